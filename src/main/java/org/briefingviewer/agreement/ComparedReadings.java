// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.reading.SecondReading;

/// A briefing beside a second reading that came in, article by article: after an edit only what it
/// touched is compared anew.
///
/// @param articles those that were compared, by their ids
/// @param others the ids of those that the briefing does not have any more
public record ComparedReadings(
    SecondReading reading, Map<String, ComparedArticle> articles, List<String> others) {
  public ComparedReadings {
    articles = Map.copyOf(articles);
    others = List.copyOf(others);
  }

  /// Compares every article of which the second reading says something.
  ///
  /// @param known what was compared before and stayed as it was
  /// @param superseded asked before each article; what was compared until then is returned
  /// @throws Refusal when an article cannot be read
  public static ComparedReadings of(
      Briefing first,
      SecondReading second,
      Map<String, ComparedArticle> known,
      BooleanSupplier superseded)
      throws Refusal {
    Map<String, ComparedArticle> compared = new HashMap<>();
    List<String> others = new ArrayList<>();
    Map<String, List<RuledOutTie>> ruledOut =
        second.ruledOut().stream()
            .collect(
                Collectors.groupingBy(
                    SecondReading.RuledOut::articleId,
                    Collectors.mapping(SecondReading.RuledOut::tie, Collectors.toList())));
    for (Map.Entry<String, List<SecondReading.ReadFinding>> read : articles(second).entrySet()) {
      if (superseded.getAsBoolean()) {
        break;
      }
      String id = read.getKey();
      ComparedArticle before = known.get(id);
      if (!first.has(id)) {
        others.add(id);
      } else if (before != null) {
        compared.put(id, before);
      } else {
        MarkedArticle one = first.article(id);
        Findings findings =
            findings(read.getValue()).rulingOut(ruledOut.getOrDefault(id, List.of()));
        compared.put(id, ComparedArticle.of(one.article(), one.findings(), findings));
      }
    }
    return new ComparedReadings(second, compared, others);
  }

  private static Map<String, List<SecondReading.ReadFinding>> articles(SecondReading reading) {
    Map<String, List<SecondReading.ReadFinding>> articles = new TreeMap<>();
    for (SecondReading.ReadFinding found : reading.findings()) {
      articles.computeIfAbsent(found.articleId(), id -> new ArrayList<>()).add(found);
    }
    return articles;
  }

  private static Findings findings(List<SecondReading.ReadFinding> found) {
    return Findings.of(found.stream().map(SecondReading.ReadFinding::finding).toList());
  }

  /// Returns how far the two agree.
  public Agreement agreement() {
    ReadingComparer comparing = new ReadingComparer();
    new TreeMap<>(articles).values().forEach(comparing::add);
    others.forEach(comparing::leaveOut);
    return comparing.agreement();
  }
}
