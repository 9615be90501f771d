// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.entry.EntryName;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.JsonRows;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.MarkedArticle;

/// Gathers the files of a new briefing.
final class NewBundleFiles {
  private NewBundleFiles() {}

  /// Returns the files to write, the manifest among them.
  static FileSet files(BundleContent content) {
    FileSet files = new FileSet();
    ArticleTexts texts = BundleFiles.textsOf(content.articles(), id -> null);
    BundleFiles fresh = new BundleFiles(new AgentTable(content.knowledge().agents()), texts);
    fresh.of(content.knowledge(), JsonRows.TREE).forEach(files::add);
    Map<String, Integer> supplementary = new HashMap<>();
    for (MarkedArticle marked : content.articles()) {
      String id = marked.article().id();
      supplementary.put(id, CodePoints.of(marked.article().text()).supplementary());
      files.add(new ArticleFiles(id).text(), BundleFiles.text(marked.article()));
      fresh.of(marked).forEach(files::add);
    }
    content.originals().forEach((name, bytes) -> files.add(Bundle.ORIGINALS + name, bytes));
    List<ManifestEntry> listed = files.listed();
    for (ManifestEntry resource : listed) {
      String fault = EntryName.fault(resource.path());
      if (fault != null) {
        throw new IllegalArgumentException(resource.path() + ": " + fault);
      }
    }
    List<ArticleSummary> summaries = content.summaries();
    files.manifest(
        ManifestWire.write(
            content.info().with(summaries),
            content.knowledge().sources(),
            listed::stream,
            supplementary,
            JsonRows.TREE));
    return files;
  }
}
