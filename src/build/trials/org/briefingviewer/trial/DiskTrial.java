// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Fills the disk at random moments while a program edits, saves and imports; makes room again or
/// does not, kills the program, and opens what is left. Fails when a action is lost that was done a
/// second before the disk was full, or, where there was room again, a second before the end; when a
/// file does not open; and when anything but the full disk is complained of. The disk is one in
/// memory, in a name space of its own. Run by `mvn -q -Dfast -DskipTests -Dtrial=disks verify`;
/// says so and ends where such a disk cannot be had.
final class DiskTrial {
  private static final String ROOM = "8m";
  private static final String INSIDE = "inside";
  private static final int LONGEST_MILLIS = 1_000;
  private static final int AFTER_MILLIS = 2_500;

  /// How much is left at most; at every second time nothing is.
  private static final int LEFT = 48 << 10;

  private static final long SECOND = 1_000_000_000;
  private static final String FULL = "No space left on device";

  private final Path disk;
  private final Path folder;
  private final Random random;
  private final Losses losses = new Losses();
  private int journals;
  private int unsaved;
  private int unimported;

  private DiskTrial(Path disk, long seed) {
    this.disk = disk;
    folder = disk.resolve("edited");
    random = new Random(seed);
  }

  /// @param args a folder, how many times the disk is filled, and a seed
  public static void main(String... args) throws Exception {
    Path disk = Path.of(args[0]).toAbsolutePath();
    Files.createDirectories(disk);
    if (args.length == 3) {
      System.exit(onDisk(disk, args[1], args[2]));
    }
    DiskTrial trial = new DiskTrial(disk, Long.parseLong(args[2]));
    KillTrial.prepare(trial.folder);
    int fills = Integer.parseInt(args[1]);
    int done = 0;
    while (done < fills && trial.losses.none()) {
      trial.round(done++);
    }
    System.out.printf(
        Locale.ROOT,
        "%d full disks (seed %s): %d deeds, %d saves, %d imports; refused for want of room %d lines"
            + " of the journal, %d saves and parts, %d imports; %d deeds done on a full disk, or in"
            + " the second before, missing%n",
        done,
        args[2],
        trial.losses.handlers(),
        trial.losses.saves(),
        trial.losses.imports(),
        trial.journals,
        trial.unsaved,
        trial.unimported,
        trial.losses.missing());
    trial.losses.end();
  }

  /// Runs this with a small disk in the folder's place, which nobody else sees.
  private static int onDisk(Path disk, String fills, String seed)
      throws IOException, InterruptedException {
    String mount = "mount -t tmpfs -o size=" + ROOM + " tmpfs " + disk;
    if (run("unshare", "--mount", "--map-root-user", "sh", "-c", mount) != 0) {
      System.out.println("Skipped: no small disk can be had here (unshare, or tmpfs).");
      return 0;
    }
    return run(
        "unshare",
        "--mount",
        "--map-root-user",
        "sh",
        "-c",
        mount + " && exec \"$@\"",
        "sh",
        ProcessHandle.current().info().command().orElse("java"),
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        DiskTrial.class.getName(),
        disk.toString(),
        fills,
        seed,
        INSIDE);
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private void round(int number) throws IOException, InterruptedException {
    // Beside the small disk.
    Path lines = disk.resolveSibling(disk.getFileName() + "-told.txt");
    Process process =
        new ProcessBuilder(KillTrial.command(folder, random.nextLong()))
            .redirectOutput(lines.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean freed = random.nextBoolean();
    long sure;
    try {
      while (Told.in(lines).by(Long.MAX_VALUE) == 0 && process.isAlive()) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
      sure = System.nanoTime();
      fill(filler());
      // Long enough that something is refused, if anything is.
      long until = System.nanoTime() + 3 * SECOND;
      while (Told.in(lines).wrong().isEmpty() && System.nanoTime() < until) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
      if (freed) {
        Files.delete(filler());
        TimeUnit.MILLISECONDS.sleep(AFTER_MILLIS);
        sure = System.nanoTime();
      }
      if (!process.isAlive()) {
        losses.fault("round " + number + ": the program ended by itself");
      }
    } finally {
      process.destroyForcibly().waitFor();
      Files.deleteIfExists(filler());
    }
    judge("round " + number + (freed ? ", room again: " : ", still full: "), Told.in(lines), sure);
  }

  private Path filler() {
    return disk.resolve("filler");
  }

  /// Takes all room but a little.
  private void fill(Path filler) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
      byte[] some = new byte[4096];
      try {
        while (true) {
          file.write(some);
        }
      } catch (IOException e) {
        file.setLength(Math.max(0, file.length() - random.nextInt(LEFT) * random.nextInt(2)));
      }
    }
  }

  private void judge(String where, Told told, long sure) throws IOException {
    for (String wrong : told.wrong()) {
      if (!wrong.contains(FULL)) {
        losses.fault(where + wrong);
      } else if (wrong.contains("import: ")) {
        unimported++;
      } else if (wrong.contains("kept there")) {
        journals++;
      } else {
        unsaved++;
      }
    }
    losses.compare(where, told, Remains.in(folder), sure);
  }
}
