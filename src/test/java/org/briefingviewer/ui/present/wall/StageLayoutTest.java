// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What stands together on the screens of a stop that takes several.
@ExtendWith(ApplicationExtension.class)
class StageLayoutTest {
  private static final Path ASSETS =
      Path.of(System.getProperty("briefing.home", ".")).resolve("assets");

  private List<List<PageBlock>> screens = List.of();

  @BeforeEach
  void layOutTheEventsOfTheSample() throws Exception {
    try (Bundle sample = new BundleReader().read(ASSETS.resolve("sample/sample.briefing"))) {
      sample.complete();
      Stop events = new Stop.Graphic("s", Stop.Plan.NONE, Stop.GraphicKind.EVENTS, null, "");
      List<PageBlock> blocks =
          new StopPages(sample, new Messages(Locale.ENGLISH), new QuotePlacer())
              .of(events)
              .blocks();
      screens =
          WaitForAsyncUtils.waitForAsyncFx(
              60_000,
              () ->
                  new StageLayout(new Fonts(ASSETS), 30, 1700, 850, 1)
                      .screens(blocks).stream()
                          .map(cards -> cards.stream().map(each -> each.card().block()).toList())
                          .toList());
    }
  }

  @Test
  void nothingSaidOfOnePictureStandsAboveTheNext() {
    assertEquals(3, screens.size(), "they take three screens");
    for (List<PageBlock> screen : screens.subList(1, screens.size())) {
      int drawn =
          IntStream.range(0, screen.size())
              .filter(i -> screen.get(i) instanceof PageBlock.Drawn)
              .findFirst()
              .orElse(0);
      assertTrue(
          screen.subList(0, drawn).stream().allMatch(block -> block.is(ParagraphRole.TITLE)),
          screen.toString());
      assertTrue(
          screen.stream().filter(PageBlock.Drawn.class::isInstance).count() <= 1,
          screen.toString());
    }
  }

  @Test
  void eventsOfLaterPicturesGoOnCountingAndTheFirstOfManyAreSummed() {
    List<String> told =
        screens.stream()
            .flatMap(List::stream)
            .filter(PageBlock.Checked.class::isInstance)
            .map(block -> block.runs().getFirst().words())
            .toList();
    assertTrue(told.getFirst().startsWith("18, 19: "), told.toString());
    assertTrue(told.stream().anyMatch(words -> words.startsWith("20, 21: ")), told.toString());
    assertTrue(told.getLast().startsWith("17 of them: "), told.toString());
  }

  @Test
  void theFirstScreenOfAFigureSaysWhetherSomebodyCheckedIt() {
    PageBlock.Checked open = new PageBlock.Checked(PageBlock.Standing.PROPOSED, "not checked");
    String chain = "published by the harbour office, which cites a report by a ministry, ";
    List<PageBlock> blocks =
        List.of(
            Words.of(ParagraphRole.KICKER, "What ships carried"),
            new Words(ParagraphRole.FIGURE, List.of(PageRun.plain("about 400 guests"))),
            new Words(ParagraphRole.WHOSE, List.of(PageRun.plain(chain.repeat(60)))),
            open);
    List<List<PageBlock>> laid =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () ->
                new StageLayout(new Fonts(ASSETS), 30, 1700, 850, 1)
                    .screens(blocks).stream()
                        .map(cards -> cards.stream().map(each -> each.card().block()).toList())
                        .toList());
    assertTrue(laid.size() > 1, "it takes several screens");
    for (List<PageBlock> screen : laid) {
      assertTrue(screen.contains(open), screen.toString());
    }
  }
}
