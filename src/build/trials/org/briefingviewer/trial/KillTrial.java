// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.MadeBundle;

/// Kills a program at random moments while it edits, saves and imports, and opens what is left; the
/// next program goes on with that. Fails when a action that was done more than a second before is
/// lost, or a file does not open, or the journal has something to complain of; where the briefing
/// is locked, also when any file tells what is in it. Run by `mvn -q -Dfast -DskipTests
/// -Dtrial=kills verify`, and for a locked one by `-Dtrial=locks`.
final class KillTrial {
  private static final int ARTICLES = 3;
  private static final int LONGEST_MILLIS = 2_500;

  private final Path folder;
  private final Random random;
  private final boolean locked;
  private final Losses losses = new Losses();
  private int opened;
  private int passing;
  private int sealed;

  private KillTrial(Path folder, long seed, boolean locked) {
    this.folder = folder;
    this.locked = locked;
    this.random = new Random(seed);
  }

  /// @param args a folder, how many kills, a seed, and `locked` where the briefing is to be
  public static void main(String... args) throws Exception {
    Path folder = Path.of(args[0]);
    int kills = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    KillTrial trial = new KillTrial(folder, seed, List.of(args).contains("locked"));
    prepare(folder);
    if (trial.locked) {
      LockedWork.lock(Reviewer.briefing(folder));
    }
    int done = 0;
    while (done < kills && trial.losses.none()) {
      trial.round(done++);
    }
    System.out.printf(
        Locale.ROOT,
        "%d kills (seed %d): %d deeds, %d saves, %d imports; %d briefings opened, %d deeds of the"
            + " last second missing, %d passing files left%n",
        done,
        seed,
        trial.losses.handlers(),
        trial.losses.saves(),
        trial.losses.imports(),
        trial.opened,
        trial.losses.missing(),
        trial.passing);
    if (trial.locked) {
      System.out.printf("%d sealed indexes found after kills, all opened%n", trial.sealed);
    }
    trial.losses.end();
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
        "--enable-native-access=ALL-UNNAMED",
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
        losses.fault("round " + number + ": the program ended by itself");
      }
    } finally {
      killed = System.nanoTime();
      process.destroyForcibly().waitFor();
    }
    judge(number, Told.in(lines), killed);
  }

  private void judge(int number, Told told, long killed) throws IOException {
    String where = "round " + number + ": ";
    told.wrong().forEach(wrong -> losses.fault(where + wrong));
    Remains remains = Remains.in(folder);
    opened += remains.opened();
    passing = remains.passing();
    losses.compare(where, told, remains, killed);
    if (locked) {
      LockedWork.told(folder).forEach(wrong -> losses.fault(where + wrong));
      sealed += LockedWork.sealed(folder);
    }
  }
}
