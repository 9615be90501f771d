// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.entry.EntryName;
import org.briefingviewer.bundle.entry.Limits;
import org.briefingviewer.bundle.entry.Refusal;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.KnowledgeWire;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.ManifestWire.Manifest;
import org.briefingviewer.bundle.wire.ReferencesWire;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Reference;

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
    } catch (IllegalArgumentException e) {
      throw BundleRefused.of(String.valueOf(file.getFileName()), e);
    } finally {
      if (!opened) {
        closeQuietly(entries);
      }
    }
  }

  private static Bundle open(Path file, Entries entries) throws Refusal {
    Manifest manifest = ManifestWire.read(entries.read(ManifestWire.FILE));
    for (String path : manifest.listed().keySet()) {
      String fault = EntryName.fault(path);
      if (fault != null) {
        throw new Refusal(
            ManifestWire.FILE + ": " + EntryName.printable(path),
            fault,
            "Correct the resource's path in the manifest.");
      }
    }
    ArticleStore articles = new ArticleStore(entries, manifest, agents(entries));
    return new Bundle(file, manifest, knowledge(entries, manifest, articles), articles);
  }

  private static AgentTable agents(Entries entries) throws Refusal {
    return entries.names().contains(AGENTS)
        ? AgentTable.read(Fields.of(AGENTS, entries.read(AGENTS)))
        : new AgentTable(List.of());
  }

  private static Knowledge knowledge(Entries entries, Manifest manifest, ArticleStore articles)
      throws Refusal {
    KnowledgeWire.Ties ties =
        KnowledgeWire.read(Fields.of(TIES, entries.read(TIES)), articles.agents(), articles);
    List<Reference> references =
        entries.names().contains(REFERENCES)
            ? ReferencesWire.read(REFERENCES, Json.parse(REFERENCES, entries.read(REFERENCES)))
            : List.of();
    return new Knowledge(
        ties.triangle(),
        articles.agents().agents(),
        ties.ties(),
        ties.events(),
        references,
        manifest.sources());
  }

  private static void closeQuietly(Entries entries) {
    try {
      entries.close();
    } catch (IOException e) {
      // The refusal is what the caller has to hear.
    }
  }
}
