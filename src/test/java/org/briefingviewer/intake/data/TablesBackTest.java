// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.bundle.wire.line.TableLines;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.csv.CsvFormat;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a spreadsheet does to the tables: rows sorted, dates of another form, too large.
class TablesBackTest {
  @TempDir private Path folder;
  private Path tables;
  private final ExportedBriefing briefing = ExportedBriefing.whole();

  @BeforeEach
  void writeTheTables() throws Exception {
    Path out = folder.resolve("tables.zip");
    new CsvFormat()
        .write(ExportedBriefing.order(briefing, null, Locale.ENGLISH), out, ExportProgress.NONE);
    tables = folder.resolve("tables");
    Files.createDirectory(tables);
    try (ZipFile zip = new ZipFile(out.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Files.write(tables.resolve(entry.getName()), zip.getInputStream(entry).readAllBytes());
      }
    }
  }

  private DataImport taken() throws Exception {
    DataImport data =
        new DataImport(
            briefing,
            new IncomingVerdicts(
                new Act(
                    "urn:uuid:1", "R. Reader", OffsetDateTime.parse("2026-11-27T09:00:00Z"), null),
                true));
    data.take("tables", new DataFile(tables).read());
    return data;
  }

  private void change(String table, String from, String to) throws Exception {
    Path file = tables.resolve(table);
    String all = Files.readString(file);
    assertTrue(all.contains(from), all);
    Files.writeString(file, all.replace(from, to));
  }

  /// Rows end with CR and LF; within a cell stands LF alone.
  private void turnRound(String table) throws Exception {
    Path file = tables.resolve(table);
    List<String> rows = new ArrayList<>(List.of(Files.readString(file).split("\r\n")));
    String head = rows.removeFirst();
    Collections.reverse(rows);
    Files.writeString(file, head + "\r\n" + String.join("\r\n", rows) + "\r\n");
  }

  private String refused() {
    return assertThrows(Refusal.class, this::taken).getMessage();
  }

  @Test
  void rowsThatWereSortedAreReadInTheOrderThatTheySay() throws Exception {
    turnRound("chains.csv");
    turnRound("passages.csv");
    turnRound("reviews.csv");
    DataImport data = taken();
    assertEquals(List.of(), data.problems());
    assertEquals(List.of(), data.edits());
  }

  @Test
  void twoRowsOfOnePlaceAreToldWithTableAndLine() throws Exception {
    change("reviews.csv", "n1,2,yes", "n1,1,yes");
    assertTrue(
        refused().matches("(?s)\\S+/reviews.csv, line \\d+: The cell position says the same.*"),
        refused());
  }

  @ParameterizedTest
  @EnumSource(SpreadsheetSave.class)
  void whatASpreadsheetOnlySpeltAnewIsNoChange(SpreadsheetSave sheet) throws Exception {
    for (String table : TableLines.NEEDED) {
      sheet.save(tables.resolve(table));
    }
    DataImport data = taken();
    assertEquals(List.of(), data.problems());
    assertEquals(List.of(), data.edits());
    assertEquals(data.came(), data.same());
  }

  @Test
  void whatIsReadInTwoWaysIsToldWithTableLineAndColumn() throws Exception {
    change("estimates.csv", "2026-11-26", "3/4/2026");
    assertTrue(
        refused()
            .matches("(?s)\\S+/estimates.csv, line \\d+, rated_on: “3/4/2026” may be two days.*"),
        refused());
    change("estimates.csv", "3/4/2026", "2026-11-26");
    change("estimates.csv", CRATES, "\"9,00\",,crate,COUNT,UNSTATED,UP");
    change("estimates.csv", "\"9,00\"", "9 crates");
    assertTrue(
        refused().matches("(?s)\\S+/estimates.csv, line \\d+: The cell value is no plain number.*"),
        refused());
  }

  @Test
  void aChangeInASheetOfAnotherCountryIsTaken() throws Exception {
    change("estimates.csv", CRATES, MORE_CRATES);
    for (String table : TableLines.NEEDED) {
      SpreadsheetSave.GERMAN.save(tables.resolve(table));
    }
    assertEquals(List.of("quay 900 crates AT_LEAST"), made(taken()));
  }

  @Test
  void aDateOfASpreadsheetIsToldWithTableLineAndColumn() throws Exception {
    change("estimates.csv", "2026-11-26", "26 Nov");
    assertTrue(
        refused().matches("(?s)\\S+/estimates.csv, line \\d+, rated_on: It is not a date.*"),
        refused());
  }

  @Test
  void anOlderRatingIsTold() throws Exception {
    change("estimates.csv", "2026-11-26", "2026-11-25");
    DataImport data = taken();
    assertEquals(List.of(), data.edits());
    assertEquals(
        List.of("M. Holt rated it later than M. Holt; that is kept."),
        data.problems().stream().map(Problem::what).toList());
  }

  @Test
  void aRuledOutTieOfWhichTheArticleSpeaksHereIsTold() throws Exception {
    String pair = briefing.articles().get(2).findings().tieStates().getFirst().pair().key();
    Path file = tables.resolve("ties.csv");
    String head = Files.readString(file).split("\r\n")[0].replace("\uFEFF", "");
    List<String> cells = new ArrayList<>();
    for (String column : head.split(",")) {
      cells.add(
          switch (column) {
            case "article" -> briefing.articles().get(2).article().id();
            case "kind" -> "ruled_out";
            case "pair" -> pair;
            case "reviewed_by" -> "B. Other";
            case "reviewed_on" -> "2026-11-20";
            default -> "";
          });
    }
    Files.writeString(file, Files.readString(file) + String.join(",", cells) + "\r\n");
    DataImport data = taken();
    assertEquals(List.of(), data.edits());
    assertEquals(
        List.of("B. Other decided that the article does not speak of this tie; here it does."),
        data.problems().stream().map(Problem::what).toList());
  }

  @Test
  void whatIsTooLargeInsideIsRefusedAndNotCut() throws Exception {
    Path large = folder.resolve("large.zip");
    byte[] blank = new byte[1 << 20];
    Arrays.fill(blank, (byte) '\n');
    try (OutputStream out = Files.newOutputStream(large);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String table : List.of("articles", "chains", "events", "estimates")) {
        zip.putNextEntry(new ZipEntry(table + ".csv"));
        zip.write(Files.readAllBytes(tables.resolve(table + ".csv")));
        for (int i = 0; i < 17; i++) {
          zip.write(blank);
        }
      }
    }
    DataFile file = new DataFile(large);
    assertTrue(file.recognised());
    String said = assertThrows(Refusal.class, file::read).getMessage();
    assertTrue(said.contains("larger than 64 MB"), said);
    try (OutputStream out = Files.newOutputStream(tables.resolve("ties.csv"))) {
      for (int i = 0; i < 65; i++) {
        out.write(blank);
      }
    }
    assertTrue(refused().contains("larger than 64 MB"), refused());
  }

  private static final String GUESTS = "NONE,APPROXIMATELY,NONE,some";
  private static final String MORE_GUESTS = "NONE,AT_LEAST,NONE,some";
  private static final String CRATES = "900,,crate,COUNT,UNSTATED,UP";
  private static final String MORE_CRATES = "900,,crate,COUNT,AT_LEAST,UP";

  /// Returns what became of each figure, by its article: "names 400 guests AT_LEAST".
  private static List<String> made(DataImport data) {
    return data.edits().stream()
        .flatMap(edit -> edit.amendments().stream())
        .map(
            amendment ->
                amendment.articleId()
                    + " "
                    + amendment.words()
                    + " "
                    + ((Estimate) amendment.to()).quantity().bound())
        .sorted()
        .toList();
  }

  @Test
  void sortedTablesBringTheSameChanges() throws Exception {
    change("estimates.csv", GUESTS, MORE_GUESTS);
    change("estimates.csv", CRATES, MORE_CRATES);
    List<String> inOrder = made(taken());
    assertEquals(List.of("names 400 guests AT_LEAST", "quay 900 crates AT_LEAST"), inOrder);
    for (String table : List.of("chains.csv", "passages.csv", "reviews.csv", "ties.csv")) {
      turnRound(table);
    }
    DataImport sorted = taken();
    assertEquals(List.of(), sorted.problems());
    assertEquals(inOrder, made(sorted));
  }

  @Test
  void aFigureThatIsBrokenInTheMidstStaysOutsideWithItsRatingAndIsTold() throws Exception {
    change("estimates.csv", CRATES, MORE_CRATES);
    change("estimates.csv", "2000,,crate,COUNT,APPROXIMATELY,UP", "2000,,crate,COUNT,ROUGHLY,UP");
    change("estimates.csv", "B3,M. Holt,2026-11-26", "B2,M. Holt,2026-11-27");
    DataImport data = taken();
    assertEquals(List.of("quay 900 crates AT_LEAST"), made(data));
    assertEquals(1, data.edits().size(), "no rating of a figure that stays outside");
    assertEquals(2, data.problems().size(), data.problems()::toString);
    assertTrue(
        data.problems().getLast().what().contains("stays outside with the estimate it is of"),
        data.problems()::toString);
    change("estimates.csv", "2000,,crate,COUNT,ROUGHLY,UP", "2000,,crate,COUNT,APPROXIMATELY,UP");
    data.take("mended", new DataFile(tables).read());
    assertEquals(List.of("quay 900 crates AT_LEAST"), made(data), "nothing twice");
    Revision now = Revision.of(briefing, EditParts.NONE);
    for (BriefingEdit edit : data.edits()) {
      now = now.with(edit);
    }
    assertEquals(2, now.edits().size(), "the rating came with the second file");
  }

  @Test
  void ofTwoWhoChangeOneFigureTheSecondStandsOnTheFirst() throws Exception {
    change("estimates.csv", GUESTS, MORE_GUESTS);
    DataImport data = taken();
    change("estimates.csv", MORE_GUESTS, "NONE,AT_MOST,NONE,some");
    data.take("second", new DataFile(tables).read());
    List<Amendment> all =
        data.edits().stream().flatMap(edit -> edit.amendments().stream()).toList();
    assertEquals(2, all.size());
    assertEquals(all.getFirst().to(), all.getLast().from());
    Revision now = Revision.of(briefing, EditParts.NONE);
    for (BriefingEdit edit : data.edits()) {
      now = now.with(edit);
    }
    Estimate guests = now.article("names").findings().estimates().getFirst();
    assertEquals(Bound.AT_MOST, guests.quantity().bound());
    assertEquals(ReviewState.PROPOSED, guests.review().state(), "nobody has read it");
  }

  @Test
  void anArchiveWhoseListLeadsBehindItsEndIsRefused() throws Exception {
    Path file = folder.resolve("tables.zip");
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int at = zip.getInt(bytes.length - 22 + 16);
    for (; zip.getInt(at) == 0x02014b50; at += 46 + zip.getShort(at + 28)) {
      zip.putInt(at + 42, bytes.length - 4);
    }
    assertEquals(bytes.length - 22, at, "all of the list");
    Files.write(file, bytes);
    assertFalse(new DataFile(file).recognised());
    assertThrows(Refusal.class, () -> new DataFile(file).read());
  }
}
