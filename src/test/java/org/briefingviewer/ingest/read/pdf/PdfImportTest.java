// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// PDFs that the tests set themselves come in whole, sentence by sentence, and nothing of their
/// edges comes with them.
class PdfImportTest {
  private static final double LEFT = 60;
  private static final double RIGHT = 310;

  private final Ingest ingest = new Ingest();

  @Test
  void aTwoColumnPaperIsReadColumnByColumnWithoutItsHeadsAndHyphens() throws Exception {
    Article article = read(twoColumns());
    assertEquals(
        List.of(
            "HEADLINE Small yards along the estuary have doubled their output",
            "BODY The harbour office counted 47 yards in the spring, which is about twice the"
                + " number that the register had shown before. Most of them mend river boats, and"
                + " only a few have a crane of their own. Inspectors called the finding"
                + " preliminary.",
            "BODY A state-owned bank lent the yards an estimated 3.2 million in the first quarter,"
                + " two officials said, though the figure leaves out loans that run for less than a"
                + " year.",
            "SUBHEAD What the pictures show",
            "BODY Pictures from a satellite show new roofs at eleven of the yards. The long-range"
                + " survey will be repeated in the autumn, the office added, and its results will"
                + " be kept beside those of the spring.",
            "BODY 1 Register of the harbour office, as of March.",
            "BODY Nobody would say who pays for the steel. A buyer in the port guessed that between"
                + " 600 and 800 tons arrive every month, most of it by night."),
        printed(article));
    assertEquals(
        List.of(
            "RUNNING_HEAD Estuary Notes · Issue 12",
            "RUNNING_HEAD 1",
            "RUNNING_HEAD Estuary Notes · Issue 12",
            "RUNNING_HEAD 2"),
        dropped(article));
    assertEquals(
        List.of("1", "1", "1", "1", "1-2", "1", "2"),
        article.paragraphs().stream().map(PdfImportTest::pages).toList());
  }

  private static String pages(Paragraph paragraph) {
    PageSpan pages = paragraph.pages();
    return pages == null
        ? ""
        : pages.several() ? pages.first() + "-" + pages.last() : "" + pages.first();
  }

  private static byte[] twoColumns() throws IOException {
    try (PdfSheet sheet = new PdfSheet(null)) {
      sheet.line(LEFT, 40, 8, "Estuary Notes · Issue 12").line(290, 810, 8, "1");
      sheet.boldLine(LEFT, 90, 20, "Small yards along the estuary");
      sheet.boldLine(LEFT, 114, 20, "have doubled their output");
      double y =
          sheet.lines(
              LEFT,
              150,
              10,
              12,
              List.of(
                  "The harbour office counted 47 yards in the",
                  "spring, which is about twice the number that",
                  "the register had shown before. Most of them",
                  "mend river boats, and only a few have a crane",
                  "of their own. Inspectors called the finding pre-",
                  "liminary."));
      sheet.lines(LEFT + 12, y, 10, 12, List.of("A state-owned bank lent the yards an esti-"));
      sheet.lines(
          LEFT,
          y + 12,
          10,
          12,
          List.of(
              "mated 3.2 million in the first quarter, two of-",
              "ﬁcials said, though the ﬁgure leaves out loans".replace("ﬁ", "fi")));
      sheet.line(LEFT, 770, 7.5, "1 Register of the harbour office, as of March.");
      double right = sheet.lines(RIGHT, 150, 10, 12, List.of("that run for less than a year."));
      sheet.boldLine(RIGHT, right + 10, 10, "What the pictures show");
      sheet.lines(
          RIGHT,
          right + 26,
          10,
          12,
          List.of(
              "Pictures from a satellite show new roofs at",
              "eleven of the yards. The long-range survey",
              "will be repeated in the autumn, the office",
              "added, and its results will be kept beside"));
      sheet.page();
      sheet.line(LEFT, 40, 8, "Estuary Notes · Issue 12").line(290, 810, 8, "2");
      sheet.lines(LEFT, 90, 10, 12, List.of("those of the spring."));
      sheet.line(LEFT + 12, 102, 10, "Nobody would say who pays for the steel. A");
      sheet.lines(
          LEFT,
          114,
          10,
          12,
          List.of(
              "buyer in the port guessed that between 600",
              "and 800 tons arrive every month, most of it",
              "by night."));
      return sheet.bytes();
    }
  }

  @Test
  void aReportInOneColumnKeepsItsParagraphsItsListAndItsTable() throws Exception {
    byte[] pdf;
    try (PdfSheet sheet = new PdfSheet(null)) {
      sheet.says("Microsoft Word - template_v3", "Administrator");
      sheet.boldLine(LEFT, 80, 18, "Rail freight over the pass rose for a third year");
      sheet.line(LEFT, 110, 11, "By Ilse Marten");
      sheet.line(LEFT, 126, 11, "4 May 2026");
      sheet.lines(
          LEFT,
          156,
          11,
          13.5,
          List.of(
              "Freight on the line over the pass rose to some 1.4 million tons last year, the"
                  + " railway said on",
              "Monday, about a tenth more than the year before. The railway gave no reason for the"
                  + " rise."));
      sheet.lines(
          LEFT,
          191,
          11,
          13.5,
          List.of(
              "Grain made up more than half of it. A spokeswoman said that “at least 40 trains” a"
                  + " week now",
              "cross the pass, against 31 before, and that the crews work in three shifts."));
      sheet.line(LEFT, 226, 11, "• wheat, mostly in sacks");
      sheet.line(LEFT, 240, 11, "• rye and barley");
      row(sheet, 268, "Year", "Trains", "Tons");
      row(sheet, 282, "2024", "1,900", "1.3 million");
      row(sheet, 296, "2025", "2,100", "1.4 million");
      sheet.line(300, 812, 9, "- 1 -");
      pdf = sheet.bytes();
    }
    Article article = read(pdf);
    assertEquals(
        List.of(
            "HEADLINE Rail freight over the pass rose for a third year",
            "BODY By Ilse Marten",
            "BODY 4 May 2026",
            "BODY Freight on the line over the pass rose to some 1.4 million tons last year, the"
                + " railway said on Monday, about a tenth more than the year before. The railway"
                + " gave no reason for the rise.",
            "BODY Grain made up more than half of it. A spokeswoman said that “at least 40 trains”"
                + " a week now cross the pass, against 31 before, and that the crews work in three"
                + " shifts.",
            "BODY wheat, mostly in sacks",
            "BODY rye and barley",
            "BODY Year | Trains | Tons",
            "BODY 2024 | 1,900 | 1.3 million",
            "BODY 2025 | 2,100 | 1.4 million"),
        printed(article));
    assertEquals(List.of("Ilse Marten"), article.byline().names());
    assertEquals("2026-05-04", String.valueOf(article.publication().day()));
    assertTrue(dropped(article).contains("RUNNING_HEAD - 1 -"), dropped(article).toString());
  }

  private static void row(PdfSheet sheet, double y, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      sheet.line(LEFT + i * 130, y, 11, cells[i]);
    }
  }

  @Test
  void aKoreanPaperKeepsItsWordsOverLineBreaks() throws Exception {
    File font =
        new File(System.getProperty("briefing.home"), "assets/fonts/NotoSansKR_400Regular.ttf");
    byte[] pdf;
    try (PdfSheet sheet = new PdfSheet(font)) {
      sheet.line(LEFT, 80, 18, "강변 조선소 조사 결과가 나왔다");
      // As producers set them: a blank at the end of a line where a word ends, none where one
      // breaks.
      sheet.lines(
          LEFT,
          120,
          11,
          16,
          List.of(
              "항만청은 올봄 조선소 47곳을 확인했으며 이는 등록부에 적힌 수의 약 두 배라고 밝",
              "혔다. 대부분은 강을 오가는 작은 배를 고치는 곳이고 기중기를 갖춘 곳은 몇 군데 ",
              "되지 않는다고 담당자는 설명했다."));
      sheet.lines(
          LEFT,
          180,
          11,
          16,
          List.of("국책 은행은 1분기에 최소 3억 2천만 원을 빌려준 것으로 추정되지만 이 수치에는 단", "기 대출이 빠져 있다."));
      pdf = sheet.bytes();
    }
    Article article = read(pdf);
    assertEquals(
        List.of(
            "HEADLINE 강변 조선소 조사 결과가 나왔다",
            "BODY 항만청은 올봄 조선소 47곳을 확인했으며 이는 등록부에 적힌 수의 약 두 배라고 밝혔다."
                + " 대부분은 강을 오가는 작은 배를 고치는 곳이고 기중기를 갖춘 곳은 몇 군데 되지 않는다고"
                + " 담당자는 설명했다.",
            "BODY 국책 은행은 1분기에 최소 3억 2천만 원을 빌려준 것으로 추정되지만 이 수치에는 단기" + " 대출이 빠져 있다."),
        printed(article));
    assertEquals("ko", article.language());
    assertEquals(List.of(), dropped(article));
  }

  @Test
  void whatAPdfSaysOfItselfCountsOnlyWhereThePagesBearItOut() throws Exception {
    try (PdfSheet sheet = new PdfSheet(null)) {
      sheet.says("untitled-7.indd", "Desk User");
      sheet.lines(
          LEFT,
          80,
          11,
          13,
          List.of(
              "The ferry took about 300 people a day over the river in the summer, the harbour"
                  + " said.",
              "It stopped in October."));
      Article article = read(sheet.bytes());
      assertNull(article.byline());
      assertEquals(1, article.paragraphs().size());
      assertEquals(ParagraphKind.BODY, article.paragraphs().getFirst().kind());
    }
  }

  @Test
  void aScanALockedAndADamagedFileAreRefusedWithWhatToDo() throws Exception {
    try (PdfSheet scan = new PdfSheet(null)) {
      assertTrue(refusal(scan.picture().bytes()).contains("only pictures of pages (a scan)"));
    }
    try (PdfSheet locked = new PdfSheet(null)) {
      byte[] pdf = locked.line(LEFT, 80, 11, "Nobody reads this.").locked("secret");
      assertTrue(refusal(pdf).contains("locked with a password"));
    }
    assertTrue(refusal(lockedForCertificates()).contains("hold certain certificates"));
    byte[] whole = twoColumns();
    assertTrue(refusal(Arrays.copyOf(whole, 300)).contains("damaged"), "cut off");
    assertTrue(
        refusal("%PDF-1.7\nnothing of it".getBytes(StandardCharsets.UTF_8)).contains("damaged"));
  }

  private static byte[] lockedForCertificates() {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
    int number = 0;
    for (String object :
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[]/Count 0>>",
            "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/Recipients[]>>")) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append("%d 0 obj %s endobj\n".formatted(++number, object));
    }
    int at = pdf.length();
    pdf.append(table).append("trailer <</Root 1 0 R/Encrypt 3 0 R/Size 4/ID[<00><00>]>>\n");
    pdf.append("startxref\n%d\n%%%%EOF\n".formatted(at));
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// A few numbers that ask for billions of entries; with few they are read.
  @Test
  void aFontWithWidthsForMoreLettersThanThereAreIsRefused() {
    for (String widths : new String[] {"/W[1 2000000000 600]", "/W2[0 1999999999 -900 400 800]"}) {
      assertTrue(refusal(withFont(widths)).contains("more letters than any font has"), widths);
    }
    assertTrue(refusal(withFont("/W[0 65535 600 5[400 500]]")).contains("no text"));
  }

  /// Sets two letters in a font of the given widths; a reader finds its objects by itself.
  private static byte[] withFont(String widths) {
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</Font<</Wide 5 0 R>>>>>>",
      "<</Length 36>>\nstream\nBT /Wide 11 Tf 60 90 Td <00480049> Tj ET\nendstream",
      "<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/Identity-H/DescendantFonts[6 0 R]>>",
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/Made"
          + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
          + widths
          + "/FontDescriptor<</Type/FontDescriptor/FontName/Made/Flags 4>>>>"
    };
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    for (int i = 0; i < objects.length; i++) {
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    pdf.append("trailer\n<</Size 7/Root 1 0 R>>\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void aWordThatFillsAPageIsRead() throws Exception {
    try (PdfSheet sheet = new PdfSheet(null)) {
      String word = "harbourmaster".repeat(4000);
      sheet.line(LEFT, 80, 11, "The harbour said this of a word:").line(LEFT, 120, 11, word + "-");
      sheet.line(LEFT, 134, 11, "house is long.");
      Article article = read(sheet.bytes());
      assertTrue(article.text().contains("harbourmasterharbour"));
      // What runs over the edge of the page is seen by nobody.
      String over = article.dropped().getFirst().text();
      assertEquals(DroppedLine.Reason.UNSEEN, article.dropped().getFirst().reason());
      assertTrue(over.length() > word.length() / 2, over.length() + " letters");
    }
  }

  @Test
  void aStreamThatUnpacksWithoutMeasureIsRefused() throws Exception {
    byte[] packed;
    try (var out = new java.io.ByteArrayOutputStream()) {
      out.writeBytes(
          "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n"
              .getBytes(StandardCharsets.US_ASCII));
      try (var deflater = new java.util.zip.DeflaterOutputStream(out)) {
        byte[] blanks = new byte[1 << 20];
        for (int i = 0; i < 120; i++) {
          deflater.write(blanks);
        }
      }
      packed = out.toByteArray();
    }
    assertTrue(packed.length < 1 << 20);
    assertTrue(refusal(packed).contains("far more than its size"));
  }

  private String refusal(byte[] pdf) {
    UnreadableFile refused =
        Assertions.assertThrows(UnreadableFile.class, () -> ingest.read("a", "paper.pdf", pdf));
    assertEquals("paper.pdf", refused.problem().where());
    assertFalse(refused.problem().remedy().isBlank());
    return refused.problem().what();
  }

  private Article read(byte[] pdf) throws UnreadableFile {
    return ingest.read("a", "paper.pdf", pdf);
  }

  private static List<String> printed(Article article) {
    return article.paragraphs().stream()
        .map(p -> p.kind() + " " + p.span().of(article.text()))
        .toList();
  }

  private static List<String> dropped(Article article) {
    return article.dropped().stream()
        .filter(
            d ->
                d.reason() != DroppedLine.Reason.TIMESTAMP
                    && d.reason() != DroppedLine.Reason.METADATA)
        .map(d -> d.reason() + " " + d.text())
        .toList();
  }
}
