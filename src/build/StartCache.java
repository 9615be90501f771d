// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The cache (JEP 483, 514) from which a start takes its classes loaded and linked.
class StartCache {
  private StartCache() {}

  static Path of(Path home) {
    return home.resolve("lib/briefing-viewer.aot");
  }

  /// Starts the program once without a display, so that it writes the cache. Without a cache the
  /// program runs, slower.
  ///
  /// @return whether a cache was written
  /// @throws IllegalStateException if the program met a fault on the way
  static boolean train(Path home, Path log) throws IOException, InterruptedException {
    Files.deleteIfExists(of(home));
    Path kept = log.resolveSibling("training");
    Tree.delete(kept); // an earlier training's reading place would change this one's course
    ProcessBuilder training =
        new ProcessBuilder(
            home.resolve("bin/briefing-viewer").toString(),
            home.resolve("assets/sample/sample.briefing").toString());
    training.environment().put("BRIEFING_TRAIN", "1");
    training.environment().put("XDG_CONFIG_HOME", kept.toAbsolutePath().toString());
    training.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = training.start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    Path faults = kept.resolve("briefing-viewer/fault.log");
    if (Files.exists(faults)) {
      throw new IllegalStateException(
          "The program met a fault while it was used to write its start-up cache. See " + faults);
    }
    return Files.exists(of(home));
  }
}
