// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.apart.ApartReader;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.MemoryShare;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.intake.RawReading;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// Imports every file of some folders as the program does, one after the other, and counts what
/// became of them: a row a folder. Fails when one was a crash or a hang. Of a file that ends in
/// `.dat` and holds pieces under `#data` lines each piece is a page. Run by `mvn -q -Dfast
/// -DskipTests -Dtrial=hostile -Dsets=FOLDER verify`, with a set in each folder of FOLDER.
final class HostileTrial {
  private static final int SECONDS = 60;
  private static final String PIECE = "#data\n";

  private final Memory memory = Memory.of(ProcessHandle.current());
  private final ExecutorService reading =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
  private final RawReading importing =
      new RawReading(
          new ArticleImporter(new Ingest(ApartReader.withThisProgram()), new Extractor()),
          new MemoryShare());
  private final List<String> faults = new ArrayList<>();

  private HostileTrial() {}

  /// One thing to import.
  private record Given(String name, RawArticle incoming) {}

  /// What became of a set.
  private static final class Row {
    private int tried;
    private int shown;
    private int refused;
    private int memory;
    private int time;
    private int crashed;
    private int hung;
    private long slowestMillis;
    private String slowest = "";
    private long most;
    private String largest = "";
  }

  /// @param args the folder with the sets, and the sample's folder
  public static void main(String... args) throws Exception {
    HostileTrial trial = new HostileTrial();
    System.out.println(
        "| set | tried | shown | refused | of these for memory | for time | crashed | hung |"
            + " slowest, s | most memory, MB |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    for (Path set : inside(Path.of(args[0]))) {
      trial.row(set);
    }
    byte[] sound = Files.readAllBytes(Path.of(args[1]).resolve("sample.briefing"));
    for (Path set : inside(Path.of(args[0]))) {
      if (JsonClasses.within(set)) {
        new JsonClasses(sound, trial.faults).print(set);
      }
    }
    trial.faults.forEach(fault -> System.out.println("WRONG: " + fault));
    System.exit(trial.faults.isEmpty() ? 0 : 1);
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Files::isDirectory).sorted().toList();
    }
  }

  private void row(Path set) throws IOException, InterruptedException {
    Row row = new Row();
    memory.begin();
    try (Stream<Path> all = Files.walk(set)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        for (Given given : given(set, file)) {
          take(given, row);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %.1f (%s) | %d, %d of it here (%s) |%n",
        set.getFileName(),
        row.tried,
        row.shown,
        row.refused,
        row.memory,
        row.time,
        row.crashed,
        row.hung,
        row.slowestMillis / 1000.0,
        row.slowest,
        memory.most(),
        memory.ofFirst(),
        row.largest);
  }

  private static List<Given> given(Path set, Path file) throws IOException {
    String name = set.relativize(file).toString();
    if (!name.endsWith(".dat")) {
      return List.of(new Given(name, new RawArticle.OfFile(file, name)));
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    List<Given> pieces = new ArrayList<>();
    for (int at = text.indexOf(PIECE); at >= 0; at = text.indexOf(PIECE, at + 1)) {
      int start = at + PIECE.length();
      int end = text.indexOf("\n#", start);
      String page = text.substring(start, end < start ? text.length() : end);
      String piece = name + "#" + (pieces.size() + 1);
      pieces.add(new Given(piece, new RawArticle.OfClipboard(null, page)));
    }
    return pieces;
  }

  private void take(Given given, Row row) throws InterruptedException {
    row.tried++;
    long begun = System.nanoTime();
    Future<String> outcome = reading.submit(() -> outcome(given));
    try {
      String refusal = outcome.get(SECONDS, TimeUnit.SECONDS);
      if (refusal.isEmpty()) {
        row.shown++;
      } else if (refusal.contains("The program failed")) {
        row.crashed++;
        faults.add(refusal);
      } else {
        row.refused++;
        row.memory += refusal.contains("more memory") ? 1 : 0;
        row.time += refusal.contains("without getting any further") ? 1 : 0;
      }
    } catch (ExecutionException e) {
      row.crashed++;
      faults.add(given.name() + ": " + e.getCause());
    } catch (TimeoutException e) {
      outcome.cancel(true);
      row.hung++;
      faults.add(given.name() + ": not done after " + SECONDS + " s");
    }
    long millis = (System.nanoTime() - begun) / 1_000_000;
    if (millis > row.slowestMillis) {
      row.slowestMillis = millis;
      row.slowest = given.name();
    }
    if (memory.most() > row.most) {
      row.most = memory.most();
      row.largest = given.name();
    }
  }

  /// @return what is said of it, or nothing when it came in with all that it was searched for
  private String outcome(Given given) throws IOException, Refusal {
    try {
      return importing.read(
          given.incoming(),
          "a1",
          (raw, article, notes) ->
              notes.stream()
                  .map(Problem::toString)
                  .filter(note -> note.contains("The program failed"))
                  .findFirst()
                  .orElse(""));
    } catch (UnreadableFile e) {
      String said = e.problem().toString();
      return said.startsWith(given.name()) || given.incoming() instanceof RawArticle.OfClipboard
          ? said
          : "The program failed to name " + given.name() + ": " + said;
    }
  }
}
