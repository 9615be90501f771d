// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.entry.Limits;
import org.briefingviewer.bundle.entry.Refusal;
import org.briefingviewer.bundle.entry.Refused;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ManifestReader;
import org.briefingviewer.bundle.wire.ManifestWire;

/// Opens `.briefing` files and folders with the same contents.
public final class BundleReader {
  static final String AGENTS = "knowledge/agents.json";
  static final String TIES = "knowledge/ties.json";
  static final String REFERENCES = "references.csl.json";

  private final Limits limits;

  public BundleReader() {
    this(Limits.FORMAT);
  }

  BundleReader(Limits limits) {
    this.limits = limits;
  }

  /// Opens a briefing: checks all names and declared sizes and reads the manifest and what the
  /// bundle knows as a whole, but no article. The caller closes the bundle.
  ///
  /// @param file a ZIP or a folder
  /// @throws BundleRefused when it is no briefing, breaks a rule of the format, or is of a newer
  ///   major version
  public Bundle read(Path file) throws BundleRefused {
    Bundle bundle = open(file);
    try {
      bundle.complete();
      return bundle;
    } catch (BundleRefused e) {
      closeQuietly(bundle.entries());
      throw e;
    }
  }

  /// Opens a briefing as [#read(Path)] does, but leaves what no article needs for
  /// [Bundle#complete()]: so that the first of ten thousand is there as soon as one that is alone.
  ///
  /// @throws BundleRefused as [#read(Path)] does, for what was looked at
  public Bundle open(Path file) throws BundleRefused {
    Entries entries;
    try {
      entries = Entries.open(file, limits);
    } catch (Refusal e) {
      throw BundleRefused.of(e);
    }
    boolean opened = false;
    try {
      Bundle bundle = open(file, entries);
      opened = true;
      return bundle;
    } catch (Refusal e) {
      throw BundleRefused.of(e);
    } catch (UncheckedIOException e) {
      throw BundleRefused.of(Refused.reason(String.valueOf(file.getFileName()), e));
    } catch (IllegalArgumentException e) {
      throw BundleRefused.of(String.valueOf(file.getFileName()), e);
    } finally {
      if (!opened) {
        closeQuietly(entries);
      }
    }
  }

  private static Bundle open(Path file, Entries entries) throws Refusal {
    ManifestReader manifest = new ManifestReader(entries.stream(ManifestWire.FILE));
    return new Bundle(
        file, manifest, new ArticleStore(entries, manifest.manifest(), agents(entries)));
  }

  private static AgentTable agents(Entries entries) throws Refusal {
    return entries.names().contains(AGENTS)
        ? AgentTable.read(AGENTS, entries.stream(AGENTS))
        : new AgentTable(List.of());
  }

  private static void closeQuietly(Entries entries) {
    try {
      entries.close();
    } catch (IOException e) {
      // The refusal is what the caller has to hear.
    }
  }
}
