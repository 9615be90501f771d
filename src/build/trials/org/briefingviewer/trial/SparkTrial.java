// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Has one run of the packaged program read an archive of made articles, then Spark with two
/// workers, the first time with one of them killed when half of the parts are done, and prints what
/// each took. Fails when an output of Spark's is another than that of the one run. Run by `mvn -q
/// -Dfast -DskipTests -Dtrial=spark verify`, which fetches Spark; it is no part of the program.
final class SparkTrial {
  private static final double SECOND = 1e9;
  private static final List<String> VERB =
      List.of("extract", "--jsonl", "--errors-as-lines", "--jobs", "1");

  private final Path program;
  private final Path work;
  private final Path spark;
  private final int articles;
  private final Path archive;

  private SparkTrial(Path program, Path work, Path spark, int articles) {
    this.program = program;
    this.work = work;
    this.spark = spark;
    this.articles = articles;
    archive = work.resolve("archive-" + articles + ".jsonl");
  }

  /// @param args the packaged program, a folder to work in, the folder of Spark's pom and of the
  ///   job, how many articles, and into how many parts they are cut, run by run
  public static void main(String... args) throws Exception {
    // However it ends, nothing that it began goes on.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () ->
                    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly)));
    Path work = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
    SparkTrial trial =
        new SparkTrial(
            Path.of(args[0]).toAbsolutePath(), work, Path.of(args[2]), Integer.parseInt(args[3]));
    trial.fetch();
    if (!Files.exists(trial.archive)) {
      MadeArchive.write(trial.articles, trial.archive);
    }
    System.out.println(
        "| run | articles | parts | clock, s | processor, s | most memory of a worker, MB |"
            + " tasks begun again |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|");
    trial.alone("the program on one line", 1);
    trial.alone("the program alone", trial.articles);
    List<String> parts = Arrays.asList(args).subList(4, args.length);
    trial.bySpark(Integer.parseInt(parts.getLast()), true);
    for (String count : parts) {
      trial.bySpark(Integer.parseInt(count), false);
    }
  }

  private void fetch() throws IOException, InterruptedException {
    Path jars = home().resolve("jars");
    if (Files.exists(jars)) {
      return;
    }
    Path half = home().resolve("jars.half");
    run(
        "mvn",
        "-q",
        "-B",
        "-f",
        spark.resolve("pom.xml").toString(),
        "dependency:copy-dependencies",
        "-DoutputDirectory=" + half);
    Files.move(half, jars);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
    }
  }

  private Path home() {
    return work.resolve("spark");
  }

  private List<String> filter() {
    return Stream.concat(Stream.of(program.toString()), VERB.stream()).toList();
  }

  private Path single() {
    return work.resolve("single.jsonl");
  }

  private void alone(String name, int lines) throws IOException, InterruptedException {
    Path input = archive;
    if (lines < articles) {
      input = work.resolve("lines.jsonl");
      try (Stream<String> all = Files.lines(archive)) {
        Files.write(input, all.limit(lines).toList());
      }
    }
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(filter())
            .redirectInput(input.toFile())
            .redirectOutput(single().toFile())
            .redirectError(work.resolve("single.log").toFile())
            .start();
    Memory memory = Memory.of(process.toHandle());
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException("the program ended with " + status);
    }
    row(name, lines, 1, begun, memory.processor(), memory.most(), 0);
  }

  private void bySpark(int parts, boolean kill) throws IOException, InterruptedException {
    Path run = work.resolve("run");
    KillTrial.clear(run);
    Files.createDirectories(run);
    Path out = run.resolve("found");
    Stream<String> job =
        Stream.of(
            spark.resolve("ArchiveJob.java").toString(),
            archive.toString(),
            Integer.toString(parts),
            out.toString());
    try (SparkCluster cluster = new SparkCluster(home(), run)) {
      long begun = System.nanoTime();
      Process driver = cluster.submit(Stream.concat(job, filter().stream()).toList());
      if (kill) {
        untilHalfOf(parts, out, driver);
        cluster.killWorker();
      }
      int status = driver.waitFor();
      if (status != 0) {
        throw new IllegalStateException("the job ended with " + status + ", see " + run);
      }
      row(
          kill ? "Spark, a worker killed" : "Spark",
          articles,
          parts,
          begun,
          cluster.processor(),
          cluster.mostOfWorker(),
          cluster.begunAgain());
      if (kill && cluster.begunAgain() == 0) {
        throw new IllegalStateException("no task was begun again, so nothing was tried");
      }
    }
    compare(out, run.resolve("joined.jsonl"));
  }

  /// Waits until half of the parts are written.
  private static void untilHalfOf(int parts, Path out, Process driver)
      throws IOException, InterruptedException {
    Path written = out.resolve("_temporary").resolve("0");
    long count = 0;
    while (2 * count < parts) {
      if (driver.waitFor(200, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the job ended before a worker was killed");
      }
      if (Files.exists(written)) {
        try (Stream<Path> tasks = Files.list(written)) {
          count = tasks.filter(task -> task.getFileName().toString().startsWith("task_")).count();
        }
      }
    }
  }

  private void compare(Path out, Path joined) throws IOException {
    try (OutputStream all = new BufferedOutputStream(Files.newOutputStream(joined));
        Stream<Path> parts = Files.list(out)) {
      for (Path part :
          parts.filter(p -> p.getFileName().toString().startsWith("part-")).sorted().toList()) {
        Files.copy(part, all);
      }
    }
    long other = Files.mismatch(single(), joined);
    if (other >= 0) {
      throw new IllegalStateException(
          "%s is another than %s from byte %,d on".formatted(joined, single(), other));
    }
  }

  private static void row(
      String name, int articles, int parts, long begun, Duration processor, long most, long again) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %d | %.1f | %.1f | %d | %d |%n",
        name,
        articles,
        parts,
        (System.nanoTime() - begun) / SECOND,
        processor.toMillis() / 1000.0,
        most,
        again);
  }
}
