// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.entry.PackedEntry;
import org.briefingviewer.bundle.entry.ZipWriter;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.WholeFigure;
import org.briefingviewer.export.office.OfficeSchema;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxFormatTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets/sample/sample.briefing");

  private static final long MUCH = 1L << 30;

  @TempDir Path folder;

  private Path write(Briefing briefing, String article, Locale language, Path template)
      throws Exception {
    Path out = folder.resolve("out.docx");
    assertTrue(
        new DocxFormat(template)
            .write(ExportedBriefing.order(briefing, article, language), out, ExportProgress.NONE));
    return out;
  }

  private static Bundle sample() throws Exception {
    Bundle briefing = new BundleReader().read(SAMPLE);
    briefing.complete();
    return briefing;
  }

  private static List<Element> all(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS(DocxXml.NAMESPACE, name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /// Returns the footnotes without the two lines above them, in their order.
  private static List<String> notes(Map<String, Document> parts) {
    return all(parts.get("/word/footnotes.xml"), "footnote").stream()
        .filter(note -> DocxXml.get(note, "type").isEmpty())
        .map(Element::getTextContent)
        .toList();
  }

  @Test
  void everyFigureOfTheSampleHasItsFootnoteWithAllThatBelongsToIt() throws Exception {
    for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      try (Bundle briefing = sample()) {
        Path out = write(briefing, null, language, null);
        assertEquals(List.of(), OfficeSchema.faults(out));
        Map<String, Document> parts = OfficeSchema.xml(out);
        List<String> notes = notes(parts);
        int number = 0;
        for (ArticleSummary summary : briefing.info().articles()) {
          MarkedArticle marked = briefing.article(summary.id());
          for (Estimate estimate : marked.findings().estimates()) {
            WholeFigure.assertIn(notes.get(number++), briefing, marked, estimate, language);
          }
        }
        assertEquals(number, notes.size(), "as many notes as figures");
        Document text = parts.get("/word/document.xml");
        assertEquals(number, all(text, "footnoteReference").size());
        assertEquals(4, all(text, "sectPr").size(), "the cover and each article");
        assertEquals(4, all(text, "tbl").size(), "nothing but ties stands in tables");
      }
    }
  }

  @Test
  void theHandlingMarkStandsAtHeadAndFootOfEverySection() throws Exception {
    ExportedBriefing briefing = ExportedBriefing.without("quay");
    Map<String, Document> parts = OfficeSchema.xml(write(briefing, null, Locale.ENGLISH, null));
    for (Element section : all(parts.get("/word/document.xml"), "sectPr")) {
      assertEquals(1, all(section, "headerReference").size());
      assertEquals(1, all(section, "footerReference").size());
    }
    int frames = 0;
    for (Map.Entry<String, Document> part : parts.entrySet()) {
      if (part.getKey().matches("/word/(header|footer)\\d+\\.xml")) {
        String words = part.getValue().getDocumentElement().getTextContent();
        assertTrue(words.matches(".*TLP:(GREEN|RED).*"), words);
        frames++;
      }
    }
    assertTrue(frames >= 2, "frames looked at: " + frames);
    String text = parts.get("/word/document.xml").getDocumentElement().getTextContent();
    assertTrue(text.contains("It is cut short."), "an article that cannot be read says why");
  }

  private static List<Element> all(Element in, String name) {
    List<Element> all = new ArrayList<>();
    NodeList nodes = in.getElementsByTagNameNS(DocxXml.NAMESPACE, name);
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  @Test
  void itsHeadingsAreRealAndItsLettersSayTheirLanguage() throws Exception {
    ExportedBriefing briefing = ExportedBriefing.whole();
    Path out = write(briefing, "signs_1", Locale.KOREAN, null);
    assertEquals(List.of(), OfficeSchema.faults(out));
    Document text = OfficeSchema.xml(out).get("/word/document.xml");
    Element heading =
        all(text, "p").stream()
            .filter(p -> all(p, "pStyle").stream().anyMatch(s -> is(s, "Heading1")))
            .findFirst()
            .orElseThrow();
    assertTrue(heading.getTextContent().contains("{signs} & 50% of $3_000"));
    Map<String, String> languages =
        all(text, "r").stream()
            .filter(r -> !all(r, "lang").isEmpty() && !r.getTextContent().isBlank())
            .collect(
                Collectors.toMap(
                    Element::getTextContent,
                    r -> {
                      Element lang = all(r, "lang").getFirst();
                      return DocxXml.get(lang, "val") + DocxXml.get(lang, "eastAsia");
                    },
                    (a, b) -> a));
    assertEquals("ko-KR", languages.get("로동신문 "), languages::toString);
    assertTrue(
        languages.entrySet().stream()
            .anyMatch(e -> e.getKey().contains("counted") && e.getValue().equals("en-GB")),
        languages::toString);
  }

  private static boolean is(Element style, String id) {
    return DocxXml.get(style, "val").equals(id);
  }

  @Test
  void theSameBriefingGivesTheSameBytesAndNobodysName() throws Exception {
    try (Bundle briefing = sample()) {
      byte[] first = Files.readAllBytes(write(briefing, null, Locale.KOREAN, null));
      Path out = write(briefing, null, Locale.KOREAN, null);
      assertArrayEquals(first, Files.readAllBytes(out));
      Document core = OfficeSchema.xml(out).get("/docProps/core.xml");
      List<String> said = new ArrayList<>();
      NodeList children = core.getDocumentElement().getChildNodes();
      for (int i = 0; i < children.getLength(); i++) {
        said.add(children.item(i).getLocalName() + "=" + children.item(i).getTextContent());
      }
      String made = briefing.info().created().toInstant().toString();
      assertEquals(
          List.of(
              "created=" + made,
              "language=ko",
              "modified=" + made,
              "subject=취급 표시: " + briefing.info().handling().text(),
              "title=" + briefing.info().title()),
          said);
    }
  }

  /// A template as a Korean word processor writes it: its ids say nothing.
  private Path template() throws Exception {
    Path file = folder.resolve("house.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createStyles();
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("a7");
      style.addNewName().setVal("heading 1");
      style.setType(STStyleType.PARAGRAPH);
      style.addNewRPr().addNewRFonts().setAscii("House Grotesk");
      document.getStyles().addStyle(new XWPFStyle(style));
      document.createParagraph().createRun().setText("Words of the template");
      document.getProperties().getCoreProperties().setCreator("Somebody");
      document.write(out);
    }
    return file;
  }

  @Test
  void aTemplatesStylesWinAndNothingElseOfItLeaves() throws Exception {
    try (Bundle briefing = sample()) {
      Path out = write(briefing, null, Locale.ENGLISH, template());
      assertEquals(List.of(), OfficeSchema.faults(out));
      Map<String, Document> parts = OfficeSchema.xml(out);
      assertTrue(
          all(parts.get("/word/document.xml"), "pStyle").stream().anyMatch(s -> is(s, "a7")));
      List<String> headings =
          all(parts.get("/word/styles.xml"), "name").stream()
              .map(name -> DocxXml.get(name, "val"))
              .filter("heading 1"::equals)
              .toList();
      assertEquals(1, headings.size(), "the template's own, and ours not beside it");
      assertTrue(
          all(parts.get("/word/styles.xml"), "name").stream()
              .anyMatch(name -> is(name, "Briefing Figure Checked")),
          "what it does not name is ours");
      for (Document part : parts.values()) {
        String words = part.getDocumentElement().getTextContent();
        assertFalse(words.contains("Words of the template") || words.contains("Somebody"), words);
      }
    }
  }

  @Test
  void whatIsNoTemplateIsRefused() throws Exception {
    Path text = folder.resolve("house.dotx");
    Files.writeString(text, "no package", StandardCharsets.UTF_8);
    try (Bundle briefing = sample()) {
      Refusal e =
          assertThrows(Refusal.class, () -> write(briefing, null, Locale.ENGLISH, text), "refused");
      assertTrue(e.getMessage().contains("house.dotx"), e.getMessage());
      assertTrue(e.getMessage().contains("no such file, or is damaged"), e.getMessage());
      assertFalse(Files.exists(folder.resolve("out.docx")));
    }
  }

  /// Writes the template anew with a part of it changed.
  private Path changed(String part, UnaryOperator<String> change) throws Exception {
    Path file = folder.resolve("other.docx");
    try (ZipFile own = new ZipFile(template().toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : Collections.list(own.entries())) {
        String was = new String(own.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        String is = entry.getName().equals(part) ? change.apply(was) : was;
        assertEquals(entry.getName().equals(part), !is.equals(was), entry.getName());
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(is.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private void assertRefused(String why, Path template) throws Exception {
    try (Bundle briefing = sample()) {
      Refusal e =
          assertThrows(
              Refusal.class, () -> write(briefing, null, Locale.ENGLISH, template), "refused");
      assertTrue(e.getMessage().contains("other.docx"), e.getMessage());
      assertTrue(e.getMessage().contains(why), e.getMessage());
    }
  }

  @Test
  void aTemplateThatLeadsNowhereOrCannotBeReadIsRefused() throws Exception {
    assertRefused(
        "is damaged",
        changed(
            "word/_rels/document.xml.rels",
            was -> was.replaceAll("Target=\"[^\"]*styles", "Target=\"a:b:styles")));
    assertRefused(
        "styles.xml is no XML",
        changed("word/styles.xml", was -> was.replace("UTF-8", "none that is known")));
  }

  @Test
  void aTemplateThatUnpacksToTooMuchIsRefused() throws Exception {
    Path file = folder.resolve("other.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      ZipWriter zip = new ZipWriter(out);
      zip.add(new PackedEntry.Head("word/styles.xml", true, 0, MUCH, MUCH), to -> to.write(1));
      zip.finish();
    }
    assertRefused("unpacks to more", file);
  }
}
