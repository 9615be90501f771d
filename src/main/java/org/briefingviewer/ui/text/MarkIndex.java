// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.jspecify.annotations.Nullable;

/// Which estimates have words in which paragraph of an article, so that a paragraph need not ask
/// all of them.
final class MarkIndex {
  private final Article article;
  private final Map<Integer, List<EstimateMark>> byParagraph = new HashMap<>();

  MarkIndex(MarkedArticle marked) {
    this.article = marked.article();
    for (EstimateMark mark : HighlightFinder.estimates(marked)) {
      put(mark, mark.span());
      for (ChainLink link : mark.estimate().chain().links()) {
        put(mark, link.mention());
        put(mark, link.cue());
      }
    }
  }

  private void put(EstimateMark mark, @Nullable TextSpan words) {
    if (words == null || words.length() == 0) {
      return;
    }
    int first = article.paragraphAt(words.start());
    int last = Math.max(first, article.paragraphAt(words.end() - 1));
    for (int paragraph = Math.max(0, first); paragraph <= last; paragraph++) {
      List<EstimateMark> there = byParagraph.computeIfAbsent(paragraph, at -> new ArrayList<>());
      // All words of one mark are put before the next mark's, so no other can be in between.
      if (there.isEmpty() || there.getLast().number() != mark.number()) {
        there.add(mark);
      }
    }
  }

  /// Returns the marks of the estimates whose figure, sources or cues stand in a paragraph, in text
  /// order.
  List<EstimateMark> in(int paragraph) {
    return List.copyOf(byParagraph.getOrDefault(paragraph, List.of()));
  }
}
