// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.CheckReport;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is made has to be what it says it is, or what is measured with it means nothing.
class MadeArticlesTest {
  private final Extractor extractor = new Extractor();
  private final MadeArticles made = new MadeArticles(extractor.triangle());

  @Test
  void theSameNumberGivesTheSameArticle() {
    assertEquals(made.article(7), made.article(7));
    assertEquals(made.dense(3, 2_000), made.dense(3, 2_000));
  }

  @Test
  void articlesHaveTheLengthOfNews() {
    for (int number = 1; number <= 50; number++) {
      int words = made.article(number).article().text().split("\\s+").length;
      assertTrue(words >= 600 && words < 680, words + " words in " + number);
    }
  }

  /// The program itself finds in the raw texts what is marked in the articles.
  @Test
  void rawTextsBringTheSameArticles() throws Exception {
    ArticleImporter importer = new ArticleImporter(new Ingest(), extractor);
    for (int number : List.of(1, 2, 3, 4, 5, 6, 26, 101, 777, 10_000)) {
      byte[] raw = made.raw(number).getBytes(StandardCharsets.UTF_8);
      MarkedArticle found =
          importer.read(
              MadeArticles.id(number), new ArticleImporter.Raw(MadeArticles.rawName(number), raw));
      MarkedArticle meant = made.article(number);
      assertEquals(meant.article().text(), found.article().text());
      assertEquals(estimates(meant), estimates(found));
      assertEquals(quotes(meant), quotes(found));
      assertEquals(
          meant.findings().events().getFirst().date(), found.findings().events().getFirst().date());
      assertEquals(meant.article().publication().day(), found.article().publication().day());
    }
  }

  /// A page, a text, a PDF and a Word document bring what the article is said to hold.
  @Test
  void filesOfAllKindsBringTheSameArticles() throws Exception {
    ArticleImporter importer = new ArticleImporter(new Ingest(), extractor);
    Path font = Path.of(System.getProperty("briefing.home", ""), MixedFiles.FONT);
    try (MixedFiles files = new MixedFiles(made, font)) {
      for (int number : List.of(6, 8, 9, 10, 28, 39, 1_008)) {
        String name = MixedFiles.name(number);
        MarkedArticle found =
            importer.read(
                MadeArticles.id(number), new ArticleImporter.Raw(name, files.file(number)));
        MarkedArticle meant = made.article(number);
        String text = found.article().text();
        boolean whole = name.endsWith(".pdf") || name.endsWith(".docx");
        assertEquals(meant.article().text(), whole ? withoutDateline(text) : text, name);
        assertEquals(estimates(meant), estimates(found), name);
      }
    }
  }

  /// Of a document all is text, the place and the day before its first sentence too.
  private static String withoutDateline(String text) {
    return text.replaceFirst("\\p{Lu}+, \\p{Lu}\\p{Ll}+ \\d+, \\d{4} — ", "");
  }

  private static List<String> estimates(MarkedArticle marked) {
    return marked.findings().estimates().stream().map(MadeArticlesTest::said).toList();
  }

  private static String said(Estimate estimate) {
    var source = estimate.chain().source();
    return estimate.quantity().asWritten()
        + " "
        + estimate.quantity().bound()
        + " "
        + estimate.quantity().value().low()
        + " "
        + estimate.quantity().unit()
        + " "
        + estimate.quantity().hedges().stream().map(HedgeCue::words).toList()
        + " "
        + (source == null ? "nobody" : source.agent().name());
  }

  private static List<EvidenceQuote> quotes(MarkedArticle marked) {
    return marked.findings().tieStates().stream().flatMap(s -> s.evidence().stream()).toList();
  }

  @Test
  void aBriefingHoldsWhatItsAnswersSay(@TempDir Path folder) throws IOException, Refusal {
    Path file = folder.resolve("made.briefing");
    int articles = 21;
    MadeBundle.write(extractor.triangle(), articles, file);
    CheckReport report = BundleCheck.check(file, (checked, total) -> {});
    assertEquals(List.of(), report.problems());
    Answers answers = new Answers(articles);
    try (Bundle bundle = new BundleReader().read(file)) {
      assertEquals(articles, bundle.info().articles().size());
      assertEquals(
          answers.estimates(),
          bundle.info().articles().stream().mapToInt(a -> a.estimates()).sum());
      assertEquals(
          answers.withSource(),
          bundle.info().articles().stream().mapToInt(a -> a.withSource()).sum());
      assertEquals(
          answers.tieStates(),
          bundle.knowledge().ties().stream().mapToInt(tie -> tie.states().size()).sum());
      assertEquals(answers.events(), bundle.knowledge().events().size());
      for (int number : IntStream.rangeClosed(1, articles).toArray()) {
        assertEquals(made.article(number), bundle.article(MadeArticles.id(number)));
      }
    }
  }
}
