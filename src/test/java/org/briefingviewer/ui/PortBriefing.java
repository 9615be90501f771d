// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Tie;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.MemoryBriefing;

/// An invented article with what the program itself finds in it, so that its figures have values.
final class PortBriefing implements OpenBriefing {
  private static final String TEXT =
      """
      New halls at the river port

      The harbour ministry estimated the new halls at around 172,500 square meters. It said that the \
      fees came to about US$3 billion, around 30 percent of its yearly budget, and that thousands of \
      crates had passed.

      Traders moved about US$244 billion of grain, the grain exchange said.

      A treaty was signed on 19 June 2024. A fair is planned for 10 October 2025.
      """;

  private final Path file = MemoryBriefing.nowhere("port.briefing");
  private final MarkedArticle marked;
  private final Knowledge knowledge;

  PortBriefing() {
    Extractor extractor = new Extractor();
    Article plain = Article.ofText("port", "en", TEXT);
    Article article =
        new Article(
            "port",
            null,
            "en",
            plain.text(),
            Article.paragraphsOf(plain.text(), true),
            new Publication(
                "Harbour Wire",
                OffsetDateTime.parse("2025-03-27T00:00:00+09:00"),
                Publication.Precision.DAY,
                Basis.STATED,
                null),
            null,
            null,
            List.of());
    Findings findings = extractor.find(article);
    marked = MarkedArticle.of(article, findings);
    knowledge =
        new Knowledge(
            extractor.triangle(),
            List.of(),
            Tie.group(extractor.triangle(), findings.tieStates()),
            findings.events(),
            List.of(),
            Map.of());
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public BundleInfo info() {
    return new BundleInfo(
        "port",
        "Port",
        "1",
        OffsetDateTime.parse("2025-04-01T09:00:00+09:00"),
        new HandlingMark("HOUSE MARK", null),
        null,
        List.of(ArticleSummary.of(marked.article(), marked.findings())));
  }

  @Override
  public Knowledge knowledge() {
    return knowledge;
  }

  @Override
  public MarkedArticle article(String id) {
    return marked;
  }

  @Override
  public BundleIntegrity verify(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
    return new BundleIntegrity(1, 1, List.of(), Set.of());
  }

  @Override
  public void close() {}
}
