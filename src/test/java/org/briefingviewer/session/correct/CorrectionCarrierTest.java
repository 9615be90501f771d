// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.briefingviewer.correct.DraftPlace;
import org.briefingviewer.correct.DraftReading;
import org.briefingviewer.correct.EstimateDraft;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A correction of one figure goes to the proposals that say the same wrong thing, and to no other.
class CorrectionCarrierTest {
  private static final String PAGE =
      """
      Coal comes back to the pier

      The harbour office estimated on Monday that about 40 tons of coal lay at the pier.

      It estimated that about 60 tons of sand came in May. It estimated that over 70 tons of salt
      followed.

      A clerk named Hale said that about 40 tons of coal were sold. He put the price at about $900.
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

  private Estimate figure(int index) {
    return session.estimates().get(index);
  }

  private DraftReading reading() {
    return desk.reading();
  }

  private void correct(UnaryOperator<EstimateDraft> change) {
    assertTrue(correcting.begin(figure(0)));
    correcting.change(change);
    assertNotNull(correcting.apply("S. Second", reading()));
  }

  private CorrectionCarrier.Look look() {
    List<CorrectionCarrier.Look> looks = new ArrayList<>();
    correcting.carrying().look(looks::add, () -> {});
    return looks.isEmpty() ? null : looks.getFirst();
  }

  private static List<String> words(CorrectionCarrier.Look look) {
    return look.equals().stream().map(each -> each.from().quantity().asWritten()).toList();
  }

  @Test
  void whatSaysTheSameWrongUnitIsCorrectedAsOneEditAndNobodyReadIt() {
    assertFalse(correcting.carrying().offered());
    List<Estimate> before = session.estimates();
    correct(
        draft ->
            draft.type(TypedField.UNIT, "kilogram", "").type(TypedField.WHY, "by the table", ""));
    assertTrue(correcting.carrying().offered());
    CorrectionCarrier.Look look = look();
    assertEquals(List.of(ClaimField.UNIT), look.correction().fields());
    assertEquals(List.of("60 tons", "70 tons", "40 tons"), words(look));
    assertTrue(look.equals().getFirst().sentence().contains("60 tons of sand came in May"));

    List<CorrectionCarrier.Equal> chosen = look.equals().subList(0, 2);
    assertTrue(correcting.carrying().carry(look.correction(), chosen, "S. Second"));
    for (int i = 1; i <= 2; i++) {
      Estimate carried = figure(i);
      assertEquals("kilogram", carried.quantity().unit().code());
      assertEquals(ReviewState.CORRECTED, carried.review().state());
      assertEquals(Review.Care.IN_BULK, carried.review().care());
      assertFalse(carried.review().read());
      assertEquals(before.get(i).quantity().value(), carried.quantity().value());
    }
    assertEquals(before.get(3), figure(3), "it was left out");
    Act act = ((BriefingEdit.Amend) document.undoableProperty().get()).act();
    assertEquals("by the table", act.why());
    document.undo();
    assertEquals(before.subList(1, 4), session.estimates().subList(1, 4));
    assertEquals("kilogram", figure(0).quantity().unit().code());
  }

  /// Of the next one somebody reads, on card and page, that it was corrected in bulk.
  @Test
  void theStepSaysThatItWasCorrectedInBulk() {
    correct(draft -> draft.type(TypedField.UNIT, "kilogram", ""));
    CorrectionCarrier.Look look = look();
    correcting.carrying().carry(look.correction(), look.equals(), "S. Second");
    CorrectionWords words = new CorrectionWords(new Messages(Locale.ENGLISH));
    var steps = correcting.lookup().of(figure(1));
    assertEquals("corrected in bulk by S. Second, 26 November 2026, not read", words.of(steps));
    assertEquals("S. Second, 26 Nov 2026, in bulk, not read", words.brief(steps.getFirst()));
    assertFalse(words.brief(correcting.lookup().of(figure(0)).getFirst()).contains("bulk"));
  }

  /// "40" of something else is another number.
  @Test
  void aValueIsTheSameOnlyWhereTheWordsAre() {
    correct(draft -> draft.type(TypedField.LOW, "45", "40"));
    CorrectionCarrier.Look look = look();
    assertEquals(List.of("40 tons"), words(look));
    assertEquals(45, look.equals().getFirst().to().quantity().value().low().intValueExact());
  }

  @Test
  void allThatWasCorrectedHasToBeTheSame() {
    correct(draft -> draft.type(TypedField.UNIT, "kilogram", "").with(Bound.AT_MOST));
    assertEquals(List.of("60 tons", "40 tons"), words(look()), "over 70 is bound otherwise");
  }

  @Test
  void aSourceIsCarriedAsInferredToWhateverHadTheSame() {
    correct(
        draft ->
            draft.chained(List.of(DraftPlace.link(AgentRole.ESTIMATOR).named("Port authority"))));
    CorrectionCarrier.Look look = look();
    assertEquals(List.of("60 tons", "70 tons"), words(look), "the clerk's figure is his");
    ChainLink link = look.equals().getFirst().to().chain().source();
    assertEquals("Port authority", link.agent().name());
    assertEquals(Basis.INFERRED, link.basis());
  }

  /// The text writes neither "cart per day" nor "carts per day", yet it counts carts.
  @Test
  void howMuchOfSomethingInATimeIsCarriedToo() throws Exception {
    desk.open(
        "rates.txt",
        """
        Carts at the gate

        The harbour office estimated that about 40 carts came to the gate. It estimated that about
        60 carts left by the bridge.
        """);
    correct(draft -> draft.type(TypedField.UNIT, "carts per day", ""));
    assertEquals("carts per day", figure(0).quantity().unit().code());
    assertEquals(List.of("60 carts"), words(look()));
  }

  /// What a person said of one cannot come over what a person said of another.
  @Test
  void whatSomebodySettledStays() {
    Estimate sand = figure(1);
    document.apply(
        new BriefingEdit.Amend(
            document.act("R. Reader"),
            List.of(
                new Amendment(
                    session.markedArticle().article().id(),
                    sand,
                    sand.reviewed(
                        new Review(
                            ReviewState.ACCEPTED, "R. Reader", LocalDate.of(2026, 11, 26)))))));
    correct(draft -> draft.type(TypedField.UNIT, "kilogram", ""));
    assertEquals(List.of("70 tons", "40 tons"), words(look()));
  }

  /// Each figure lacks date, scope, source and direction: that makes them no equals.
  @Test
  void whatIsMissingInTwoIsNotTheSame() throws Exception {
    desk.open(
        "missing.txt",
        """
        Sheds at the quay

        Some 40 of the sheds were said to be rotten. Some 60 were said to be sound. There may be 80
        in all, and there may be 900.
        """);
    int carried = 0;
    List<UnaryOperator<EstimateDraft>> changes =
        List.of(
            draft -> draft.type(TypedField.SCOPE, "rotten", ""),
            draft -> draft.type(TypedField.AS_OF, "2025-01", ""),
            draft -> draft.with(ChangeDirection.UP),
            draft ->
                draft.chained(List.of(DraftPlace.link(AgentRole.ESTIMATOR).named("Port office"))));
    for (UnaryOperator<EstimateDraft> change : changes) {
      correct(change);
      carried += look() == null ? 0 : look().equals().size();
      document.undo();
    }
    assertEquals(0, carried);
  }

  @Test
  void aBoundAndAUnitThatNoWordGivesAreNotCarried() throws Exception {
    desk.open(
        "bare.txt",
        """
        Sheds at the quay

        The harbour office estimated the gains at 40. It estimated the rest at 60, it said.
        """);
    correct(draft -> draft.with(Bound.AT_MOST));
    assertNull(look());
    document.undo();
    correct(draft -> draft.type(TypedField.UNIT, "sheds", ""));
    assertNull(look());
  }

  @Test
  void whatWasSaidIsCarriedWithoutWhatWasMissing() {
    correct(
        draft -> draft.type(TypedField.UNIT, "kilogram", "").type(TypedField.AS_OF, "2025-01", ""));
    CorrectionCarrier.Look look = look();
    assertEquals(List.of(ClaimField.UNIT), look.correction().fields());
    assertEquals(3, look.equals().size());
    assertNull(look.equals().getFirst().to().quantity().asOf());
  }

  @Test
  void wordsOfItsOwnPlaceAreNotCarried() {
    correct(draft -> draft.hedged(List.of()));
    assertNull(look());
  }

  /// From the chosen one, also when something else was done since.
  @Test
  void theCorrectionOfTheChosenEstimateIsMeant() {
    correct(draft -> draft.type(TypedField.UNIT, "kilogram", ""));
    document.apply(new BriefingEdit.Retitle(document.act("R. Reader"), "x", "y"));
    session.chooseEstimate(null);
    assertFalse(correcting.carrying().offered());
    session.chooseEstimate(figure(0));
    assertTrue(correcting.carrying().offered());
    assertEquals(3, look().equals().size());
  }
}
