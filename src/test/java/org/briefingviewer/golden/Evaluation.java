// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.VerbStreams;

/// Scores the extractor against a corpus that stands outside the project, with the corpus's own
/// scorer, and prints one table: `mvn -Peval verify`. What the program printed and what the scorer
/// said stay in `target/eval`.
final class Evaluation {
  private static final List<String> QUANTITIES =
      List.of(
          "newsquant-dev", "currency-model", "dimension-model", "age-model", "temperature-model");

  private static final List<String> ARTICLES =
      List.of("articles-dev", "articles-dev2", "triangle-dev");

  private final Path corpus;
  private final Path out;

  private Evaluation(Path corpus, Path out) {
    this.corpus = corpus;
    this.out = out;
  }

  /// @param args the corpus's folder, the folder to write into
  public static void main(String[] args) throws IOException, InterruptedException {
    Path corpus = Path.of(args[0]).normalize();
    if (!Files.exists(corpus.resolve("score.py"))) {
      System.out.println("eval: no corpus at " + corpus + " (give another with -Dcorpus=FOLDER).");
      return;
    }
    new Evaluation(corpus, Files.createDirectories(Path.of(args[1]))).run();
  }

  private void run() throws IOException, InterruptedException {
    List<ScoreRow> rows = new ArrayList<>();
    for (String set : QUANTITIES) {
      rows.addAll(score("quantities", set + ".jsonl", set, lines(set)));
    }
    String sources = "polnear-numsrc-dev";
    rows.addAll(score("sources", sources + ".jsonl", sources, lines(sources)));
    for (String set : ARTICLES) {
      if (Files.exists(corpus.resolve(set))) {
        rows.addAll(score("articles", set, set, articles(set)));
      }
    }
    System.out.println(ScoreRow.HEAD);
    rows.forEach(row -> System.out.println(row.print()));
    if (Files.exists(corpus.resolve("triangle-dev"))) {
      triangle("triangle-dev");
    }
    if (Files.exists(corpus.resolve("pages-dev"))) {
      pages("pages-dev");
    }
  }

  /// Scores ties, chains, events and the cleaning, and prints what that scorer says as it stands.
  private void triangle(String set) throws IOException, InterruptedException {
    Path briefing = imported(set, raw(set));
    Path unpacked = Unpacked.of(briefing, out.resolve(set));
    String said =
        answer(
            set + ".ties",
            List.of(
                "score_triangle.py",
                corpus.resolve(set).toString(),
                out.resolve(set + ".jsonl").toString(),
                "--bundle",
                unpacked.toString()));
    System.out.println("\n" + set + "\n" + said);
  }

  /// Imports saved pages and scores the bodies that are left.
  private void pages(String set) throws IOException, InterruptedException {
    List<Path> pages = Unpacked.pages(corpus.resolve(set).resolve("html"), out.resolve(set));
    Path bodies = Unpacked.bodies(pages, out.resolve(set + ".jsonl"));
    String said =
        answer(set, List.of("score_pages.py", corpus.resolve(set).toString(), bodies.toString()));
    System.out.println("\n" + set + "\n" + said);
  }

  private Path lines(String set) throws IOException {
    return run(set + ".jsonl", corpus.resolve(set + ".jsonl"), List.of("extract", "--jsonl"));
  }

  private Path articles(String set) throws IOException {
    List<String> command = new ArrayList<>(List.of("extract"));
    raw(set).forEach(file -> command.add(file.toString()));
    return run(set + ".jsonl", corpus.resolve("score.py"), command);
  }

  private List<Path> raw(String set) throws IOException {
    try (Stream<Path> files = Files.list(corpus.resolve(set).resolve("articles"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private Path imported(String set, List<Path> files) throws IOException {
    Path briefing = out.resolve(set + ".briefing");
    Files.deleteIfExists(briefing);
    List<String> command = new ArrayList<>(List.of("import", "-q", "-o", briefing.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(set + ".import.txt", corpus.resolve("score.py"), command);
    return briefing;
  }

  /// Runs the program's own verb, as a user would.
  private Path run(String name, Path input, List<String> command) throws IOException {
    Path found = out.resolve(name);
    try (InputStream in = Files.newInputStream(input);
        PrintStream printed = new PrintStream(found.toFile(), StandardCharsets.UTF_8)) {
      VerbStreams streams = new VerbStreams(in, printed, System.err);
      int status =
          new CommandLineProgram(
                  streams,
                  picture -> {
                    throw new IOException("no picture is drawn here");
                  },
                  (export, progress) -> {
                    throw new IOException("nothing is printed here");
                  })
              .run(command.toArray(String[]::new));
      if (status != 0) {
        throw new IOException(command.getFirst() + " ended with " + status + " on " + name);
      }
    }
    return found;
  }

  private List<ScoreRow> score(String what, String gold, String set, Path found)
      throws IOException, InterruptedException {
    return ScoreRow.read(
        set,
        answer(set, List.of("score.py", what, corpus.resolve(gold).toString(), found.toString())));
  }

  /// Returns what one of the corpus's scorers says.
  ///
  /// @param call the scorer's file name, then what it is called with
  private String answer(String set, List<String> call) throws IOException, InterruptedException {
    Path said = out.resolve(set + ".score.txt");
    List<String> command = new ArrayList<>(List.of("python3"));
    command.add(corpus.resolve(call.getFirst()).toString());
    command.addAll(call.subList(1, call.size()));
    Process scorer =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (scorer.waitFor() != 0) {
      throw new IOException("the scorer failed on " + set + ": " + Files.readString(said));
    }
    return Files.readString(said);
  }
}
