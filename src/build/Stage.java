// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/// Lays out the runnable folder `target/briefing-viewer`: `bin`, `lib`, `assets`. The libraries are
/// already in `lib`. Run by the build on the toolchain's JDK, whose place the launcher remembers.
///
/// Arguments: the folder, the program's jar, the assets, the main class, the folder of packaging.
class Stage {
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    Path lib = home.resolve("lib");
    Path packaging = Path.of(args[4]);
    copy(Path.of(args[1]), lib.resolve("briefing-viewer.jar"));
    copy(packaging.resolve("logging.properties"), lib.resolve("logging.properties"));
    copyTree(Path.of(args[2]), home.resolve("assets"), Stage::isNeeded);
    JavaFx.slim(lib);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Launcher.write(packaging.resolve("briefing-viewer.sh"), home, args[3], java);
    Path log = home.resolveSibling("training.log");
    if (!StartCache.train(home, log)) {
      System.err.println("No start-up cache was written; starts will be slower. See " + log);
    }
  }

  /// Tells whether the running program, or a licence, needs this file of the assets.
  private static boolean isNeeded(Path asset) {
    String name = asset.getFileName().toString();
    return switch (asset.getName(0).toString()) {
      case "fonts" -> name.endsWith(".ttf") || name.startsWith("OFL-");
      case "icon" -> name.endsWith(".png");
      case "sample" -> name.equals("sample.briefing");
      default -> false;
    };
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void copyTree(Path from, Path to, Predicate<Path> needed) throws IOException {
    try (var walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path inside = from.relativize(file);
        if (needed.test(inside)) {
          copy(file, to.resolve(inside.toString()));
        }
      }
    }
  }
}
