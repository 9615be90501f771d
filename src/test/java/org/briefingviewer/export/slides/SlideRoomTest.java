// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.TwelveStops;
import org.briefingviewer.export.office.OfficeSchema;
import org.briefingviewer.export.slides.house.SlideBox;
import org.briefingviewer.export.slides.house.SlidePlaces;
import org.briefingviewer.export.stage.StagePlaces;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Slides can be read from the last row, and are as many as there are stops, or few more.
class SlideRoomTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets/sample/sample.briefing");

  /// Of twelve stops; a timeline may take three.
  private static final int MOST = 14;

  private static final String SENTENCE = "Clerks at the quay counted the barges twice that month. ";

  @TempDir Path folder;

  private static List<Briefing> briefings(Bundle sample) throws Exception {
    sample.complete();
    return List.of(sample, new TwelveStops(sample));
  }

  /// Returns all sizes of words on the slides, in hundredths of a point, with words of each.
  private Map<Integer, String> sizes(Briefing briefing, Locale language) throws Exception {
    Path out = folder.resolve("out.pptx");
    assertTrue(
        new SlidesFormat(false, null)
            .write(ExportedBriefing.order(briefing, null, language), out, ExportProgress.NONE));
    Map<Integer, String> sizes = new TreeMap<>();
    for (Map.Entry<String, Document> part : OfficeSchema.xml(out).entrySet()) {
      NodeList all = part.getValue().getElementsByTagNameNS("*", "*");
      for (int i = 0; i < all.getLength(); i++) {
        Element each = (Element) all.item(i);
        if (each.getAttribute("sz").matches("[0-9]+")) {
          sizes.put(
              Integer.valueOf(each.getAttribute("sz")), each.getParentNode().getTextContent());
        }
      }
    }
    return sizes;
  }

  @Test
  void noWordsAreSmallerThanAThirtySixthOfASlide() throws Exception {
    try (Bundle sample = new BundleReader().read(SAMPLE)) {
      for (Briefing briefing : briefings(sample)) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
          Map<Integer, String> sizes = sizes(briefing, language);
          assertTrue(sizes.size() > 4, sizes.toString());
          double least = 100 * SlidePlaces.OWN.slide().height() / 36;
          assertTrue(sizes.keySet().stream().allMatch(size -> size >= least), sizes.toString());
        }
      }
    }
  }

  @Test
  void aTimelineOfTheLastEventsSaysSo() throws Exception {
    Path out = folder.resolve("out.pptx");
    try (Bundle sample = new BundleReader().read(SAMPLE)) {
      sample.complete();
      new SlidesFormat(false, null)
          .write(ExportedBriefing.order(sample, null, Locale.ENGLISH), out, ExportProgress.NONE);
    }
    String words =
        OfficeSchema.xml(out).values().stream()
            .map(slide -> slide.getDocumentElement().getTextContent())
            .collect(Collectors.joining(" "));
    assertTrue(words.matches("(?s).*The last 5 of [0-9]+ dated events.*"), words);
  }

  @Test
  void twelveStopsAreAboutTwelveSlidesAndNoneIsThereForOneLine() throws Exception {
    try (Bundle sample = new BundleReader().read(SAMPLE)) {
      for (Briefing briefing : briefings(sample)) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
          StopPages pages = new StopPages(briefing, new Messages(language), new StagePlaces());
          int slides = 0;
          StringBuilder each = new StringBuilder();
          for (Stop stop : briefing.stops()) {
            int more = noOrphan(pages.of(stop), SlidePlaces.OWN);
            slides += more;
            each.append(stop.getClass().getSimpleName()).append(' ').append(more).append(", ");
          }
          assertEquals(12, briefing.stops().size());
          assertTrue(slides <= MOST, slides + " slides in " + language + ": " + each);
        }
      }
    }
  }

  @Test
  void figuresOfAnOriginalAndItsTranslationStandOnOneSlideWithWhatDiffers() throws Exception {
    Path korean = SAMPLE.resolveSibling("sample_ko.briefing");
    try (Bundle sample = new BundleReader().read(korean)) {
      sample.complete();
      StopPages pages = new StopPages(sample, new Messages(Locale.KOREAN), new StagePlaces());
      for (Stop stop : sample.stops()) {
        assertEquals(1, noOrphan(pages.of(stop), SlidePlaces.OWN), stop.toString());
      }
    }
  }

  @Test
  void aTitleAloneStandsInTheMiddle() {
    StopPage title = page(List.of(Words.of(ParagraphRole.TITLE, "At the quay")));
    SlideBox box = SlideFlow.of(title, SlidePlaces.OWN).getFirst().titleBox();
    SlideBox body = SlidePlaces.OWN.body();
    double above = box.y() - SlidePlaces.OWN.title().y();
    double below = body.bottom() - box.y() - box.height();
    assertTrue(above > 0.3 * (above + below) && below > 0.3 * (above + below), box.toString());
  }

  @Test
  void howeverMuchAStopShowsNoSlideIsThereForOneLine() {
    for (SlidePlaces places : List.of(SlidePlaces.OWN, narrow(720, 540), narrow(720, 405))) {
      for (int sentences = 1; sentences < 40; sentences += 1 + sentences / 8) {
        String words = SENTENCE.repeat(sentences).strip();
        PageBlock title = Words.of(ParagraphRole.TITLE, "At the quay");
        PageBlock checked = new PageBlock.Checked(PageBlock.Standing.PROPOSED, "not checked");
        List<PageBlock> lines = new ArrayList<>(List.of(title));
        for (int i = 0; i < sentences; i++) {
          lines.add(Words.line(SENTENCE.strip()));
          lines.add(checked);
        }
        noOrphan(page(lines), places);
        noOrphan(page(List.of(title, passage(words), checked)), places);
        noOrphan(page(List.of(title, checked, passage(words))), places);
        noOrphan(page(List.of(title, Words.line(words), passage(words))), places);
        List<PageBlock> column = List.of(title, Words.line(words), checked);
        noOrphan(page(List.of(new PageBlock.Beside(List.of(column, column, lines)))), places);
      }
    }
  }

  @Test
  void figuresStandInRowsOfAsEqualALengthAsCanBe() {
    List<PageBlock> column = List.of(Words.of(ParagraphRole.TITLE, "20 carts"));
    List<List<PageBlock>> four = List.of(column, column, column, column);
    List<SlideFlow.Slide> slides =
        SlideFlow.of(page(List.of(new PageBlock.Beside(four))), SlidePlaces.OWN);
    assertEquals(
        List.of(2, 2),
        slides.stream()
            .map(slide -> ((SlideItem.Columns) slide.items().getFirst().item()).columns().size())
            .toList());
  }

  private static PageBlock passage(String words) {
    return new Words(ParagraphRole.PASSAGE, List.of(PageRun.plain(words)));
  }

  private static StopPage page(List<PageBlock> blocks) {
    return new StopPage("quay", List.of(), "Quay Post", blocks);
  }

  private static SlidePlaces narrow(double width, double height) {
    double body = height - 84;
    return new SlidePlaces(
        new SlideBox(0, 0, width, height),
        new SlideBox(0, 0, width, 28),
        new SlideBox(44, 42, width - 88, 0),
        new SlideBox(44, 42, width - 88, body),
        new SlideBox(44, height - 34, width - 190, 24),
        new SlideBox(width - 134, height - 34, 90, 24),
        null);
  }

  /// Returns how many slides a page takes; every one that goes on has more than a line of its own.
  private static int noOrphan(StopPage page, SlidePlaces places) {
    List<SlideFlow.Slide> slides = SlideFlow.of(page, places);
    for (SlideFlow.Slide slide : slides.subList(1, slides.size())) {
      double lines = 0;
      for (SlideFlow.Placed placed : slide.items()) {
        lines +=
            switch (placed.item()) {
              case SlideItem.Text text -> lines(text, placed.box().width());
              case SlideItem.Picture _ -> 2;
              case SlideItem.Columns columns ->
                  columns.columns().stream()
                      .mapToInt(
                          text -> lines(text, SlideFlow.width(columns.columns().size(), places)))
                      .sum();
            };
      }
      assertTrue(lines > 1, lines + " on a slide of " + slides.size() + ": " + page);
    }
    for (SlideFlow.Slide slide : slides) {
      for (SlideFlow.Placed placed : slide.items()) {
        assertTrue(placed.box().bottom() <= places.body().bottom() + 1, placed.box().toString());
        assertTrue(placed.box().right() <= places.body().right() + 1, placed.box().toString());
      }
    }
    return slides.size();
  }

  private static int lines(SlideItem.Text text, double width) {
    return text.paragraphs().stream().mapToInt(each -> each.lines(width)).sum();
  }
}
