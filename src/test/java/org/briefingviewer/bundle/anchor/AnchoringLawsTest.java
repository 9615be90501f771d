// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

/// What holds of every text and every change of it.
class AnchoringLawsTest {
  private static final int ROUNDS = 600;
  private static final int CONTEXT = 40;

  /// No word twice, some with figures and letters beyond the basic plane.
  private static String text(Random random, String first) {
    List<String> words = new ArrayList<>();
    int count = 30 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      String word =
          first + Integer.toString(1000 + i, 26).replaceAll("\\d", "z") + (char) ('a' + i % 26);
      words.add(
          switch (random.nextInt(12)) {
            case 0 -> word + " 😀";
            case 1 -> (1 + i) + ",000 " + word;
            case 2 -> word + "\n\n";
            case 3 -> "항만" + word;
            default -> word;
          });
    }
    return words.stream().collect(Collectors.joining(" "));
  }

  private static TextSpan span(Random random, String text) {
    int start = random.nextInt(text.length() - 12);
    start = text.indexOf(' ', start) + 1;
    int end = text.indexOf(' ', Math.min(text.length() - 1, start + 3 + random.nextInt(30)));
    return new TextSpan(start, end <= start ? text.length() : end);
  }

  @Test
  void aChangeElsewhereKeepsTheMarkAtItsWords() {
    Random random = new Random(41);
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(random, "k");
      TextSpan span = span(random, text);
      String more = text(random, "q").substring(0, 20);
      boolean before = random.nextBoolean() && span.start() > CONTEXT;
      if (!before && text.length() - span.end() <= CONTEXT) {
        continue;
      }
      int at =
          before
              ? random.nextInt(span.start() - CONTEXT)
              : span.end() + CONTEXT + random.nextInt(text.length() - span.end() - CONTEXT);
      int until = before ? span.start() - CONTEXT : text.length();
      int to = random.nextBoolean() ? at : at + random.nextInt(until - at);
      String changed = text.substring(0, at) + more + text.substring(to);
      int moved = before ? more.length() - (to - at) : 0;
      AnchorOutcome outcome = new AnchorFinder(changed).place(Anchor.of(text, span));
      assertEquals(
          new TextSpan(span.start() + moved, span.end() + moved), outcome.placed(), changed);
      if (moved == 0) {
        assertInstanceOf(AnchorOutcome.Exact.class, outcome);
      }
    }
  }

  @Test
  void aMarkSaidToStandOnItsWordsStandsOnThem() {
    Random random = new Random(42);
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(random, "k");
      Anchor anchor = Anchor.of(text, span(random, text));
      StringBuilder changed = new StringBuilder(text);
      for (int n = random.nextInt(6); n >= 0; n--) {
        int at = random.nextInt(changed.length());
        int to = Math.min(changed.length(), at + random.nextInt(40));
        switch (random.nextInt(3)) {
          case 0 -> changed.delete(at, to);
          case 1 -> changed.insert(at, changed.substring(at, to));
          default -> changed.insert(random.nextInt(changed.length()), anchor.exact());
        }
      }
      AnchorOutcome outcome = new AnchorFinder(changed.toString()).place(anchor);
      TextSpan placed = outcome.placed();
      if (placed != null) {
        assertTrue(placed.end() <= changed.length(), changed::toString);
      }
      if (outcome instanceof AnchorOutcome.Exact || outcome instanceof AnchorOutcome.Moved) {
        assertEquals(anchor.exact(), placed.of(changed.toString()));
      }
    }
  }
}
