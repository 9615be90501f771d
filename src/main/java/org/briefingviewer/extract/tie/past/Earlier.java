// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.past;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.jspecify.annotations.Nullable;

/// Tells whether a trend is told of a time before the one that the text tells of: "had cooled",
/// "had been growing", "once strained", "after two chilly years, …", "while ties deepened in the
/// war, …". It is the tense and the place in the sentence that tell, not a date.
public final class Earlier {

  /// How many words may stand between "had" and the trend: "had until then been growing".
  private static final int GROUP = 5;

  private final TrendWords words;
  private final Predicate<String> speaks;
  private final Bygone bygone;

  /// @param speaks tells whether a word, in lower case, is a verb of saying
  public Earlier(TrendWords words, Predicate<String> speaks) {
    this.words = words;
    this.speaks = speaks;
    this.bygone = new Bygone(words, speaks);
  }

  /// Tells whether the word of trend at `trend` is told of an earlier time.
  public boolean tells(Passage passage, int trend) {
    return perfect(passage, trend) || opening(passage, trend);
  }

  /// "had cooled", not "said that it had cooled", where the tense only follows that of the saying.
  private boolean perfect(Passage passage, int trend) {
    for (int i = trend - 1; i >= 0 && trend - i <= GROUP; i--) {
      String word = passage.word(i);
      if (word.equals("had")) {
        return !reported(passage, i);
      }
      if (!words.inGroup(word) && !words.is(word, "SEEMING")) {
        return false;
      }
    }
    return false;
  }

  /// "After months of tense ties, the two agreed", "used to be tense": the time is over, whatever
  /// came then.
  ///
  /// @param today the day on which the text speaks, or null where it bears none
  public boolean over(Passage passage, int trend, @Nullable LocalDate today) {
    return spell(passage, trend) || bygone.tells(passage, trend, today);
  }

  private boolean spell(Passage passage, int trend) {
    int from = first(passage);
    boolean after = passage.word(from).equals("after");
    for (int i = from + 1; after && i < Math.min(trend, SPELL); i++) {
      if (passage.word(i).equals("of")) {
        return words.is(passage.word(i - 1), "SPAN") && opening(passage, trend);
      }
    }
    return false;
  }

  /// The first word that has letters.
  private static int first(Passage passage) {
    int i = 0;
    while (i < passage.words().size()
        && !passage.word(i).codePoints().anyMatch(Character::isLetter)) {
      i++;
    }
    return i;
  }

  /// So many words tell how long: "After more than two years of".
  private static final int SPELL = 7;

  private boolean reported(Passage passage, int had) {
    for (int i = had - 1; i >= 0 && !words.breaks(passage, i); i--) {
      if (speaks.test(passage.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// A clause or phrase that opens the sentence and goes before, up to its comma; a main clause has
  /// to follow.
  private boolean opening(Passage passage, int trend) {
    int from = first(passage);
    if (!words.is(passage.word(from), "EARLIER")) {
      return false;
    }
    int comma = trend;
    while (comma < passage.words().size() && !words.stops(passage, comma)) {
      comma++;
    }
    for (int i = from + 1; i < trend; i++) {
      if (words.stops(passage, i)) {
        return false;
      }
    }
    return comma < passage.words().size() - 2;
  }
}
