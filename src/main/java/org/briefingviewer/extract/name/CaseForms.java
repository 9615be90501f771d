// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.name.CaseEndings.Word;
import org.briefingviewer.model.TextSpan;

/// A Russian name in any of its cases: Ким Чен Ын, Ким Чен Ына, Кима Чен Ына. It begins and ends
/// with a word, and begins with a capital.
public final class CaseForms implements FoldedPattern {
  private static final int NONE = -1;

  private final List<Word> words;

  private CaseForms(List<Word> words) {
    this.words = List.copyOf(words);
  }

  static CaseForms of(String name, CaseEndings endings) {
    List<Word> words = new ArrayList<>();
    for (String word : name.split("[ \u00A0-]+", -1)) {
      FoldedText folded = FoldedText.of(word);
      if (folded.length() > 0) {
        boolean initials = folded.length() > 1 && folded.upper(folded.length() - 1);
        words.add(
            initials ? new Word(folded.letters(), List.of("")) : endings.forms(folded.letters()));
      }
    }
    return new CaseForms(words);
  }

  @Override
  public String letters() {
    return words.getFirst().stem();
  }

  @Override
  public List<TextSpan> in(FoldedText text) {
    List<TextSpan> found = new ArrayList<>();
    String first = words.getFirst().stem();
    int at = text.letters().indexOf(first);
    while (at >= 0) {
      int end = text.border(at) && text.upper(at) ? end(text, at, 0) : NONE;
      if (end != NONE) {
        found.add(text.span(at, end));
      }
      at = text.letters().indexOf(first, Math.max(end, at + 1));
    }
    return found;
  }

  @Override
  public boolean is(FoldedText text) {
    return end(text, 0, 0) == text.length();
  }

  /// Returns where the name ends whose word `word` begins at `at`, or `NONE`.
  private int end(FoldedText text, int at, int word) {
    if (word == words.size()) {
      return text.border(at) ? at : NONE;
    }
    Word wanted = words.get(word);
    int stem = at + wanted.stem().length();
    if (!text.letters().startsWith(wanted.stem(), at) || parted(text, at, stem)) {
      return NONE;
    }
    for (String ending : wanted.endings()) {
      int next = stem + ending.length();
      if (text.letters().startsWith(ending, stem) && !parted(text, at, next)) {
        int end =
            next < text.length() && text.gap(next) == FoldedGap.BREAK && word + 1 < words.size()
                ? NONE
                : end(text, next, word + 1);
        if (end != NONE) {
          return end;
        }
      }
    }
    return NONE;
  }

  /// Whether a space stands inside what should be one word.
  private static boolean parted(FoldedText text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text.gap(i) != FoldedGap.NONE) {
        return true;
      }
    }
    return false;
  }
}
