// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.correct.DraftFault;
import org.briefingviewer.correct.DraftFaultKind;
import org.briefingviewer.correct.DraftPlace;
import org.briefingviewer.correct.DraftReading;
import org.briefingviewer.correct.EstimateDraft;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Likelihood.Band;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.document.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A draft becomes one edit, or says what cannot be; words of the text become an estimate.
class EstimateCorrectionTest {
  private static final String PAGE =
      """
      Barges come back to the pier

      The harbour office estimated on Monday that about 40 barges lay at the pier, likely fewer.
      It was not certain of that.

      A new hall has 12 gates. The clerk saw several ferries.
      """;

  @TempDir Path home;

  private CorrectingDesk desk;
  private ReadingSession session;
  private Document document;
  private EstimateCorrection correcting;

  @BeforeEach
  void open() throws Exception {
    desk = new CorrectingDesk(home, PAGE);
    session = desk.session;
    document = desk.document;
    correcting = desk.correcting;
  }

  private String text() {
    return session.markedArticle().article().text();
  }

  private TextSpan at(String words) {
    int start = text().indexOf(words);
    assertTrue(start >= 0, words);
    return new TextSpan(start, start + words.length());
  }

  private Estimate barges() {
    return session.estimates().stream()
        .filter(estimate -> estimate.quantity().asWritten().contains("40"))
        .findFirst()
        .orElseThrow();
  }

  private DraftReading reading() {
    return desk.reading();
  }

  private EstimateDraft draft() {
    return correcting.draftProperty().get();
  }

  private List<DraftFaultKind> faults() {
    return reading().faults(draft()).stream().map(DraftFault::kind).toList();
  }

  private void type(TypedField field, String words) {
    correcting.change(draft -> draft.type(field, words, draft.first(field)));
  }

  @Test
  void whomAPersonNamesIsNotSaidToHaveNoName() throws Exception {
    desk.open(
        "unnamed.txt", "A count\n\nAnalysts estimated that about 40 barges lay at the pier.\n");
    Estimate old = barges();
    assertTrue(old.chain().toString().contains("NOT_NAMED"), old.chain().toString());
    assertTrue(correcting.begin(old));
    correcting.change(draft -> draft.chained(first(draft, AgentKind.UNNAMED)));
    assertTrue(correcting.apply("S. Second", reading()).chain().toString().contains("NOT_NAMED"));
    assertTrue(correcting.begin(barges()));
    correcting.change(draft -> draft.chained(first(draft, AgentKind.BODY)));
    Estimate named = correcting.apply("S. Second", reading());
    assertFalse(named.chain().toString().contains("NOT_NAMED"), named.chain().toString());
  }

  @Test
  void whoIsOnlyDescribedStaysNotNamed() {
    correcting.begin(barges());
    DraftPlace manager =
        DraftPlace.gap(AgentRole.ESTIMATOR, GapKind.NOT_NAMED).named("pier manager");
    correcting.change(draft -> draft.chained(List.of(manager)));
    Estimate made = correcting.apply("S. Second", reading());
    assertEquals(
        "pier manager", made.chain().links().getFirst().agent().name(), made.chain().toString());
    assertEquals(
        new ChainGap(AgentRole.ESTIMATOR, GapKind.NOT_NAMED, Basis.STATED),
        made.chain().elements().getLast());
  }

  private static List<DraftPlace> first(EstimateDraft draft, AgentKind kind) {
    List<DraftPlace> chain = new ArrayList<>(draft.chain());
    chain.set(0, chain.getFirst().named("Pier Institute " + kind).ofKind(kind));
    return chain;
  }

  @Test
  void whatIsTypedBecomesOneEditWhichIsTakenBackAsOne() {
    Estimate old = barges();
    assertTrue(correcting.begin(old));
    assertFalse(correcting.changed());
    type(TypedField.LOW, "45");
    type(TypedField.UNIT, "ferry");
    type(TypedField.AS_OF, "2025-03");
    type(TypedField.SCOPE, "at the pier");
    type(TypedField.WHY, "counted again");
    correcting.change(draft -> draft.with(Bound.AT_LEAST));
    Estimate made = correcting.apply("S. Second", reading());

    assertNotNull(made);
    assertNull(draft());
    assertEquals(made, barges());
    assertEquals(45, made.quantity().value().low().intValueExact());
    assertEquals(new Unit(UnitKind.COUNT, "ferry"), made.quantity().unit());
    assertEquals(Bound.AT_LEAST, made.quantity().bound());
    assertEquals("2025-03", made.quantity().asOf().iso());
    assertEquals("at the pier", made.quantity().scope());
    assertEquals(ReviewState.CORRECTED, made.review().state());
    assertTrue(made.review().read());
    assertEquals(old.quantity().hedges(), made.quantity().hedges());

    var before = correcting.lookup().of(made);
    assertEquals(1, before.size());
    assertEquals("counted again", before.getFirst().act().why());
    assertEquals(
        List.of(
            ClaimField.VALUE,
            ClaimField.UNIT,
            ClaimField.BOUND,
            ClaimField.AS_OF,
            ClaimField.SCOPE),
        before.getFirst().fields());
    document.undo();
    assertEquals(old, barges());
    document.redo();
    assertEquals(made, barges());
  }

  @Test
  void whatCannotBeIsToldAndNotApplied() {
    int unsaved = document.unsavedProperty().get();
    correcting.begin(barges());
    type(TypedField.LOW, "forty-ish or so");
    assertEquals(List.of(DraftFaultKind.NO_NUMBER), faults());
    type(TypedField.LOW, "50");
    type(TypedField.HIGH, "45");
    assertEquals(List.of(DraftFaultKind.ENDS_REVERSED), faults());
    type(TypedField.LOW, "");
    assertEquals(List.of(DraftFaultKind.LOWER_END_MISSING), faults());
    type(TypedField.HIGH, "");
    assertEquals(List.of(DraftFaultKind.NUMBER_MISSING), faults());
    correcting.change(draft -> draft.with(Bound.ORDER_OF_MAGNITUDE));
    assertEquals(List.of(), faults());
    type(TypedField.LOW, "40");
    correcting.change(draft -> draft.with(Bound.BETWEEN));
    type(TypedField.UNIT, "crate");
    type(TypedField.AS_OF, "2025-02-30");
    type(TypedField.HEDGE, "perhaps");
    type(TypedField.CAVEAT, "not certain");
    correcting.change(draft -> draft.likely("surely", null));
    correcting.change(
        draft -> {
          List<DraftPlace> chain = new ArrayList<>(draft.chain());
          chain.add(DraftPlace.link(AgentRole.ESTIMATOR).said("nowhere", null));
          return draft.chained(chain);
        });
    assertEquals(
        List.of(
            DraftFaultKind.UPPER_END_MISSING,
            DraftFaultKind.NO_UNIT,
            DraftFaultKind.NO_DATE,
            DraftFaultKind.NOT_IN_TEXT,
            DraftFaultKind.NOT_IN_TEXT,
            DraftFaultKind.NOT_ADDED,
            DraftFaultKind.NOT_IN_TEXT,
            DraftFaultKind.NAME_MISSING),
        faults());
    assertNull(correcting.apply("S. Second", reading()));
    assertEquals(unsaved, document.unsavedProperty().get());
    assertThrows(
        IllegalArgumentException.class, () -> reading().estimate(draft(), draft().read().review()));
  }

  @Test
  void typingTheSameAgainChangesNothing() {
    correcting.begin(barges());
    type(TypedField.LOW, "41");
    assertTrue(correcting.changed());
    type(TypedField.LOW, "40");
    assertFalse(correcting.changed());
  }

  @Test
  void wordsOfTheTextBecomeHedgesLikelihoodAndCaveats() {
    correcting.begin(barges());
    TextSpan likely = at("likely fewer");
    TextSpan caveat = at("not certain of that");
    TextSpan estimated = at("estimated");
    correcting.change(
        draft ->
            draft
                .likely("likely fewer", likely)
                .hedged(List.of(new HedgeCue(estimated, "estimated", HedgeKind.EVIDENTIAL)))
                .alsoSaid(
                    List.of(new EvidenceQuote(draft.articleId(), caveat, "not certain of that"))));
    Estimate made = correcting.apply("S. Second", reading());
    assertEquals("likely fewer", made.quantity().likelihood().words());
    assertEquals("estimated", made.quantity().hedges().getFirst().words());
    assertEquals("not certain of that", made.alsoSaid().getFirst().words());
  }

  /// The same words mean other percentages on other scales.
  @Test
  void aBandInPercentStandsOnlyWithWordsAndTheNameOfItsScale() {
    correcting.begin(barges());
    type(TypedField.BAND, "55-80");
    assertEquals(List.of(DraftFaultKind.SCALE_MISSING), faults());
    type(TypedField.SCALE, "the desk's scale");
    assertEquals(List.of(DraftFaultKind.LIKELIHOOD_MISSING), faults());
    TextSpan likely = at("likely fewer");
    correcting.change(draft -> draft.likely("likely fewer", likely));
    assertEquals(List.of(), faults());
    for (String wrong : List.of("80-55", "55-101", "often", "0.5")) {
      type(TypedField.BAND, wrong);
      assertEquals(List.of(DraftFaultKind.NO_BAND), faults(), wrong);
    }
    type(TypedField.BAND, "");
    assertEquals(List.of(DraftFaultKind.BAND_MISSING), faults());
    type(TypedField.BAND, "55 % to 80 %");
    Estimate made = correcting.apply("S. Second", reading());
    assertEquals(
        new Band(55, 80, "the desk's scale", Band.Origin.SET_BY_EDITOR),
        made.quantity().likelihood().band());

    correcting.begin(made);
    assertEquals("55–80", draft().text(TypedField.BAND));
    type(TypedField.ORIGIN, Band.Origin.FROM_TEXT.name());
    Estimate text = correcting.apply("S. Second", reading());
    assertEquals(Band.Origin.FROM_TEXT, text.quantity().likelihood().band().origin());
    correcting.begin(text);
    type(TypedField.BAND, "");
    type(TypedField.SCALE, "");
    Estimate without = correcting.apply("S. Second", reading());
    assertEquals("likely fewer", without.quantity().likelihood().words());
    assertNull(without.quantity().likelihood().band());
  }

  @Test
  void aChainIsReorderedAndAddedTo() {
    correcting.begin(barges());
    correcting.change(
        draft ->
            draft.chained(
                List.of(
                    DraftPlace.link(AgentRole.SPOKESPERSON)
                        .named("Port authority")
                        .said("The harbour office", at("The harbour office")),
                    DraftPlace.link(AgentRole.ESTIMATOR)
                        .named("Second clerk")
                        .ofKind(AgentKind.PERSON),
                    DraftPlace.gap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED))));
    Estimate made = correcting.apply("S. Second", reading());
    ChainLink first = made.chain().links().getFirst();
    assertEquals("Port authority", first.agent().name());
    assertEquals(Basis.STATED, first.basis(), "words of the text name it");
    ChainLink second = made.chain().links().get(1);
    assertEquals(Basis.INFERRED, second.basis(), "no words name it");
    assertEquals(AgentKind.PERSON, second.agent().kind());
    assertNull(made.chain().doubt());
    assertEquals(3, made.chain().elements().size());
  }

  /// That another paragraph names somebody does not say that they gave this figure.
  @Test
  void anAddedLinkIsStatedOnlyByWordsOfTheFiguresOwnParagraph() {
    correcting.begin(barges());
    DraftPlace clerk =
        DraftPlace.link(AgentRole.RELAYER).named("The clerk").said("The clerk", at("The clerk"));
    correcting.change(draft -> draft.chained(List.of(clerk)));
    Estimate made = correcting.apply("S. Second", reading());
    assertEquals(Basis.INFERRED, made.chain().links().getFirst().basis());
  }

  @Test
  void aKnownAgentStaysThatOneUnderItsName() {
    Estimate old = barges();
    ChainLink source = old.chain().source();
    correcting.begin(old);
    correcting.change(
        draft ->
            draft.chained(
                List.of(
                    DraftPlace.link(AgentRole.ESTIMATOR)
                        .named(source.agent().name().toUpperCase(Locale.ROOT))
                        .ofKind(source.agent().kind()))));
    Estimate made = correcting.apply("S. Second", reading());
    assertEquals(source.agent().id(), made.chain().links().getFirst().agent().id());
  }

  @Test
  void wordsWithANumberThatIsAFactBecomeAnEstimate() {
    Claim gates =
        session.markedArticle().findings().claims().stream()
            .filter(claim -> claim.quantity().asWritten().contains("12"))
            .findFirst()
            .orElseThrow();
    assertTrue(gates instanceof PlainFigure);
    correcting.mark(at("12"), taken -> fail("taken"), none -> fail("none"));
    assertTrue(draft().marks());
    Estimate made = correcting.apply("S. Second", reading());
    assertEquals(gates.id(), made.id());
    assertEquals(gates.quantity(), made.quantity());
    assertEquals(List.of(ClaimField.ESTIMATE), correcting.lookup().of(made).getFirst().fields());
    document.undo();
    assertTrue(session.markedArticle().findings().claims().contains(gates));
  }

  private static void fail(String words) {
    throw new AssertionError(words);
  }

  @Test
  void wordsThatAreMarkedOrHoldNoNumberAreTold() {
    List<String> told = new ArrayList<>();
    correcting.mark(
        at("40 barges lay"), by -> told.add(by.quantity().asWritten()), none -> told.add(none));
    correcting.mark(at("The clerk"), by -> told.add("taken"), none -> told.add(none));
    assertEquals(List.of("40 barges", "The clerk"), told);
    assertNull(draft());
  }

  @Test
  void aMissedFigureIsReadAsTheExtractorReadsIt() {
    document.apply(
        new Amend(
            document.act("R. Reader"),
            List.of(new Amendment(session.markedArticle().article().id(), barges(), null))));
    int before = session.estimates().size();
    correcting.mark(at("40"), taken -> fail("taken"), none -> fail("none"));
    assertEquals("40 barges", draft().read().quantity().asWritten());
    assertEquals(Bound.APPROXIMATELY, draft().read().quantity().bound());
    assertNotNull(draft().read().chain().source());
    Estimate made = correcting.apply("S. Second", reading());
    assertEquals(before + 1, session.estimates().size());
    assertTrue(correcting.lookup().of(made).getLast().added());
  }

  @Test
  void aChangedDraftDoesNotGiveWay() {
    correcting.begin(barges());
    type(TypedField.LOW, "44");
    correcting.mark(at("12"), taken -> fail("taken"), none -> fail("none"));
    assertEquals("44", draft().text(TypedField.LOW));
    session.close();
    assertNull(draft(), "it goes with its briefing");
  }

  @Test
  void aDraftGoesOnInAnotherWindow() {
    correcting.begin(barges());
    type(TypedField.UNIT, "미국 달");
    correcting.at("correct-unit");
    EstimateCorrection other =
        new EstimateCorrection(
            session,
            session,
            document,
            Extractor::new,
            CorrectingDesk.work(),
            CorrectingDesk.work());
    other.resume(correcting.typing());
    assertEquals("미국 달", other.draftProperty().get().text(TypedField.UNIT));
    assertEquals("correct-unit", other.field());
  }
}
