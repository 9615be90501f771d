// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.compare.extent.Realisation.Stage;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.TextSpan;

/// Reads whether what a figure counts is still to come or has happened: by the words with the verb
/// of its clause ("will arrive", "have yet to arrive", "have arrived"), whatever the verb, and
/// where there are none by the past of the verb beside the figure.
public final class RealisationReader {
  /// How many words a phrase has at most.
  private static final int LONGEST = 3;

  /// How far from a word of what is done that of a plan may stand which the same verb has: "have
  /// yet to", "will soon have".
  private static final int WITH_IT = 2;

  /// How far from the figure a verb in the past may stand.
  private static final int BESIDE = 2;

  private static final int NONE = Integer.MAX_VALUE;

  private enum Kind {
    PLANNED,
    BEHIND,
    DONE,
    NOW,
    PAST,
    ASKED,
    ENDS
  }

  private final Map<Kind, Set<String>> phrases;

  private RealisationReader(Map<Kind, Set<String>> phrases) {
    this.phrases = phrases;
  }

  /// Reads with the program's own list.
  public static RealisationReader read() {
    Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);
    for (WordRow row : WordList.read("compare/realisation-words.tsv").rows()) {
      phrases
          .computeIfAbsent(Kind.valueOf(row.get(0)), kind -> new HashSet<>())
          .addAll(Set.of(row.get(1).split("; ")));
    }
    return new RealisationReader(phrases);
  }

  /// Returns what the words say.
  ///
  /// @param clause from the beginning of the sentence to where the words behind the figure end
  public Realisation of(WordsBeside clause, TextSpan figure) {
    Side before = new Side(clause, clause.at(figure.start()) - 1, -1);
    Side behind = new Side(clause, clause.at(figure.end()), 1);
    Side nearer = behind.far <= before.far ? behind : before;
    if (nearer.far < NONE) {
      return nearer.found;
    }
    Realisation past = before.past();
    return past.stage() == Stage.UNTOLD ? behind.past() : past;
  }

  private boolean is(Kind kind, String phrase) {
    return phrases.getOrDefault(kind, Set.of()).contains(phrase);
  }

  /// What stands on one side of a figure.
  private final class Side {
    private final WordsBeside clause;
    private final int from;
    private final int step;
    private Realisation found = Realisation.UNTOLD;
    private int far = NONE;

    /// @param step 1 for what stands behind the figure, -1 for what stands before it
    Side(WordsBeside clause, int from, int step) {
      this.clause = clause;
      this.from = from;
      this.step = step;
      if (step > 0) {
        tell(Stage.PLANNED, phrase(Kind.BEHIND, from), from);
      }
      for (int i = from; !ends(i) && !found.planned(); i += step) {
        if (far < NONE && distance(i) > far + WITH_IT) {
          break;
        }
        tell(Stage.PLANNED, phrase(Kind.PLANNED, i), i);
        if (far == NONE) {
          tell(Stage.DONE, phrase(Kind.DONE, i), i);
        }
        if (far == NONE) {
          tell(Stage.UNTOLD, phrase(Kind.NOW, i), i);
        }
      }
    }

    private int distance(int at) {
      return Math.abs(at - from);
    }

    private void tell(Stage stage, String words, int at) {
      if (!words.isEmpty()) {
        found = new Realisation(stage, stage == Stage.UNTOLD ? "" : words);
        far = Math.min(far, distance(at));
      }
    }

    /// Returns that it has happened, where a verb in the past stands beside the figure.
    Realisation past() {
      for (int i = from; distance(i) < BESIDE && !ends(i); i += step) {
        TextWord word = clause.words().get(i);
        boolean regular = word.lower().endsWith("ed") && !is(Kind.ASKED, word.lower());
        boolean verb = word.kind() == TextWord.Kind.CONTENT && !clause.masked().get(i);
        if (verb && (regular || is(Kind.PAST, word.lower()))) {
          return new Realisation(Stage.DONE, word.lower());
        }
      }
      return Realisation.UNTOLD;
    }

    /// "12,000 soldiers arrived and will fight": of the second verb the figure is not.
    private boolean ends(int at) {
      if (at < clause.first() || !clause.has(at)) {
        return true;
      }
      TextWord word = clause.words().get(at);
      boolean next = step > 0 && at > from && word.kind() == TextWord.Kind.JOINING;
      return next || is(Kind.ENDS, word.lower());
    }

    /// Returns the longest phrase of a kind that begins at a word, or ends there before a figure.
    private String phrase(Kind kind, int at) {
      String longest = "";
      String words = "";
      for (int i = at; distance(i) < distance(at) + LONGEST && !ends(i); i += step) {
        String word = clause.words().get(i).lower();
        words = words.isEmpty() ? word : step > 0 ? words + " " + word : word + " " + words;
        longest = is(kind, words) ? words : longest;
      }
      return longest;
    }
  }
}
