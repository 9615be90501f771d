// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.briefingviewer.extract.doubt.MarkedText;
import org.briefingviewer.extract.doubt.MarkedText.Mark;
import org.briefingviewer.extract.figure.scope.SentenceFigures;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct;
import org.briefingviewer.extract.figure.time.TimeCandidates.TimeCandidate;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.QuantityFinder;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.extract.trees.BoostedTrees;
import org.briefingviewer.extract.trees.Boosting;
import org.briefingviewer.extract.trees.Boosting.Example;
import org.jspecify.annotations.Nullable;

/// Makes `time-trees.tsv` of the marked texts that `-Dmarked=FOLDER,FOLDER` names: trees that say
/// how likely a figure holds for a time of its sentence. A tenth of the texts at a time is held out
/// for what is printed: how many of the times that trees choose where rules are silent are right.
/// With the argument `measure` nothing is written.
public final class TimeTraining {
  private static final Path OUT =
      Path.of("src/main/resources/org/briefingviewer/extract/time-trees.tsv");
  private static final int FOLDS = 10;
  private static final Boosting BOOSTING = new Boosting(300, 4, 0.05, 12, 8, 0.2, 8);

  /// A figure's time, and whether a person has it so.
  private record Pair(TimeCandidate candidate, boolean ruled, Mark mark, Example example) {}

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuantityFinder finder = new QuantityFinder();
  private final FigureTimes times = new FigureTimes();
  private final TimeAdjuncts adjuncts = new TimeAdjuncts();
  private final List<Pair> pairs = new ArrayList<>();

  private TimeTraining() {}

  public static void main(String[] arguments) throws IOException {
    TimeTraining training = new TimeTraining();
    for (String folder : System.getProperty("marked").split(",")) {
      for (MarkedText text : MarkedText.all(Path.of(folder))) {
        training.read(text);
      }
    }
    training.measure();
    if (arguments.length == 0) {
      StringBuilder rows =
          new StringBuilder(
              "# How likely a figure holds for a time, made by TimeTraining of the texts in"
                  + " src/data/marked. A tree is a weight, or ?sign, mark, what follows where it is"
                  + " not over it, and where it is.\n");
      for (BoostedTrees.Node tree :
          BOOSTING.fit(training.pairs.stream().map(Pair::example).toList())) {
        rows.append(Boosting.written(tree)).append('\n');
      }
      Files.writeString(OUT, rows);
    }
  }

  private void read(MarkedText marked) {
    AnalysedText text = splitter.analyse(marked.article());
    Map<Integer, List<FoundQuantity>> of = new HashMap<>();
    finder.find(text).forEach(f -> of.computeIfAbsent(f.sentence(), s -> new ArrayList<>()).add(f));
    of.forEach(
        (index, figures) -> {
          SentenceFigures sentence =
              SentenceFigures.of(text.text(), text.sentences().get(index), figures);
          List<TimeAdjunct> all = adjuncts.of(sentence, text);
          List<@Nullable TimeAdjunct> held = times.held(sentence, text, all);
          for (int i = 0; i < held.size(); i++) {
            FoundQuantity figure = sentence.figures().get(i);
            Mark mark =
                marked.marks().stream()
                    .filter(m -> m.span().overlaps(figure.span()))
                    .findFirst()
                    .orElse(null);
            if (mark != null && !(mark.days().isEmpty() && mark.dayOptional())) {
              for (TimeCandidate each :
                  TimeCandidates.of(
                      sentence, figure, all, held, text.article().publication().day())) {
                boolean ruled = held.get(i) != null;
                Example example = new Example(marked.name(), each.signs(), right(each, mark));
                pairs.add(new Pair(each, ruled, mark, example));
              }
            }
          }
        });
  }

  private static boolean right(TimeCandidate candidate, Mark mark) {
    String iso = candidate.time().date().iso();
    return mark.days().stream().anyMatch(day -> day.startsWith(iso) || iso.startsWith(day));
  }

  private void measure() {
    List<String> texts =
        new ArrayList<>(new TreeSet<>(pairs.stream().map(p -> p.example().text()).toList()));
    Map<FoundQuantity, Pair> best = new HashMap<>();
    Map<FoundQuantity, Double> shares = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      BoostedTrees trees =
          new BoostedTrees(
              BOOSTING.fit(
                  pairs.stream()
                      .map(Pair::example)
                      .filter(e -> texts.indexOf(e.text()) % FOLDS != out)
                      .toList()));
      pairs.stream()
          .filter(p -> texts.indexOf(p.example().text()) % FOLDS == out)
          .sorted(Comparator.comparingDouble(p -> p.candidate().share(trees)))
          .forEach(
              p -> {
                best.put(p.candidate().figure(), p);
                shares.put(p.candidate().figure(), p.candidate().share(trees));
              });
    }
    for (double least : new double[] {0.5, 0.6, 0.7, 0.8, 0.9}) {
      long[] counts = new long[3];
      best.forEach(
          (figure, pair) -> {
            boolean estimate = Boolean.TRUE.equals(pair.mark().estimate());
            if (estimate && !pair.ruled() && shares.get(figure) >= least) {
              counts[0]++;
              counts[1] += pair.example().wrong() ? 1 : 0;
              counts[2] += pair.mark().days().isEmpty() ? 1 : 0;
            }
          });
      System.out.printf(
          Locale.ROOT,
          "from %.1f on: %d estimates dated where rules are silent, right %d; of %d the text gives"
              + " no time%n",
          least,
          counts[0],
          counts[1],
          counts[2]);
    }
    System.out.printf(Locale.ROOT, "%d times of figures in %d texts%n", pairs.size(), texts.size());
  }
}
