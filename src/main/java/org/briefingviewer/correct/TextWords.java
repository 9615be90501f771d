// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

import java.text.BreakIterator;
import java.util.Locale;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// The words of a text, for whoever picks some of them by keys or by typing them.
///
/// @param text an article's
public record TextWords(String text) {
  /// How much is told of what stands before and after, in UTF-16 code units.
  private static final int AROUND = 70;

  /// Returns where typed words stand, whatever their case: of several places the one nearest to
  /// `around`; null when the text does not have them.
  public @Nullable TextSpan find(String typed, int around) {
    String wanted = typed.strip();
    if (wanted.isEmpty()) {
      return null;
    }
    TextSpan nearest = null;
    int last = text.length() - wanted.length();
    for (int at = 0; at <= last; at++) {
      if (text.regionMatches(true, at, wanted, 0, wanted.length()) && whole(at, wanted.length())) {
        TextSpan found = new TextSpan(at, at + wanted.length());
        if (nearest == null || distance(found, around) < distance(nearest, around)) {
          nearest = found;
        }
      }
    }
    return nearest;
  }

  /// Returns the paragraph around an offset.
  public TextSpan paragraph(int around) {
    int at = Math.clamp(around, 0, text.length());
    int next = text.indexOf('\n', at);
    return new TextSpan(
        at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, next < 0 ? text.length() : next);
  }

  /// Inside of a word nothing begins or ends, where words are written apart.
  private boolean whole(int at, int length) {
    return border(at) && border(at + length);
  }

  private boolean border(int at) {
    return at == 0 || at == text.length() || !latin(at - 1) || !latin(at);
  }

  private boolean latin(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) && c < '\u0250';
  }

  private static int distance(TextSpan span, int around) {
    return Math.abs(span.start() - around);
  }

  /// Returns the word that begins at or after an offset, or null behind the last.
  public @Nullable TextSpan wordFrom(int offset) {
    BreakIterator words = words();
    int start = offset <= 0 ? words.first() : words.following(offset - 1);
    while (start != BreakIterator.DONE) {
      int end = words.next();
      if (end == BreakIterator.DONE) {
        return null;
      }
      if (isWord(start, end)) {
        return new TextSpan(start, end);
      }
      start = end;
    }
    return null;
  }

  /// Returns the word that ends at or before an offset, or null before the first.
  public @Nullable TextSpan wordBefore(int offset) {
    BreakIterator words = words();
    int end = offset >= text.length() ? words.last() : words.preceding(offset + 1);
    while (end != BreakIterator.DONE) {
      int start = words.previous();
      if (start == BreakIterator.DONE) {
        return null;
      }
      if (isWord(start, end)) {
        return new TextSpan(start, end);
      }
      end = start;
    }
    return null;
  }

  /// Returns a stretch with some words before and after it, on one line; where words are left out
  /// stands "…".
  public String around(TextSpan span) {
    int start = Math.max(0, span.start() - AROUND);
    int end = Math.min(text.length(), span.end() + AROUND);
    int line = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int next = text.indexOf('\n', span.end());
    TextSpan first = start <= line ? null : wordFrom(start);
    TextSpan last = (next >= 0 && next <= end) || end == text.length() ? null : wordBefore(end);
    int from = first == null ? line : Math.min(first.start(), span.start());
    int to = last == null ? (next < 0 ? text.length() : next) : Math.max(last.end(), span.end());
    String words = text.substring(from, to).strip().replaceAll("\\s+", " ");
    return (from > line ? "… " : "") + words + (last == null ? "" : " …");
  }

  private BreakIterator words() {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    return words;
  }

  private boolean isWord(int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Returns a stretch with the whole of the words at its ends and without the blanks there, or
  /// null when nothing else is in it.
  public @Nullable TextSpan wholeWords(TextSpan span) {
    TextSpan inner = trimmed(span);
    if (inner == null) {
      return null;
    }
    BreakIterator words = words();
    int start = words.isBoundary(inner.start()) ? inner.start() : words.preceding(inner.start());
    int end = words.isBoundary(inner.end()) ? inner.end() : words.following(inner.end());
    return new TextSpan(start, end);
  }

  /// Returns a stretch without the blanks at its ends, or null when nothing else is in it.
  public @Nullable TextSpan trimmed(TextSpan span) {
    TextSpan inner = new TextSpan(span.start(), Math.min(span.end(), text.length())).stripped(text);
    return inner.length() == 0 ? null : inner;
  }
}
