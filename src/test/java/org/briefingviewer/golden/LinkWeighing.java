// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.Candidates.Candidate;
import org.briefingviewer.extract.attribution.SourceReader;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;

/// Fits the weights of `link-signs.tsv`: a logistic regression over everybody who is named around a
/// figure of our own texts, the golden cases and `weighing/chains.txt`. No text of others is read.
/// Its argument is the logarithm of the odds from which somebody is taken into the chain.
public final class LinkWeighing {
  private static final Path TEXTS = Path.of("src/test/resources/org/briefingviewer");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/briefingviewer/extract/link-signs.tsv");

  /// How strongly weights are drawn to zero.
  private static final double RIDGE = 10.0;

  /// A sign that fewer candidates bear is not weighed.
  private static final int RARE = 3;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SourceReader reader = new SourceReader();
  private final List<Regression.Example> examples = new ArrayList<>();

  /// A figure of our own texts.
  ///
  /// @param links the words that name its links
  /// @param names for whom they stand, in lower case
  /// @param whole whether all links are drawn; else whoever the rules find is left aside
  private record Figure(TextSpan span, List<TextSpan> links, Set<String> names, boolean whole) {}

  private LinkWeighing() {}

  /// Writes the weights anew.
  ///
  /// @param arguments the logarithm of the odds from which somebody is taken into the chain
  public static void main(String[] arguments) throws IOException {
    LinkWeighing weighing = new LinkWeighing();
    weighing.golden();
    weighing.own();
    Regression.Fitted fitted = new Regression(RIDGE, RARE).fit(weighing.examples);
    double least = Double.parseDouble(arguments[0]);
    fitted.write(
        WEIGHTS,
        "Weights of the signs by which somebody named near a figure is taken into its chain; the"
            + " sum has to reach LEAST. Fitted by LinkWeighing to texts of our own.",
        new TreeSet<>(fitted.weights().keySet()),
        least);
    System.out.println(weighing.summary(fitted, least));
  }

  private void golden() throws IOException {
    for (GoldenFile file : new GoldenReader(TEXTS.resolve("golden")).all()) {
      for (GoldenCase golden : file.cases()) {
        List<Figure> figures = new ArrayList<>();
        String text = golden.article().text();
        for (Passage passage : golden.passages()) {
          for (FigureMark figure : passage.figures()) {
            SourceMark source = figure.estimate() ? figure.source() : null;
            Set<String> names = new HashSet<>();
            if (source != null) {
              names.add(source.resolved(text).toLowerCase(Locale.ROOT));
              for (String via : figure.via().split(", ", -1)) {
                names.add(Words.bare(via).toLowerCase(Locale.ROOT));
              }
            }
            TextSpan span = source == null ? null : source.span();
            boolean whole = source == null || !figure.via().isEmpty() || !source.name().isEmpty();
            figures.add(
                new Figure(figure.span(), span == null ? List.of() : List.of(span), names, whole));
          }
        }
        add(golden.article(), figures);
      }
    }
  }

  private void own() throws IOException {
    for (String line : Files.readAllLines(TEXTS.resolve("weighing/chains.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        OwnChains own = OwnChains.read(line);
        List<Figure> figures = new ArrayList<>();
        for (OwnChains.Figure figure : own.figures()) {
          figures.add(new Figure(figure.span(), own.links(figure), Set.of(), true));
        }
        add(new Ingest().plain("own", own.text()), figures);
      }
    }
  }

  private void add(Article article, List<Figure> figures) {
    AnalysedText text = splitter.analyse(article);
    Sources said = reader.read(text);
    for (Figure figure : figures) {
      Attribution given = said.attributions().of(figure.span());
      Set<String> links = new HashSet<>();
      figure.links().forEach(link -> links.add(said.names().resolve(link).id()));
      Set<String> found =
          figure.whole()
              ? Set.of()
              : said.chains().chain(figure.span(), given).links().stream()
                  .map(link -> link.agent().id())
                  .collect(Collectors.toSet());
      for (Candidate candidate : said.candidates().around(figure.span())) {
        String name = Words.bare(candidate.agent().name()).toLowerCase(Locale.ROOT);
        boolean right =
            links.contains(candidate.agent().id())
                || figure.names().contains(name)
                || figure.links().stream().anyMatch(candidate.mention()::overlaps);
        if (right || !found.contains(candidate.agent().id())) {
          examples.add(
              new Regression.Example(said.linkSigns().of(figure.span(), given, candidate), right));
        }
      }
    }
  }

  private String summary(Regression.Fitted fitted, double least) {
    List<Regression.Example> taken =
        examples.stream().filter(e -> fitted.odds(e.signs()) >= least).toList();
    return "%d candidates, %d signs; %d are links; taken %d, of them links %d"
        .formatted(
            examples.size(),
            fitted.weights().size(),
            examples.stream().filter(Regression.Example::right).count(),
            taken.size(),
            taken.stream().filter(Regression.Example::right).count());
  }
}
