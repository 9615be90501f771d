// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.derive.ComputedFigures;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.PageRun.Look;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.revise.InverseEdit;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.ui.ComparedBriefingFile;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopPagesTest {
  private static final MemoryBriefing BRIEFING = BorderBriefing.whole();

  private static StopPage page(Stop stop) {
    return new StopPages(BRIEFING, new Messages(Locale.ENGLISH), new QuotePlacer()).of(stop);
  }

  private static Stop estimate(String article, String id, String words) {
    return new Stop.OfEstimate("s", Stop.Plan.NONE, new EstimateId(article, id), words);
  }

  private static List<String> lines(List<PageBlock> blocks) {
    List<String> lines = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (block instanceof PageBlock.Beside beside) {
        beside.columns().forEach(column -> lines.addAll(lines(column)));
      } else {
        lines.add(PageRun.words(block.runs()));
      }
    }
    return lines;
  }

  private static PageBlock only(StopPage page, ParagraphRole kind) {
    List<PageBlock> found = page.blocks().stream().filter(block -> block.is(kind)).toList();
    assertEquals(1, found.size(), page.toString());
    return found.getFirst();
  }

  private static <T extends PageBlock> T only(StopPage page, Class<T> kind) {
    List<T> found = page.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    assertEquals(1, found.size(), page.toString());
    return found.getFirst();
  }

  @Test
  void aFigureStandsWithItsHedgeItsChainAndItsGaps() {
    StopPage page = page(estimate("customs", "e3", ""));
    assertEquals("OFFICIAL — FOR THE DESK", page.marks().getFirst().text());
    assertEquals("Harbour Wire, 27 March 2025, 15:41\u00a0UTC+9 (zone inferred)", page.origin());
    assertEquals("about US$3 billion", PageRun.words(only(page, ParagraphRole.FIGURE).runs()));
    assertEquals(
        "according to the Border Institute (ROK) ← based on outside experts, not named",
        PageRun.words(only(page, ParagraphRole.WHOSE).runs()));
    assertEquals(
        Look.GAP, only(page, ParagraphRole.WHOSE).runs().getLast().look(), "a gap looks like one");
    PageBlock.Checked checked = only(page, PageBlock.Checked.class);
    assertEquals(PageBlock.Standing.READ, checked.standing());
    assertEquals("✓ checked by J. Kim · 28 Mar 2025", checked.words().replace('\u00A0', ' '));
    List<PageRun> passage = only(page, ParagraphRole.PASSAGE).runs();
    assertTrue(passage.contains(new PageRun(Look.FIGURE, "US$3 billion")));
    assertTrue(passage.contains(new PageRun(Look.OTHER_FIGURE, "30 percent")));
    assertTrue(passage.contains(new PageRun(Look.HEDGE, "about")));
    assertTrue(passage.contains(new PageRun(Look.SOURCE, "the institute")));
    assertTrue(PageRun.words(passage).endsWith("pet projects."));
  }

  @Test
  void whatIsComputedSaysSoHowAndFromWhoseFigures() throws Exception {
    StopPage page = computed(each -> !each.follows().isEmpty());
    PageBlock result =
        page.blocks().stream()
            .filter(block -> block.is(ParagraphRole.COMPUTED))
            .findFirst()
            .orElseThrow();
    assertTrue(PageRun.words(result.runs()).endsWith(" (computed here, not cited)"));
    assertTrue(result.runs().stream().allMatch(run -> run.look() == Look.COMPUTED));
    String all = String.join("\n", lines(page.blocks()));
    assertTrue(all.contains("Nobody in the text says this figure"), all);
    assertTrue(all.contains("stands for all that round to it"), all);
    assertTrue(all.contains(" ÷ "), all);
    assertTrue(all.contains("US$3 billion · "), all);
    assertTrue(all.contains("30 percent · "), all);
    assertTrue(all.contains("✓ checked by Sample desk"), all);
    assertTrue(page.blocks().stream().noneMatch(block -> block.is(ParagraphRole.FIGURE)));
    assertEquals("SAMPLE — FREE TO SHARE", page.marks().getFirst().text());
  }

  @Test
  void anotherUnitIsSaidToBeConvertedHere() throws Exception {
    String all = String.join("\n", lines(computed(each -> !each.converted().isEmpty()).blocks()));
    assertTrue(all.contains(" (computed here, not cited)"), all);
    assertTrue(all.contains("converted here, not cited: "), all);
    StopPage none =
        page(new Stop.Computed("s", Stop.Plan.NONE, new EstimateId("bounds", "e1"), ""));
    assertEquals("Nothing is computed from this figure now.", lines(none.blocks()).getFirst());
  }

  /// Returns what a stop shows of the first figure of the sample of which some such thing is
  /// computed.
  private static StopPage computed(Predicate<ComputedFigures> some) throws Exception {
    Path file =
        Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");
    try (Bundle bundle = new BundleReader().read(file)) {
      for (ArticleSummary summary : bundle.info().articles()) {
        MarkedArticle marked = bundle.article(summary.id());
        for (Estimate estimate : marked.findings().estimates()) {
          if (some.test(ComputedFigures.of(marked, estimate))) {
            EstimateId id = new EstimateId(summary.id(), estimate.id());
            return new StopPages(bundle, new Messages(Locale.ENGLISH), new QuotePlacer())
                .of(new Stop.Computed("s", Stop.Plan.NONE, id, ""));
          }
        }
      }
    }
    throw new AssertionError("the sample has none");
  }

  @Test
  void aBriefingWithoutEventsSaysSoInPlaceOfTheirPicture() {
    MemoryBriefing bare =
        new MemoryBriefing(
            null,
            List.of(new ArticleDraft("bare", "Nobody counted.")),
            Set.of(),
            new BundleIntegrity(0, 0, List.of(), Set.of()));
    StopPage page =
        new StopPages(bare, new Messages(Locale.ENGLISH), new QuotePlacer())
            .of(new Stop.Graphic("s", Stop.Plan.NONE, Stop.GraphicKind.EVENTS, null, ""));
    assertEquals(
        List.of(Words.of(ParagraphRole.WARNING, "The briefing has no dated event to show.")),
        page.blocks());
  }

  @Test
  void whatNobodyCheckedIsSaidToBeProposed() {
    PageBlock.Checked checked = only(page(estimate("customs", "e4", "")), PageBlock.Checked.class);
    assertEquals(PageBlock.Standing.PROPOSED, checked.standing());
    assertEquals("proposed by the program, not checked", checked.words());
  }

  @Test
  void aBoundThatNoWordBesideTheFigureSaysStandsInTheSameSize() {
    StopPage page = page(estimate("bounds", "e8", ""));
    List<PageRun> bare = only(page, ParagraphRole.FIGURE).runs();
    assertEquals("Thousands of crates (no exact number)", PageRun.words(bare));
    assertEquals(Look.BOUND, bare.getLast().look());
    Stop table = new Stop.Table("s", Stop.Plan.NONE, List.of("bounds"));
    String all = String.join("\n", lines(page(table).blocks()));
    assertTrue(all.contains("Thousands of crates (no exact number) · "), all);
    assertTrue(all.contains("Between 70 and 75 wagons · "), all);
    assertTrue(all.contains("up to 55 wagons · "), all);
  }

  @Test
  void aFigureThatIsGoneOrWasChangedSaysSo() {
    assertEquals(
        List.of("“some 5 carts” is no longer in the briefing. Nothing is known of it now."),
        lines(page(estimate("customs", "e99", "some 5 carts")).blocks()));
    assertEquals(
        List.of(
            "“a third of the trucks” is no longer in the briefing."
                + " Its words were not found in the text."),
        lines(page(estimate("customs", "u0", "a third of the trucks")).blocks()));
    assertEquals(
        "Changed since this stop was made. It read “about US$2 billion” then.",
        PageRun.words(
            only(page(estimate("customs", "e3", "about US$2 billion")), ParagraphRole.WARNING)
                .runs()));
    assertTrue(
        page(estimate("customs", "e3", "about US$3 billion")).blocks().stream()
            .noneMatch(block -> block.is(ParagraphRole.WARNING)));
    assertEquals(1, page(estimate("nowhere", "e1", "")).blocks().size(), "an article that is gone");
  }

  @Test
  void aCorrectedFigureSaysWhatItSaidBeforeAndWhetherThatWasAfterTheStopWasMade() throws Exception {
    Revision start =
        Revision.of(
            BRIEFING,
            name -> {
              throw new AssertionError(name);
            });
    Stop stop = estimate("customs", "e3", "about US$3 billion");
    BriefingEdit add = new BriefingEdit.AddStops(act("A. Desk"), stop, 0);
    BriefingEdit correct = new BriefingEdit.Amend(act("B. Desk"), List.of(otherBound()));
    String after = all(start.with(add).with(correct), stop);
    assertTrue(after.contains("Corrected since this stop was made."), after);
    assertTrue(after.contains("\nsaid before: "), after);
    assertFalse(after.contains("corrected by B. Desk, 26"), after);
    assertTrue(after.contains("✓ corrected by B. Desk"), after);
    String before = all(start.with(correct).with(add), stop);
    assertFalse(before.contains("since this stop"), before);
    assertTrue(before.contains("\nsaid before: "), before);
  }

  private static String all(Revision briefing, Stop stop) {
    StopPages pages = new StopPages(briefing, new Messages(Locale.ENGLISH), new QuotePlacer());
    return String.join("\n", lines(pages.of(stop).blocks())).replace('\u00A0', ' ');
  }

  @Test
  void whatWasChangedSinceTheSealSaysSoWhereSomethingIsSaidToBeChecked() throws Exception {
    Revision start =
        Revision.of(
            BRIEFING,
            name -> {
              throw new AssertionError(name);
            });
    Stop figure = estimate("customs", "e3", "about US$3 billion");
    Stop title = new Stop.Title("t", Stop.Plan.NONE, "Who counted?");
    BriefingEdit add = new BriefingEdit.AddStops(act("A. Desk"), figure, 0);
    BriefingEdit correct = new BriefingEdit.Amend(act("B. Desk"), List.of(otherBound()));
    BriefingEdit seal = BriefingEdit.SealBriefing.of(act("C. Desk"), start.about(), List.of());
    String said = "briefing changed since it was sealed";
    assertFalse(origin(start.with(correct), figure).contains(said), "it never was");
    Revision sealed = start.with(seal);
    assertFalse(origin(sealed, figure).contains(said));
    assertFalse(origin(sealed.with(add), figure).contains(said), "another stop is no evidence");
    Revision changed = sealed.with(correct).with(add);
    assertTrue(origin(changed, figure).endsWith(" · " + said), origin(changed, figure));
    assertEquals("", origin(changed, title), "it says of nothing that it was checked");
    assertFalse(origin(start.with(correct).with(seal), figure).contains(said));
    Revision again =
        changed.with(BriefingEdit.SealBriefing.of(act("C. Desk"), changed.about(), List.of()));
    assertFalse(origin(again, figure).contains(said));
    BriefingEdit withdraw =
        InverseEdit.of(again.edit(), again, act("C. Desk")).edit(brought -> "none");
    assertTrue(origin(again.with(withdraw), figure).contains(said), "the first seal counts again");
  }

  private static String origin(Revision briefing, Stop stop) {
    return new StopPages(briefing, new Messages(Locale.ENGLISH), new QuotePlacer())
        .of(stop)
        .origin();
  }

  private static Act act(String by) {
    return Act.of(by, OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  }

  /// The words stay, what they are taken for does not.
  private static Amendment otherBound() {
    Estimate from =
        BorderBriefing.customs().build().findings().estimates().stream()
            .filter(estimate -> estimate.id().equals("e3"))
            .findFirst()
            .orElseThrow();
    Quantity was = from.quantity();
    Quantity is =
        new Quantity(
            was.asWritten(),
            was.value(),
            was.unit(),
            Bound.AT_MOST,
            was.direction(),
            was.hedges(),
            was.scope(),
            was.asOf());
    Review by =
        from.review()
            .then(
                new Review.Verdict(
                    ReviewState.CORRECTED,
                    "B. Desk",
                    LocalDate.parse("2026-11-26"),
                    Review.Care.READ));
    Estimate to =
        new Estimate(
            from.id(),
            from.span(),
            is,
            from.chain(),
            from.alsoSaid(),
            from.alternatives(),
            from.subsetOf(),
            by);
    return new Amendment("customs", from, to);
  }

  @Test
  void aPassageSaysOfEachFigureInItWhoseItIs() {
    Stop.Quote quote =
        Stop.Quote.of(
            BorderBriefing.bounds().build().article(),
            BorderBriefing.bounds()
                .at("About 20 wagons left on Tuesday, and at least 31 wagons on Wednesday."));
    List<String> lines = lines(page(new Stop.Passage("s", Stop.Plan.NONE, quote)).blocks());
    String all = String.join("\n", lines);
    assertTrue(all.contains("… About 20 wagons left"), all);
    assertTrue(all.contains("About 20 wagons · according to yard master (inferred)"), all);
    assertTrue(all.contains("at least 31 wagons · according to yard master (inferred)"), all);
    assertEquals(2, lines.stream().filter(line -> line.startsWith("✓ checked")).count(), all);
    Stop.Quote gone = new Stop.Quote("bounds", "Eleven ships sank", "", "", 3, 20);
    assertEquals(
        List.of("The words of this stop are no longer in the text."),
        lines(page(new Stop.Passage("s", Stop.Plan.NONE, gone)).blocks()));
  }

  @Test
  void aTieIsSomebodysAssessmentAndItsWordsStayHedged() {
    StopPage page = page(new Stop.OfTie("s", Stop.Plan.NONE, BorderBriefing.DPRK_RUSSIA));
    String all = String.join("\n", lines(page.blocks()));
    assertTrue(all.contains("strengthening ↑ (hedged)"), all);
    assertTrue(all.contains("\nthe treaty signed in June binds both sides to go on\n"), all);
    assertTrue(all.contains("assessed by the Border Institute (ROK)"), all);
    assertTrue(all.contains("27 March 2025"), all);
    assertTrue(all.contains("proposed by the program, not checked"), all);
    assertTrue(all.contains("Harbour Wire, 27 March 2025"), all);
  }

  @Test
  void passagesOfOneArticleSayOnceWhereTheyStand() throws Exception {
    Revision start =
        Revision.of(
            BRIEFING,
            name -> {
              throw new AssertionError(name);
            });
    TieState from =
        BRIEFING.knowledge().ties().stream()
            .filter(tie -> tie.pair().equals(BorderBriefing.DPRK_RUSSIA))
            .flatMap(tie -> tie.states().stream())
            .findFirst()
            .orElseThrow();
    EvidenceQuote quote = from.evidence().getFirst();
    TextSpan head = new TextSpan(quote.span().start(), quote.span().end() - 1);
    EvidenceQuote other =
        new EvidenceQuote(
            quote.articleId(), head, quote.words().substring(0, quote.words().length() - 1));
    TieState to =
        new TieState(
            from.id(),
            from.pair(),
            from.trend(),
            from.words(),
            from.assessor(),
            from.side(),
            from.basis(),
            from.asOf(),
            from.stance(),
            List.of(quote, other),
            new Review(ReviewState.CORRECTED, "B. Desk", LocalDate.parse("2026-11-26")));
    BriefingEdit correct =
        new BriefingEdit.Amend(act("B. Desk"), List.of(new Amendment(from.articleId(), from, to)));
    String all =
        all(start.with(correct), new Stop.OfTie("s", Stop.Plan.NONE, BorderBriefing.DPRK_RUSSIA));
    assertTrue(all.contains(other.words() + "\nHarbour Wire, 27 March 2025"), all);
    assertEquals(2, all.split("Harbour Wire, 27 March 2025", -1).length, "said once: " + all);
  }

  private static StopPage ofSample(Stop stop) throws Exception {
    Path file =
        Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");
    try (Bundle sample = new BundleReader().read(file)) {
      return new StopPages(sample, new Messages(Locale.ENGLISH), new QuotePlacer()).of(stop);
    }
  }

  /// "Economic ties": the large word says more than the text, so that its own words are marked.
  @Test
  void thePassageOfATieMarksTheWordsThatStateItsTrend() throws Exception {
    StopPage page = ofSample(new Stop.OfTie("s", Stop.Plan.NONE, new ActorPair("DPRK", "China")));
    assertTrue(
        only(page, ParagraphRole.PASSAGE)
            .runs()
            .contains(new PageRun(Look.FIGURE, "Economic ties between the two are recovering")),
        page.toString());
  }

  @Test
  void aShareSaysInItsSentenceOfWhatItIs() throws Exception {
    EstimateId share = new EstimateId("a1", "q10");
    StopPage page =
        ofSample(new Stop.Graphic("s", Stop.Plan.NONE, Stop.GraphicKind.SHARE, share, ""));
    String all = String.join("\n", lines(page.blocks()));
    assertTrue(all.contains("the North's gains from Russia"), all);
  }

  @Test
  void aYearIsNotSaidAgainWhereWhatIsCountedSaysItsMonths() throws Exception {
    List<EstimateId> figures = List.of(new EstimateId("a2", "q9"), new EstimateId("a2", "q10"));
    StopPage page = ofSample(new Stop.Table("s", Stop.Plan.NONE, List.of(), figures));
    String all = String.join("\n", lines(page.blocks()));
    assertTrue(all.contains("in January and February of 2016"), all);
    assertFalse(all.contains("as of 2016"), all);
    assertTrue(all.contains("as of 2013"), all);
  }

  @Test
  void figuresBesideEachOtherKeepAllThatBelongsToEach() {
    Stop stop =
        new Stop.Comparison(
            "s",
            Stop.Plan.NONE,
            List.of(new EstimateId("customs", "e1"), new EstimateId("bounds", "e2")));
    List<String> lines = lines(page(stop).blocks());
    String all = String.join("\n", lines);
    assertEquals(2, lines.stream().filter(line -> line.startsWith("✓ checked")).count(), all);
    assertTrue(all.contains("around 172,000 square feet"), all);
    assertTrue(all.contains("evidence: satellite imagery (inferred)"), all);
    assertTrue(all.contains("About 20 wagons"), all);
    assertTrue(all.contains("no publisher found, no publication date found"), all);
  }

  @Test
  void theOnlyFigureOfAPictureHasNoNumber() throws Exception {
    Path sample =
        Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");
    try (Bundle bundle = new BundleReader().read(sample)) {
      Stop share = bundle.stops().get(4);
      StopPage page =
          new StopPages(bundle, new Messages(Locale.ENGLISH), new QuotePlacer()).of(share);
      String all = String.join("\n", lines(page.blocks()));
      assertTrue(all.contains("\naround 30 percent · "), all);
      String drawn = only(page, PageBlock.Drawn.class).drawings().getFirst().toString();
      assertTrue(drawn.contains("South Korea's unification ministry"), drawn);
      assertFalse(drawn.contains("· South Korea's unification ministry"), drawn);
    }
  }

  @Test
  void aPictureStandsWithAllThatBelongsToEachFigureInIt() throws Exception {
    Path sample =
        Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");
    try (Bundle bundle = new BundleReader().read(sample)) {
      StopPages pages = new StopPages(bundle, new Messages(Locale.ENGLISH), new QuotePlacer());
      EstimateId halls = new EstimateId("a1", "q7");
      StopPage page =
          pages.of(new Stop.Graphic("s", Stop.Plan.NONE, Stop.GraphicKind.AREAS, halls, ""));
      assertFalse(only(page, PageBlock.Drawn.class).drawings().isEmpty());
      List<String> lines = lines(page.blocks());
      String all = String.join("\n", lines);
      assertTrue(all.contains(" · around 172,500 square meters · "), all);
      assertTrue(all.contains(" · about 150,000 square meters · "), all);
      assertTrue(all.contains("according to South Korea's unification ministry"), all);
      List<String> checks = lines.stream().filter(line -> line.contains("✓ corrected")).toList();
      assertEquals(1, checks.size(), "said once of both: " + all);
      assertTrue(checks.getFirst().matches("\\d+, \\d+: ✓ corrected .*"), checks.getFirst());
      Stop changed =
          new Stop.Graphic(
              "s", Stop.Plan.NONE, Stop.GraphicKind.AREAS, halls, "around 17 square feet");
      String said = String.join("\n", lines(pages.of(changed).blocks()));
      assertTrue(said.contains("It read “around 17 square feet” then."), said);
    }
    String none =
        String.join(
            "\n",
            lines(
                page(new Stop.Graphic(
                        "s",
                        Stop.Plan.NONE,
                        Stop.GraphicKind.BARS,
                        new EstimateId("customs", "e1"),
                        ""))
                    .blocks()));
    assertTrue(none.contains("There is no picture, because"), none);
    assertTrue(none.contains("evidence: satellite imagery (inferred)"), none);
  }

  @Test
  void aTableOfChosenFiguresHoldsThemInTheirOrderAndSaysWhatIsGone() {
    Stop table =
        new Stop.Table(
            "s",
            Stop.Plan.NONE,
            List.of(),
            List.of(
                new EstimateId("bounds", "e2"),
                new EstimateId("customs", "e1"),
                new EstimateId("customs", "e99")));
    List<String> lines = lines(page(table).blocks());
    String all = String.join("\n", lines);
    assertTrue(all.indexOf("About 20 wagons") < all.indexOf("around 172,000"), all);
    assertTrue(all.contains("Harbour Wire, 27 March 2025"), all);
    assertTrue(all.contains("is no longer in the briefing"), all);
    assertEquals("OFFICIAL — FOR THE DESK", page(table).marks().getFirst().text());
  }

  @Test
  void nothingOfTheSpeakersIsOnAPage() {
    Stop.Plan plan = new Stop.Plan("Do not say Ferry Five.", 90);
    List<Stop> stops =
        List.of(
            estimate("customs", "e1", ""),
            new Stop.Title("s", plan, "Three halls"),
            new Stop.OfTie("s", plan, BorderBriefing.DPRK_CHINA),
            new Stop.Headline("s", plan, "customs"),
            new Stop.Table("s", plan, List.of()),
            new Stop.Empty("s", plan));
    for (Stop stop : stops) {
      assertFalse(page(stop.planned(plan)).toString().contains("Ferry Five"), stop.toString());
    }
  }

  @Test
  void reportsOfOneFigureStandWithAllSourcesAndWhereTheyComeFrom(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("reports.briefing");
    ComparedBriefingFile.write(file);
    try (Bundle bundle = new BundleReader().read(file)) {
      bundle.complete();
      List<EstimateId> estimates = new ArrayList<>();
      for (String id : List.of("r1", "r3", "r4")) {
        estimates.add(
            new EstimateId(id, bundle.article(id).findings().estimates().getFirst().id()));
      }
      estimates.add(new EstimateId("r99", "e1"));
      Stop stop =
          new Stop.Reports(
              "s", Stop.Plan.NONE, "Dead of Kursk", estimates, List.of("", "", "", "7 men"));
      StopPage page =
          new StopPages(bundle, new Messages(Locale.ENGLISH), new QuotePlacer()).of(stop);
      assertEquals("Reports compared: Dead of Kursk", page.title());
      assertEquals("TLP:AMBER", page.marks().getFirst().text());
      assertEquals(2, only(page, PageBlock.Drawn.class).drawings().size());
      String said = String.join("\n", lines(page.blocks()));
      assertTrue(
          said.contains("A1: National Intelligence Service · Harbour Wire, 14 January 2025"), said);
      assertTrue(said.contains("B: Western officials · Coast Courier, 3 February 2025"), said);
      assertTrue(said.contains("3 figures in 3 reports · 2 origins"), said);
      assertTrue(said.contains("beside the report above: in disagreement"), said);
      assertTrue(
          said.contains("A1, A2: the same source is named: National Intelligence Service"), said);
      assertEquals(3, page.blocks().stream().filter(PageBlock.Checked.class::isInstance).count());
      assertEquals(
          1, page.blocks().stream().filter(block -> block.is(ParagraphRole.WARNING)).count());
    }
  }
}
