// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/// Starts the program as it comes out of a package, and demands that the start-up cache is used.
class StartCheck {
  private static final Map<String, String> CACHE_OR_NOTHING =
      Map.of("JDK_JAVA_OPTIONS", "-XX:AOTMode=on");

  private StartCheck() {}

  /// Checks the program's folder of an unpacked package; spoils it at the end.
  static void check(Path home, String what) throws IOException, InterruptedException {
    Path launcher = home.resolve("bin/briefing-viewer");
    Path sample = home.resolve("assets/sample/sample.briefing");
    Path picture = home.resolveSibling("start-check.png");
    String[] draw = {launcher.toString(), "picture", sample.toString(), "-o", picture.toString()};
    Run.Result cached = Run.with(CACHE_OR_NOTHING, draw);
    if (cached.status() != 0 || !Files.exists(picture)) {
      throw new IllegalStateException(
          what + ": the program does not start from its start-up cache:\n" + cached.output());
    }

    // The same with a cache that is none: the check must see it, the user must not. (A jar of
    // another time will not do: Java 25 compares the jars with some caches and not with others.)
    Files.write(StartCache.of(home), new byte[8], StandardOpenOption.WRITE);
    if (Run.with(CACHE_OR_NOTHING, draw).status() == 0) {
      throw new IllegalStateException(what + ": this check does not see a dead start-up cache.");
    }
    Run.Result slow = Run.with(Map.of(), draw);
    if (slow.status() != 0) {
      throw new IllegalStateException(
          what + ": the program does not start without a start-up cache:\n" + slow.output());
    }
  }
}
