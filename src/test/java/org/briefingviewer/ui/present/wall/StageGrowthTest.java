// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.present.wall.StageLayout.Placed;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What a last row looks at is as large as it can stand, and larger when the speaker asks for it.
@ExtendWith(ApplicationExtension.class)
class StageGrowthTest {
  private static final Path ASSETS =
      Path.of(System.getProperty("briefing.home", ".")).resolve("assets");
  private static final int UNIT = 30;
  private static final int HEIGHT = 850;

  private static PageBlock figure(String words) {
    return new Words(ParagraphRole.FIGURE, List.of(new PageRun(PageRun.Look.FIGURE, words)));
  }

  private static PageBlock title(String words) {
    return new Words(ParagraphRole.TITLE, List.of(PageRun.plain(words)));
  }

  private static PageBlock line(String words) {
    return Words.line(words);
  }

  private static PageBlock passage(int sentences) {
    String sentence = "The harbour office counted the barges at the gate again. ";
    return new Words(ParagraphRole.PASSAGE, List.of(PageRun.plain(sentence.repeat(sentences))));
  }

  private static List<List<Placed>> screens(List<PageBlock> blocks, double scale) throws Exception {
    Callable<List<List<Placed>>> laid =
        () -> new StageLayout(new Fonts(ASSETS), UNIT, 1700, HEIGHT, scale).screens(blocks);
    return WaitForAsyncUtils.waitForAsyncFx(60_000, laid);
  }

  private static double size(List<PageBlock> blocks, double scale) throws Exception {
    return screens(blocks, scale).getFirst().stream()
        .filter(each -> each.card().text().role().strong())
        .mapToDouble(each -> each.card().text().size())
        .max()
        .orElseThrow();
  }

  @Test
  void aFigureIsAsLargeAsItCanStandAndNeverSmallerWhenAskedToBeLarger() throws Exception {
    List<List<PageBlock>> stops =
        List.of(
            List.of(figure("US$3 billion")),
            List.of(figure("around 172,500 square metres"), line("floor space of two halls")),
            List.of(figure("40"), line("barges a day"), passage(2)),
            List.of(figure("at least 12 of 40"), line("barges with timber"), passage(9)),
            List.of(title("Barges come earlier this spring"), passage(24)));
    for (List<PageBlock> stop : stops) {
      double before = 0;
      for (int larger = 0; larger <= 6; larger++) {
        double now = size(stop, Math.pow(1.2, larger));
        assertTrue(now >= before - 0.01, stop + " + " + larger + ": " + now + " after " + before);
        before = now;
      }
    }
    assertTrue(size(stops.get(0), 1) > 4.3 * UNIT, "alone it fills the screen");
    assertTrue(size(stops.get(2), 1) > 4.3 * UNIT, "beside some lines it fills the rest");
  }

  @Test
  void aPictureFillsItsScreenAndIsNoSmallerWhenAskedToBeLarger() throws Exception {
    for (List<PageBlock> stop : pictures()) {
      double before = 0;
      for (int larger = 0; larger <= 4; larger++) {
        List<List<Placed>> screens = screens(stop, Math.pow(1.2, larger));
        double now =
            screens.stream()
                .flatMap(List::stream)
                .mapToDouble(each -> each.card().pictureWidth())
                .max()
                .orElseThrow();
        assertTrue(now >= 0.9 * before, stop + " + " + larger + ": " + now + " after " + before);
        before = now;
        assertTrue(
            screens.getFirst().stream().anyMatch(each -> each.card().pictureWidth() > 0),
            "no screen has the title of a picture alone: "
                + stop.getFirst()
                + " + "
                + larger
                + screens);
      }
    }
    Placed triangle =
        screens(pictures().getFirst(), 1).getFirst().stream()
            .filter(each -> each.card().pictureWidth() > 0)
            .findFirst()
            .orElseThrow();
    assertTrue(triangle.card().pictureWidth() >= 1700 / 2.0, triangle.toString());
    assertEquals(1, screens(pictures().getFirst(), 1).size(), "with its words beside it");
  }

  /// The triangle of the sample and a picture of a share, with their words.
  private static List<List<PageBlock>> pictures() throws Exception {
    try (Bundle sample = new BundleReader().read(ASSETS.resolve("sample/sample.briefing"))) {
      sample.complete();
      StopPages pages = new StopPages(sample, new Messages(Locale.ENGLISH), new QuotePlacer());
      Stop ties = new Stop.Graphic("s", Stop.Plan.NONE, Stop.GraphicKind.TIES, null, "");
      Stop share = sample.stops().get(4);
      return List.of(pages.of(ties).blocks(), pages.of(share).blocks());
    }
  }

  @Test
  void aKoreanFigureIsNotTornWhereItsFontsChange() throws Exception {
    PageBlock figure =
        new Words(
            ParagraphRole.FIGURE,
            List.of(
                new PageRun(PageRun.Look.FIGURE, "17만2천500㎡"),
                new PageRun(PageRun.Look.HEDGE, "가량")));
    PageBlock beside = new PageBlock.Beside(List.of(List.of(figure), List.of(figure("40"))));
    for (Placed each : screens(List.of(beside), 1).getFirst()) {
      double lines = each.height() / each.card().text().size();
      assertTrue(lines < 1.8, each + " stands in one line, not in " + lines);
    }
  }

  @Test
  void aHeadlineFillsItsStop() throws Exception {
    for (String words :
        List.of(
            "Barges",
            "Barges come earlier this spring",
            "Barges come earlier this spring than in any year that the lock office knows")) {
      List<List<Placed>> screens = screens(List.of(title(words)), 1);
      assertEquals(1, screens.size());
      Placed headline = screens.getFirst().getFirst();
      assertTrue(headline.card().text().size() > 2.9 * UNIT, words);
      assertTrue(headline.y() + headline.height() <= HEIGHT, words);
    }
  }

  @Test
  void whatIsLargerStandsOnAsManyScreensAsItTakesAndNothingIsClipped() throws Exception {
    List<PageBlock> stop = List.of(figure("at least 12 of 40"), line("barges"), passage(12));
    for (List<Placed> screen : screens(stop, Math.pow(1.2, 6))) {
      for (Placed each : screen) {
        assertTrue(each.y() + each.height() <= HEIGHT + 1, each.toString());
      }
    }
  }
}
