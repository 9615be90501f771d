// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.TextSpan;

/// One line of `weighing/chains.txt`: a text of our own with its figures and the links of their
/// chains.
///
/// @param text without the marks
/// @param figures in text order
/// @param mentions those of all chains, in text order
record OwnChains(String text, List<Figure> figures, List<Mention> mentions) {

  /// @param chain the letter of its chain, `-` when it is of nobody
  record Figure(TextSpan span, char chain) {}

  /// @param chains letters and numbers, `a1b1`
  record Mention(TextSpan span, String chains) {}

  /// Throws `IllegalArgumentException` when a mark has no words or does not end, or a chain has no
  /// link.
  static OwnChains read(String line) {
    StringBuilder text = new StringBuilder();
    List<Figure> figures = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '[' || c == '{') {
        int end = line.indexOf(c == '[' ? ']' : '}', i);
        int blank = line.indexOf(' ', i);
        if (end < 0 || blank < 0 || blank > end) {
          throw new IllegalArgumentException("a mark without an end or words: " + line);
        }
        int start = text.length();
        text.append(line, blank + 1, end);
        TextSpan span = new TextSpan(start, text.length());
        if (c == '[') {
          figures.add(new Figure(span, line.charAt(i + 1)));
        } else {
          mentions.add(new Mention(span, line.substring(i + 1, blank)));
        }
        i = end;
      } else if (c == '¶') {
        text.append("\n\n");
      } else {
        text.append(c);
      }
      i++;
    }
    OwnChains own = new OwnChains(text.toString(), figures, mentions);
    for (Figure figure : figures) {
      if (figure.chain() != '-' && own.links(figure).isEmpty()) {
        throw new IllegalArgumentException(
            "nobody stands in chain " + figure.chain() + ": " + line);
      }
    }
    return own;
  }

  /// The mentions that stand in the chain of `figure`.
  List<TextSpan> links(Figure figure) {
    return mentions.stream()
        .filter(mention -> mention.chains().indexOf(figure.chain()) >= 0)
        .map(Mention::span)
        .toList();
  }
}
