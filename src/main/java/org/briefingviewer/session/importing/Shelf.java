// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.intake.Intake;
import org.briefingviewer.intake.Joining;
import org.briefingviewer.intake.Originals;
import org.briefingviewer.intake.WorkFolder;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.jspecify.annotations.Nullable;

/// The briefings in the user's own folder, as they are written: always whole, and with whatever
/// they hold that this program does not know.
final class Shelf {
  private final ImportedFolder folder;

  Shelf(ImportedFolder folder) {
    this.folder = folder;
  }

  /// Puts what was read together into a new briefing.
  ///
  /// @return its file, named after its title, or null when no article could be kept
  @Nullable Path create(Joining joining, WorkFolder work, Tally tally)
      throws IOException, Refused, InterruptedException {
    Joining.Joined joined = joining.gather(tally);
    if (joined.articles() == 0) {
      return null;
    }
    Path file = folder.reserve(joined.title());
    boolean written = false;
    try {
      written = joining.write(joined, work, file, number -> tally.goOn());
      return written ? file : null;
    } finally {
      if (!written) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// Adds an article to a briefing.
  ///
  /// @return the article
  MarkedArticle add(Intake intake, Intake.Taken taken, Path file) throws IOException, Refused {
    try (Bundle base = new BundleReader().read(file)) {
      List<ArticleSummary> list = new ArrayList<>(base.info().articles());
      String id = freeId(list);
      MarkedArticle article = intake.article(taken, id);
      list.add(ArticleSummary.of(article.article(), article.findings()));
      Importer.Raw raw = intake.original(taken);
      BundleContent content =
          new BundleContent(
              base.info().with(list),
              KnowledgeUnion.of(base.knowledge(), intake.importer().knowledge(List.of(article))),
              List.of(article),
              Map.of(new Originals().nameFor(id + "-" + raw.name()), raw.bytes()));
      new BundleWriter().write(content, base, file);
      return article;
    }
  }

  /// Replaces an article and what the briefing knows.
  void replace(Path file, MarkedArticle article, Knowledge knowledge) throws IOException, Refused {
    try (Bundle base = new BundleReader().read(file)) {
      BundleContent content = new BundleContent(base.info(), knowledge, List.of(article), Map.of());
      new BundleWriter().write(content, base, file);
    }
  }

  /// Returns an id for a further article of a briefing.
  private static String freeId(List<ArticleSummary> articles) {
    Set<String> taken = articles.stream().map(ArticleSummary::id).collect(Collectors.toSet());
    int number = taken.size() + 1;
    while (taken.contains("a" + number)) {
      number++;
    }
    return "a" + number;
  }
}
