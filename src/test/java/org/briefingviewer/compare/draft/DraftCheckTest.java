// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.compare.ComparedTexts.Figure;
import org.briefingviewer.compare.ComparedTexts.Memo;
import org.briefingviewer.compare.draft.DraftFinding.Thing;
import org.briefingviewer.model.MarkedArticle;
import org.junit.jupiter.api.Test;

class DraftCheckTest {
  private final ComparedTexts texts = new ComparedTexts();
  private final DraftCheck check = new DraftCheck(texts.briefing());

  private static List<DraftFinding> at(List<DraftFinding> found, Figure figure) {
    return found.stream()
        .filter(f -> f.thing() == Thing.FIGURE && f.span().overlaps(figure.span()))
        .toList();
  }

  private DraftFinding only(String memo) {
    MarkedArticle draft = texts.article("draft", "", "", memo);
    List<DraftFinding> found =
        check.check(draft).stream().filter(f -> f.thing() == Thing.FIGURE).toList();
    assertEquals(1, found.size(), () -> found.toString());
    return found.getFirst();
  }

  @Test
  void alteredFiguresAreToldAndSoundOnesAreNot() {
    told(check, texts.memos());
  }

  @Test
  void figuresInOtherWordsAreTakenForWhatTheyAre() {
    told(new DraftCheck(texts.briefing("briefing-2.txt")), texts.memos("drafts-2.txt"));
  }

  private static void told(DraftCheck check, List<Memo> memos) {
    List<String> missed = new ArrayList<>();
    int altered = 0;
    int sound = 0;
    int accused = 0;
    for (Memo memo : memos) {
      List<DraftFinding> found = check.check(memo.text());
      for (Figure figure : memo.figures()) {
        List<DraftFinding> there = at(found, figure);
        boolean borneOut = there.stream().allMatch(DraftFinding::borneOut);
        assertFalse(there.isEmpty(), memo.name() + ": " + figure);
        if (figure.kind().equals("SOUND")) {
          sound++;
          accused += borneOut ? 0 : 1;
        } else {
          altered++;
          boolean kind =
              there.getFirst().told().stream()
                  .anyMatch(told -> told.verdict().name().contains(figure.kind()));
          if (!kind) {
            missed.add(memo.name() + ": " + figure.kind() + " " + there);
          }
        }
      }
    }
    assertEquals(60, altered + sound);
    assertTrue(missed.size() <= 0.05 * altered, missed::toString);
    assertTrue(accused <= 0.05 * sound, accused + " of " + sound + " sound figures accused");
  }

  @Test
  void aFindingLeadsToTheVeryWords() {
    DraftFinding told =
        only(
            "The National Intelligence Service in Seoul says 2,000 North Korean soldiers have been"
                + " killed in Kursk.");
    assertTrue(told.has(DraftVerdict.BOUND_DROPPED), told::toString);
    assertEquals("More than", told.told().getFirst().there());
    assertNotNull(told.passage());
    assertEquals("a1", told.passage().sentence().articleId());
    assertTrue(told.passage().sentence().words().startsWith("More than 2,000"), told::toString);
  }

  @Test
  void twoSourcesThatCannotBothBeRightAreSaidToDispute() {
    DraftFinding told =
        only(
            "More than 2,000 North Korean soldiers have been killed in Kursk, the National"
                + " Intelligence Service said.");
    assertTrue(told.borneOut(), told::toString);
    assertTrue(told.disputed(), told::toString);
  }

  @Test
  void anOfficeStandsForThePersonWhoHoldsIt() {
    DraftCheck other =
        new DraftCheck(
            List.of(
                texts.article(
                    "b1",
                    "2025-02-03",
                    "Harbour Wire",
                    "Japan's transport minister, Hana Mori, estimated that about 70 ferries were"
                        + " laid up.")));
    MarkedArticle draft =
        texts.article(
            "draft",
            "",
            "",
            "Japan's transport minister estimates that about 70 ferries are laid up.");
    List<DraftFinding> found = other.check(draft);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.getFirst().borneOut(), found::toString);
  }

  @Test
  void numbersInPassingAreNotHeldAgainstAnything() {
    MarkedArticle draft = texts.article("draft", "", "", "Two people met for three hours.");
    assertEquals(List.of(), check.check(draft));
  }
}
