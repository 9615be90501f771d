// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.jspecify.annotations.Nullable;

/// A stretch of words in a line that look alike.
///
/// @param words with signs for what deceives in them
/// @param note the note that a figure in running text leads to; null for none
public record PageRun(Look look, String words, @Nullable NoteLink note) {
  public PageRun {
    words = DeceptiveCharacters.shown(words);
  }

  public PageRun(Look look, String words) {
    this(look, words, null);
  }

  /// What words are.
  public enum Look {
    PLAIN,
    /// A figure that is spoken of.
    FIGURE,
    /// Another estimate of the same text.
    OTHER_FIGURE,
    /// A figure as the text has it, where it is explained.
    AS_WRITTEN,
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
    /// What the text does not say, in its brackets.
    GAP,
    /// Where words come from that are quoted.
    ORIGIN,
    /// The handling mark of the paragraph that it begins, in its brackets.
    OWN_MARK,
    /// That a named person read something, and who.
    CHECKED,
    /// That nobody read something.
    UNCHECKED
  }

  /// The note on a figure.
  ///
  /// @param checked whether a named person stands behind it: the two never look alike
  /// @param spoken what the number says to those who hear it
  public record NoteLink(int number, boolean checked, String spoken) {
    public NoteLink {
      spoken = DeceptiveCharacters.shown(spoken);
    }
  }

  /// Returns a run of plain words.
  public static PageRun plain(String words) {
    return new PageRun(Look.PLAIN, words);
  }

  /// Returns the handling mark of the paragraph that it begins.
  public static PageRun ownMark(String mark) {
    return new PageRun(Look.OWN_MARK, "(" + mark + ")");
  }

  /// Returns a run that says who checked something, or that nobody did.
  ///
  /// @param read whether a named person read it
  public static PageRun checked(boolean read, String words) {
    return new PageRun(read ? Look.CHECKED : Look.UNCHECKED, words);
  }

  /// Returns the words of runs in one.
  public static String words(List<PageRun> runs) {
    return runs.stream().map(PageRun::words).collect(Collectors.joining());
  }
}
