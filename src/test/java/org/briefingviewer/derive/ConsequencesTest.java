// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsequencesTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final Consequences CONSEQUENCES = Consequences.read();
  private static final QuantityWords WORDS = new QuantityWords(new Messages(Locale.ENGLISH));

  /// Returns each consequence of any estimate once: "the harbour budget: US$7.1–14 billion".
  private static String follows(String text) {
    Article article = Article.ofText("a", "en", text);
    Findings findings = EXTRACTOR.find(article);
    return findings.estimates().stream()
        .flatMap(estimate -> CONSEQUENCES.of(article, findings, estimate).stream())
        .map(c -> c.of().words() + ": " + WORDS.brief(c.result()) + open(c))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String open(Consequence consequence) {
    return consequence.of().open().stream()
        .sorted()
        .map(o -> " " + o)
        .collect(Collectors.joining());
  }

  @Test
  void anAmountAndItsShareGiveTheWholeInARange() {
    assertEquals(
        "its yearly budget: US$7.1–14 billion PERIOD OWNER",
        follows(
            "The harbour ministry estimated the gain at about US$3 billion, around 30 percent of"
                + " its yearly budget."));
  }

  @Test
  void moreDigitsGiveANarrowerRange() {
    assertEquals(
        "Norland's 2023 budget: US$9.3–9.7 billion",
        follows(
            "The bank put the price at US$3.05 billion, or 32 percent of Norland's 2023 budget."));
  }

  @Test
  void aBoundOpensItsSide() {
    assertEquals(
        "the grain store: ≥ 55,000 metric tons PERIOD OWNER",
        follows(
            "Inspectors reckoned that at least 25,000 metric tons, or roughly 40 percent of the"
                + " grain store, were lost."));
    assertEquals(
        "the port's yearly trade: US$50–410 million PERIOD",
        follows(
            "The union estimated fees at US$100 million, equivalent to more than 37 percent of the"
                + " port's yearly trade."));
  }

  @Test
  void aShareBeforeItsAmountCountsWhenAWordSaysThatBothAreTheSame() {
    assertEquals(
        "the province's budget: US$7.1–14 billion PERIOD",
        follows(
            "The mayor said the dam cost around 30 percent of the province's budget, or about US$3"
                + " billion."));
  }

  @Test
  void peopleAreCountedAsMoneyIs() {
    assertEquals(
        "the population: 24–28 million persons PERIOD OWNER",
        follows(
            "The relief agency estimated that food reached 3.1 million people, about 12 percent of"
                + " the population."));
  }

  @Test
  void aPartOfANumberGivesItsShare() {
    assertEquals(
        "4,700 soldiers: 11–14%",
        follows("The spy service estimated that 4,700 soldiers were hurt, of whom 600 died."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The share is of the amount itself.
        "The bank estimated exports at US$3 billion, 30 percent of them by sea.",
        "The bank estimated exports at US$3 billion, about 30 percent of which went north.",
        "The bank estimated exports at US$3 billion, around 30 percent of the exports by sea.",
        "The bank estimated exports at US$3 billion, around 30 percent of the amount in cash.",
        // Another clause begins.
        "The bank put the price at US$3 billion, 30 percent of voters said they would pay.",
        "The bank put the price at US$3 billion and 30 percent of the budget was spent elsewhere.",
        "The bank put the price at US$3 billion. Around 30 percent of the budget is unspent.",
        // The amount of a change, a rate, a comparison.
        "The bank said that exports fell 12 percent to US$400 million.",
        "The bank put the loan at US$3 billion, at interest of about 5 percent.",
        "The bank put the price at US$3 billion, around 30 percent more than the budget.",
        "The bank put the price at US$3 billion, up around 30 percent of late.",
        "The bank put the price at US$3 billion, about 30 percent of last year.",
        // The text gives the whole.
        "The bank put the price at US$3 billion, 30 percent of the US$10 billion budget.",
        // No number to divide by.
        "The bank put the price at US$3 billion, a large share of the budget.",
        "The bank put the price at billions of dollars, around 30 percent of the budget.",
        "The bank put the price at about US$3 billion, around 100 percent of the budget.",
        // Two sources.
        "The bank estimated the price at US$3 billion, or, according to the union, 30 percent of"
            + " the budget.",
        // Either-or.
        "The spy service estimated that 3 million or 500,000 shells were moved.",
        // The share is given.
        "The spy service said that 4,700 soldiers were hurt, of whom 600, or 13 percent, died."
      })
  void nothingFollowsInDoubt(String text) {
    assertEquals("", follows(text));
  }

  @Test
  void aResultKeepsWhichFiguresItRestsOn() {
    Article article =
        Article.ofText(
            "a", "en", "The bank put the price at US$3 billion, or 30 percent of the budget.");
    Findings findings = EXTRACTOR.find(article);
    List<Estimate> estimates = findings.estimates();
    Consequence only = CONSEQUENCES.of(article, findings, estimates.get(1)).getFirst();
    assertEquals(estimates.get(0), only.part());
    assertEquals(estimates.get(1), only.other());
    assertEquals("2500000000", only.partRange().low().toPlainString());
    assertEquals("25", only.otherRange().low().stripTrailingZeros().toPlainString());
  }
}
