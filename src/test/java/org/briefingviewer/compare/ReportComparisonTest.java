// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.compare.ComparedTexts.Lettered;
import org.briefingviewer.compare.ComparedTexts.Pair;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.difference.DifferenceKind;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

/// The figures are found, held together and told apart in one go, as the program does it.
class ReportComparisonTest {
  private final ComparedTexts texts = new ComparedTexts();

  private static boolean at(ReportedFigure figure, String article, TextSpan span) {
    return figure.articleId().equals(article) && figure.claim().span().overlaps(span);
  }

  /// Returns the kinds between two figures; none where they are in no group together.
  private static Set<DifferenceKind> kinds(Pair pair) {
    ReportComparison comparison = new ReportComparison();
    comparison.add(pair.one());
    comparison.add(pair.other());
    Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
    for (Compared compared : comparison.groups()) {
      for (ReportedFigure one : compared.group().figures()) {
        for (ReportedFigure other : compared.group().figures()) {
          if (at(one, "one", pair.first()) && at(other, "other", pair.second())) {
            comparison.between(one, other).forEach(d -> kinds.add(d.kind()));
          }
        }
      }
    }
    return kinds;
  }

  @Test
  void reportsOfOneThingAreHeldTogetherAndTheirDifferencesTold() {
    List<String> wrong = new ArrayList<>();
    List<Pair> pairs = texts.pairs("pairs-2.txt");
    for (Pair pair : pairs) {
      Set<DifferenceKind> wanted =
          pair.kinds().stream()
              .filter(kind -> !kind.equals("NONE"))
              .map(DifferenceKind::valueOf)
              .collect(Collectors.toSet());
      Set<DifferenceKind> found = kinds(pair);
      if (!found.equals(wanted)) {
        wrong.add(pair.name() + ": " + found + " for " + wanted);
      }
      boolean differ =
          wanted.contains(DifferenceKind.OTHER_BOUND)
              || wanted.contains(DifferenceKind.OTHER_SCOPE);
      assertFalse(differ && found.contains(DifferenceKind.SAME), pair.name());
    }
    assertTrue(wrong.size() <= 0.05 * pairs.size(), wrong::toString);
  }

  @Test
  void figuresOfEightBriefingsAreGroupedByWhatTheyCount() {
    Map<String, List<Lettered>> briefings = new LinkedHashMap<>();
    for (Lettered lettered : texts.groups("groups-2.txt")) {
      String id = lettered.article().article().id();
      briefings.computeIfAbsent(id.substring(0, 2), k -> new ArrayList<>()).add(lettered);
    }
    assertEquals(8, briefings.size());
    int both = 0;
    int either = 0;
    StringBuilder wrong = new StringBuilder();
    for (List<Lettered> briefing : briefings.values()) {
      ReportComparison comparison = new ReportComparison();
      briefing.forEach(lettered -> comparison.add(lettered.article()));
      List<Compared> groups = comparison.groups();
      List<String> figures = figures(briefing);
      for (int i = 0; i < figures.size(); i++) {
        for (int j = i + 1; j < figures.size(); j++) {
          boolean wanted = letter(figures.get(i)).equals(letter(figures.get(j)));
          boolean together = together(groups, briefing, figures.get(i), figures.get(j));
          both += wanted && together ? 2 : 0;
          either += (wanted ? 1 : 0) + (together ? 1 : 0);
          if (wanted != together) {
            wrong.append(figures.get(i)).append(" and ").append(figures.get(j)).append("; ");
          }
        }
      }
    }
    assertTrue((double) both / either >= 0.85, (double) both / either + " " + wrong);
  }

  /// Each as its letter, its article and its place there.
  private static List<String> figures(List<Lettered> briefing) {
    List<String> figures = new ArrayList<>();
    for (int article = 0; article < briefing.size(); article++) {
      for (int i = 0; i < briefing.get(article).figures().size(); i++) {
        figures.add(briefing.get(article).figures().get(i).kind() + " " + article + " " + i);
      }
    }
    return figures;
  }

  private static String letter(String figure) {
    return figure.substring(0, 1);
  }

  private static boolean together(
      List<Compared> groups, List<Lettered> briefing, String one, String other) {
    return groups.stream().anyMatch(g -> holds(g, briefing, one) && holds(g, briefing, other));
  }

  private static boolean holds(Compared group, List<Lettered> briefing, String figure) {
    String[] parts = figure.split(" ");
    Lettered lettered = briefing.get(Integer.parseInt(parts[1]));
    TextSpan span = lettered.figures().get(Integer.parseInt(parts[2])).span();
    return group.group().figures().stream()
        .anyMatch(f -> at(f, lettered.article().article().id(), span));
  }
}
