// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.PrintableWords;
import org.briefingviewer.model.TextSpan;

/// Words of a text that none of its listed paragraphs covers. They are part of what the hashes
/// vouch for and of what others read, so they are shown, as plain paragraphs, and told by a check.
final class UncoveredText {
  private UncoveredText() {}

  /// Returns the passages between, before and behind the paragraphs in which something can be seen,
  /// parted at blank lines, without the blanks at their ends.
  ///
  /// @param paragraphs in order, none overlapping another
  static List<TextSpan> of(String text, List<Paragraph> paragraphs) {
    List<TextSpan> found = new ArrayList<>();
    int from = 0;
    for (Paragraph paragraph : paragraphs) {
      gather(text, from, paragraph.span().start(), found);
      from = paragraph.span().end();
    }
    gather(text, from, text.length(), found);
    return found;
  }

  /// Returns the paragraphs with those in their places that `uncovered` need.
  static List<Paragraph> covered(List<Paragraph> paragraphs, List<TextSpan> uncovered) {
    List<Paragraph> all = new ArrayList<>(paragraphs);
    uncovered.forEach(span -> all.add(new Paragraph(span, ParagraphKind.BODY)));
    all.sort((one, other) -> one.span().compareTo(other.span()));
    return all;
  }

  private static void gather(String text, int from, int to, List<TextSpan> found) {
    String between = Article.PARAGRAPH_BREAK;
    boolean blank = to - from == between.length() && text.startsWith(between, from);
    int start = from;
    while (!blank && start < to) {
      int end = text.indexOf(between, start);
      end = end < 0 || end > to ? to : end;
      TextSpan piece = trimmed(text, start, end);
      if (PrintableWords.visible(piece.of(text))) {
        found.add(piece);
      }
      start = end + between.length();
    }
  }

  private static TextSpan trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new TextSpan(from, to);
  }
}
