// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Word documents that the tests write come in whole, sentence by sentence, as they stand when
/// every change is accepted.
class WordImportTest {
  private final Ingest ingest = new Ingest();

  @Test
  void headingsAListAndATableComeInTheirOrder() throws Exception {
    try (WordSheet sheet = new WordSheet()) {
      sheet
          .styled("Title", "Ferries carry twice as many people as last year")
          .styled("TOC1", "Where the figures come from\t2");
      sheet.paragraph(
          "The harbour office counted about 300 passengers a day in July, roughly twice the figure"
              + " of a year ago. It called the number an estimate.");
      sheet.styled("Heading1", "Where the figures come from");
      sheet.paragraph(
          "Clerks at three piers write down each boat and tell the office by telephone:");
      sheet.styled("ListBullet", "the north pier, since 2019");
      sheet.styled("ListBullet", "the south pier and the lock");
      sheet.table(
          new String[] {"Pier", "A day"},
          new String[] {"North", "210"},
          new String[] {"South", "90"});
      sheet.paragraph("A clerk said that at least 20 boats a week pass without being counted.");
      Article article = read(sheet.bytes());
      assertEquals(
          List.of(
              "HEADLINE Ferries carry twice as many people as last year",
              "BODY Where the figures come from 2",
              "BODY The harbour office counted about 300 passengers a day in July, roughly twice"
                  + " the figure of a year ago. It called the number an estimate.",
              "SUBHEAD Where the figures come from",
              "BODY Clerks at three piers write down each boat and tell the office by telephone:",
              "BODY the north pier, since 2019",
              "BODY the south pier and the lock",
              "BODY Pier | A day",
              "BODY North | 210",
              "BODY South | 90",
              "BODY A clerk said that at least 20 boats a week pass without being counted."),
          printed(article));
      assertEquals(List.of(), dropped(article));
    }
  }

  @Test
  void headsFeetAndStruckWordsStayOutOfTheText() throws Exception {
    byte[] docx;
    try (WordSheet sheet = new WordSheet()) {
      sheet
          .document()
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Harbour Office · for internal use");
      sheet
          .document()
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Page 1 of 3");
      sheet.styled("Heading1", "Dredging of the channel took half the usual time");
      XWPFParagraph noted =
          sheet.paragraph("The crew moved an estimated 40,000 cubic meters of sand in nine days.");
      XWPFFootnote note = sheet.document().createFootnote();
      note.createParagraph()
          .createRun()
          .setText("Soundings before and after, by the pilot's boat.");
      noted.addFootnoteReference(note);
      sheet.paragraph("The next stretch is STRUCK likely to cost more than 2 million.");
      sheet.paragraph(
          "It will be MOVED dredged HIDDEN in spring, the pilot said, weather allowing.");
      docx = sheet.bytes();
    }
    docx =
        WordSheet.changed(
            docx,
            xml ->
                xml.replace(
                        "STRUCK ",
                        "</w:t></w:r><w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>surely"
                            + "</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"x\"><w:r><w:t"
                            + " xml:space=\"preserve\">very </w:t></w:r></w:ins><w:r><w:t"
                            + " xml:space=\"preserve\">")
                    .replace(
                        "MOVED ",
                        "</w:t></w:r><w:moveFrom w:id=\"3\""
                            + " w:author=\"x\"><w:r><w:t>elsewhere</w:t></w:r></w:moveFrom><w:r><w:t"
                            + " xml:space=\"preserve\">")
                    .replace(
                        "HIDDEN ",
                        "</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r><w:r>"
                            + "<w:t xml:space=\"preserve\">"));
    Article article = read(docx);
    assertEquals(
        List.of(
            "HEADLINE Dredging of the channel took half the usual time",
            "BODY The crew moved an estimated 40,000 cubic meters of sand in nine days.",
            "BODY Soundings before and after, by the pilot's boat.",
            "BODY The next stretch is very likely to cost more than 2 million.",
            "BODY It will be dredged in spring, the pilot said, weather allowing."),
        printed(article));
    assertEquals("Harbour Office", article.publication().publisher());
    assertEquals(
        List.of(
            "RUNNING_HEAD Harbour Office · for internal use",
            "UNSEEN surely",
            "UNSEEN elsewhere secretly",
            "RUNNING_HEAD Page 1 of 3"),
        dropped(article));
  }

  @Test
  void aKoreanDocumentComesInWithItsOwnStyleIds() throws Exception {
    try (WordSheet sheet = new WordSheet()) {
      sheet.style("제목1", "heading 1");
      sheet.styled("제목1", "수로 준설 공사가 예정보다 일찍 끝났다");
      sheet.paragraph("항만청은 아흐레 동안 모래 약 4만 세제곱미터를 옮긴 것으로 추정된다고 밝혔다. 비용은 최소 20억 원이다.");
      sheet.paragraph("다음 구간은 봄에 시작될 예정이며 공사비는 더 늘어날 것이라고 담당자가 말했다.");
      Article article = read(sheet.bytes());
      assertEquals(
          List.of(
              "HEADLINE 수로 준설 공사가 예정보다 일찍 끝났다",
              "BODY 항만청은 아흐레 동안 모래 약 4만 세제곱미터를 옮긴 것으로 추정된다고 밝혔다. 비용은 최소 20억 원이다.",
              "BODY 다음 구간은 봄에 시작될 예정이며 공사비는 더 늘어날 것이라고 담당자가 말했다."),
          printed(article));
      assertEquals("ko", article.language());
    }
  }

  @Test
  void aTextBoxAndATableThatLaysOutTextAreRead() throws Exception {
    byte[] docx;
    String left =
        "The left cell tells of the harbour in a sentence that is long enough to be text.";
    String more = "It says a second thing about the harbour, in a paragraph of its own, at length.";
    try (WordSheet sheet = new WordSheet()) {
      sheet.paragraph("Before the box ANCHOR and after it, the paragraph goes on as it should.");
      sheet.table(new String[] {left, "A short cell"});
      sheet
          .document()
          .getTables()
          .getFirst()
          .getRow(0)
          .getCell(0)
          .addParagraph()
          .createRun()
          .setText(more);
      docx = sheet.bytes();
    }
    docx =
        WordSheet.changed(
            docx,
            xml ->
                xml.replace(
                    "ANCHOR ",
                    "</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In the box stand 12"
                        + " boats.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:t"
                        + " xml:space=\"preserve\">"));
    assertEquals(
        List.of(
            "BODY Before the box and after it, the paragraph goes on as it should.",
            "BODY In the box stand 12 boats.",
            "BODY " + left,
            "BODY " + more,
            "BODY A short cell"),
        printed(read(docx)));
  }

  @Test
  void whatCannotBeReadIsRefusedWithWhatToDo() throws Exception {
    byte[] whole;
    try (WordSheet sheet = new WordSheet()) {
      sheet.paragraph("A sentence that would be read.");
      whole = sheet.bytes();
    }
    assertTrue(refusal(Arrays.copyOf(whole, whole.length / 2)).contains("damaged"));
    assertTrue(
        refusal(WordSheet.changed(whole, xml -> xml.substring(0, xml.length() - 40)))
            .contains("damaged"));
    assertTrue(
        refusal(
                WordSheet.changed(
                    whole,
                    xml ->
                        "<!DOCTYPE x [<!ENTITY e \"y\">]>" + xml.substring(xml.indexOf("?>") + 2)))
            .contains("damaged"));
    try (WordSheet empty = new WordSheet()) {
      assertTrue(refusal(empty.bytes()).contains("no text, at most pictures"));
    }
    byte[] compound = new byte[2048];
    byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    System.arraycopy(head, 0, compound, 0, 4);
    assertTrue(refusal(compound).contains("an older program"));
    assertTrue(refusal(holding(compound, "WordDocument")).contains("old Word document (DOC)"));
    assertTrue(refusal(holding(compound, "EncryptedPackage")).contains("locked with a password"));
    assertTrue(refusal("{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII)).contains("RTF"));
  }

  @Test
  void aPackageThatUnpacksWithoutMeasureIsRefused() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 420; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    assertTrue(refusal(out.toByteArray()).contains("far more than its size"));
  }

  private String refusal(byte[] docx) {
    UnreadableFile refused =
        Assertions.assertThrows(UnreadableFile.class, () -> ingest.read("a", "paper.docx", docx));
    assertEquals("paper.docx", refused.problem().where());
    assertFalse(refused.problem().remedy().isBlank());
    return refused.problem().what();
  }

  private Article read(byte[] docx) throws UnreadableFile {
    return ingest.read("a", "paper.docx", docx);
  }

  /// Returns a compound file in which a stream has this name.
  private static byte[] holding(byte[] compound, String stream) {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] holding = compound.clone();
    System.arraycopy(name, 0, holding, 1024, name.length);
    return holding;
  }

  private static List<String> printed(Article article) {
    return article.paragraphs().stream()
        .map(p -> p.kind() + " " + p.span().of(article.text()))
        .toList();
  }

  private static List<String> dropped(Article article) {
    return article.dropped().stream().map(d -> d.reason() + " " + d.text()).toList();
  }
}
