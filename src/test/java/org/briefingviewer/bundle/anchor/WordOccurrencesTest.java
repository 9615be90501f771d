// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class WordOccurrencesTest {
  private static List<Integer> all(WordOccurrences in, String words) {
    List<Integer> found = new ArrayList<>();
    in.each(words, found::add);
    return found;
  }

  @Test
  void theTableFindsWhatReadingThroughFinds() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("ab c한\n".charAt(random.nextInt(6)));
    }
    WordOccurrences in = new WordOccurrences(text.toString(), WordOccurrences.MOST_STEPS);
    for (int i = 0; i < 300; i++) {
      int from = random.nextInt(text.length() - 12);
      String there = text.substring(from, from + 1 + random.nextInt(11));
      String words = random.nextInt(4) == 0 ? there + "x" : there;
      List<Integer> through = new ArrayList<>();
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        through.add(at);
      }
      assertEquals(through, all(in, words), words);
    }
  }

  @Test
  void lookingEndsWhenItWasTooMuch() {
    WordOccurrences in = new WordOccurrences("grain ".repeat(1000), 20_000);
    for (int i = 0; i < 10; i++) {
      assertEquals(List.of(), all(in, "barley"));
    }
    assertTrue(in.gaveUp());
    assertEquals(List.of(), all(in, "grain"));
  }

  @Test
  void marksAreStillFoundWhereTheyStoodThen() {
    String text = "grain 5 tons ".repeat(500);
    AnchorFinder anchoring = new AnchorFinder(text, 10_000);
    for (int i = 0; i < 10; i++) {
      anchoring.place(new Anchor("barley", "", "", new TextSpan(0, 6)));
    }
    assertTrue(anchoring.gaveUp());
    assertEquals(
        new AnchorOutcome.Exact(new TextSpan(6, 12)),
        anchoring.place(new Anchor("5 tons", "", "", new TextSpan(6, 12))));
    assertEquals(
        new AnchorOutcome.Orphaned(),
        anchoring.place(new Anchor("5 tons", "", "", new TextSpan(7, 13))));
  }

  @Test
  void longContextAndLongQuotesAreGoneThrough() {
    String row = "1a".repeat(60_000);
    String words = "a-".repeat(60_000) + "7";
    AnchorFinder anchoring = new AnchorFinder("He sold 5 tons" + row + " and 6 tons of " + words);
    Anchor beside = new Anchor("5 tons", "He said ", row + ".", new TextSpan(0, 6));
    assertFalse(anchoring.place(beside) instanceof AnchorOutcome.Exact);
    Anchor moved = new Anchor(words, "", "", new TextSpan(0, words.length()));
    assertTrue(anchoring.place(moved) instanceof AnchorOutcome.Moved);
    Anchor gone = new Anchor(words + "8", "6 tons of ", "and more", new TextSpan(0, 9));
    assertTrue(anchoring.place(gone).placed() == null);
  }
}
