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
import org.briefingviewer.cli.Streams;

/// Scores the extractor against a corpus that stands outside the project, with the corpus's own
/// scorer, and prints one table: `mvn -Peval verify`. What the program printed and what the scorer
/// said stay in `target/eval`.
final class Evaluation {
  private static final List<String> QUANTITIES =
      List.of(
          "newsquant-dev", "currency-model", "dimension-model", "age-model", "temperature-model");

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
    rows.addAll(score("articles", "articles-dev", "articles-dev", articles()));
    System.out.println(ScoreRow.HEAD);
    rows.forEach(row -> System.out.println(row.print()));
  }

  private Path lines(String set) throws IOException {
    return extract(set, corpus.resolve(set + ".jsonl"), List.of("extract", "--jsonl"));
  }

  private Path articles() throws IOException {
    List<String> command = new ArrayList<>(List.of("extract"));
    try (Stream<Path> files = Files.list(corpus.resolve("articles-dev/articles"))) {
      files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(f -> command.add(f + ""));
    }
    return extract("articles-dev", corpus.resolve("score.py"), command);
  }

  /// Runs the program's own verb, as a user would.
  private Path extract(String set, Path input, List<String> command) throws IOException {
    Path found = out.resolve(set + ".jsonl");
    try (InputStream in = Files.newInputStream(input);
        PrintStream printed = new PrintStream(found.toFile(), StandardCharsets.UTF_8)) {
      Streams streams = new Streams(in, printed, System.err);
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
        throw new IOException("extract ended with " + status + " on " + set);
      }
    }
    return found;
  }

  private List<ScoreRow> score(String what, String gold, String set, Path found)
      throws IOException, InterruptedException {
    Path said = out.resolve(set + ".score.txt");
    Process scorer =
        new ProcessBuilder(
                "python3",
                corpus.resolve("score.py").toString(),
                what,
                corpus.resolve(gold).toString(),
                found.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (scorer.waitFor() != 0) {
      throw new IOException("the scorer failed on " + set + ": " + Files.readString(said));
    }
    return ScoreRow.read(set, Files.readString(said));
  }
}
