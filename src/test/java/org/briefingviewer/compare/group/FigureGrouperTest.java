// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.compare.ComparedTexts.Lettered;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.junit.jupiter.api.Test;

class FigureGrouperTest {
  private final ComparedTexts texts = new ComparedTexts();
  private final FigureReading reading = new FigureReading();

  private List<FigureGroup> groups(String... sentences) {
    List<ReportedFigure> figures = new ArrayList<>();
    for (String sentence : sentences) {
      figures.addAll(
          reading.of(texts.article("a" + figures.size(), "2025-05-01", "Wire", sentence), true));
    }
    return new FigureGrouper(reading, figures).groups();
  }

  @Test
  void estimatesAreGroupedAsACarefulReaderDoes() {
    Map<ReportedFigure, String> letters = new HashMap<>();
    List<ReportedFigure> figures = new ArrayList<>();
    for (Lettered lettered : texts.groups()) {
      for (ReportedFigure figure : reading.of(lettered.article(), true)) {
        lettered.figures().stream()
            .filter(f -> f.span().overlaps(figure.claim().span()))
            .findFirst()
            .ifPresent(
                f -> {
                  letters.put(figure, f.kind());
                  figures.add(figure);
                });
      }
    }
    Map<ReportedFigure, Integer> found = new HashMap<>();
    int number = 0;
    for (FigureGroup group : new FigureGrouper(reading, figures).groups()) {
      assertFalse(group.why().words().isEmpty(), "a group says why it is one");
      for (ReportedFigure figure : group.figures()) {
        found.put(figure, number);
      }
      number++;
    }
    int both = 0;
    int either = 0;
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        boolean wanted = letters.get(figures.get(i)).equals(letters.get(figures.get(j)));
        Integer one = found.get(figures.get(i));
        boolean together = one != null && one.equals(found.get(figures.get(j)));
        both += wanted && together ? 2 : 0;
        either += (wanted ? 1 : 0) + (together ? 1 : 0);
      }
    }
    assertEquals(24, figures.size());
    assertTrue((double) both / either >= 0.85, "pairwise F1 " + (double) both / either);
  }

  @Test
  void theSameNumberMakesNoGroup() {
    assertEquals(
        List.of(),
        groups(
            "The harbour office estimated that about 450 barges were laid up.",
            "The farm ministry estimated that about 450 goats were sold at the fair."));
  }

  @Test
  void eitherOrIsNoGroupOfItself() {
    assertEquals(
        List.of(),
        groups("The store could hold up to 900 crates or 300 barrels, the harbour office said."));
  }

  @Test
  void exportsOfOneThingAreNotThoseOfAnother() {
    assertEquals(
        List.of(),
        groups(
            "Mongolia's exports of wool came to $30 million, its customs office estimated.",
            "Mongolia's exports of meat came to $40 million, its customs office estimated."));
  }
}
