// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.office.OfficeSchema;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Words that are read from the right, in a Word document (ISO/IEC 29500-1, 17.3.1.6 and
/// 17.3.2.30).
class RightToLeftTest {
  private static final String ARABIC = "قال الميناء (أمس) 72 عربة، وقال Kuryong غير ذلك.";

  @TempDir Path folder;

  private List<Element> paragraphs() throws Exception {
    String text = "Port\n\n" + ARABIC + "\n\nIt said “عربة 72 (كبيرة)” and left.\n\nNothing else.";
    MemoryBriefing briefing =
        new MemoryBriefing(
            null, List.of(new ArticleDraft("port", text)), Set.of(), BundleIntegrity.NONE);
    Path out = folder.resolve("out.docx");
    assertTrue(
        new DocxFormat(null)
            .write(
                ExportedBriefing.order(briefing, "port", Locale.ENGLISH),
                out,
                ExportProgress.NONE));
    assertEquals(List.of(), OfficeSchema.faults(out));
    Map<String, Document> parts = OfficeSchema.xml(out);
    return all(parts.get("/word/document.xml").getDocumentElement(), "p");
  }

  private static List<Element> all(Element in, String name) {
    List<Element> all = new ArrayList<>();
    NodeList nodes = in.getElementsByTagNameNS(DocxXml.NAMESPACE, name);
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  private static List<String> runs(Element paragraph, boolean fromRight) {
    return all(paragraph, "r").stream()
        .filter(run -> all(run, "rtl").isEmpty() != fromRight)
        .map(Element::getTextContent)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static Element with(List<Element> paragraphs, String words) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.getTextContent().contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aParagraphThatBeginsAtTheRightSaysSoAndItsRunsToo() throws Exception {
    List<Element> paragraphs = paragraphs();
    assertEquals(1, paragraphs.stream().filter(p -> !all(p, "bidi").isEmpty()).count());
    Element arabic = with(paragraphs, ARABIC);
    assertEquals(1, all(arabic, "bidi").size());
    assertEquals(List.of("قال الميناء (أمس) 72 عربة، وقال ", " غير ذلك."), runs(arabic, true));
    assertEquals(List.of("Kuryong"), runs(arabic, false));
  }

  @Test
  void aQuoteFromTheRightInALineFromTheLeftTakesItsNumbersAlong() throws Exception {
    Element mixed = with(paragraphs(), "It said");
    assertTrue(all(mixed, "bidi").isEmpty());
    assertEquals(List.of("عربة 72 (كبيرة)"), runs(mixed, true));
    assertEquals("It said “", runs(mixed, false).getFirst());
  }
}
