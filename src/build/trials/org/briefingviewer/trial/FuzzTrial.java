// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.apart.ApartReader;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.trial.FuzzTargets.Target;
import org.jspecify.annotations.Nullable;

/// Gives each reader of files spoilt ones for some seconds of processor time, a minute each in
/// turn. Fails when one is neither read nor refused in a sentence, or takes more than ten seconds
/// of processor time; the first file of each fault is then kept, to become a case. A run that is
/// ended early says what ran. Run by `mvn -q -Dfast -DskipTests -Dtrial=fuzz -Dseconds=20 verify`.
///
/// A mutator of our own and no Jazzer: its readers are told what a briefing's files have in them, a
/// spoilt entry is packed into a sound archive, and it needs no agent in the virtual machine.
final class FuzzTrial {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration TURN = Duration.ofMinutes(1);
  private static final int LOOK_SECONDS = 5;
  private static final int MOST_TOLD = 300;

  /// After which a file that takes no processor time either is one that nothing comes of.
  private static final int STANDSTILL_MINUTES = 10;

  /// Looking at the clock of the system's processes after each file would take longer than reading
  /// some of them.
  private static final long BETWEEN_NANOS = 200_000_000;

  private final Path folder;
  private final Duration each;
  private final Random random;
  private final FuzzTargets targets;
  private final ProcessorTime time = new ProcessorTime(ProcessHandle.current());
  private final List<Ran> all = new ArrayList<>();
  private final ExecutorService running =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

  private FuzzTrial(Path folder, Path sample, Duration each, long seed)
      throws IOException, Refusal {
    this.folder = folder;
    this.each = each;
    random = new Random(seed);
    targets = new FuzzTargets(folder, sample, new Ingest(ApartReader.withThisProgram()), random);
  }

  /// A target and what has come of it.
  private static final class Ran {
    private final Target target;
    private final Seeds seeds;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> found = new HashMap<>();
    private Duration time = Duration.ZERO;
    private int executions;

    Ran(Target target) {
      this.target = target;
      this.seeds = new Seeds(target.sound());
    }
  }

  /// @param args a folder to work in, how many seconds a target, a seed, the sample's folder, and
  ///   the names of targets, or nothing for all
  public static void main(String... args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    FuzzTrial trial =
        new FuzzTrial(
            folder,
            Path.of(args[3]),
            Duration.ofSeconds(Long.parseLong(args[1])),
            Long.parseLong(args[2]));
    List<String> names = List.of(args).subList(4, args.length);
    Runtime.getRuntime().addShutdownHook(new Thread(trial::print));
    System.exit(trial.run(names) ? 0 : 1);
  }

  private synchronized void print() {
    System.out.println("| target | minutes of processor | executions | answers | findings |");
    System.out.println("|---|---|---|---|---|");
    for (Ran ran : all) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %,d | %,d | %,d |%n",
          ran.target.name(),
          ran.time.toMillis() / 60_000.0,
          ran.executions,
          ran.seeds.kinds(),
          ran.faults.size());
    }
    for (Ran ran : all) {
      ran.faults.forEach(fault -> System.out.println("WRONG: " + ran.target.name() + ": " + fault));
    }
  }

  /// @return whether nothing was found
  private boolean run(List<String> names) throws IOException, Refusal, InterruptedException {
    for (Target target : targets.all()) {
      if (names.isEmpty() || names.contains(target.name())) {
        all.add(new Ran(target));
      }
    }
    for (Ran ran : all) {
      for (byte[] sound : ran.target.sound()) {
        String unsound = refusal(ran.target, sound);
        if (unsound != null) {
          ran.faults.add("what it begins with is refused: " + unsound);
        }
      }
    }
    for (boolean more = true; more; ) {
      more = false;
      for (Ran ran : all) {
        Duration left = each.minus(ran.time);
        if (left.isPositive()) {
          turn(ran, left.compareTo(TURN) < 0 ? left : TURN);
          more = true;
        }
      }
    }
    return all.stream().allMatch(ran -> ran.faults.isEmpty());
  }

  private void turn(Ran ran, Duration turn) throws IOException, InterruptedException {
    Duration begun = time.now();
    Duration before = ran.time;
    for (long looked = System.nanoTime(); ran.time.minus(before).compareTo(turn) < 0; ) {
      byte[] file = ran.target.spoils().of(ran.seeds.next(random));
      String fault = fault(ran, file);
      if (fault != null && ran.found.merge(place(fault), 1, Integer::sum) == 1) {
        Path kept =
            folder.resolve(ran.target.name() + "-" + Integer.toHexString(Arrays.hashCode(file)));
        Files.write(kept, file);
        ran.faults.add(fault.substring(0, Math.min(fault.length(), MOST_TOLD)) + " (" + kept + ")");
      }
      ran.executions++;
      if (System.nanoTime() - looked > BETWEEN_NANOS) {
        looked = System.nanoTime();
        ran.time = before.plus(time.now().minus(begun));
      }
    }
  }

  /// Returns what is the same of all files with one fault: its kind and where it came up.
  private static String place(String fault) {
    int at = fault.lastIndexOf(" at ");
    return fault.split("[: ]", 2)[0] + (at < 0 ? fault : fault.substring(at));
  }

  private static @Nullable String refusal(Target target, byte[] sound) throws IOException {
    try {
      target.reading().read(sound);
      return null;
    } catch (Refusal | UnreadableFile | RuntimeException e) {
      return String.valueOf(e);
    }
  }

  /// @return what is wrong, or null
  private @Nullable String fault(Ran ran, byte[] file) throws InterruptedException {
    long begun = System.nanoTime();
    Duration before = null;
    Future<String> reading = running.submit(() -> ran.target.reading().read(file));
    while (true) {
      try {
        ran.seeds.learn(file, reading.get(LOOK_SECONDS, TimeUnit.SECONDS));
        return null;
      } catch (TimeoutException e) {
        Duration now = time.now();
        before = before == null ? now : before;
        if (now.minus(before).compareTo(LONGEST) > 0) {
          reading.cancel(true);
          return "not done after 10 s of processor time";
        }
        if (System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(STANDSTILL_MINUTES)) {
          reading.cancel(true);
          return "not done after ten minutes, without processor time";
        }
      } catch (ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        ran.seeds.learn(file, String.valueOf(cause.getMessage()));
        return FuzzTargets.fault(cause);
      }
    }
  }
}
