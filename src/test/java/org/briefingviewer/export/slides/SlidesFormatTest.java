// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.office.OfficeSchema;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.export.stage.StagePlaces;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.stop.StopBlock;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.page.stop.StopRun;
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
        new SlidesFormat(notes)
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

  private static List<StopBlock> flat(List<StopBlock> blocks) {
    List<StopBlock> all = new ArrayList<>();
    for (StopBlock block : blocks) {
      if (block instanceof StopBlock.Beside beside) {
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
          int to = at + SlideFlow.of(page).size();
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
    for (StopBlock block : flat(page.blocks())) {
      for (StopRun run : block.runs()) {
        assertTrue(all.contains(squeezed(run.words())), run + " is not in: " + all);
      }
      if (block instanceof StopBlock.Drawn drawn && !drawn.drawings().isEmpty()) {
        assertTrue(
            slides.stream()
                .flatMap(slide -> all(slide.getElementsByTagNameNS("*", "cNvPr")).stream())
                .anyMatch(shape -> shape.getAttribute("descr").equals(drawn.spoken())),
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
          assertEquals(List.of("3800", "3800"), sizes, paragraph.getTextContent());
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
    Refused e =
        assertThrows(
            Refused.class, () -> write(BorderBriefing.whole(), Locale.ENGLISH, false), "refused");
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
  void aLongTitleGoesOnBelowItselfAndRunsOverNothing() {
    String words = "The harbour office counted barges and cranes on both banks again. ".repeat(14);
    StopPage page =
        new StopPage(
            "t",
            List.of(),
            "",
            List.of(StopBlock.Title.of(words.strip()), StopBlock.Line.of("Below.")));
    SlideFlow.Slide slide = SlideFlow.of(page).getFirst();
    double width = SlideBox.ROOM.width();
    double title = slide.title().stream().mapToDouble(each -> each.height(width)).sum();
    assertTrue(title <= slide.titleBox().height(), title + " in " + slide.titleBox());
    StringBuilder all = new StringBuilder();
    slide.title().forEach(each -> all.append(StopRun.words(each.runs())));
    for (SlideFlow.Slide each : SlideFlow.of(page)) {
      for (SlideFlow.Placed placed : each.items()) {
        ((SlideItem.Text) placed.item())
            .paragraphs()
            .forEach(paragraph -> all.append(StopRun.words(paragraph.runs())));
      }
    }
    assertEquals(squeezed(words + "Below."), squeezed(all.toString()));
  }
}
