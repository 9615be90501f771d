// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.past;

import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;

/// Tells whether the words date a trend back to days that are no part of how a tie stands: "in the
/// 1960s", "in Soviet times", "during the Cold War"; not "for the first time since the 1990s".
public final class TiePast {

  private static final int NEAR = 14;

  private static final int TEN = 10;

  private static final int CALLED = 5;

  private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)\\d0s?");

  private static final Pattern CENTURY = Pattern.compile("(1[0-9]|20)th");

  private final TrendWords words;

  public TiePast(TrendWords words) {
    this.words = words;
  }

  /// Tells whether what stands at word `trend` was so long ago.
  ///
  /// @param year the year in which the text speaks: its own decade is no history
  public boolean tells(Passage passage, int trend, int year) {
    if (described(passage, trend) || since(passage, trend)) {
      return true;
    }
    for (int i = 0; i < passage.words().size(); i++) {
      if (words.is(passage.word(i), "BEFORE_ERA") && era(passage, i + 1, year)) {
        boolean opens = i <= 2 && i < trend;
        if (opens ? !changes(passage, i, trend) : bound(passage, i, trend)) {
          return true;
        }
      }
    }
    return false;
  }

  /// "the strongest ties since the collapse of the bloc": from when something is counted.
  private boolean since(Passage passage, int trend) {
    int the = List.of("the", "its", "their").contains(passage.word(trend - 1)) ? 1 : 0;
    return passage.word(trend - 1 - the).equals("since") && passage.word(trend + 1).equals("of");
  }

  /// "has often been described as close as": how a tie is usually called tells not where it moves.
  private boolean described(Passage passage, int trend) {
    for (int i = trend - 1; i >= 0 && trend - i <= CALLED && !words.stops(passage, i); i--) {
      if (words.is(passage.word(i), "DESCRIBED")) {
        int before = passage.back(i - 1, word -> words.is(word, "BE"));
        return words.is(passage.word(before), "USUALLY");
      }
    }
    return false;
  }

  private boolean era(Passage passage, int from, int year) {
    int i = from;
    while (i - from < 4 && words.is(passage.word(i), "ERA_NAME")) {
      i++;
    }
    String word = passage.word(i);
    boolean tens = DECADE.matcher(word).matches() && (word.endsWith("s") || plural(passage, i));
    boolean decade = tens && Integer.parseInt(word.substring(0, 4)) + TEN <= year;
    boolean century = passage.word(i + 1).equals("century") && CENTURY.matcher(word).matches();
    boolean coldWar = word.equals("cold") && passage.word(i + 1).equals("war");
    boolean soviet =
        word.equals("soviet") && List.of("era", "times", "days").contains(passage.word(i + 1));
    return decade || century || coldWar || soviet || words.is(word, "ERA");
  }

  private static boolean plural(Passage passage, int i) {
    return passage.word(i + 1).equals("s")
        && passage.words().get(i).span().end() == passage.words().get(i + 1).span().start();
  }

  /// An era that opens the sentence dates all of it, up to "but" or "and now".
  private boolean changes(Passage passage, int from, int trend) {
    for (int i = from; i < trend; i++) {
      if (words.breaks(passage, i) || words.is(passage.word(i), "NOWADAYS")) {
        return true;
      }
    }
    return false;
  }

  /// Nothing but a few words of the same clause between the two.
  private boolean bound(Passage passage, int era, int trend) {
    int from = Math.min(era, trend);
    int to = Math.max(era, trend);
    for (int i = from + 1; i < to; i++) {
      if (words.stops(passage, i) || words.is(passage.word(i), "ERA_END")) {
        return false;
      }
    }
    return to - from <= NEAR;
  }

  /// "At the time, the two vowed to deepen ties": told of the days before, not of now.
  public static boolean then(Passage passage) {
    boolean time =
        passage.word(0).equals("at")
            && passage.word(2).equals("time")
            && !List.of("of", "when").contains(passage.word(3));
    boolean back = passage.word(0).equals("back") && passage.word(1).equals("then");
    return back || (time && List.of("the", "that").contains(passage.word(1)));
  }
}
