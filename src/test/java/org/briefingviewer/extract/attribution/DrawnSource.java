// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;

/// Draws a figure's source and cue into a text with brackets: `[The mayor]source [said]cue the pier
/// cost [40]figure crowns.`
final class DrawnSource {

  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]*)\\](source|cue|figure)");

  private DrawnSource() {}

  /// Takes the drawn figure, finds its source anew, and checks that the drawing comes out the same.
  static void assertSame(String drawn) {
    String text = MARK.matcher(drawn).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    TextSpan figure = figure(drawn);
    Attribution found = new AttributionFinder().find(analyse(text)).of(figure);
    Map<Integer, String> marks = new TreeMap<>();
    put(marks, figure, "figure");
    if (found != null) {
      put(marks, found.source(), "source");
      put(marks, found.cue(), "cue");
    }
    assertEquals(drawn, draw(text, marks));
  }

  static AnalysedText analyse(String text) {
    return new SentenceSplitter().analyse(Article.ofText("a", "en", text));
  }

  private static TextSpan figure(String drawn) {
    Matcher marks = MARK.matcher(drawn);
    int taken = 0;
    while (marks.find()) {
      int start = marks.start() - taken;
      if (marks.group(2).equals("figure")) {
        return new TextSpan(start, start + marks.group(1).length());
      }
      taken += 2 + marks.group(2).length();
    }
    throw new IllegalArgumentException("no figure is drawn in: " + drawn);
  }

  private static void put(Map<Integer, String> marks, TextSpan span, String name) {
    marks.merge(span.start(), "[", (one, other) -> one + other);
    marks.merge(span.end(), "]" + name, (one, other) -> other + one);
  }

  private static String draw(String text, Map<Integer, String> marks) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      drawn.append(marks.getOrDefault(i, ""));
      if (i < text.length()) {
        drawn.append(text.charAt(i));
      }
    }
    return drawn.toString();
  }
}
