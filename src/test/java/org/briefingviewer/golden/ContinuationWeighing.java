// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.SentenceContinuation;
import org.briefingviewer.extract.attribution.SourceReader;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.doubt.MarkedText;
import org.briefingviewer.extract.doubt.WordsAlike;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;

/// Fits the weights of `continuation-signs.tsv`: a logistic regression over every marked figure in
/// a sentence that names nobody, behind one of its paragraph that gives something to somebody, of
/// the texts in `src/data/marked` and of the golden cases; whether it is his. Its argument is the
/// logarithm of the odds from which he is given. Prints how well texts are told that were held out.
public final class ContinuationWeighing {
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/briefingviewer/extract/continuation-signs.tsv");
  private static final Regression REGRESSION = new Regression(6.0, 5);
  private static final int FOLDS = 10;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SourceReader reader = new SourceReader();
  private final SentenceContinuation continuation =
      new SentenceContinuation(new FunctionWords(), new CueLexicon());
  private final List<Example> examples = new ArrayList<>();

  /// @param text whose text it is
  private record Example(String text, Regression.Example weighed) {}

  private ContinuationWeighing() {}

  /// Writes the weights anew, of the folders named by `-Dmarked=FOLDER,FOLDER` and the golden
  /// cases.
  public static void main(String[] arguments) throws IOException {
    double least = Double.parseDouble(arguments[0]);
    ContinuationWeighing weighing = new ContinuationWeighing();
    for (String folder : System.getProperty("marked").split(",")) {
      for (MarkedText text : MarkedText.all(Path.of(folder))) {
        weighing.add(text);
      }
    }
    weighing.golden();
    weighing.print(least);
    Regression.Fitted fitted =
        REGRESSION.fit(weighing.examples.stream().map(Example::weighed).toList());
    fitted.write(
        WEIGHTS,
        "Weights of the signs by which a sentence goes on with the figures of one before; the sum"
            + " has to reach LEAST. Fitted by ContinuationWeighing to texts of our own.",
        new TreeSet<>(fitted.weights().keySet()),
        least);
  }

  private void add(MarkedText marked) {
    AnalysedText text = splitter.analyse(marked.article());
    Sources sources = reader.read(text);
    for (MarkedText.Mark mark : marked.marks()) {
      if (mark.estimate() != null) {
        add(
            marked.name(),
            text,
            sources,
            mark.span(),
            last -> {
              String name = sources.names().resolve(last.source()).name();
              List<String> names = new ArrayList<>(mark.names());
              names.addAll(mark.chain());
              return mark.source() != null
                  && (mark.source().overlaps(last.source())
                      || names.stream().anyMatch(each -> WordsAlike.name(name, each)));
            });
      }
    }
  }

  private void golden() throws IOException {
    Path folder = Path.of("src/test/resources/org/briefingviewer/golden");
    for (GoldenFile file : new GoldenReader(folder).all()) {
      for (GoldenCase golden : file.cases()) {
        if (golden.english()) {
          add(golden);
        }
      }
    }
  }

  private void add(GoldenCase golden) {
    Article article = golden.article();
    AnalysedText text = splitter.analyse(article);
    Sources sources = reader.read(text);
    for (Passage passage : golden.passages()) {
      for (FigureMark figure : passage.figures()) {
        SourceMark source = figure.source();
        TextSpan named = source == null ? null : source.span();
        add(
            passage.id(),
            text,
            sources,
            figure.span(),
            last -> named != null && named.overlaps(last.source()));
      }
    }
  }

  private void add(
      String name, AnalysedText text, Sources sources, TextSpan figure, Predicate<Attribution> is) {
    Sentence sentence = text.sentenceAt(figure.start());
    boolean alone = sources.attributions().in(sentence).isEmpty();
    boolean spoken =
        sources.attributions().inQuotation(figure) && sources.attributions().of(figure) != null;
    Attribution last = alone && !spoken ? sources.attributions().lastBefore(sentence) : null;
    if (last != null) {
      int others = sources.attributions().in(last.sentence()).size() - 1;
      Set<String> told = continuation.signs(text, sentence, last, others);
      examples.add(new Example(name, new Regression.Example(told, is.test(last))));
    }
  }

  /// Prints what is told of texts that were held out, by what the odds have to be.
  private void print(double least) {
    List<String> texts = examples.stream().map(Example::text).distinct().toList();
    TreeMap<Double, int[]> told = new TreeMap<>();
    for (double odds : new double[] {-1, -0.5, 0, 0.5, 1, least}) {
      told.put(odds, new int[2]);
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Predicate<Example> held = e -> texts.indexOf(e.text()) % FOLDS == out;
      Regression.Fitted fitted =
          REGRESSION.fit(examples.stream().filter(held.negate()).map(Example::weighed).toList());
      for (Example each : examples.stream().filter(held).toList()) {
        double odds = fitted.odds(each.weighed().signs());
        told.headMap(odds, true)
            .values()
            .forEach(
                count -> {
                  count[0]++;
                  count[1] += each.weighed().right() ? 1 : 0;
                });
      }
    }
    long right = examples.stream().filter(e -> e.weighed().right()).count();
    System.out.printf(Locale.ROOT, "%d sentences, %d go on%n", examples.size(), right);
    told.forEach(
        (odds, count) ->
            System.out.printf(
                Locale.ROOT, "from %.1f on: %d, of them right %d%n", odds, count[0], count[1]));
  }
}
