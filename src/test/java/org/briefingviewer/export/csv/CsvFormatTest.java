// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.briefingviewer.export.CancelledExport;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.session.HeadlineMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFormatTest {
  private static final List<String> DANGEROUS = List.of("=", "+", "-", "@", "\t", "\r", "＝");

  @TempDir private Path folder;
  private final ExportedBriefing briefing = ExportedBriefing.whole();

  private Path tables(ExportedBriefing of, Locale language) throws Refusal, IOException {
    Path out = folder.resolve("표 " + language);
    assertTrue(
        new CsvFormat(true)
            .write(ExportedBriefing.order(of, null, language), out, ExportProgress.NONE));
    return out;
  }

  private static ReadTable read(Path tables, String name) throws IOException {
    return ReadTable.of(Files.readString(tables.resolve(name + ".csv")));
  }

  private ReadTable read(String name) throws Refusal, IOException {
    return read(tables(briefing, Locale.ENGLISH), name);
  }

  @Test
  void eachEstimateHasARowAndNoOtherFigureHas() throws Exception {
    long expected =
        briefing.articles().stream().mapToLong(a -> a.findings().estimates().size()).sum();
    Path tables = tables(briefing, Locale.ENGLISH);
    assertEquals(expected, read(tables, "estimates").rows().size());
    assertEquals(
        expected,
        read(tables, "chains").rows().stream()
            .map(row -> row.get("article") + row.get("estimate"))
            .distinct()
            .count());
    assertEquals(
        Long.toString(expected), read(tables, "briefing").rows().getFirst().get("estimates"));
    assertTrue(read(tables, "estimates").rows("estimate", "e3").isEmpty(), "it was rejected");
  }

  @Test
  void everyEstimateKeepsAllThatMustGoAlong() throws Exception {
    Path tables = tables(briefing, Locale.ENGLISH);
    ReadTable estimates = read(tables, "estimates");
    for (MarkedArticle marked : briefing.articles()) {
      String article = marked.article().id();
      for (Estimate estimate : marked.findings().estimates()) {
        Map<String, String> row = estimates.row("article", article, "estimate", estimate.id());
        Quantity quantity = estimate.quantity();
        assertEquals(
            quantity.hedges().stream().map(HedgeCue::words).collect(Collectors.joining(" | ")),
            row.get("hedges"));
        assertEquals(quantity.bound().name(), row.get("bound"));
        assertEquals(quantity.scope() == null ? "" : quantity.scope(), undefused(row.get("scope")));
        assertEquals(quantity.asOf() == null ? "" : quantity.asOf().iso(), row.get("as_of"));
        assertNumber(quantity.value().low(), row.get("value"));
        assertEquals(estimate.review().state().name(), row.get("review_state"));
        assertEquals(
            estimate.review().by() == null ? "" : estimate.review().by(),
            undefused(row.get("reviewed_by")));
        assertEquals(
            estimate.review().on() == null ? "" : PartialDate.of(estimate.review().on()).iso(),
            row.get("reviewed_on"));
        assertEquals(
            marked.article().handling(ExportedBriefing.MARK, estimate.span()).stream()
                .map(HandlingMark::text)
                .collect(Collectors.joining(" · ")),
            row.get("handling"));
        assertTrue(row.get("in_words").contains(row.get("review_in_words")));
        assertTrue(row.get("in_words").contains(row.get("chain")));
        assertChain(estimate, read(tables, "chains"), article);
      }
    }
  }

  private static void assertNumber(BigDecimal number, String cell) {
    if (number == null) {
      assertEquals("", cell);
    } else {
      assertEquals(0, number.compareTo(new BigDecimal(cell)));
      assertFalse(cell.contains("E"), cell);
    }
  }

  private static void assertChain(Estimate estimate, ReadTable chains, String article) {
    List<Map<String, String>> places =
        chains.rows("article", article).stream()
            .filter(row -> row.get("estimate").equals(estimate.id()))
            .toList();
    List<ChainElement> elements = estimate.chain().elements();
    if (elements.isEmpty()) {
      assertEquals("SOURCE_NOT_STATED", places.getFirst().get("missing"));
      return;
    }
    assertEquals(elements.size(), places.size());
    for (int i = 0; i < elements.size(); i++) {
      Map<String, String> place = places.get(i);
      assertEquals(Integer.toString(i + 1), place.get("position"));
      assertEquals(elements.get(i).role().name(), place.get("role"));
      switch (elements.get(i)) {
        case ChainLink link -> {
          assertEquals(link.agent().name(), place.get("agent"));
          assertEquals(link.basis().name(), place.get("basis"));
        }
        case ChainGap gap -> {
          assertEquals("gap", place.get("kind"));
          assertEquals(gap.kind().name(), place.get("missing"));
        }
      }
      assertEquals(estimate.review().state().name(), place.get("review_state"));
    }
  }

  /// What the format's page tells readers to do.
  private static String undefused(String cell) {
    return cell.replaceAll(
        "(^|[;\\n\\r])'(?=[\\s\\p{Z}]*'*[=+\\-@＝＋－＠])|^'(?='*[\\t\\r\\n])", "$1");
  }

  @Test
  void whatNobodyReadNeverLooksChecked() throws Exception {
    Map<String, String> bulk = read("estimates").row("article", "quay", "estimate", "a");
    assertEquals("IN_BULK", bulk.get("review_care"));
    assertEquals("accepted in bulk by J. Kim, 1 April 2025, not read", bulk.get("review_in_words"));
    Map<String, String> proposed = read("estimates").row("article", "quay", "estimate", "b");
    assertEquals("PROPOSED", proposed.get("review_state"));
    assertEquals("", proposed.get("review_care"), "nobody looked");
    assertEquals("proposed by the program, not checked", proposed.get("review_in_words"));
  }

  @Test
  void theFullEstimateLosesNothing() throws Exception {
    Map<String, String> row = read("estimates").row("article", "quay", "estimate", "a");
    assertEquals("likely too few", row.get("likelihood"));
    assertEquals("20", row.get("likelihood_low"));
    assertEquals("harbour scale", row.get("likelihood_scale"));
    assertEquals("SET_BY_EDITOR", row.get("likelihood_from"));
    assertEquals("with low confidence", row.get("confidence"));
    assertEquals("no", row.get("source_sure"), "nobody who read it has settled whose it is");
    assertEquals("the tower", row.get("source_perhaps"));
    assertEquals("not all of them opened", row.get("also_said"));
    assertEquals("b", row.get("set_against"));
    assertEquals("c", row.get("part_of"));
    assertEquals("7", row.get("page_first"));
    assertEquals("8", row.get("page_last"));
    assertEquals("yes", row.get("place_changed"));
    assertEquals("B3", row.get("rating"));
    assertEquals("UP", row.get("direction"));
    assertEquals("TLP:RED", row.get("handling"), "the paragraph's mark is the stricter one");
  }

  @Test
  void noCellRunsAndNumbersStayNumbers() throws Exception {
    Path tables = tables(briefing, Locale.ENGLISH);
    int defused = 0;
    for (CsvColumns table : CsvColumns.values()) {
      for (Map<String, String> row : read(tables, table.name().toLowerCase(Locale.ROOT)).rows()) {
        for (String cell : row.values()) {
          boolean starts = DANGEROUS.stream().anyMatch(cell::startsWith);
          assertTrue(!starts || cell.matches("[+-]\\d+([.,]\\d+)*"), () -> "it would run: " + cell);
          defused += cell.startsWith("'") ? 1 : 0;
        }
      }
    }
    assertTrue(defused > 3, "the headline, two scopes and the names of two who checked");
    Map<String, String> row = read(tables, "estimates").row("article", "signs_1", "estimate", "n1");
    assertEquals("-1.5", row.get("value"));
    assertEquals("'-1.5 percent", row.get("as_written"));
  }

  @Test
  void defusingCanBeTakenBack() {
    for (String words :
        List.of(
            "=1+1",
            "'=1",
            "''+x",
            " =1",
            "plain",
            "'quoted' words",
            "\t-",
            "+4 degrees",
            "＝1",
            "a;=1",
            "b; -x\n\n+y")) {
      assertEquals(words, undefused(CsvRow.defused(words)));
    }
    assertEquals("-1.5", CsvRow.defused("-1.5"), "a number alone is one for a spreadsheet too");
    assertEquals("+4,500%", CsvRow.defused("+4,500%"));
    assertEquals("'-1+cmd", CsvRow.defused("-1+cmd"));
  }

  /// Where the list separator is a semicolon, a spreadsheet parts the lines there, in quotation
  /// marks too, and at every line's end.
  @Test
  void whoeverPartsCellsBySemicolonsGetsNoFormulaEither() throws Exception {
    assertEquals("a;'=1+1", CsvRow.defused("a;=1+1"));
    assertEquals("a;' =1+1\n'@x", CsvRow.defused("a; =1+1\n@x"));
    String raw = Files.readString(tables(briefing, Locale.ENGLISH).resolve("estimates.csv"));
    assertTrue(raw.contains("\"of \"\"carts\"\"; 로동신문,\nthe paper\""));
    for (String cell : raw.split("[;\n\r]+")) {
      assertFalse(cell.strip().matches("(?s)[=+@＝＋－＠].*"), () -> "it would run: " + cell);
    }
  }

  @Test
  void everyVerdictHasARowAndTheNewestIsSaid() throws Exception {
    List<Map<String, String>> verdicts =
        read("reviews").rows("id", "n1").stream()
            .filter(row -> row.get("article").equals("signs_1"))
            .toList();
    assertEquals(
        List.of("REJECTED", "CORRECTED"), verdicts.stream().map(row -> row.get("state")).toList());
    assertEquals(List.of("no", "yes"), verdicts.stream().map(row -> row.get("newest")).toList());
    assertEquals("'=Bo", verdicts.getFirst().get("by"));
  }

  @Test
  void tiesEventsAndWorksAreThere() throws Exception {
    Path tables = tables(briefing, Locale.ENGLISH);
    Map<String, String> state = read(tables, "ties").row("article", "a1", "tie", "t1");
    assertEquals("COOLING", state.get("trend"));
    assertEquals("yes", state.get("hedged"));
    assertEquals("the harbour survey office", state.get("assessor"));
    assertEquals("2025-10-12", state.get("as_of"));
    assertEquals("PROPOSED", state.get("review_state"));
    Map<String, String> ruled = read(tables, "ties").rows("kind", "ruled_out").getFirst();
    assertEquals("Ann Example", ruled.get("reviewed_by"));
    assertTrue(read(tables, "events").rows("article", "a1").isEmpty(), "it was rejected");
    Map<String, String> event = read(tables, "events").rows("article", "names").getFirst();
    assertEquals("DPRK-China DPRK-Russia", event.get("ties"));
    assertEquals("STATED", event.get("date_basis"));
    Map<String, String> work = read(tables, "sources").row("article", "a1", "work", "r:1 보고");
    assertEquals("항만조사국 | Ann Example", work.get("authors"));
    assertEquals("2026-01-30", work.get("accessed"));
    assertEquals("CC BY 4.0", work.get("rights"));
  }

  @Test
  void aTieOrEventThatNobodyConfirmedAtItsPlaceSaysSo() throws Exception {
    Path tables = tables(briefing, Locale.ENGLISH);
    assertEquals(
        "yes", read(tables, "ties").rows("article", "names").getFirst().get("place_changed"));
    assertEquals(
        "yes", read(tables, "events").rows("article", "names").getFirst().get("place_changed"));
    assertEquals("no", read(tables, "ties").row("article", "a1", "tie", "t1").get("place_changed"));
  }

  @Test
  void anArticleThatCannotBeReadIsNamedWithTheReason() throws Exception {
    Path tables = tables(ExportedBriefing.without("quay"), Locale.ENGLISH);
    Map<String, String> row = read(tables, "articles").rows("article", "quay").getFirst();
    assertTrue(row.get("problem").contains("It is cut short."));
    assertEquals("TLP:GREEN", row.get("handling"));
    assertEquals("3", read(tables, "briefing").rows().getFirst().get("articles"));
  }

  @Test
  void wordsAreInTheLanguageOfTheOrderAndColumnsInNone() throws Exception {
    Path english = tables(briefing, Locale.ENGLISH);
    Path korean = tables(briefing, Locale.KOREAN);
    assertEquals(read(english, "estimates").columns(), read(korean, "estimates").columns());
    Map<String, String> row = read(korean, "estimates").row("article", "quay", "estimate", "b");
    assertTrue(row.get("review_in_words").matches(".*[가-힣].*"), row.get("review_in_words"));
    assertEquals("PROPOSED", row.get("review_state"));
  }

  @Test
  void theZipHoldsTheSameFilesAndIsTheSameTwice() throws Exception {
    Path tables = tables(briefing, Locale.ENGLISH);
    Path one = folder.resolve("one.zip");
    Path other = folder.resolve("OTHER.ZIP");
    for (Path out : List.of(one, other)) {
      new CsvFormat()
          .write(ExportedBriefing.order(briefing, null, Locale.ENGLISH), out, ExportProgress.NONE);
    }
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    try (ZipFile zip = new ZipFile(one.toFile())) {
      assertEquals(CsvColumns.values().length, zip.size());
      for (CsvColumns table : CsvColumns.values()) {
        assertArrayEquals(
            Files.readAllBytes(tables.resolve(table.file())),
            zip.getInputStream(zip.getEntry(table.file())).readAllBytes());
      }
    }
    assertEquals(3, folder.toFile().list().length, "nothing passing is left behind");
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws Exception {
    Path out = tables(briefing, Locale.ENGLISH);
    tables(briefing, Locale.ENGLISH); // its own tables are replaced
    Files.writeString(out.resolve("thesis.txt"), "three years");
    FileSystemException refused =
        assertThrows(FileSystemException.class, () -> tables(briefing, Locale.ENGLISH));
    assertTrue(refused.getReason().contains("thesis.txt"));
    assertEquals("three years", Files.readString(out.resolve("thesis.txt")));
  }

  @Test
  void theOldTablesStayWhereTheNewOnesCannotTakeTheirName() throws Exception {
    Path out = tables(briefing, Locale.ENGLISH);
    String before = Files.readString(out.resolve("ties.csv"));
    assertThrows(
        NoSuchFileException.class, () -> CsvFormat.replace(folder.resolve("not there"), out));
    assertEquals(CsvColumns.values().length, out.toFile().list().length);
    assertEquals(before, Files.readString(out.resolve("ties.csv")));
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void noTableStaysOpenWhereALaterOneCannotBeMade() throws Exception {
    Path open = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(open), "only there one can look");
    Files.createDirectories(folder.resolve("sources.csv"));
    ExportOrder order = ExportedBriefing.order(briefing, null, Locale.ENGLISH);
    assertThrows(
        IOException.class, () -> new CsvTables(order, new OrderedArticles(order), folder).close());
    Path inside = folder.toRealPath();
    for (String number : open.toFile().list()) {
      assertFalse(opened(open.resolve(number)).startsWith(inside), () -> number + " is open");
    }
  }

  /// Returns what a descriptor stands for; one may be gone before one looks at it.
  private static Path opened(Path descriptor) throws IOException {
    try {
      return Files.readSymbolicLink(descriptor);
    } catch (NoSuchFileException | NotLinkException e) {
      return descriptor;
    }
  }

  @Test
  void theMarkOfAHeadlineHoldsForTheRowThatShowsIt() throws Exception {
    HeadlineMarked of = new HeadlineMarked("bounds");
    Path out = folder.resolve("marked");
    new CsvFormat(true)
        .write(ExportedBriefing.order(of, null, Locale.ENGLISH), out, ExportProgress.NONE);
    ReadTable estimates = read(out, "estimates");
    String own = of.info().handling().text();
    assertFalse(estimates.rows("article", "bounds").isEmpty());
    for (Map<String, String> row : estimates.rows()) {
      assertEquals(
          row.get("article").equals("bounds") ? own + " · TLP:RED" : own, row.get("handling"));
    }
  }

  @Test
  void aCancelledExportLeavesNothing() throws Exception {
    assertFalse(
        new CsvFormat()
            .write(
                ExportedBriefing.order(briefing, null, Locale.ENGLISH),
                folder.resolve("x.zip"),
                new CancelledExport()));
    assertEquals(0, folder.toFile().list().length);
  }
}
