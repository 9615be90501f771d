// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.group;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.compare.ComparedTexts.Figure;
import org.briefingviewer.compare.ComparedTexts.Lettered;
import org.briefingviewer.compare.ComparedTexts.Pair;
import org.briefingviewer.compare.difference.DifferenceKind;
import org.briefingviewer.compare.difference.FigureDifferences;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.pair.FigureIndex;
import org.briefingviewer.compare.pair.FigureIndex.Match;
import org.briefingviewer.compare.pair.PairScorer;
import org.briefingviewer.compare.pair.PairSign;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.fitting.Regression;
import org.briefingviewer.fitting.Regression.Example;
import org.briefingviewer.model.TextSpan;

/// Makes `pair-weights.tsv` of the articles whose figures bear letters: a logistic regression over
/// the pairs of each briefing that the grouping may join, and over pairs of two reports. With an
/// argument, writes it there; with a second one, leaves that text out, to measure what the others
/// teach.
public final class GroupTraining {
  private static final List<String> TEXTS =
      List.of(
          "groups.txt",
          "groups-2.txt",
          "groups-3.txt",
          "groups-4.txt",
          "groups-5.txt",
          "groups-6.txt",
          "groups-7.txt",
          "groups-9.txt",
          "groups-10.txt");

  private static final List<String> PAIRS =
      List.of("pairs.txt", "pairs-2.txt", "pairs-3.txt", "pairs-4.txt", "pairs-5.txt");

  private static final Path OUT =
      Path.of("src/main/resources/org/briefingviewer/compare/pair-weights.tsv");

  /// How strongly weights are drawn to zero, for signs of a spread of 1.
  private static final double RIDGE = 1;

  /// How much a pair counts: of one matter at two dates, where that is told and where it is not,
  /// and of one quantity whose numbers differ, which are the ones to be found.
  private static final double TOLD = 0.5;

  private static final double UNTOLD = 0.3;
  private static final double OTHER_NUMBER = 2;

  private GroupTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String text : TEXTS) {
      if (arguments.length > 1 && arguments[1].equals(text)) {
        continue;
      }
      briefings(text).values().forEach(briefing -> add(briefing, examples));
    }
    for (String text : PAIRS) {
      new ComparedTexts().pairs(text).forEach(pair -> add(pair, examples));
    }
    double[] weights = Regression.fit(examples, ridge(examples));
    StringBuilder rows =
        new StringBuilder(
            "# What speaks for and against two figures being of one quantity, made by GroupTraining"
                + " of the articles with lettered figures. Sign, weight.\n");
    for (PairSign sign : PairSign.values()) {
      write(sign.name(), weights[sign.place()], rows);
    }
    write(PairScorer.BASE, weights[weights.length - 1], rows);
    Files.writeString(arguments.length > 0 ? Path.of(arguments[0]) : OUT, rows);
    System.out.println(
        examples.size()
            + " pairs, of one matter "
            + examples.stream().filter(Example::one).count());
  }

  private static void write(String name, double weight, StringBuilder rows) {
    rows.append(String.format(Locale.ROOT, "%s\t%.3f%n", name, weight));
  }

  /// The articles of each briefing of a file.
  private static Map<String, List<Lettered>> briefings(String file) {
    Map<String, List<Lettered>> briefings = new LinkedHashMap<>();
    for (Lettered lettered : new ComparedTexts().groups(file)) {
      briefings
          .computeIfAbsent(ComparedTexts.briefingOf(lettered), _ -> new ArrayList<>())
          .add(lettered);
    }
    return briefings;
  }

  private static void add(List<Lettered> briefing, List<Example> examples) {
    FigureReading reading = new FigureReading();
    List<ReportedFigure> figures = new ArrayList<>();
    IdentityHashMap<ReportedFigure, String> letters = new IdentityHashMap<>();
    for (Lettered lettered : briefing) {
      List<ReportedFigure> own = reading.compared(lettered.article());
      figures.addAll(own);
      for (Figure mark : lettered.figures()) {
        own.stream()
            .filter(figure -> figure.claim().span().overlaps(mark.span()))
            .forEach(figure -> letters.putIfAbsent(figure, mark.kind()));
      }
    }
    FigureIndex index = new FigureIndex(reading, figures);
    FigureDifferences differences = new FigureDifferences(reading.words());
    for (int i = 0; i < figures.size(); i++) {
      for (Match match : index.behind(i, 0)) {
        ReportedFigure one = figures.get(i);
        String here = letters.get(one);
        String there = letters.get(match.figure());
        ScopeComparison scope = ScopeComparison.of(one, match.figure());
        if (here != null && there != null && !FigureGrouper.barred(one, match.figure(), scope)) {
          boolean told =
              differences.between(one, match.figure()).stream()
                  .map(difference -> difference.kind())
                  .anyMatch(
                      kind ->
                          kind == DifferenceKind.OTHER_DATE || kind == DifferenceKind.OTHER_SCOPE);
          examples.add(example(index.signs(i, match, scope), here, there, told, near(one, match)));
        }
      }
    }
  }

  /// A pair of which a reader says how its figures differ is of one matter.
  private static void add(Pair pair, List<Example> examples) {
    FigureReading reading = new FigureReading();
    List<ReportedFigure> figures = new ArrayList<>(reading.compared(pair.one()));
    if (!pair.other().article().id().equals(pair.one().article().id())) {
      figures.addAll(reading.compared(pair.other()));
    }
    FigureIndex index = new FigureIndex(reading, figures);
    String other = pair.other().article().id();
    for (int i = 0; i < figures.size(); i++) {
      for (Match match : index.behind(i, 0)) {
        ReportedFigure one = figures.get(i);
        ScopeComparison scope = ScopeComparison.of(one, match.figure());
        if (at(one, pair.one().article().id(), pair.first())
            && at(match.figure(), other, pair.second())
            && !FigureGrouper.barred(one, match.figure(), scope)) {
          String there = pair.kinds().contains("NONE") ? "B" : "A";
          examples.add(example(index.signs(i, match, scope), "A", there, true, false));
        }
      }
    }
  }

  private static boolean at(ReportedFigure figure, String article, TextSpan span) {
    return figure.articleId().equals(article) && figure.claim().span().overlaps(span);
  }

  private static boolean near(ReportedFigure one, Match match) {
    return FigureValues.consistent(one.quantity(), match.figure().quantity());
  }

  private static Example example(
      float[] signs, String here, String there, boolean told, boolean near) {
    boolean matter = here.charAt(0) == there.charAt(0);
    double weight = 1;
    if (matter && !here.equals(there)) {
      weight = told ? TOLD : UNTOLD;
    } else if (matter && !near) {
      weight = OTHER_NUMBER;
    }
    double[] inputs = new double[signs.length + 1];
    for (int i = 0; i < signs.length; i++) {
      inputs[i] = signs[i];
    }
    inputs[signs.length] = 1;
    return new Example(inputs, matter, weight);
  }

  /// Of each sign the stronger, the further its values are spread; 1 where they are all the same.
  private static double[] ridge(List<Example> examples) {
    double[] ridge = new double[PairSign.values().length];
    for (int i = 0; i < ridge.length; i++) {
      int at = i;
      double mean = examples.stream().mapToDouble(e -> e.signs()[at]).average().orElse(0);
      double square =
          examples.stream().mapToDouble(e -> Math.pow(e.signs()[at] - mean, 2)).average().orElse(0);
      ridge[i] = square == 0 ? RIDGE : RIDGE * square;
    }
    return ridge;
  }
}
