// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.bundle.entry.BundleEntries;
import org.briefingviewer.bundle.entry.BundleLimits;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.wire.AgentFile;
import org.briefingviewer.bundle.wire.ManifestReader;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.model.Refusal;

/// Opens `.briefing` files and folders with the same contents.
public final class BundleReader {
  static final String AGENTS = "knowledge/agents.json";
  static final String TIES = "knowledge/ties.json";
  static final String RATINGS = "knowledge/ratings.json";
  static final String REFERENCES = "references.csl.json";

  private final BundleLimits limits;
  private final Keyring keys;

  /// Makes one that opens nothing that is locked.
  public BundleReader() {
    this(new Keyring());
  }

  /// @param keys of locked files
  public BundleReader(Keyring keys) {
    this(BundleLimits.FORMAT, keys);
  }

  private BundleReader(BundleLimits limits, Keyring keys) {
    this.limits = limits;
    this.keys = keys;
  }

  /// Opens a briefing and completes it: checks all names and declared sizes and reads the manifest
  /// and what the bundle knows as a whole, but no article. Every file of a sealed one is compared
  /// with its hash, since whoever says that it is sealed has to know. The caller closes the bundle.
  ///
  /// @param file a ZIP or a folder
  /// @throws Refusal when it is no briefing, breaks a rule of the format, or is of a newer major
  ///   version
  public Bundle read(Path file) throws Refusal {
    Bundle bundle = open(file);
    try {
      bundle.complete();
      if (bundle.about().seal() != null) {
        bundle.verify((checked, total) -> {}, () -> false);
      }
      return bundle;
    } catch (Refusal e) {
      closeQuietly(bundle.entries());
      throw e;
    }
  }

  /// Opens a briefing as [#read(Path)] does, but leaves what one article does not need for
  /// [Bundle#list()] and [Bundle#complete()]: so that the first of ten thousand is there as soon as
  /// one that is alone.
  ///
  /// @throws Refusal as [#read(Path)] does, for what was looked at
  public Bundle open(Path file) throws Refusal {
    BundleEntries entries;
    try {
      entries = BundleEntries.open(file, limits, keys);
    } catch (EntryRefusal e) {
      throw BundleRefusals.of(e);
    }
    try {
      return BundleRefusals.telling(String.valueOf(file.getFileName()), () -> open(file, entries));
    } catch (Refusal e) {
      Refusal reason = reason(entries, e);
      closeQuietly(entries);
      throw reason;
    } catch (RuntimeException e) {
      closeQuietly(entries);
      throw e;
    }
  }

  /// A file whose very names break a rule is refused for that, whatever else is wrong with it.
  private static Refusal reason(BundleEntries entries, Refusal otherwise) {
    try {
      entries.check();
      return otherwise;
    } catch (EntryRefusal e) {
      return BundleRefusals.of(e);
    }
  }

  private Bundle open(Path file, BundleEntries entries) throws EntryRefusal {
    ManifestReader manifest = new ManifestReader(entries.stream(ManifestWire.FILE));
    AgentFile agents =
        entries.has(AGENTS) ? new AgentFile(AGENTS, entries.stream(AGENTS)) : AgentFile.none();
    return new Bundle(file, manifest, new ArticleStore(entries, agents), keys.signers());
  }

  private static void closeQuietly(BundleEntries entries) {
    try {
      entries.close();
    } catch (IOException e) {
      // The refusal is what the caller has to hear.
    }
  }
}
