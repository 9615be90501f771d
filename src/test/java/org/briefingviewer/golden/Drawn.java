// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A drawn line: its plain words, the spans in brackets and in braces, and the notes under it.
///
/// @param date the day it is read on, `(2025-03-27) ` before a sentence, or null
/// @param figures spans drawn with `[ ]`, in text order
/// @param sources spans drawn with `{ }`, in text order
record Drawn(
    String text,
    ParagraphKind kind,
    @Nullable String date,
    List<TextSpan> figures,
    List<TextSpan> sources,
    List<String> notes) {

  /// What stands between two paragraphs of a case that is written on one line.
  static final String PARAGRAPH = " ¶ ";

  static Drawn of(String line) {
    ParagraphKind kind = ParagraphKind.BODY;
    String rest = line;
    if (line.length() > 2 && line.charAt(1) == ' ' && "#>=!".indexOf(line.charAt(0)) >= 0) {
      kind =
          switch (line.charAt(0)) {
            case '#' -> ParagraphKind.HEADLINE;
            case '>' -> ParagraphKind.DECK;
            case '=' -> ParagraphKind.SUBHEAD;
            default -> ParagraphKind.CAPTION;
          };
      rest = line.substring(2);
    }
    String date = null;
    if (rest.matches("\\(\\d{4}-\\d{2}-\\d{2}\\) .*")) {
      date = rest.substring(1, 11);
      rest = rest.substring(13);
    }
    return cut(rest.replace(PARAGRAPH, "\n\n"), kind, date);
  }

  private static Drawn cut(String line, ParagraphKind kind, @Nullable String date) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> figures = new ArrayList<>();
    List<TextSpan> sources = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (char c : line.toCharArray()) {
      switch (c) {
        case '[', '{' -> open.push(text.length());
        case ']' -> figures.add(new TextSpan(open.pop(), text.length()));
        case '}' -> sources.add(new TextSpan(open.pop(), text.length()));
        default -> text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException("a bracket stays open in: " + line);
    }
    return new Drawn(text.toString(), kind, date, figures, sources, new ArrayList<>());
  }
}
