// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleCheckTest {
  @TempDir Path folder;
  private HandMadeZip sample;

  @BeforeEach
  void takeTheSample() throws IOException {
    sample = HandMadeZip.ofSample(folder);
  }

  @Test
  void aSoundBriefingHasNoProblems() throws IOException {
    CheckReport report = check();
    assertEquals(List.of(), report.problems());
    assertEquals(2, report.articles());
    assertEquals(3, report.estimates(), "a fourth is rejected");
    int exact = report.anchors().exact();
    assertEquals(new CheckReport.AnchorCounts(exact, 0, 0, 0, 0, 0), report.anchors());
    assertTrue(exact > 15);
    HashOutcome integrity = report.integrity();
    assertTrue(integrity != null && integrity.intact());
  }

  @Test
  void everythingWrongIsToldAtOnce() throws IOException {
    sample
        .edit("articles/a1/text.txt", t -> t.replace("2,000", "2,500").replace("coal", "char"))
        .with("articles/둘-2/structure.json", "{")
        .with("stray.txt", "?");
    sample.edit("datapackage.json", t -> t.replace("\"r2\"", "\"r9\""));
    CheckReport report = check();
    told(report, "articles/a1/text.txt", "differs from its hash");
    told(report, "annotations/a1.json: e2", "\"2,000 tons\" reads \"2,500 tons\"");
    told(report, "articles/둘-2/structure.json", "not JSON");
    told(report, "datapackage.json#/bv:sources/a1", "no reference r9");
    assertEquals(List.of("stray.txt"), report.unlisted());
    assertEquals(1, report.anchors().numberChanged());
    assertEquals(
        List.of(),
        report.problems().stream()
            .filter(p -> p.remedy().isBlank() || p.where().isBlank())
            .toList());
  }

  /// The manifest has no hash of its own: what it says of files and articles is held against them.
  @ParameterizedTest
  @CsvSource({
    "'\"bytes\": (\\d+)', '\"bytes\": 1$1', differs from its hash or length",
    "'\"text/plain\"', '\"text/plaio\"', 'is of the media type text/plain, not text/plaio'",
    "'\"application/ld\\+json\"', '\"image/png\"', 'is of the media type application/ld+json'",
    "'\"a1\": \\[', '\"a7\": [', There is no article a7",
    "'\"supplementary\": (\\d+)', '\"supplementary\": 1$1', 'headline, date or counts'"
  })
  void whatTheManifestSaysFalselyIsTold(String said, String falsely, String told)
      throws IOException {
    sample.edit("datapackage.json", t -> t.replaceFirst(said, falsely));
    assertTrue(
        check().problems().stream().anyMatch(problem -> problem.toString().contains(told)),
        () -> told);
  }

  @Test
  void noFlippedBitOfTheManifestIsSound() throws IOException {
    Path file = sample.write(folder.resolve("c.briefing"));
    byte[] bytes = Files.readAllBytes(file);
    long begin;
    long length;
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      ZipArchiveEntry manifest = zip.getEntry("datapackage.json");
      begin = manifest.getDataOffset();
      length = manifest.getCompressedSize();
    }
    for (int i = 0; i < length; i += 5) {
      byte[] flipped = bytes.clone();
      flipped[(int) begin + i] ^= (byte) (1 << i % Byte.SIZE);
      Path other = Files.write(folder.resolve("flipped.briefing"), flipped);
      int at = i;
      assertFalse(
          BundleCheck.check(other, (checked, total) -> {}).problems().isEmpty(),
          () -> "byte " + at + " of the manifest");
    }
  }

  @Test
  void aSchemaFaultNamesFileAndPlace() throws IOException {
    sample.edit("annotations/a1.json", t -> t.replace("\"bv:Event\"", "\"bv:Party\""));
    told(check(), "annotations/a1.json#/items", "bv:TieState");
  }

  @Test
  void whatIsRefusedIsToldAndNotThrown() throws IOException {
    sample.without("mimetype");
    CheckReport report = check();
    assertEquals(1, report.problems().size());
    assertEquals(null, report.integrity());
  }

  @Test
  void textThatNoParagraphCoversIsToldAndShown() throws Exception {
    String late = "Others counted twice as many, and nobody listed this line.";
    sample.edit("articles/a1/text.txt", t -> t.stripTrailing() + "\n\n" + late + "\n");
    told(check(), "articles/a1/text.txt", "A passage of it stands in no paragraph");
    try (Bundle bundle = new BundleReader().read(folder.resolve("c.briefing"))) {
      Article article = bundle.article("a1").article();
      Paragraph last = article.paragraphs().getLast();
      assertEquals(late, last.span().of(article.text()));
      assertEquals(ParagraphKind.BODY, last.kind());
    }
  }

  @Test
  void paragraphsOutOfOrderAreRefused() throws IOException {
    sample.edit(
        "articles/a1/structure.json",
        t -> t.replaceFirst("(?s)(\"start\".*?\"start\": )\\d+", "$1" + "0"));
    told(check(), "articles/a1/structure.json#/paragraphs/1", "begins before the last one ends");
  }

  @Test
  void aMarkThatQuotesNothingMarksNothing() throws Exception {
    for (String blank : List.of("", " ", "\\u200b", "\\n\\n")) {
      String nothing = Matcher.quoteReplacement(blank);
      sample.edit(
          "annotations/a1.json",
          t -> t.replaceAll("\"exact\": \"[^\"]*\"", "\"exact\": \"" + nothing + "\""));
      sample.edit(
          "annotations/a1.json",
          t -> t.replaceAll("\"(prefix|suffix)\": \"[^\"]*\"", "\"$1\": \"" + nothing + "\""));
      CheckReport report = check();
      told(report, "annotations/a1.json: #estimate/e1", "It quotes no word that could be marked");
      try (Bundle bundle = new BundleReader().read(folder.resolve("c.briefing"))) {
        assertEquals(List.of(), bundle.article("a1").findings().estimates());
      }
      sample = HandMadeZip.ofSample(folder);
    }
  }

  @Test
  void moreArticlesThanABriefingHoldsAreRefused() throws IOException {
    String many =
        IntStream.range(0, 50_001)
            .mapToObj(
                i ->
                    "{\"id\": \"m%d\", \"headline\": \"\", \"estimates\": 0, \"withSource\": 0, \"checked\": 0},"
                        .formatted(i))
            .collect(Collectors.joining());
    sample.edit(
        "datapackage.json",
        t -> t.replaceFirst("\"bv:articles\": \\[", "\"bv:articles\": [" + many));
    CheckReport report = check();
    told(report, "datapackage.json#/bv:articles", "more than 50,000 articles");
    assertEquals(null, report.integrity());
  }

  @Test
  void whatAFileBringsIntoAMessageDisturbsNothing() throws IOException {
    sample.edit(
        "annotations/a1.json", t -> t.replaceFirst("\"bv:Event\"", "\"\\\\u001b[2J\\\\u202e\""));
    sample.edit(
        "knowledge/ties.json", t -> t.replaceFirst("\"ties\"", "\"\\\\u001b\": 1, \"ties\""));
    sample.edit("datapackage.json", t -> t.replace("\"r2\"", "\"r\\u0007\\r9\""));
    CheckReport report = check();
    told(report, "datapackage.json#/bv:sources/a1", "no reference r\\u0007\\u000d9");
    assertEquals(
        List.of(),
        report.problems().stream()
            .filter(p -> p.toString().codePoints().anyMatch(Character::isISOControl))
            .toList());
  }

  @Test
  void aTieThatIsRuledOutBesideAStateOfItIsTold() throws IOException {
    sample.edit(
        "knowledge/estimates/a1.json",
        t -> t.replaceAll("\"EAST\",\\s*\"WEST\"", "\"NORTH\", \"EAST\""));
    told(check(), "knowledge/estimates/a1.json", "Ann Example ruled out the tie NORTH-EAST");
  }

  private CheckReport check() throws IOException {
    return BundleCheck.check(sample.write(folder.resolve("c.briefing")), (checked, total) -> {});
  }

  private static void told(CheckReport report, String where, String what) {
    assertTrue(
        report.problems().stream()
            .map(Problem::toString)
            .anyMatch(p -> p.startsWith(where) && p.contains(what)),
        () ->
            where
                + " "
                + what
                + " not in:\n"
                + String.join("\n", report.problems().stream().map(Problem::toString).toList()));
  }
}
