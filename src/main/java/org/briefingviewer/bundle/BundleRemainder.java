// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.entry.BundleEntries;
import org.briefingviewer.bundle.entry.EntryName;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.KnowledgeWire;
import org.briefingviewer.bundle.wire.ManifestReader;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.RatingsWire;
import org.briefingviewer.bundle.wire.ReferencesWire;
import org.briefingviewer.bundle.wire.Resource;
import org.briefingviewer.bundle.wire.edit.GroupsWire;
import org.briefingviewer.bundle.wire.edit.TranslationsWire;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.deception.PrintableWords;

/// What of a bundle no article needs to be shown: the list of its files, and what it knows as a
/// whole.
record BundleRemainder(Map<String, Resource> listed, Knowledge knowledge) {

  static BundleRemainder read(ManifestReader manifest, ArticleStore articles) throws EntryRefusal {
    articles.entries().check();
    Map<String, Resource> listed = manifest.resources();
    for (String path : listed.keySet()) {
      String fault = EntryName.fault(path);
      if (fault != null) {
        throw new EntryRefusal(
            ManifestWire.FILE + ": " + PrintableWords.of(path),
            fault,
            "Correct the resource's path in the manifest.");
      }
    }
    return new BundleRemainder(listed, knowledge(manifest, articles));
  }

  private static Knowledge knowledge(ManifestReader manifest, ArticleStore articles)
      throws EntryRefusal {
    BundleEntries entries = articles.entries();
    AgentTable agents = articles.agents();
    KnowledgeWire.Ties ties =
        KnowledgeWire.read(BundleReader.TIES, entries.stream(BundleReader.TIES), agents, articles);
    List<Reference> references =
        entries.has(BundleReader.REFERENCES)
            ? ReferencesWire.read(BundleReader.REFERENCES, entries.stream(BundleReader.REFERENCES))
            : List.of();
    List<Rating> ratings =
        entries.has(BundleReader.RATINGS)
            ? RatingsWire.read(BundleReader.RATINGS, entries.stream(BundleReader.RATINGS))
            : List.of();
    return new Knowledge(
        ties.triangle(),
        agents.agents(),
        ties.ties(),
        ties.events(),
        references,
        manifest.sources(),
        ratings,
        entries.has(GroupsWire.FILE) ? GroupsWire.read(entries.read(GroupsWire.FILE)) : List.of(),
        entries.has(TranslationsWire.FILE)
            ? TranslationsWire.read(entries.read(TranslationsWire.FILE))
            : List.of());
  }
}
