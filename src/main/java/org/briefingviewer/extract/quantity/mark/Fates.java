// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.Set;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.jspecify.annotations.Nullable;

/// Reads what is told to have happened to those that a figure counts, without which the figure says
/// something else: "killed" after "600 soldiers have been", "sent to Peru" of "sent 70 crates to
/// Peru", "dead" of "left 40 sailors dead"; with the words that leave it open ("may have been
/// killed").
final class Fates {
  private static final Set<String> SUFFERED = WordLists.named("suffered-by-people");
  private static final Set<String> DONE = WordLists.named("done-to-people");
  private static final Set<String> MOVED = WordLists.named("moved");
  private static final Set<String> ENDED = WordLists.named("ends-of-people");
  private static final Set<String> GROUP = WordLists.named("before-fate");
  private static final Set<String> DOUBTED = WordLists.named("before-doubted-fate");
  private static final Set<String> NONE = WordLists.named("no-fate");
  private static final Set<String> LEFT = Set.of("left", "leaving", "leaves");

  /// "of which 600 are deaths"
  private static final Set<String> COUNTED = Set.of("deaths", "fatalities", "casualties");

  private static final Set<String> WAYS = Set.of("back", "home", "away", "abroad", "out", "off");
  private static final int REACH = 7;
  private static final int LONGEST = 5;
  private static final int BEFORE = 4;

  private final ScopePhrases phrases;

  Fates(ScopePhrases phrases) {
    this.phrases = phrases;
  }

  /// Returns the words, or null.
  ///
  /// @param from the atom after the figure and what stands right behind it
  /// @param limit the atom where the next figure begins
  @Nullable String of(Line line, Draft draft, int from, int limit) {
    String before = line.at(draft.hedgedFrom() - 1).lower();
    if (before.equals("of")) {
      return null;
    }
    boolean denied = denied(line, draft.hedgedFrom() - 1);
    if (line.is(from, "of") && limit <= from + 3) {
      return ofOthers(line, limit);
    }
    String next = line.at(from).lower();
    if (SUFFERED.contains(next) && left(line, draft)) {
      return denied ? null : line.words(from, from + 1);
    }
    if (DONE.contains(before) && !before.equals("employs")) {
      return denied ? null : line.at(draft.hedgedFrom() - 1).text();
    }
    return happened(line, from, limit);
  }

  /// "1,000 of 11,000 troops had been killed": told of the first figure, after the second.
  private @Nullable String ofOthers(Line line, int other) {
    int at = other;
    while (at < other + REACH && (line.at(at).word() || line.at(at).number()) && !group(line, at)) {
      at++;
    }
    return group(line, at) ? happened(line, at, line.size()) : null;
  }

  private @Nullable String happened(Line line, int from, int limit) {
    int at = from;
    int first = -1;
    while (at < from + REACH && at < limit && group(line, at)) {
      first = first < 0 && DOUBTED.contains(line.at(at).lower()) ? at : first;
      at++;
    }
    String word = line.at(at).lower();
    boolean passive = at > from && SUFFERED.contains(word);
    if (at < limit && (passive || ENDED.contains(word))) {
      return line.words(first < 0 ? at : first, joined(line, at, limit));
    }
    if (at > from && at < limit && COUNTED.contains(word) && !line.at(at + 1).number()) {
      return line.words(at, at + 1);
    }
    boolean away = WAYS.contains(line.at(at + 1).lower());
    return at > from && at < limit && MOVED.contains(word)
        ? line.words(first < 0 ? at : first, moved(line, away ? at + 2 : at + 1, limit))
        : null;
  }

  /// Returns the verb that moves those that a figure counts, before "to" or "from", or null.
  @Nullable String moving(Line line, Draft draft) {
    int at = draft.hedgedFrom() - 1;
    while (at > draft.hedgedFrom() - 3 && at >= 0 && !MOVED.contains(line.at(at).lower())) {
      at--;
    }
    boolean moved = at >= 0 && MOVED.contains(line.at(at).lower()) && !denied(line, at);
    return moved ? line.at(at).text() : null;
  }

  /// "has not shipped", "nearly killed": tells whether what verb `at` tells did not happen.
  private static boolean denied(Line line, int at) {
    for (int i = at - 1; i >= 0 && at - i <= BEFORE && !line.at(i).edge(); i--) {
      String word = line.at(i).lower();
      if (NONE.contains(word) || word.endsWith("n't") || word.endsWith("n’t")) {
        return true;
      }
    }
    return false;
  }

  private static boolean left(Line line, Draft draft) {
    for (int i = draft.hedgedFrom() - 1; i >= 0 && i > draft.hedgedFrom() - 4; i--) {
      if (LEFT.contains(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean group(Line line, int at) {
    String word = line.at(at).lower();
    boolean adverb = word.endsWith("ly") && word.length() > 4 && !NONE.contains(word);
    return GROUP.contains(word) || adverb;
  }

  /// "killed or injured"
  private static int joined(Line line, int at, int limit) {
    boolean and = line.is(at + 1, "and") || line.is(at + 1, "or");
    String other = line.at(at + 2).lower();
    boolean both = SUFFERED.contains(other) || ENDED.contains(other);
    return and && both && at + 2 < limit ? at + 3 : at + 1;
  }

  /// "moved by ship to Callao"
  private int moved(Line line, int from, int limit) {
    int at = from;
    while (at < from + LONGEST && at < limit) {
      int end = -1;
      if (line.is(at, "by") && phrases.noun(line, at + 1)) {
        end = at + 2;
      } else if (line.is(at, "to") || line.is(at, "from")) {
        end = phrases.placeEnd(line, at + 1);
      }
      if (end < 0 || end > limit) {
        return at;
      }
      at = end;
    }
    return at;
  }
}
