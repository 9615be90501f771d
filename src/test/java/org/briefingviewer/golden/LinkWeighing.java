// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private static final int STEPS = 6000;
  private static final double STEP = 0.0002;
  private static final double MOMENTUM = 0.95;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SourceReader reader = new SourceReader();
  private final List<Example> examples = new ArrayList<>();

  private record Example(List<String> signs, boolean right) {}

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
    TreeMap<String, Double> weights = new TreeMap<>();
    double bias = weighing.fit(weights);
    double least = Double.parseDouble(arguments[0]) - bias;
    StringBuilder file =
        new StringBuilder(
            "# Weights of the signs by which somebody named near a figure is taken into its chain;"
                + " the sum has to reach LEAST. Fitted by LinkWeighing to texts of our own.\n");
    weights.forEach(
        (sign, weight) -> file.append(String.format(Locale.ROOT, "%s\t%.2f%n", sign, weight)));
    file.append(String.format(Locale.ROOT, "LEAST\t%.2f%n", least));
    Files.writeString(WEIGHTS, file.toString());
    System.out.println(weighing.summary(weights, least));
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
          examples.add(new Example(said.linkSigns().of(figure.span(), given, candidate), right));
        }
      }
    }
  }

  /// Climbs to the weights under which the texts are likeliest; returns the constant.
  private double fit(Map<String, Double> weights) {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> borne = new HashMap<>();
    examples.forEach(e -> new HashSet<>(e.signs()).forEach(s -> borne.merge(s, 1, Integer::sum)));
    borne.forEach(
        (sign, times) -> {
          if (times >= RARE) {
            numbers.put(sign, numbers.size());
          }
        });
    List<int[]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(
          example.signs().stream()
              .distinct()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray());
    }
    double[] weight = new double[numbers.size() + 1];
    double[] speed = new double[weight.length];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[weight.length];
      for (int e = 0; e < rows.size(); e++) {
        double score = weight[weight.length - 1];
        for (int sign : rows.get(e)) {
          score += weight[sign];
        }
        double miss = (examples.get(e).right() ? 1 : 0) - 1 / (1 + Math.exp(-score));
        for (int sign : rows.get(e)) {
          slope[sign] += miss;
        }
        slope[weight.length - 1] += miss;
      }
      for (int i = 0; i < weight.length; i++) {
        double pull = i < weight.length - 1 ? RIDGE * weight[i] : 0;
        speed[i] = MOMENTUM * speed[i] + STEP * (slope[i] - pull);
        weight[i] += speed[i];
      }
    }
    numbers.forEach((sign, number) -> weights.put(sign, weight[number]));
    return weight[weight.length - 1];
  }

  private String summary(Map<String, Double> weights, double least) {
    long right = examples.stream().filter(Example::right).count();
    List<Example> taken =
        examples.stream()
            .filter(
                e ->
                    e.signs().stream()
                            .distinct()
                            .mapToDouble(s -> weights.getOrDefault(s, 0.0))
                            .sum()
                        >= least)
            .toList();
    return "%d candidates, %d signs; %d are links; taken %d, of them links %d"
        .formatted(
            examples.size(),
            weights.size(),
            right,
            taken.size(),
            taken.stream().filter(Example::right).count());
  }
}
