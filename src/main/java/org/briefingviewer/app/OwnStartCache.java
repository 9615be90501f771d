// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.briefingviewer.app.system.JarTimes;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.place.SafeSave;
import org.jspecify.annotations.Nullable;

/// What is done where the package's start-up cache does not fit, as when the jars were copied
/// without their times. Java then starts without one, slower, and says nothing.
///
/// Where the jars are the user's they get their times again, so that the next start takes the
/// package's cache. Elsewhere, and where that does not help, the program makes one for itself.
///
/// It lies in the user's folder for caches, and what it was made for beside it: the package's
/// folder in the first line, by which the launcher takes it, and the time of the program's jar in
/// the second. What was tried for the same two is not tried again, whatever came of it.
///
/// The training ends by itself when the window was closed meanwhile, and lays what it made beside
/// it under another name; a later start takes that.
///
/// @param home the package's folder
/// @param chosen the cache with which the launcher started this program
/// @param own where it makes its own
/// @param jars the time of the package's jars when its cache was made, in seconds since 1970; 0
///   where the launcher does not say it
public record OwnStartCache(Path home, Path chosen, Path own, long jars) {
  /// Where Linux tells a process what is in its memory.
  private static final Path MEMORY = Path.of("/proc/self/maps");

  private static final String TRAINING = "briefing-training-";

  /// A path on Linux has 4096 bytes at most.
  private static final int LARGEST_NOTE = 16384;

  private static final int LONGEST_MINUTES = 10;

  /// What nobody has written to for so long is whole, in minutes; it is written within seconds.
  private static final int SETTLED_MINUTES = 2;

  /// Sees to it that the next start has a cache, by what the launcher says of this one. Where it
  /// cannot choose a cache, as on Windows and macOS, the jars get their times again and no more.
  public static void provide() {
    OwnStartCache cache = ofThisStart();
    if (cache != null) {
      cache.makeWhereNoneFits();
      return;
    }
    try {
      JarTimes.ofThisStart().restored();
    } catch (IOException e) {
      // Starts stay slower.
    }
  }

  /// Returns what the launcher says of this start, or null where it says nothing: there was no
  /// cache to begin with, this is no package, or the launcher cannot choose.
  private static @Nullable OwnStartCache ofThisStart() {
    String chosen = System.getProperty("briefing.cache", "");
    String own = System.getProperty("briefing.cache.own", "");
    return chosen.isEmpty() || own.isEmpty()
        ? null
        : new OwnStartCache(
            Path.of(System.getProperty("briefing.home", ".")),
            Path.of(chosen),
            Path.of(own),
            Long.getLong(JarTimes.WANTED, 0));
  }

  /// Makes one where that with which the program was started does not fit. Takes some ten seconds
  /// of processor time of another process, at the lowest priority. What goes wrong leaves things as
  /// they were.
  private void makeWhereNoneFits() {
    try {
      makeUnlessInUse(Files.readString(MEMORY));
    } catch (IOException e) {
      // Starts stay slower.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// @param memory what is in this process's memory, by lines with the file each part is of
  void makeUnlessInUse(String memory) throws IOException, InterruptedException {
    if (!Files.exists(chosen) || memory.contains(" " + chosen.toRealPath())) {
      return;
    }
    if (chosen.equals(own)) {
      Files.deleteIfExists(own); // The package's is tried again.
      return;
    }
    if (new JarTimes(home.resolve("lib"), jars).restored()) {
      return;
    }
    List<String> now = List.of(home.toString(), jarTime());
    if (!Files.isWritable(own.getParent()) || now.equals(triedFor())) {
      return;
    }
    List<String> left = lines(freshNote());
    boolean same = left.size() == now.size() + 1 && left.subList(0, now.size()).equals(now);
    if (same && Files.exists(fresh()) && !within(fresh(), SETTLED_MINUTES)) {
      SafeSave.name(fresh(), own);
      clear(Path.of(left.getLast()));
    } else if (same && within(freshNote(), LONGEST_MINUTES)) {
      return; // an earlier start's training goes on
    } else {
      make(now);
    }
    PlainFile.own(note()).write(String.join("\n", now) + "\n");
  }

  private static boolean within(Path file, int minutes) throws IOException {
    Instant written = Files.getLastModifiedTime(file).toInstant();
    return written.isAfter(Instant.now().minus(Duration.ofMinutes(minutes)));
  }

  private String jarTime() throws IOException {
    return Files.getLastModifiedTime(home.resolve("lib/briefing-viewer.jar")).toString();
  }

  private List<String> triedFor() throws IOException {
    return lines(note());
  }

  private static List<String> lines(Path note) throws IOException {
    PlainFile file = PlainFile.own(note);
    return file.isThere() ? file.text(LARGEST_NOTE).lines().toList() : List.of();
  }

  private Path note() {
    return own.resolveSibling(own.getFileName() + ".home");
  }

  /// What is being made, until it is whole.
  private Path fresh() {
    return own.resolveSibling(own.getFileName() + ".new");
  }

  /// For what it is being made, and where its settings lie.
  private Path freshNote() {
    return own.resolveSibling(own.getFileName() + ".new.home");
  }

  /// The launcher is started as the build starts it, with settings of its own.
  private void make(List<String> now) throws IOException, InterruptedException {
    Path fresh = fresh();
    Files.deleteIfExists(fresh);
    Path settings = Files.createTempDirectory(TRAINING);
    List<String> told = new ArrayList<>(now);
    told.add(settings.toString());
    try {
      PlainFile.own(freshNote()).write(String.join("\n", told) + "\n");
      ProcessBuilder training =
          new ProcessBuilder(
                  "nice",
                  "-n",
                  "19",
                  home.resolve("bin/briefing-viewer").toString(),
                  home.resolve("assets/sample/sample.briefing").toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      training.environment().put("BRIEFING_TRAIN", fresh.toString());
      training.environment().put("XDG_CONFIG_HOME", settings.toString());
      Process process = training.start();
      process.getOutputStream().close();
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      } else if (process.exitValue() == 0 && Files.exists(fresh)) {
        SafeSave.name(fresh, own);
      }
    } finally {
      clear(settings);
    }
  }

  private void clear(Path settings) throws IOException {
    Files.deleteIfExists(fresh());
    Files.deleteIfExists(freshNote());
    if (Files.isDirectory(settings)
        && String.valueOf(settings.getFileName()).startsWith(TRAINING)) {
      remove(settings);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> all = Files.walk(folder)) {
      inside = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.deleteIfExists(path);
    }
  }
}
