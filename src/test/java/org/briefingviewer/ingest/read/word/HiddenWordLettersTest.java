// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.junit.jupiter.api.Test;

/// Letters of a Word document that nobody sees make no other number of the one beside them.
class HiddenWordLettersTest {
  private static final String WORD_2010 =
      " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";
  private static final String FILL = "<w14:textFill" + WORD_2010 + ">";
  private static final String OUTLINE = "<w14:textOutline" + WORD_2010 + ">";
  private static final String SOLID = "<w14:solidFill>";

  private final Ingest ingest = new Ingest();

  @Test
  void anUnseenDigitCountsNowhereAndIsTold() throws Exception {
    for (String look :
        List.of(
            "<w:vanish/>",
            "<w:webHidden/>",
            "<w:color w:val=\"FFFFFF\"/>",
            "<w:color w:val=\"fefefe\"/>",
            "<w:color w:val=\"auto\" w:themeColor=\"background1\"/>",
            "<w:color w:val=\"204060\"/><w:shd w:val=\"clear\" w:fill=\"204060\"/>",
            "<w:sz w:val=\"2\"/>",
            "<w:w w:val=\"1\"/>",
            "<w:w w:val=\"1%\"/>",
            FILL + "<w14:noFill/></w14:textFill>",
            FILL + SOLID + "<w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill></w14:textFill>",
            "<w:color w:val=\"204060\"/>"
                + FILL
                + SOLID
                + "<w14:schemeClr w14:val=\"bg1\"/></w14:solidFill></w14:textFill>",
            "<w:sz w:val=\"1\"/>")) {
      String run = "<w:r><w:rPr>" + look + "</w:rPr><w:t>9</w:t></w:r>";
      assertEquals(List.of("9"), unseen(run), look);
    }
    assertEquals(
        List.of("9"), unseen("<w:del w:id=\"1\"><w:r><w:delText>9</w:delText></w:r></w:del>"));
    assertEquals(
        List.of("9"), unseen("<w:moveFrom w:id=\"1\"><w:r><w:t>9</w:t></w:r></w:moveFrom>"));
  }

  @Test
  void whatAReaderSeesStays() throws Exception {
    for (String look :
        List.of(
            "<w:vanish w:val=\"0\"/>",
            "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"204060\"/>",
            "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"blue\"/>",
            "<w:color w:val=\"auto\"/>",
            "<w:color w:val=\"auto\" w:themeColor=\"text1\"/>",
            "<w:color w:val=\"204060\" w:themeColor=\"background1\" w:themeShade=\"40\"/>",
            "<w:w w:val=\"66\"/>",
            OUTLINE + "<w14:noFill/></w14:textOutline>",
            OUTLINE
                + SOLID
                + "<w14:srgbClr w14:val=\"204060\"/></w14:solidFill></w14:textOutline>"
                + FILL
                + "<w14:noFill/></w14:textFill>",
            "<w:color w:val=\"FFFFFF\"/>"
                + FILL
                + SOLID
                + "<w14:srgbClr w14:val=\"204060\"/></w14:solidFill></w14:textFill>",
            FILL
                + SOLID
                + "<w14:schemeClr w14:val=\"bg1\"><w14:lumMod w14:val=\"50000\"/>"
                + "</w14:schemeClr></w14:solidFill></w14:textFill>",
            "<w:sz w:val=\"12\"/>")) {
      Article article = read("<w:r><w:rPr>" + look + "</w:rPr><w:t>9</w:t></w:r>");
      assertTrue(article.text().contains("95,000 tons"), look);
      assertEquals(List.of(), article.dropped(), look);
    }
  }

  @Test
  void aRowInWhiteOnTheColourOfItsCellIsRead() throws Exception {
    byte[] docx;
    try (WordSheet sheet = new WordSheet()) {
      sheet.paragraph("The harbour office gave these figures on Monday, and called them final.");
      sheet.table(new String[] {"Pier", "HEAD"}, new String[] {"North", "210"});
      docx = sheet.bytes();
    }
    docx =
        WordSheet.changed(
            docx,
            xml ->
                xml.replace(
                    "<w:r><w:t>HEAD</w:t></w:r>",
                    "<w:pPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:pPr>"
                        + "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>A day</w:t></w:r>"));
    assertTrue(
        ingest.read("a", "harbour.docx", docx).text().contains("Pier | A day"),
        ingest.read("a", "harbour.docx", docx).text());
  }

  private List<String> unseen(String run) throws Exception {
    Article article = read(run);
    assertTrue(article.text().contains("Some 5,000 tons"), article.text());
    return article.dropped().stream()
        .filter(d -> d.reason() == DroppedLine.Reason.UNSEEN)
        .map(DroppedLine::text)
        .toList();
  }

  private Article read(String run) throws Exception {
    byte[] docx;
    try (WordSheet sheet = new WordSheet()) {
      sheet.paragraph("Some NINE5,000 tons were stored in the port in May, the ministry said.");
      docx = sheet.bytes();
    }
    docx =
        WordSheet.changed(
            docx,
            xml -> xml.replace("NINE", "</w:t></w:r>" + run + "<w:r><w:t xml:space=\"preserve\">"));
    return ingest.read("a", "harbour.docx", docx);
  }
}
