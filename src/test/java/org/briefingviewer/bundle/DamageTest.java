// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.UnplacedMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bundles that were damaged or edited: what is broken is told, the rest opens.
class DamageTest {
  private static final String TEXT = "articles/a1/text.txt";
  private static final String MARKS = "annotations/a1.json";

  @TempDir Path folder;
  private HandMadeZip sample;
  private Path file;

  @BeforeEach
  void takeTheSample() throws IOException {
    sample = HandMadeZip.ofSample(folder);
    file = folder.resolve("damaged.briefing");
  }

  @Test
  void aFlippedByteMarksOneArticleAndOpensTheOthers() throws Exception {
    byte[] text = sample.bytes(TEXT).clone();
    text[text.length - 3] ^= 1;
    sample.with(TEXT, text).write(file);
    try (Bundle bundle = new BundleReader().read(file)) {
      HashOutcome integrity = bundle.verify((checked, total) -> {}, () -> false);
      assertEquals(List.of(TEXT), integrity.changed());
      assertEquals(Set.of("a1"), integrity.changedArticles());
      assertFalse(integrity.intact());
      assertEquals(integrity.total(), integrity.checked());
      assertEquals("둘-2", bundle.article("둘-2").article().id());
      assertEquals(List.of("e1", "e2", "e3", "e4"), ids(bundle.article("a1")));
    }
  }

  @Test
  void aByteFlippedInTheZipItselfMarksOneFile() throws Exception {
    sample.write(file);
    byte[] zip = Files.readAllBytes(file);
    String all = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
    zip[all.indexOf(TEXT) + TEXT.length() + 20] ^= 0x10;
    Files.write(file, zip);
    try (Bundle bundle = new BundleReader().read(file)) {
      HashOutcome integrity = bundle.verify((checked, total) -> {}, () -> false);
      assertEquals(List.of(TEXT), integrity.changed());
      assertEquals("둘-2", bundle.article("둘-2").article().id());
    }
  }

  @Test
  void aMissingFileIsToldAndTheCheckCanBeStopped() throws Exception {
    sample.without(TEXT).with("media/extra.bin", "x").write(file);
    try (Bundle bundle = new BundleReader().read(file)) {
      assertEquals(List.of("media/extra.bin"), bundle.unlisted());
      HashOutcome all = bundle.verify((checked, total) -> {}, () -> false);
      assertEquals(List.of(TEXT), all.missing());
      int[] last = {0};
      HashOutcome some = bundle.verify((checked, total) -> last[0] = checked, () -> last[0] == 2);
      assertEquals(2, some.checked());
      assertFalse(some.intact());
    }
  }

  @Test
  void aBrokenAnnotationIsListedAndTheRestShown() throws Exception {
    sample.edit(
        MARKS, json -> json.replaceFirst("\"items\": \\[", "\"items\": [17, {\"id\": \"#odd\"},"));
    sample.write(file);
    MarkedArticle article = article();
    assertEquals(SampleContent.marked("a1").findings(), article.findings());
    assertEquals(2, article.unplaced().size());
    assertEquals("#odd", article.unplaced().getLast().markId());
    article.unplaced().forEach(u -> assertNotNull(u.reason()));
  }

  @Test
  void anAnnotationWithoutASelectorTakesItsEstimateAlone() throws Exception {
    sample.edit(MARKS, json -> json.replaceFirst("TextQuoteSelector", "NoSelector")).write(file);
    MarkedArticle article = article();
    assertEquals(List.of("e2", "e3", "e4"), ids(article));
    assertTrue(article.unplaced().stream().anyMatch(u -> u.markId().equals("e1")));
  }

  @Test
  void anAnnotationOfAnUnknownEstimateIsListed() throws Exception {
    sample.edit(MARKS, json -> json.replace("a1.json#e4\"", "a1.json#e9\"")).write(file);
    MarkedArticle article = article();
    assertEquals(List.of("e1", "e2", "e3"), ids(article));
    List<String> listed = article.unplaced().stream().map(UnplacedMark::markId).toList();
    assertTrue(listed.containsAll(List.of("e4", "e9", "e9/hedge/0")), listed::toString);
  }

  @Test
  void aPageThatIsNoJsonLeavesTheArticleReadable() throws Exception {
    sample.with(MARKS, "{").write(file);
    MarkedArticle article = article();
    assertEquals(SampleContent.TEXT, article.article().text());
    assertEquals(List.of(), ids(article));
    assertTrue(article.unplaced().size() >= 5);
  }

  @Test
  void anEstimateThatCannotBeIsListedAndTheRestShown() throws Exception {
    sample
        .edit(
            "knowledge/estimates/a1.json",
            json -> json.replaceFirst("\"bv:bound\": \"at-most\"", "\"bv:bound\": \"perhaps\""))
        .write(file);
    MarkedArticle article = article();
    assertEquals(List.of("e2", "e3", "e4"), ids(article));
    String reason = article.unplaced().getFirst().reason();
    assertTrue(reason != null && reason.contains("bv:claims/0/bv:bound"), () -> "" + reason);
    assertEquals("40 percent", article.unplaced().getFirst().anchor().exact());
  }

  @Test
  void wordsPutBeforeTheMarksMoveThem() throws Exception {
    sample.edit(TEXT, text -> "🙂 New words at the head 하나.\n\n" + text);
    sample.without("articles/a1/structure.json").write(file);
    MarkedArticle article = article();
    assertEquals(List.of("e1", "e2", "e3", "e4"), ids(article));
    assertTrue(article.moved().containsAll(List.of("e1", "e2", "e3", "e4", "v1")));
    assertEquals(List.of(), article.unplaced());
    String text = article.article().text();
    for (Estimate estimate : all(article)) {
      assertEquals(estimate.quantity().asWritten(), estimate.span().of(text));
      estimate.quantity().hedges().forEach(h -> assertEquals(h.words(), h.span().of(text)));
    }
  }

  @Test
  void aFigureIsNotShownWhenItsBoundWordChanged() throws Exception {
    sample.edit(TEXT, text -> text.replace("came to about 2,000", "came to above 2,000"));
    sample.write(file);
    MarkedArticle article = article();
    assertEquals(List.of("e1", "e4"), ids(article));
    UnplacedMark mark =
        article.unplaced().stream().filter(u -> u.markId().equals("e2")).findFirst().orElseThrow();
    var outcome = assertInstanceOf(AnchorOutcome.NumberChanged.class, mark.outcome());
    assertEquals("above 2,000 tons", outcome.words());
  }

  private MarkedArticle article() throws IOException, Refusal {
    try (Bundle bundle = new BundleReader().read(file)) {
      return bundle.article("a1");
    }
  }

  /// The rejected ones too: a file may not lose them.
  private static List<Estimate> all(MarkedArticle article) {
    return article.findings().claims().stream()
        .filter(Estimate.class::isInstance)
        .map(Estimate.class::cast)
        .toList();
  }

  private static List<String> ids(MarkedArticle article) {
    return all(article).stream().map(Estimate::id).toList();
  }
}
