// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.compare.change.ArticleChange.OfFinding;
import org.briefingviewer.compare.change.ArticleChange.OfText;
import org.briefingviewer.compare.change.ArticleChange.Part;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.junit.jupiter.api.Test;

class BriefingChangesTest {
  private static final String FIRST = "The ferry to Busan did not sail on Monday.";
  private static final String FIGURE =
      "About 70 ferries were laid up, Japan's transport ministry estimated.";
  private static final String LAST = "Nobody could say when the wind would drop.";

  private final ComparedTexts texts = new ComparedTexts();

  private MarkedArticle article(String id, String... sentences) {
    return texts.article(id, "2025-02-02", "Wire", "Wind\n\n" + String.join(" ", sentences));
  }

  private static ArticleChange only(MarkedArticle before, MarkedArticle after) {
    List<ArticleChange> changes = BriefingChanges.between(List.of(before), List.of(after));
    assertEquals(1, changes.size(), changes::toString);
    return changes.getFirst();
  }

  @Test
  void theSameArticleImportedAnewIsNoLine() {
    assertEquals(
        List.of(),
        BriefingChanges.between(
            List.of(article("a1", FIRST, FIGURE), article("a2", LAST)),
            List.of(article("b7", LAST), article("b8", FIRST, FIGURE))));
  }

  @Test
  void aMovedSentenceIsMovedAndNothingElse() {
    ArticleChange change =
        only(article("a1", FIRST, FIGURE, LAST), article("a1", FIRST, LAST, FIGURE));
    assertEquals(1, change.texts().size(), change::toString);
    assertEquals(ChangeKind.MOVED, change.texts().getFirst().kind());
    assertEquals(List.of(), change.findings());
  }

  @Test
  void aChangedNumberIsToldByWordsAndAsAnEstimate() {
    ArticleChange change =
        only(
            article("a1", FIRST, FIGURE),
            article("a1", FIRST, FIGURE.replace("About 70", "At least 90")));
    OfText text = change.texts().getFirst();
    assertEquals(ChangeKind.CHANGED, text.kind());
    assertTrue(
        text.words().stream()
            .anyMatch(w -> w.kind() == ChangeKind.GONE && w.words().contains("70")),
        text::toString);
    OfFinding figure = change.findings().getFirst();
    assertEquals(ChangeKind.CHANGED, figure.kind());
    assertTrue(figure.parts().containsAll(Set.of(Part.VALUE, Part.BOUND)), figure::toString);
  }

  @Test
  void anotherSourceIsAChangeOfTheEstimate() {
    ArticleChange change =
        only(
            article("a1", FIRST, FIGURE),
            article("a1", FIRST, FIGURE.replace("transport ministry", "coast guard")));
    assertEquals(Set.of(Part.SOURCE), change.findings().getFirst().parts());
  }

  @Test
  void aRiseThatIsAFallNowIsALargeChange() {
    String trade = "Trade rose 4 percent in May, the customs office said.";
    ArticleChange change =
        only(article("a1", FIRST, trade), article("a1", FIRST, trade.replace("rose", "fell")));
    OfFinding figure = change.findings().getFirst();
    assertEquals(Set.of(Part.DIRECTION), figure.parts());
    assertTrue(figure.large(), figure::toString);
  }

  @Test
  void aReviewIsAChangeThoughNoWordIs() {
    MarkedArticle before = article("a1", FIRST, FIGURE);
    Claim claim = before.findings().claims().getFirst();
    Review review = new Review(ReviewState.ACCEPTED, "Anna", LocalDate.of(2025, 3, 1));
    MarkedArticle after = before.with(Findings.of(List.of(claim.reviewed(review))));
    ArticleChange change = only(before, after);
    assertEquals(List.of(), change.texts());
    assertEquals(Set.of(Part.REVIEW), change.findings().getFirst().parts());
  }

  @Test
  void whatCameAndWhatIsGoneIsTold() {
    List<ArticleChange> changes =
        BriefingChanges.between(
            List.of(article("a1", FIRST, FIGURE)), List.of(article("a2", LAST)));
    assertEquals(
        List.of(ChangeKind.ADDED, ChangeKind.GONE),
        changes.stream().map(ArticleChange::kind).toList());
    ArticleChange longer = only(article("a1", FIRST), article("a1", FIRST, FIGURE));
    assertEquals(ChangeKind.ADDED, longer.texts().getFirst().kind());
    assertEquals(ChangeKind.ADDED, longer.findings().getFirst().kind());
  }

  @Test
  void anArticleUnderAnotherIdIsKnownByWhatItShares() {
    ArticleChange change =
        only(article("a1", FIRST, FIGURE, LAST), article("z9", FIRST, FIGURE, LAST, "It rained."));
    assertEquals("a1", change.before());
    assertEquals("z9", change.after());
    assertEquals(1, change.texts().size(), change::toString);
  }

  @Test
  void aTenthOfANumberAnotherBoundOrAnotherSourceIsLarge() {
    assertTrue(figure("About 70", "About 77").large());
    assertTrue(figure("About 70", "About 63").large());
    assertFalse(figure("About 70", "About 76").large());
    assertTrue(figure("About 70", "At least 70").large());
    assertTrue(figure("transport ministry", "coast guard").large());
    assertFalse(figure("were laid up", "were laid up,").large(), "nothing of it changed");
  }

  private OfFinding figure(String was, String is) {
    ArticleChange change =
        only(article("a1", FIRST, FIGURE), article("a1", FIRST, FIGURE.replace(was, is)));
    return change.findings().isEmpty()
        ? new OfFinding(ChangeKind.CHANGED, null, null, Set.of())
        : change.findings().getFirst();
  }

  @Test
  void halfOfASentenceIsALargeChangeAndAWordIsNot() {
    assertFalse(sentence(FIRST.replace("Monday", "Tuesday")).large());
    assertTrue(sentence("The ferry to Incheon sailed very late.").large());
    ArticleChange moved =
        only(article("a1", FIRST, LAST, FIGURE), article("a1", FIRST, FIGURE, LAST));
    assertFalse(moved.texts().getFirst().large());
  }

  private OfText sentence(String is) {
    return only(article("a1", FIRST, FIGURE), article("a1", is, FIGURE)).texts().getFirst();
  }
}
