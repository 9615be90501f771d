// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.junit.jupiter.api.Test;

/// A room sees one claim of a tie; what else is said is counted, and nothing of it is lost.
class TieFoldTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");

  private static List<StopPage> pages(Briefing briefing, Locale language) {
    StopPages pages = new StopPages(briefing, new Messages(language), new QuotePlacer());
    return briefing.knowledge().ties().stream()
        .map(tie -> pages.of(new Stop.OfTie("s", Stop.Plan.NONE, tie.pair())))
        .toList();
  }

  private static String words(StopPage page) {
    return page.blocks().stream()
        .map(block -> PageRun.words(block.runs()))
        .collect(Collectors.joining("\n"));
  }

  private static void check(Briefing briefing, Locale language) {
    List<StopPage> pages = pages(briefing, language);
    assertFalse(pages.isEmpty());
    for (int i = 0; i < pages.size(); i++) {
      Tie tie = briefing.knowledge().ties().get(i);
      TieReading reading = TieReading.of(tie);
      StopPage page = pages.get(i);
      assertEquals(
          1,
          page.blocks().stream().filter(block -> block.is(ParagraphRole.TITLE)).count(),
          words(page));
      String opened = words(page.opened());
      for (TieState state : reading.states()) {
        boolean said =
            opened.contains(state.words())
                || state.evidence().stream().anyMatch(quote -> opened.contains(quote.words()));
        assertTrue(said, state.words() + " not in " + opened);
      }
      if (!reading.torn() && reading.states().size() > 1) {
        String other = new TieWords(new Messages(language)).other(reading);
        counted(page, other, reading.states().size() - 1);
      }
    }
  }

  /// "Action only" tells a room nothing.
  @Test
  void ofATieOfWhichOnlyAnActionIsToldTheWordsThatTellItAreLargest() {
    ArticleDraft quay =
        new ArticleDraft("quay", "Quay\n\nThe two signed a treaty on ferries.")
            .tie(
                BorderBriefing.DPRK_RUSSIA,
                Trend.UNSTATED,
                "an envoy",
                "signed a treaty on ferries");
    MemoryBriefing signed =
        new MemoryBriefing(
            null, List.of(quay), Set.of(), new BundleIntegrity(1, 1, List.of(), Set.of()));
    StopPage page =
        new StopPages(signed, new Messages(Locale.ENGLISH), new QuotePlacer())
            .of(new Stop.OfTie("s", Stop.Plan.NONE, BorderBriefing.DPRK_RUSSIA));
    PageBlock title =
        page.blocks().stream()
            .filter(block -> block.is(ParagraphRole.TITLE))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "“signed a treaty on ferries” (action only) (hedged)", PageRun.words(title.runs()));
  }

  /// The numbers of the trends are as many as there are states that are not shown; what has a line
  /// of its own is not counted once more.
  private static void counted(StopPage page, String other, int folds) {
    PageBlock.Folded folded =
        (PageBlock.Folded)
            page.blocks().stream()
                .filter(PageBlock.Folded.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertEquals(2 * folds, folded.blocks().size(), "each with who checked it");
    int more = other.isEmpty() ? folds : folds - 1;
    assertEquals(more == 0, folded.words().equals(other), folded.words());
    assertTrue(words(page).contains(other), words(page));
    if (more == 0) {
      return;
    }
    String[] said = folded.words().split(": |건: ", 2);
    assertTrue(said[0].contains(String.valueOf(more)), folded.words());
    int sum = 0;
    Matcher numbers = Pattern.compile("\\d+").matcher(said[1].split(" · ", 2)[0]);
    while (numbers.find()) {
      sum += Integer.parseInt(numbers.group());
    }
    assertEquals(more, sum, folded.words());
  }

  @Test
  void oneClaimIsShownAndTheOthersAreCounted() throws Exception {
    try (Bundle sample = new BundleReader().read(SAMPLE)) {
      sample.complete();
      for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
        check(sample, language);
        check(BorderBriefing.whole(), language);
      }
    }
  }
}
