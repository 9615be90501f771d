// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.briefingviewer.model.Refusal;

/// Starts the packaged program's real window on every state that an earlier program may leave, in
/// every way in which a file is opened, two starts at once, each on an X server of its own. Fails
/// when a window does not show the work with what was recovered of it. Run by `mvn -q -Dfast
/// -DskipTests -Dtrial=starts verify`.
final class StartTrial {
  private static final int AT_ONCE = 2;

  private final Path program;
  private final Path folder;
  private final int starts;
  private final long seed;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger shown = new AtomicInteger();

  private StartTrial(Path program, Path folder, int starts, long seed) {
    this.program = program;
    this.folder = folder;
    this.starts = starts;
    this.seed = seed;
  }

  /// @param args what starts the program, a folder, how many starts, and a seed
  public static void main(String... args) throws InterruptedException {
    if (!Desktop.possible()) {
      System.out.println("The starts were left out: Xvfb, openbox or xdotool is not installed.");
      return;
    }
    StartTrial trial =
        new StartTrial(
            Path.of(args[0]).toAbsolutePath(),
            Path.of(args[1]).toAbsolutePath(),
            Integer.parseInt(args[2]),
            Long.parseLong(args[3]));
    List<Thread> desktops = new ArrayList<>();
    for (int number = 0; number < AT_ONCE; number++) {
      String name = "desktop-" + number;
      desktops.add(Thread.ofPlatform().name(name).start(() -> trial.work(name)));
    }
    for (Thread desktop : desktops) {
      desktop.join();
    }
    trial.end();
  }

  private void work(String name) {
    try (Desktop desktop = new Desktop(folder.resolve(name))) {
      for (int number = next.getAndIncrement(); number < starts; number = next.getAndIncrement()) {
        start(number, desktop);
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      System.out.println("WRONG: " + name + ": " + e);
    }
  }

  /// Takes every state in every way before any comes again.
  private void start(int number, Desktop desktop) throws InterruptedException {
    int states = LeftState.values().length;
    int ways = StartCase.Way.values().length;
    StartCase tried =
        new StartCase(
            new UserHome(folder.resolve("start-" + number), program, desktop),
            LeftState.values()[number % states],
            StartCase.Way.values()[(number / states + number) % ways],
            new Random(seed + number));
    try {
      tried.run();
      shown.incrementAndGet();
    } catch (StartCase.Failed | IOException | Refusal | RuntimeException e) {
      System.out.println("WRONG: start " + number + ", " + tried + ": " + e.getMessage());
    }
  }

  private void end() {
    System.out.printf(
        Locale.ROOT,
        "%d starts (seed %d): %d show the work, with what was recovered told%n",
        starts,
        seed,
        shown.get());
    System.exit(shown.get() == starts ? 0 : 1);
  }
}
