// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.ingest.apart.ReadApart;
import org.briefingviewer.model.Refused;
import org.briefingviewer.trial.FuzzTargets.Target;
import org.jspecify.annotations.Nullable;

/// Gives each reader of files spoilt ones for some seconds. Fails when one is neither read nor
/// refused in a sentence, or takes more than ten seconds; the file is then kept, to become a case.
/// Run by `mvn -q -Dfast -DskipTests -Pfuzz -Dseconds=20 verify`.
///
/// A mutator of our own and no Jazzer: its readers are told what a briefing's files have in them, a
/// spoilt entry is packed into a sound archive, and it needs no agent in the virtual machine.
final class FuzzTrial {
  private static final long LONGEST_MILLIS = 10_000;
  private static final int HANGS_SECONDS = 60;

  private final Path folder;
  private final long nanos;
  private final FuzzTargets targets;
  private final ExecutorService running =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
  private final List<String> faults = new ArrayList<>();

  private FuzzTrial(Path folder, long seconds, long seed) {
    this.folder = folder;
    nanos = TimeUnit.SECONDS.toNanos(seconds);
    targets = new FuzzTargets(folder, new Ingest(ReadApart.withThisProgram()), new Random(seed));
  }

  /// @param args a folder to work in, how many seconds a target, a seed, and the sample's folder
  public static void main(String... args) throws Exception {
    FuzzTrial trial =
        new FuzzTrial(Path.of(args[0]), Long.parseLong(args[1]), Long.parseLong(args[2]));
    Files.createDirectories(trial.folder);
    System.out.println("| target | executions | findings |");
    System.out.println("|---|---|---|");
    trial.all(Path.of(args[3]));
    trial.faults.forEach(fault -> System.out.println("WRONG: " + fault));
    System.exit(trial.faults.isEmpty() ? 0 : 1);
  }

  private void all(Path sample) throws IOException, InterruptedException {
    for (Target target : targets.all(sample)) {
      run(target);
    }
  }

  private void run(Target target) throws IOException, InterruptedException {
    String name = target.name();
    String unsound = refusal(target);
    if (unsound != null) {
      faults.add(name + ": what it begins with is refused: " + unsound);
      return;
    }
    long end = System.nanoTime() + nanos;
    int executions = 0;
    int findings = 0;
    while (System.nanoTime() < end) {
      byte[] file = target.spoils().of(target.sound());
      executions++;
      String fault = fault(target, file);
      if (fault != null) {
        findings++;
        Path kept = folder.resolve(name + "-" + Integer.toHexString(Arrays.hashCode(file)));
        Files.write(kept, file);
        faults.add(name + ": " + fault + " (" + kept + ")");
      }
    }
    System.out.printf(Locale.ROOT, "| %s | %,d | %,d |%n", name, executions, findings);
  }

  private static @Nullable String refusal(Target target) throws IOException {
    try {
      target.reading().read(target.sound());
      return null;
    } catch (Refused | Unreadable | RuntimeException e) {
      return String.valueOf(e);
    }
  }

  /// @return what is wrong, or null
  private @Nullable String fault(Target target, byte[] file) throws InterruptedException {
    long begun = System.nanoTime();
    Future<?> reading =
        running.submit(
            () -> {
              target.reading().read(file);
              return null;
            });
    try {
      reading.get(HANGS_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      return "not done after " + HANGS_SECONDS + " s";
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      String fault = FuzzTargets.fault(cause == null ? e : cause);
      if (fault != null) {
        return fault;
      }
    }
    long millis = (System.nanoTime() - begun) / 1_000_000;
    return millis > LONGEST_MILLIS ? "took " + millis + " ms" : null;
  }
}
