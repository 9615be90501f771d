// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.TextSpan;

/// Who says, the words that say so, and what is said: after PARC 3.0.
///
/// @param source the words that name the speaker here, appositives left out
/// @param cue the words that say so
/// @param sentence the sentence in which the cue stands
/// @param content the stretch of that sentence that the source is given for
/// @param quoted whether the cue itself stands inside somebody's quotation
/// @param finder which room of rules found it, or empty
public record Attribution(
    TextSpan source,
    TextSpan cue,
    Cue.Kind kind,
    Sentence sentence,
    TextSpan content,
    boolean quoted,
    String finder) {

  /// Makes one of which it does not matter who found it.
  Attribution(
      TextSpan source,
      TextSpan cue,
      Cue.Kind kind,
      Sentence sentence,
      TextSpan content,
      boolean quoted) {
    this(source, cue, kind, sentence, content, quoted, "");
  }

  /// Returns the same as found by `other`.
  Attribution by(String other) {
    return new Attribution(source, cue, kind, sentence, content, quoted, other);
  }

  /// Returns the same with fewer words for its source.
  Attribution from(TextSpan shorter) {
    return new Attribution(shorter, cue, kind, sentence, content, quoted, finder);
  }

  /// Returns the same as words of another kind.
  Attribution as(Cue.Kind other) {
    return new Attribution(source, cue, other, sentence, content, quoted, finder);
  }

  /// Returns the same of other words.
  Attribution saying(TextSpan other) {
    return new Attribution(source, cue, kind, sentence, other, quoted, finder);
  }

  /// Tells whether a figure at `span` is among what is said.
  public boolean covers(TextSpan span) {
    return content.contains(span) && !source.overlaps(span) && !cue.overlaps(span);
  }
}
