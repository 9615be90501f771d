// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.briefingviewer.bundle.SafeSave;
import org.jspecify.annotations.Nullable;

/// The start-up cache that the program makes for itself where its package's does not fit, as when
/// the jars were copied without their times. Java then starts without one, slower, and says
/// nothing.
///
/// It lies in the user's folder for caches, and what it was made for beside it: the package's
/// folder in the first line, by which the launcher takes it, and the time of the program's jar in
/// the second. What was tried for the same two is not tried again, whatever came of it.
///
/// @param home the package's folder
/// @param chosen the cache with which the launcher started this program
/// @param own where it makes its own
public record OwnStartCache(Path home, Path chosen, Path own) {
  /// Where Linux tells a process what is in its memory.
  private static final Path MEMORY = Path.of("/proc/self/maps");

  private static final int LONGEST_MINUTES = 10;

  /// Returns what the launcher says of this start, or null where it says nothing: there was no
  /// cache to begin with, this is no package, or none for this system.
  public static @Nullable OwnStartCache ofThisStart() {
    String chosen = System.getProperty("briefing.cache", "");
    String own = System.getProperty("briefing.cache.own", "");
    return chosen.isEmpty() || own.isEmpty()
        ? null
        : new OwnStartCache(
            Path.of(System.getProperty("briefing.home", ".")), Path.of(chosen), Path.of(own));
  }

  /// Makes one where that with which the program was started does not fit. Takes some ten seconds
  /// of processor time of another process, at the lowest priority. What goes wrong leaves things as
  /// they were.
  public void makeWhereNoneFits() {
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
    List<String> now = List.of(home.toString(), jarTime());
    if (Files.isWritable(own.getParent()) && !now.equals(triedFor())) {
      make();
      Files.write(note(), now);
    }
  }

  private String jarTime() throws IOException {
    return Files.getLastModifiedTime(home.resolve("lib/briefing-viewer.jar")).toString();
  }

  private List<String> triedFor() throws IOException {
    return Files.exists(note()) ? Files.readAllLines(note()) : List.of();
  }

  private Path note() {
    return own.resolveSibling(own.getFileName() + ".home");
  }

  /// The launcher is started as the build starts it, with settings of its own.
  private void make() throws IOException, InterruptedException {
    Path fresh = own.resolveSibling(own.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Path settings = Files.createTempDirectory("briefing-training-");
    try {
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
      Files.deleteIfExists(fresh);
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
