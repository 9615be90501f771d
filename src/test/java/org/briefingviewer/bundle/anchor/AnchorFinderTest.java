// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

/// The stored text marks its words with brackets; the outcome is drawn into the new text.
class AnchorFinderTest {
  private static final String CARGO =
      "The survey office said the port took in about [2,000 tons] of coal during the autumn.";

  @Test
  void wordsAtTheirPlaceAreExact() {
    assertEquals("EXACT " + CARGO, placed(CARGO, plain(CARGO)));
  }

  @Test
  void wordsThatStandOnceElsewhereAreMoved() {
    assertEquals(
        "MOVED Yesterday the port took in about [2,000 tons] of coal.",
        placed(CARGO, "Yesterday the port took in about 2,000 tons of coal."));
  }

  @Test
  void wordsThatStandOnceWithTheirContextAreMoved() {
    assertEquals(
        "MOVED In spring it took 2,000 tons too. " + CARGO,
        placed(CARGO, "In spring it took 2,000 tons too. " + plain(CARGO)));
  }

  @Test
  void emojiAndHangulBeforeTheMarkOnlyMoveIt() {
    assertEquals("MOVED 🚢 라진 " + CARGO, placed(CARGO, "🚢 라진 " + plain(CARGO)));
  }

  @Test
  void wordsThatStandSeveralTimesWithOtherContextAreAmbiguous() {
    AnchorOutcome outcome =
        place("He [said] so.", "They said it, we said it, and all of them said it.");
    assertEquals(3, assertInstanceOf(AnchorOutcome.Ambiguous.class, outcome).candidates().size());
  }

  @Test
  void similarWordsWithTheSameFiguresAreChanged() {
    assertEquals(
        "CHANGED It was told that [the port had sent 2,000 tons towards the capital] by rail.",
        placed(
            "It was told that [the port had sent 2,000 tons to the capital] by rail.",
            "It was told that the port had sent 2,000 tons towards the capital by rail."));
  }

  @Test
  void anotherDigitIsANumberChanged() {
    assertNumberChanged("6,000 tons", CARGO, plain(CARGO).replace("2,000", "6,000"));
    assertNumberChanged("600 tons", CARGO, plain(CARGO).replace("2,000", "600"));
    assertNumberChanged("2,000,000 tons", CARGO, plain(CARGO).replace("2,000", "2,000,000"));
  }

  @Test
  void aDigitPutBeforeTheSameWordsIsANumberChanged() {
    assertNumberChanged("12,000 tons", CARGO, plain(CARGO).replace("2,000", "12,000"));
    assertNumberChanged("62,000 tons", CARGO, "New! " + plain(CARGO).replace("2,000", "62,000"));
  }

  @Test
  void anotherSignIsANumberChanged() {
    assertNumberChanged(
        "-7 degrees",
        "The night brought [7 degrees] to the harbour town.",
        "The night brought -7 degrees to the harbour town.");
  }

  @Test
  void anotherUnitIsANumberChanged() {
    assertNumberChanged("2,000 kilograms", CARGO, plain(CARGO).replace("tons", "kilograms"));
    assertNumberChanged(
        "€40 million",
        "The bank lent [$40 million] for the new quay.",
        "The bank lent €40 million for the new quay.");
  }

  @Test
  void anotherBoundWordIsANumberChanged() {
    assertNumberChanged("at least 2,000 tons", CARGO, plain(CARGO).replace("about", "at least"));
    assertNumberChanged(
        "more than 40 ships",
        "Observers counted [40 ships] at the pier.",
        "Observers counted more than 40 ships at the pier.");
    assertNumberChanged(
        "40 ships or more",
        "Observers counted [40 ships] at the pier.",
        "Observers counted 40 ships or more at the pier.");
  }

  @Test
  void aFigureReplacedInItsSentenceIsNotTakenFromAnother() {
    assertNumberChanged(
        "35 percent",
        "Traffic by rail fell by [30 percent] over the year.",
        "Traffic by rail fell by 35 percent over the year. Prices of grain rose 30 percent.");
  }

  @Test
  void wordsWithoutTraceAreOrphaned() {
    assertInstanceOf(
        AnchorOutcome.Orphaned.class, place(CARGO, "Nothing here speaks of that matter any more."));
    assertInstanceOf(AnchorOutcome.Orphaned.class, place(CARGO, ""));
  }

  @Test
  void twoEquallySimilarPlacesAreNotChosenBetween() {
    String sentence = "The delegations met at the old hall and praised their bond.";
    AnchorOutcome outcome =
        place(
            "[The delegations met at the old halls and praised a bond.]",
            sentence + " Later: " + sentence);
    assertInstanceOf(AnchorOutcome.Orphaned.class, outcome);
  }

  @Test
  void placingTwiceGivesTheSame() {
    Anchor anchor = anchor(CARGO);
    AnchorFinder anchoring = new AnchorFinder("x " + plain(CARGO).replace("2,000", "2,500"));
    assertEquals(anchoring.place(anchor), anchoring.place(anchor));
  }

  private static void assertNumberChanged(String words, String stored, String now) {
    AnchorOutcome outcome = place(stored, now);
    assertEquals(words, assertInstanceOf(AnchorOutcome.NumberChanged.class, outcome).words());
    assertEquals(null, outcome.placed());
  }

  private static String placed(String stored, String now) {
    AnchorOutcome outcome = place(stored, now);
    TextSpan span = outcome.placed();
    String name = outcome.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
    return span == null
        ? outcome.toString()
        : name
            + " "
            + now.substring(0, span.start())
            + "["
            + span.of(now)
            + "]"
            + now.substring(span.end());
  }

  private static AnchorOutcome place(String stored, String now) {
    return new AnchorFinder(now).place(anchor(stored));
  }

  private static Anchor anchor(String stored) {
    int start = stored.indexOf('[');
    return Anchor.of(plain(stored), new TextSpan(start, stored.indexOf(']') - 1));
  }

  private static String plain(String stored) {
    return stored.replace("[", "").replace("]", "");
  }
}
