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
import org.briefingviewer.wording.Messages;

/// Which paragraphs bear out which ties; what a person rejected is borne out by none.
public final class TieLabels {
  private TieLabels() {}

  /// Returns for each paragraph that is evidence, by index, the names of its ties, one a line.
  public static Map<Integer, String> of(Article article, Knowledge knowledge, Messages messages) {
    Triangle labelled = messages.labelled(knowledge.triangle());
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

  /// Returns a tie's name as shown: "DPRK–China". Without the message of its own, for whose file
  /// the first text does not wait.
  static String name(Triangle triangle, ActorPair pair) {
    return triangle.label(pair.first()) + "–" + triangle.label(pair.second());
  }
}
