// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// A stretch of words that look alike.
///
/// @param words with signs for what deceives in them
public record StopRun(Look look, String words) {
  public StopRun {
    words = DeceptiveCharacters.shown(words);
  }

  /// What the words are.
  public enum Look {
    PLAIN,
    /// The figure that the stop is about.
    FIGURE,
    /// Another estimate of the same text.
    OTHER_FIGURE,
    /// Words that hedge the figure.
    HEDGE,
    /// The bound, where no words beside the figure say it.
    BOUND,
    /// What the program computed, and how.
    COMPUTED,
    /// Words that name whose figure it is.
    SOURCE,
    /// A link of the chain that the program inferred.
    INFERRED,
    /// What the text does not say.
    GAP
  }

  /// Returns a run of plain words.
  public static StopRun plain(String words) {
    return new StopRun(Look.PLAIN, words);
  }

  /// Returns the words of runs in one.
  public static String words(List<StopRun> runs) {
    return runs.stream().map(StopRun::words).collect(Collectors.joining());
  }
}
