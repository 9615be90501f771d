// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import org.briefingviewer.model.TextSpan;

/// A word of a text.
///
/// @param lower in lower case, without a possessive ending
/// @param key by what it is compared: its stem, or `@` and the state that it names
/// @param opens whether punctuation stands before it
public record TextWord(TextSpan span, String lower, String key, Kind kind, boolean opens) {

  /// What a word does in a sentence, as far as that matters here.
  public enum Kind {
    /// It may say what a figure is of.
    CONTENT,
    /// A digit stands in it.
    NUMBER,
    PREPOSITION,
    JOINING,
    AUXILIARY,
    /// It says when.
    TIME,
    /// It says that something is said, or how a figure moves.
    SAYING,
    STOP
  }

  /// Returns whether it may say what a figure is of.
  public boolean content() {
    return kind == Kind.CONTENT;
  }
}
