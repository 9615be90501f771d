// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.GivenStops;
import org.briefingviewer.export.office.OfficeSchema;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.export.slides.house.SlideBox;
import org.briefingviewer.export.slides.house.SlidePlaces;
import org.briefingviewer.export.slides.house.SlideTemplate;
import org.briefingviewer.export.stage.StagePlaces;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SlidesFormatTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets/sample/sample.briefing");

  @TempDir static Path shared;

  @TempDir Path folder;

  private static Bundle sample() throws Exception {
    Bundle briefing = new BundleReader().read(SAMPLE);
    briefing.complete();
    return briefing;
  }

  private Path write(Briefing briefing, Locale language, boolean notes) throws Exception {
    Path out = folder.resolve("out.pptx");
    assertTrue(
        new SlidesFormat(notes, null)
            .write(ExportedBriefing.order(briefing, null, language), out, ExportProgress.NONE));
    return out;
  }

  /// Returns the sample's slides in English, without notes, made once.
  private Path english() throws Exception {
    Path out = shared.resolve("english.pptx");
    if (!Files.exists(out)) {
      try (Bundle briefing = sample()) {
        Files.move(write(briefing, Locale.ENGLISH, false), out);
      }
    }
    return out;
  }

  private static String squeezed(String words) {
    return words.replaceAll("[\\s\u00A0]+", "");
  }

  private static List<Document> slides(Path file) throws Exception {
    Map<String, Document> parts = OfficeSchema.xml(file);
    List<Document> slides = new ArrayList<>();
    while (parts.containsKey("/ppt/slides/slide" + (slides.size() + 1) + ".xml")) {
      slides.add(parts.get("/ppt/slides/slide" + (slides.size() + 1) + ".xml"));
    }
    return slides;
  }

  private static List<Element> all(NodeList nodes) {
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  private static String words(Document slide) {
    return slide.getDocumentElement().getTextContent();
  }

  /// Returns the paragraphs of a slide's title; none where it has none.
  private static List<Element> title(Document slide) {
    return all(slide.getElementsByTagNameNS("*", "sp")).stream()
        .filter(
            shape ->
                all(shape.getElementsByTagNameNS("*", "ph")).stream()
                    .anyMatch(place -> place.getAttribute("type").equals("title")))
        .flatMap(shape -> all(shape.getElementsByTagNameNS("*", "p")).stream())
        .toList();
  }

  private static List<PageBlock> flat(List<PageBlock> blocks) {
    List<PageBlock> all = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (block instanceof PageBlock.Beside beside) {
        beside.columns().forEach(column -> all.addAll(flat(column)));
      } else {
        all.add(block);
      }
    }
    return all;
  }

  @Test
  void everyStopOfTheSampleStandsOnItsSlidesWithAllThatTheRoomSees() throws Exception {
    for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      try (Bundle briefing = sample()) {
        Path out = language.equals(Locale.ENGLISH) ? english() : write(briefing, language, false);
        assertEquals(List.of(), OfficeSchema.faults(out));
        StopPages pages = new StopPages(briefing, new Messages(language), new StagePlaces());
        List<Document> slides = slides(out);
        int at = 0;
        int pictures = 0;
        for (Stop stop : briefing.stops()) {
          StopPage page = pages.of(stop);
          int to = at + SlideFlow.of(page, SlidePlaces.OWN).size();
          pictures += check(page, slides.subList(at, to));
          at = to;
        }
        assertEquals(slides.size(), at, "no slide beyond the stops");
        assertTrue(pictures > 0, "no picture was looked at");
      }
    }
  }

  private static int check(StopPage page, List<Document> slides) {
    String all =
        squeezed(slides.stream().map(SlidesFormatTest::words).collect(Collectors.joining(" ")));
    for (Document slide : slides) {
      String words = words(slide);
      for (HandlingMark mark : page.marks()) {
        assertTrue(words.contains(mark.text()), words);
      }
      assertTrue(words.contains(page.origin()), words);
      assertTrue(page.blocks().isEmpty() || !title(slide).isEmpty(), words);
    }
    int pictures = 0;
    for (PageBlock block : flat(page.blocks())) {
      for (PageRun run : block.runs()) {
        assertTrue(all.contains(squeezed(run.words())), run + " is not in: " + all);
      }
      if (block instanceof PageBlock.Drawn drawn && !drawn.drawings().isEmpty()) {
        assertTrue(
            slides.stream()
                    .flatMap(slide -> all(slide.getElementsByTagNameNS("*", "cNvPr")).stream())
                    .anyMatch(shape -> shape.getAttribute("descr").equals(drawn.spoken()))
                || all.contains(squeezed(drawn.narrow())),
            drawn.spoken());
        pictures++;
      }
    }
    return pictures;
  }

  @Test
  void whatHedgesAndBoundsAFigureIsAsLargeAsTheFigure() throws Exception {
    int titles = 0;
    for (Document slide : slides(english())) {
      for (Element paragraph : title(slide)) {
        if (paragraph.getTextContent().contains("about US$3 billion")) {
          List<String> sizes =
              all(paragraph.getElementsByTagNameNS("*", "rPr")).stream()
                  .map(run -> run.getAttribute("sz"))
                  .toList();
          assertEquals(2, sizes.size(), paragraph.getTextContent());
          assertEquals(sizes.getFirst(), sizes.getLast(), paragraph.getTextContent());
          assertTrue(Integer.parseInt(sizes.getFirst()) >= 3800, sizes.toString());
          titles++;
        }
      }
    }
    assertEquals(1, titles, "the stop of that figure");
  }

  @Test
  void theSpeakersNotesLeaveOnlyWhenAsked() throws Exception {
    try (Bundle briefing = sample()) {
      String notes = briefing.stops().getFirst().plan().notes();
      assertFalse(notes.isBlank());
      assertTrue(OfficeSchema.xml(english()).keySet().stream().noneMatch(n -> n.contains("notes")));
      Path with = write(briefing, Locale.ENGLISH, true);
      assertEquals(List.of(), OfficeSchema.faults(with));
      String said = words(OfficeSchema.xml(with).get("/ppt/notesSlides/notesSlide1.xml"));
      assertTrue(squeezed(said).contains(squeezed(notes)), said);
    }
  }

  @Test
  void theSameBriefingGivesTheSameBytes() throws Exception {
    try (Bundle briefing = sample()) {
      byte[] first = Files.readAllBytes(write(briefing, Locale.KOREAN, true));
      assertArrayEquals(first, Files.readAllBytes(write(briefing, Locale.KOREAN, true)));
    }
  }

  @Test
  void withoutAStopThereIsNoFile() {
    Refusal e =
        assertThrows(
            Refusal.class, () -> write(BorderBriefing.whole(), Locale.ENGLISH, false), "refused");
    assertTrue(e.getMessage().contains("Nothing is presented yet"), e.getMessage());
    assertFalse(Files.exists(folder.resolve("out.pptx")));
  }

  @Test
  void wordsSayWhichLanguageTheirLettersAreOf() {
    PartXml part = new PartXml();
    SlideWords.words(part, SlideWords.Face.plain(12), "ship корабль 배 سفينة, ספינה", null);
    String xml = part.toString();
    for (String language : List.of("ru-RU", "ko-KR", "ar-SA", "he-IL")) {
      assertTrue(xml.contains("lang=\"" + language + "\""), xml);
    }
  }

  @Test
  void hangulAndHanHaveNoLeaningFace() {
    PartXml part = new PartXml();
    SlideWords.Face leaning = new SlideWords.Face(12, false, true, false, null);
    SlideWords.words(part, leaning, "ship 미확인, 2건 船", null);
    String xml = part.toString();
    assertTrue(xml.matches("(?s).*i=\"1\"[^>]*></a:rPr><a:t>ship .*"), xml);
    assertEquals(2, xml.split("i=\"0\"", -1).length - 1, xml);
  }

  @Test
  void aLongTitleGoesOnBelowItselfAndRunsOverNothing() {
    String words = "The harbour office counted barges and cranes on both banks again. ".repeat(14);
    StopPage page =
        new StopPage(
            "t",
            List.of(),
            "",
            List.of(Words.of(ParagraphRole.TITLE, words.strip()), Words.line("Below.")));
    SlideFlow.Slide slide = SlideFlow.of(page, SlidePlaces.OWN).getFirst();
    double width = SlidePlaces.OWN.body().width();
    double title = slide.title().stream().mapToDouble(each -> each.height(width)).sum();
    assertTrue(title <= slide.titleBox().height(), title + " in " + slide.titleBox());
    StringBuilder all = new StringBuilder();
    slide.title().forEach(each -> all.append(PageRun.words(each.runs())));
    for (SlideFlow.Slide each : SlideFlow.of(page, SlidePlaces.OWN)) {
      for (SlideFlow.Placed placed : each.items()) {
        ((SlideItem.Text) placed.item())
            .paragraphs()
            .forEach(paragraph -> all.append(PageRun.words(paragraph.runs())));
      }
    }
    assertEquals(squeezed(words + "Below."), squeezed(all.toString()));
  }

  private static final String CREATOR =
      "<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Somebody</dc:creator>"
          + "</cp:coreProperties>";

  private static final String NUMBER_PLACE =
      "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Number\"/><p:cNvSpPr/><p:nvPr>"
          + "<p:ph type=\"sldNum\" idx=\"12\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
          + "<a:off x=\"100000\" y=\"6500000\"/><a:ext cx=\"900000\" cy=\"300000\"/></a:xfrm>"
          + "</p:spPr><p:txBody><a:bodyPr/><a:p/></p:txBody></p:sp></p:spTree>";

  /// A house's template, 4 to 3, with slides, an author and a place for numbers of its own.
  ///
  /// @param then what else is otherwise in it: the end of a part's name, what stands there, and
  ///   what instead
  private Path template(String... then) throws Exception {
    List<String> edits =
        new ArrayList<>(
            List.of(
                "presentation.xml",
                "cx=\"12192000\"",
                "cx=\"9144000\"",
                "slideMaster1.xml",
                "cx=\"11074400\"",
                "cx=\"8026400\"",
                "slideLayout1.xml",
                "</p:spTree>",
                NUMBER_PLACE,
                "theme1.xml",
                "name=\"Briefing\"",
                "name=\"House Theme\"",
                "slide1.xml",
                "<a:t>",
                "<a:t>Words of the template ",
                "core.xml",
                "</cp:coreProperties>",
                CREATOR));
    edits.addAll(List.of(then));
    Path file = folder.resolve("house.pptx");
    try (ZipFile own = new ZipFile(english().toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : Collections.list(own.entries())) {
        String part = new String(own.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        for (int i = 0; i < edits.size(); i += 3) {
          if (entry.getName().endsWith("/" + edits.get(i))) {
            assertTrue(part.contains(edits.get(i + 1)), edits.get(i + 1) + " in " + part);
            part = part.replace(edits.get(i + 1), edits.get(i + 2));
          }
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Path write(Briefing briefing, Path template) throws Exception {
    Path out = folder.resolve("house-out.pptx");
    assertTrue(
        new SlidesFormat(true, template)
            .write(
                ExportedBriefing.order(briefing, null, Locale.ENGLISH), out, ExportProgress.NONE));
    return out;
  }

  @Test
  void aTemplatesMasterLayoutsThemeAndSizeWinAndNothingElseOfItLeaves() throws Exception {
    try (Bundle briefing = sample()) {
      Path out = write(briefing, template());
      assertEquals(List.of(), OfficeSchema.faults(out));
      Map<String, Document> parts = OfficeSchema.xml(out);
      Element size = all(parts.get("/ppt/presentation.xml"), "sldSz").getFirst();
      assertEquals("9144000 6858000", size.getAttribute("cx") + " " + size.getAttribute("cy"));
      assertTrue(
          parts.values().stream()
              .anyMatch(
                  part -> part.getDocumentElement().getAttribute("name").equals("House Theme")));
      StopPages pages = new StopPages(briefing, new Messages(Locale.ENGLISH), new StagePlaces());
      SlidePlaces places;
      try (SlideTemplate house = SlideTemplate.read(folder.resolve("house.pptx"))) {
        places = house.house().places();
      }
      List<Document> slides = slides(out);
      int at = 0;
      for (Stop stop : briefing.stops()) {
        StopPage page = pages.of(stop);
        int to = at + SlideFlow.of(page, places).size();
        check(page, slides.subList(at, to));
        at = to;
      }
      assertEquals(slides.size(), at);
      for (Document slide : slides) {
        for (Element frame : all(slide, "xfrm")) {
          inside(frame, places.slide());
        }
      }
      for (Document part : parts.values()) {
        String words = words(part);
        assertFalse(words.contains("Words of the template") || words.contains("Somebody"), words);
      }
    }
  }

  private static void inside(Element frame, SlideBox slide) {
    Element at = (Element) frame.getElementsByTagNameNS("*", "off").item(0);
    Element size = (Element) frame.getElementsByTagNameNS("*", "ext").item(0);
    double right = Long.parseLong(at.getAttribute("x")) + Long.parseLong(size.getAttribute("cx"));
    double bottom = Long.parseLong(at.getAttribute("y")) + Long.parseLong(size.getAttribute("cy"));
    assertTrue(right <= slide.width() * SlideBox.UNITS + 1, "past the right: " + right);
    assertTrue(bottom <= slide.height() * SlideBox.UNITS + 1, "past the bottom: " + bottom);
  }

  private static List<Element> all(Document document, String name) {
    return all(document.getElementsByTagNameNS("*", name));
  }

  private void assertRefused(String why, String... then) throws Exception {
    Path lacking = template(then);
    try (Bundle briefing = sample()) {
      Refusal e = assertThrows(Refusal.class, () -> write(briefing, lacking), "refused");
      assertTrue(e.getMessage().contains("house.pptx"), e.getMessage());
      assertTrue(e.getMessage().contains(why), e.getMessage());
      assertFalse(Files.exists(folder.resolve("house-out.pptx")));
    }
  }

  @Test
  void whatATemplateLacksIsSaid() throws Exception {
    assertRefused(
        "both a title and a place for text",
        "slideLayout1.xml",
        "type=\"title\"",
        "type=\"ftr\"",
        "slideMaster1.xml",
        "type=\"title\"",
        "type=\"ftr\"");
    assertRefused("leaves 632 by", "slideMaster1.xml", "cy=\"4292600\"", "cy=\"1292600\"");
    assertRefused("no slide master", "presentation.xml.rels", "/slideMaster\"", "/another\"");
  }

  @Test
  void aTemplateWhoseLooksLeadToItsSlidesIsRefused() throws Exception {
    assertRefused(
        "more than a look",
        "slideMaster1.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"s\" Target=\"/ppt/slides/slide1.xml\" Type=\"http://schemas.openxml"
            + "formats.org/officeDocument/2006/relationships/slide\"/></Relationships>");
  }

  @Test
  void anyNumberOfStopsLeavesAndAWordThatFillsManySlidesDoesToo() throws Exception {
    try (Bundle briefing = sample()) {
      List<Stop> stops =
          new ArrayList<>(
              Collections.nCopies(4000, new Stop.Title("t", Stop.Plan.NONE, "Who counted?")));
      stops.add(new Stop.Title("long", Stop.Plan.NONE, "가".repeat(20_000)));
      stops.add(new Stop.Title("astral", Stop.Plan.NONE, "\uD83D\uDE80".repeat(5_000)));
      Path out = write(new GivenStops(briefing, stops), Locale.ENGLISH, false);
      try (ZipFile zip = new ZipFile(out.toFile())) {
        long slides =
            zip.stream().filter(each -> each.getName().matches("ppt/slides/slide\\d+.xml")).count();
        assertTrue(slides > 4000 + 20 && slides < 4000 + 300, slides + " slides");
        String listed =
            new String(
                zip.getInputStream(zip.getEntry("ppt/presentation.xml")).readAllBytes(),
                StandardCharsets.UTF_8);
        assertEquals(slides, listed.split("<p:sldId ", -1).length - 1);
        String last =
            new String(
                zip.getInputStream(zip.getEntry("ppt/slides/slide" + slides + ".xml"))
                    .readAllBytes(),
                StandardCharsets.UTF_8);
        assertFalse(last.contains("□"), "half a letter");
      }
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("out.pptx")), left.toList());
    }
  }
}
