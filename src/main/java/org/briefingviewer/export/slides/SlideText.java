// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.List;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.WordWrap;
import org.briefingviewer.page.PageRun;
import org.jspecify.annotations.Nullable;

/// The words of a paragraph, which are laid out several times in other sizes: where their lines may
/// end is looked for once. For one thread.
final class SlideText {
  private final List<PageRun> runs;
  private final String words;
  private @Nullable List<WordWrap> cut;

  SlideText(List<PageRun> runs) {
    this.runs = runs.stream().filter(run -> !run.words().isEmpty()).toList();
    words = PageRun.words(runs);
  }

  List<PageRun> runs() {
    return runs;
  }

  String words() {
    return words;
  }

  /// Returns how many lines they take; an empty one takes one.
  int lines(LetterStyle letters, double width) {
    List<WordWrap> known = cut == null ? cut(words) : cut;
    cut = known;
    return lines(known, letters, width);
  }

  /// Cuts each line of words.
  static List<WordWrap> cut(String words) {
    return words.lines().map(WordWrap::of).toList();
  }

  static int lines(List<WordWrap> cut, LetterStyle letters, double width) {
    int lines = 0;
    for (WordWrap line : cut) {
      lines += Math.max(1, line.count(letters, width));
    }
    return lines;
  }
}
