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
  static boolean train(Path home, Path log) throws IOException, InterruptedException {
    Files.deleteIfExists(of(home));
    ProcessBuilder training =
        new ProcessBuilder(
            home.resolve("bin/briefing-viewer").toString(),
            home.resolve("assets/sample/sample.briefing").toString());
    training.environment().put("BRIEFING_TRAIN", "1");
    training
        .environment()
        .put("XDG_CONFIG_HOME", log.resolveSibling("training").toAbsolutePath().toString());
    training.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = training.start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return Files.exists(of(home));
  }
}
