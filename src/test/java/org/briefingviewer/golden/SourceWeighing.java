// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.SourceReader;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.attribution.weigh.SourceSign;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.fitting.Regression;
import org.briefingviewer.fitting.Regression.Example;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;

/// Fits the weights of `source-signs.tsv`: a logistic regression over every source that could be
/// given for a figure of our own texts, the golden cases and `weighing/sources.txt`. No text of
/// others is read. Its argument is the logarithm of the odds from which a source is sure.
public final class SourceWeighing {
  private static final Path TEXTS = Path.of("src/test/resources/org/briefingviewer");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/briefingviewer/extract/source-signs.tsv");

  private static final List<SourceSign> SIGNS = List.of(SourceSign.values());

  /// How strongly weights are drawn to zero.
  private static final double RIDGE = 1.0;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SourceReader reader = new SourceReader();
  private final List<Candidate> candidates = new ArrayList<>();

  /// @param chosen whether the rules give this source
  private record Candidate(Example weighed, boolean chosen) {}

  /// A figure drawn by a person.
  private record Figure(TextSpan span, List<TextSpan> sources) {}

  private SourceWeighing() {}

  /// Writes the weights anew.
  ///
  /// @param arguments the logarithm of the odds from which a source is sure
  public static void main(String[] arguments) throws IOException {
    SourceWeighing weighing = new SourceWeighing();
    weighing.golden();
    weighing.own();
    double[] ridge = new double[SIGNS.size()];
    Arrays.fill(ridge, RIDGE);
    double[] weights =
        Regression.fit(weighing.candidates.stream().map(Candidate::weighed).toList(), ridge);
    double least = Double.parseDouble(arguments[0]);
    write(weights);
    System.out.println(weighing.summary(weights, least));
  }

  private static void write(double[] weights) throws IOException {
    StringBuilder rows =
        new StringBuilder(
            "# Weights of the signs by which a source is told sure from unsure."
                + " Fitted by SourceWeighing to texts of our own.\n");
    for (int i = 0; i < SIGNS.size(); i++) {
      rows.append(String.format(Locale.ROOT, "%s\t%.2f%n", SIGNS.get(i), weights[i]));
    }
    Files.writeString(WEIGHTS, rows.toString());
  }

  private void golden() throws IOException {
    for (GoldenFile file : new GoldenReader(TEXTS.resolve("golden")).all()) {
      for (GoldenCase golden : file.cases()) {
        List<Figure> figures = new ArrayList<>();
        for (Passage passage : golden.passages()) {
          for (FigureMark figure : passage.figures()) {
            SourceMark source = figure.source();
            TextSpan span = source == null ? null : source.span();
            figures.add(new Figure(figure.span(), span == null ? List.of() : List.of(span)));
          }
        }
        if (golden.english()) {
          add(golden.article(), figures);
        }
      }
    }
  }

  private void own() throws IOException {
    Ingest ingest = new Ingest();
    for (String line : Files.readAllLines(TEXTS.resolve("weighing/sources.txt"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      StringBuilder text = new StringBuilder();
      List<Figure> figures = new ArrayList<>();
      List<TextSpan> sources = new ArrayList<>();
      int open = 0;
      boolean others = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        switch (c) {
          case '[', '{' -> {
            open = text.length();
            others = line.charAt(i + 1) == '!';
            i += others ? 1 : 0;
          }
          case ']' ->
              figures.add(
                  new Figure(new TextSpan(open, text.length()), others ? List.of() : sources));
          case '}' -> sources.add(new TextSpan(open, text.length()));
          case '¶' -> text.append("\n\n");
          default -> text.append(c);
        }
      }
      add(ingest.plain("own", text.toString()), figures);
    }
  }

  private void add(Article article, List<Figure> figures) {
    AnalysedText text = splitter.analyse(article);
    Sources said = reader.read(text);
    for (Figure figure : figures) {
      Attribution given = said.attributions().of(figure.span());
      Set<TextSpan> seen = new HashSet<>();
      int here = text.sentenceAt(figure.span().start()).index();
      int last = Math.min(text.sentences().size() - 1, here + 1);
      for (int s = Math.max(0, here - 3); s <= last; s++) {
        for (Attribution candidate : said.attributions().in(text.sentences().get(s))) {
          if (candidate.kind() != Cue.Kind.CITING && seen.add(candidate.source())) {
            boolean right =
                figure.sources().stream().anyMatch(span -> span.overlaps(candidate.source()));
            Set<SourceSign> signs = Set.copyOf(said.signs().of(figure.span(), candidate));
            double[] values = new double[SIGNS.size() + 1];
            Arrays.setAll(values, i -> i == SIGNS.size() || signs.contains(SIGNS.get(i)) ? 1 : 0);
            candidates.add(new Candidate(new Example(values, right, 1), candidate.equals(given)));
          }
        }
      }
    }
  }

  private String summary(double[] weights, double least) {
    List<Candidate> given = candidates.stream().filter(Candidate::chosen).toList();
    List<Candidate> sure =
        given.stream().filter(e -> Regression.sum(weights, e.weighed().signs()) >= least).toList();
    return "%d candidates; of %d sources given %d right; sure %d, of them right %d"
        .formatted(
            candidates.size(),
            given.size(),
            given.stream().filter(e -> e.weighed().one()).count(),
            sure.size(),
            sure.stream().filter(e -> e.weighed().one()).count());
  }
}
