// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.Triangle;

/// Which paragraphs bear out which ties; what a person rejected is borne out by none.
public final class TieLabels {
  private TieLabels() {}

  /// Returns for each paragraph that is evidence, by index, the names of its ties, one a line.
  ///
  /// @param labelled the three actors as they are named there
  public static Map<Integer, String> of(Article article, Knowledge knowledge, Triangle labelled) {
    Map<Integer, Set<String>> labels = new LinkedHashMap<>();
    for (Tie tie : knowledge.ties()) {
      for (TextSpan span : passages(article.id(), tie)) {
        int paragraph = article.paragraphAt(span.start());
        labels
            .computeIfAbsent(paragraph, at -> new LinkedHashSet<>())
            .add(name(labelled, tie.pair()));
      }
    }
    Map<Integer, String> joined = new LinkedHashMap<>();
    labels.forEach((paragraph, names) -> joined.put(paragraph, String.join("\n", names)));
    return Map.copyOf(joined);
  }

  /// Returns the places in one article that bear a tie out.
  static List<TextSpan> passages(String articleId, Tie tie) {
    return tie.standing().stream()
        .flatMap(state -> state.evidence().stream())
        .filter(quote -> quote.articleId().equals(articleId))
        .map(EvidenceQuote::span)
        .distinct()
        .toList();
  }

  /// Returns a tie's name as shown: "DPRK–China".
  static String name(Triangle triangle, ActorPair pair) {
    return label(triangle, pair.first()) + "–" + label(triangle, pair.second());
  }

  private static String label(Triangle triangle, String id) {
    Triangle.Actor actor = triangle.actor(id);
    return actor == null ? id : actor.label();
  }
}
