// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.MadeBundle;

/// Kills a program at random moments while it edits, saves and imports, and opens what is left; the
/// next program goes on with that. Fails when a deed that was done more than a second before is
/// lost, or a file does not open, or the journal has something to complain of. Run by `mvn -q
/// -Dfast -DskipTests -Pkills verify`.
final class KillTrial {
  private static final int ARTICLES = 3;
  private static final int LONGEST_MILLIS = 2_500;
  private static final long SECOND = 1_000_000_000;

  private final Path folder;
  private final Random random;
  private final List<String> faults = new ArrayList<>();
  private int deeds;
  private int saves;
  private int imports;
  private int opened;
  private int missing;
  private int passing;

  private KillTrial(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /// @param args a folder, how many kills, and a seed
  public static void main(String... args) throws Exception {
    Path folder = Path.of(args[0]);
    int kills = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    KillTrial trial = new KillTrial(folder, seed);
    prepare(folder);
    int done = 0;
    while (done < kills && trial.faults.isEmpty()) {
      trial.round(done++);
    }
    System.out.printf(
        Locale.ROOT,
        "%d kills (seed %d): %d deeds, %d saves, %d imports; %d briefings opened, %d deeds of the"
            + " last second missing, %d passing files left%n",
        done,
        seed,
        trial.deeds,
        trial.saves,
        trial.imports,
        trial.opened,
        trial.missing,
        trial.passing);
    trial.faults.forEach(fault -> System.out.println("WRONG: " + fault));
    System.exit(trial.faults.isEmpty() ? 0 : 1);
  }

  /// Makes a folder with a briefing and raw articles, and nothing else.
  static void prepare(Path folder) throws Exception {
    clear(folder);
    Files.createDirectories(folder);
    MadeBundle.write(new Extractor().triangle(), ARTICLES, Reviewer.briefing(folder));
    Importing.prepare(folder);
  }

  /// Takes away what is in a folder, and the folder.
  static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /// Returns the command that runs a reviewer.
  static List<String> command(Path folder, long seed) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx256m",
        "-cp",
        System.getProperty("java.class.path"),
        Reviewer.class.getName(),
        folder.toString(),
        String.valueOf(seed));
  }

  private void round(int number) throws IOException, InterruptedException {
    Path lines = folder.resolve("told.txt");
    Process process =
        new ProcessBuilder(command(folder, random.nextLong()))
            .redirectOutput(lines.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long killed;
    try {
      while (Told.in(lines).by(Long.MAX_VALUE) == 0 && process.isAlive()) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
      if (!process.isAlive()) {
        faults.add("round " + number + ": the program ended by itself");
      }
    } finally {
      killed = System.nanoTime();
      process.destroyForcibly().waitFor();
    }
    judge(number, Told.in(lines), killed);
  }

  private void judge(int number, Told told, long killed) throws IOException {
    Remains remains = Remains.in(folder);
    deeds += told.deeds();
    saves += told.saved();
    imports += told.imported();
    opened += remains.opened();
    passing = remains.passing();
    told.wrong().forEach(wrong -> faults.add("round " + number + ": " + wrong));
    remains.wrong().forEach(wrong -> faults.add("round " + number + ": " + wrong));
    int lost = told.missing(remains.print());
    int young = told.deeds() + 1 - told.by(killed - SECOND);
    if (lost < 0) {
      faults.add("round " + number + ": the briefing is as it never was");
    } else if (lost > young) {
      faults.add("round " + number + ": " + lost + " deeds are lost, " + young + " were young");
    } else {
      missing += lost;
    }
  }
}
