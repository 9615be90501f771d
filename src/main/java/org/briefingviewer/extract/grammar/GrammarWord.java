// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import org.briefingviewer.model.TextSpan;

/// A word or sign of a sentence as grammar cuts it: a figure is one word, "Peru's" and "didn't" are
/// two.
///
/// @param span its place in the article's text
/// @param lower in lower case, apostrophes made plain; of a figure `0`
/// @param lemma the form that a dictionary has: "be" for "were"
/// @param figure whether it is a figure, with the hedges before it
/// @param time whether it is a word of time: "month", "January", "today"
public record GrammarWord(
    TextSpan span,
    String text,
    String lower,
    PartOfSpeech tag,
    String lemma,
    boolean figure,
    boolean time) {

  /// Stands outside the sentence.
  static final GrammarWord EDGE =
      new GrammarWord(new TextSpan(0, 0), "", "", PartOfSpeech.STOP, "", false, false);

  /// Tells whether it is the word `word`, in lower case.
  public boolean is(String word) {
    return lower.equals(word);
  }

  boolean auxiliary() {
    return switch (lemma) {
      case "be", "have", "do", "get" -> tag.verb() || tag == PartOfSpeech.MODAL;
      default -> tag == PartOfSpeech.MODAL;
    };
  }
}
