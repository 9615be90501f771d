// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes `golden/rules-fired.tsv`: each decision method of the extractor, and how often it says
/// yes in the golden cases and on texts of others, most of which lie outside the project: `mvn
/// -Dfast -DskipTests -Peval verify`.
final class RulesFired {
  static final Path TABLE = Path.of("src/test/resources/org/briefingviewer/golden/rules-fired.tsv");

  /// Texts of strangers who saw no rule, in the project.
  private static final Path MARKED = Path.of("src/data/marked");

  private static final List<String> ARTICLES =
      List.of("articles-dev", "articles-dev2", "triangle-dev", "fresh-dev");
  private static final List<String> LINES =
      List.of(
          "polnear-numsrc-dev",
          "polnear-numsrc-train",
          "newsquant-dev",
          "currency-model",
          "dimension-model",
          "age-model",
          "temperature-model");

  private final Function<Article, Findings> extractor;
  private final Ingest ingest = new Ingest();

  RulesFired() throws ReflectiveOperationException {
    this.extractor = new RuleLoader().extractor();
  }

  /// How often a rule says yes.
  record Fired(int golden, int real) {
    /// Whether nothing but cases that we wrote for it needs the rule.
    boolean goldenAlone() {
      return golden > 0 && real == 0;
    }
  }

  /// @param arguments the corpus's folder
  public static void main(String[] arguments) throws Exception {
    Path corpus = Path.of(arguments[0]).normalize();
    if (!Files.exists(corpus.resolve("score.py"))) {
      System.out.println("rules: no corpus at " + corpus + " (give another with -Dcorpus=FOLDER).");
      return;
    }
    RulesFired rules = new RulesFired();
    SortedMap<String, Integer> golden = rules.golden(TABLE.getParent());
    SortedMap<String, Integer> real = rules.real(corpus);
    SortedMap<String, Fired> fired = new TreeMap<>();
    real.forEach((rule, yes) -> fired.put(rule, new Fired(golden.getOrDefault(rule, 0), yes)));
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Decision methods of the extractor, and how often each says yes: in the golden cases,");
    lines.add(
        "# and on real texts. Written by `mvn -Dfast -DskipTests -Peval verify`; RulesFiredTest"
            + " reads it.");
    lines.add("# file\tmethod\tgolden\treal");
    fired.forEach((rule, f) -> lines.add(rule + "\t" + f.golden() + "\t" + f.real()));
    Files.write(TABLE, lines);
    System.out.println(summary(fired));
  }

  /// Returns how often each rule says yes in the English golden cases of `folder`.
  SortedMap<String, Integer> golden(Path folder) throws IOException {
    for (GoldenFile file : new GoldenReader(folder).all()) {
      for (var each : file.cases()) {
        if (each.english()) {
          var _ = extractor.apply(each.article());
        }
      }
    }
    return RuleCounter.counts();
  }

  private SortedMap<String, Integer> real(Path corpus) throws IOException, UnreadableFile {
    for (String set : ARTICLES) {
      read(corpus.resolve(set).resolve("articles"));
    }
    read(MARKED);
    JsonMapper mapper = JsonMapper.builder().build();
    for (String set : LINES) {
      for (String line : Files.readAllLines(corpus.resolve(set + ".jsonl"))) {
        JsonNode node = mapper.readTree(line);
        var _ =
            extractor.apply(ingest.plain(node.get("id").asString(), node.get("text").asString()));
      }
    }
    return RuleCounter.counts();
  }

  private void read(Path folder) throws IOException, UnreadableFile {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        var _ = extractor.apply(ingest.read(name, name, Files.readAllBytes(file)));
      }
    }
  }

  /// Reads the table: each rule with how often it fired when it was written.
  static SortedMap<String, Fired> table(Path file) throws IOException {
    SortedMap<String, Fired> fired = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] field = line.split("\t", -1);
        fired.put(
            field[0] + "\t" + field[1],
            new Fired(Integer.parseInt(field[2]), Integer.parseInt(field[3])));
      }
    }
    return fired;
  }

  /// Returns the share of the rules that fire in golden cases alone, in percent.
  static double share(SortedMap<String, Fired> fired) {
    return 100.0 * fired.values().stream().filter(Fired::goldenAlone).count() / fired.size();
  }

  private static String summary(SortedMap<String, Fired> fired) {
    long never = fired.values().stream().filter(f -> f.golden() + f.real() == 0).count();
    return "%d rules; in golden cases alone %.1f %%; never %d"
        .formatted(fired.size(), share(fired), never);
  }
}
