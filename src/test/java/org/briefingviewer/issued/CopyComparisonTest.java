// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.export.letters.DrawnLetters;
import org.briefingviewer.export.xhtml.PressSheet;
import org.briefingviewer.export.xhtml.SheetLook;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyComparisonTest {
  private static final MessageSpeech ENGLISH = new MessageSpeech(new Messages(Locale.ENGLISH));
  private static final Review CORRECTED =
      new Review(ReviewState.CORRECTED, "S. Second", LocalDate.parse("2026-11-27"));

  private final Revision start =
      Revision.of(
          new MemoryBriefing(
              new HandlingMark("DESK ONLY", null),
              List.of(first(), second()),
              Set.of(),
              new BundleIntegrity(1, 1, List.of(), Set.of())),
          part -> {
            throw new Refusal(part, "It is missing.", "Bring it.");
          });

  private static ArticleDraft first() {
    ArticleDraft draft =
        new ArticleDraft("a1", "Barges at dawn\n\nThe port counted about 40 barges, 12 cranes.");
    return draft
        .estimate(
            "40 barges",
            Bound.APPROXIMATELY,
            "about",
            Review.PROPOSED,
            draft.link("The port", AgentRole.ESTIMATOR, "The port", "counted"))
        .estimate("12 cranes", Bound.EXACTLY, null, Review.PROPOSED);
  }

  private static ArticleDraft second() {
    return new ArticleDraft("a2", "Carts at noon\n\nA clerk counted 7 carts.")
        .estimate("7 carts", Bound.EXACTLY, null, Review.PROPOSED);
  }

  private static Act act(@Nullable String why) {
    return new Act(
        Act.of("S. Second", OffsetDateTime.parse("2026-11-27T08:00:00Z")).id(),
        "S. Second",
        OffsetDateTime.parse("2026-11-27T08:00:00Z"),
        why);
  }

  private static Estimate estimate(Briefing of, String article, int index) throws Refusal {
    return (Estimate) of.article(article).findings().claims().get(index);
  }

  private static Estimate bound(Estimate of, Bound bound) {
    Quantity q = of.quantity();
    return new Estimate(
        of.id(),
        of.span(),
        new Quantity(
            q.asWritten(),
            q.value(),
            q.unit(),
            bound,
            q.direction(),
            q.hedges(),
            q.scope(),
            q.asOf()),
        of.chain(),
        of.alsoSaid(),
        of.alternatives(),
        of.subsetOf(),
        CORRECTED);
  }

  private static BriefingEdit settle(ReviewState verdict, String article, String id) {
    return new BriefingEdit.Settle(
        act(null),
        List.of(
            new BriefingEdit.Settled(
                new FindingId(article, FindingKind.ESTIMATE, id), "words", ReviewState.PROPOSED)),
        verdict);
  }

  private static BriefingEdit corrected(Revision on, Bound bound, @Nullable String why)
      throws Refusal {
    Estimate from = estimate(on, "a1", 0);
    return new BriefingEdit.Amend(act(why), List.of(new Amendment("a1", from, bound(from, bound))));
  }

  /// A copy of a briefing as it is, with its figures.
  private record Out(IssuedCopy copy, List<IssuedFigure> figures) {
    static Out of(Revision briefing, @Nullable String article) {
      List<IssuedFigure> figures = new ArrayList<>();
      new FigureStatements(briefing, ENGLISH).each(article, figures::add);
      IssuedCopy copy =
          new IssuedCopy(
              "c1",
              "pdf",
              false,
              IssuedCopy.Of.of(briefing.about(), false),
              article,
              OffsetDateTime.parse("2026-11-26T10:00:00Z"),
              IssuedCopy.last(briefing.edits()),
              Path.of("/home/reader/secret/brief.pdf"));
      return new Out(copy, figures);
    }

    List<CorrectedFigure> corrected(Revision now) {
      return new CopyComparison(now, now.edits(), ENGLISH)
          .corrected(
              copy,
              figures.stream().map(figure -> figure.of().articleId()).distinct().toList(),
              article ->
                  figures.stream()
                      .filter(figure -> figure.of().articleId().equals(article))
                      .toList());
    }
  }

  @Test
  void acceptingCorrectsNothing() throws Refusal {
    Out copy = Out.of(start, null);
    assertEquals(3, copy.figures().size());
    assertEquals(List.of(), copy.corrected(start));
    assertEquals(List.of(), copy.corrected(start.with(settle(ReviewState.ACCEPTED, "a1", "e1"))));
  }

  @Test
  void aCorrectionIsToldWithWhatItSaidAndSaysAndWhoWhenAndWhy() throws Refusal {
    Out copy = Out.of(start, null);
    Revision now = start.with(corrected(start, Bound.AT_LEAST, "Read anew."));
    CorrectedFigure found = copy.corrected(now).getFirst();
    assertEquals(1, copy.corrected(now).size());
    assertEquals("e1", found.then().of().estimateId());
    assertEquals("Barges at dawn", found.headline());
    assertTrue(found.then().said().contains("qualified by “about”"), found.then().said());
    assertTrue(found.then().said().contains("The port"), found.then().said());
    assertTrue(found.now() instanceof FigureFate.Corrected);
    assertNotEquals(found.then().said(), ((FigureFate.Corrected) found.now()).said());
    assertEquals("S. Second", found.act().by());
    assertEquals("Read anew.", found.act().why());
    // Who exports after the correction issues no old figure.
    assertEquals(List.of(), Out.of(now, null).corrected(now));
  }

  private static Act later(String by) {
    return Act.of(by, OffsetDateTime.parse("2026-11-28T08:00:00Z"));
  }

  /// Who names an agent otherwise, describes the article, puts lines back or accepts a figure does
  /// not correct what it says.
  @Test
  void whoCorrectedAFigureIsNamedWhateverElseOthersDidSince() throws Refusal {
    Out copy = Out.of(start, null);
    BriefingEdit first = corrected(start, Bound.AT_LEAST, "Read anew.");
    Agent port = Agent.named("The port", AgentKind.BODY);
    BriefingEdit.DescribeArticle.Details none =
        new BriefingEdit.DescribeArticle.Details(null, null, null, null);
    Revision now = start.with(first);
    for (BriefingEdit since :
        List.of(
            new BriefingEdit.ReviseAgents(
                later("Bo"),
                List.of(port),
                new Agent(port.id(), "Port office", port.kind(), List.of())),
            new BriefingEdit.DescribeArticle(later("Bo"), "a1", none, none),
            new BriefingEdit.RestoreLines(later("Bo"), "a1", List.of("A line."), "part"),
            new BriefingEdit.TakeBack(later("Bo"), "urn:other", List.of(), List.of("a1", "a2")),
            new BriefingEdit.TakeBack(
                later("Bo"),
                "urn:other",
                List.of(new BriefingEdit.TakeBack.Former("a1", "part")),
                List.of("a1", "a2")),
            new BriefingEdit.Settle(
                later("Bo"),
                List.of(
                    new BriefingEdit.Settled(
                        new FindingId("a1", FindingKind.ESTIMATE, "e1"),
                        "40 barges",
                        ReviewState.CORRECTED)),
                ReviewState.ACCEPTED))) {
      List<CorrectedFigure> found =
          new CopyComparison(now, List.of(first, since), ENGLISH)
              .corrected(copy.copy(), List.of("a1"), article -> copy.figures());
      assertEquals("S. Second", found.getFirst().act().by(), since.toString());
    }
  }

  @Test
  void whatWasTakenOutAsAWholeNamesWhoTookItOutAndARenamedAgentWhoRenamedIt() throws Refusal {
    Out copy = Out.of(start, null);
    Revision amended = start.with(corrected(start, Bound.AT_LEAST, null));
    Revision out = amended.with(new BriefingEdit.RemoveArticle(later("Bo"), "a1", "Barges"));
    assertEquals("Bo", copy.corrected(out).getFirst().act().by());
    Agent port = Agent.named("The port", AgentKind.BODY);
    Revision renamed =
        start.with(
            new BriefingEdit.ReviseAgents(
                later("Bo"),
                List.of(port),
                new Agent(port.id(), "Port office", port.kind(), List.of())));
    assertEquals("Bo", copy.corrected(renamed).getFirst().act().by());
  }

  @Test
  void whatWasRejectedSaidToBeNoEstimateOrTakenOutIsWithdrawn() throws Refusal {
    Out copy = Out.of(start, null);
    assertWithdrawn(
        FigureFate.Withdrawn.Reason.REJECTED,
        copy.corrected(start.with(settle(ReviewState.REJECTED, "a2", "e1"))));
    Estimate cranes = estimate(start, "a1", 1);
    assertWithdrawn(
        FigureFate.Withdrawn.Reason.NO_ESTIMATE,
        copy.corrected(amended(cranes, PlainFigure.of(cranes, CORRECTED))));
    assertWithdrawn(FigureFate.Withdrawn.Reason.TAKEN_OUT, copy.corrected(amended(cranes, null)));
    List<CorrectedFigure> gone =
        copy.corrected(start.with(new BriefingEdit.RemoveArticle(act(null), "a2", "Carts")));
    assertWithdrawn(FigureFate.Withdrawn.Reason.ARTICLE_OUT, gone);
    assertEquals("Carts", gone.getFirst().headline());
    assertEquals("S. Second", gone.getFirst().act().by());
  }

  private Revision amended(Estimate from, @Nullable PlainFigure to) throws Refusal {
    return start.with(new BriefingEdit.Amend(act(null), List.of(new Amendment("a1", from, to))));
  }

  private static void assertWithdrawn(
      FigureFate.Withdrawn.Reason reason, List<CorrectedFigure> found) {
    assertEquals(
        List.of(new FigureFate.Withdrawn(reason)),
        found.stream().map(CorrectedFigure::now).toList());
  }

  @Test
  void aCopyOfOneArticleKnowsNothingOfTheOthers() throws Refusal {
    Out copy = Out.of(start, "a2");
    assertEquals(1, copy.figures().size());
    assertEquals(List.of(), copy.corrected(start.with(corrected(start, Bound.AT_LEAST, null))));
  }

  @Test
  void aCopyThatHoldsAnEditWhichWasTakenBackIsSeenAllTheSame() throws Refusal {
    Revision now = start.with(corrected(start, Bound.AT_LEAST, null));
    Out copy = Out.of(now, null);
    List<CorrectedFigure> found = copy.corrected(start);
    assertEquals(1, found.size());
    assertNull(found.getFirst().act());
  }

  @Test
  void whatAnErratumToldAndWasTakenBackIsSeenThoughNoEditIsLeft() throws Refusal {
    Out copy = Out.of(start, null);
    IssuedFigure first = copy.figures().getFirst();
    IssuedFigure told =
        first.telling(
            new IssuedFigure.Told(
                new FigureFate.Withdrawn(FigureFate.Withdrawn.Reason.REJECTED).digest(),
                "nothing"));
    List<IssuedFigure> figures = new ArrayList<>(copy.figures());
    figures.set(0, told);
    Out again = new Out(copy.copy(), figures);
    Revision rejected = start.with(settle(ReviewState.REJECTED, "a1", "e1"));
    assertEquals(List.of(), again.corrected(rejected));
    assertEquals(1, again.corrected(start).size());
    Revision now = start.with(corrected(start, Bound.AT_LEAST, null));
    String second =
        PressSheet.of(
                new ErratumPage(now, ENGLISH).of(again.copy(), again.corrected(now)),
                ENGLISH,
                SheetLook.HANDOUT,
                DrawnLetters.ANY)
            .replaceAll("<[^>]*>", "");
    assertTrue(second.contains("It said: " + first.said()), second);
    assertTrue(second.contains("An earlier erratum said: nothing"), second);
  }

  @Test
  void anErratumBearsTheMarkAndTellsNothingOfWhereTheCopyLies() throws Refusal {
    Out copy = Out.of(start, null);
    Revision now = start.with(corrected(start, Bound.AT_LEAST, "Read anew."));
    BriefingPage page = new ErratumPage(now, ENGLISH).of(copy.copy(), copy.corrected(now));
    assertEquals(List.of(new HandlingMark("DESK ONLY", null)), page.marks());
    String sheet =
        PressSheet.of(page, ENGLISH, SheetLook.HANDOUT, DrawnLetters.ANY).replaceAll("<[^>]*>", "");
    for (String told :
        List.of(
            "Erratum: Border and barter",
            "PDF file, 26 November 2026, version 1.0.0, not sealed",
            "It said: ",
            "qualified by “about”",
            "It says now: ",
            "at least",
            "Changed by S. Second, 27 November 2026: Read anew.",
            "DESK ONLY")) {
      assertTrue(sheet.contains(told), told + " in " + sheet);
    }
    assertFalse(sheet.contains("secret"), sheet);
    assertFalse(sheet.contains("brief.pdf"), sheet);
  }
}
