// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// Lays out the runnable folder `target/briefing-viewer`: `bin`, `lib`, `assets` and `runtime`, the
/// Java that the program brings, with JavaFX linked into it; and trains its start-up cache. Run by
/// the build on the toolchain's JDK.
///
/// Arguments: the folder, the program's jar, the assets, the folder of packaging, the folder of
/// libraries, the time that every file gets.
class Stage {
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    Path packaging = Path.of(args[3]);
    Path libraries = Path.of(args[4]);
    try {
      refuseLeftovers(libraries);
      Tree.delete(home);
      RuntimeImage.link(
          packaging.resolve("common"),
          libraries,
          home.resolveSibling("javafx"),
          home.resolve("runtime"));
    } catch (IllegalStateException e) {
      System.err.println("The program was not laid out. " + e.getMessage());
      System.exit(1);
    }
    Path lib = home.resolve("lib");
    for (Path jar : Tree.files(libraries)) {
      if (OnnxRuntime.isOf(jar)) {
        OnnxRuntime.copyClasses(jar, lib.resolve(jar.getFileName()));
      } else if (ReachedClasses.isFor(jar)) {
        ReachedClasses.copy(Path.of(args[1]), jar, lib.resolve(jar.getFileName()));
      } else if (!JavaFx.isOf(jar)) {
        copy(jar, lib.resolve(jar.getFileName()));
      }
    }
    copy(Path.of(args[1]), lib.resolve("briefing-viewer.jar"));
    copyTree(Path.of(args[2]), home.resolve("assets"), Stage::isNeeded);
    format(packaging.toAbsolutePath().getParent(), home.resolve("assets/format"));
    Instant time = Instant.parse(args[5]);
    Launcher.write(packaging, home, time);
    if (RuntimeImage.isOn("Windows")) {
      return; // jpackage's launcher starts it there
    }
    // Before the training: the cache is valid only for jars and a runtime of the very same time.
    Tree.even(home, time);
    Path log = home.resolveSibling("training.log");
    if (!StartCache.train(home, log)) {
      System.err.println("No start-up cache was written; starts will be slower. See " + log);
      return;
    }
    // By its own time the launcher sees whether a copy kept the times of the jars.
    Files.setLastModifiedTime(
        StartCache.of(home), FileTime.from(Instant.ofEpochSecond(time.getEpochSecond())));
  }

  /// Maven leaves a library's former version in the folder when the pom names another.
  private static void refuseLeftovers(Path libraries) throws IOException {
    Map<String, Path> seen = new HashMap<>();
    for (Path jar : Tree.files(libraries)) {
      // JavaFX has two jars of one version, one of them of the system.
      String library = jar.getFileName().toString().replaceFirst("-\\d[^-]*", "");
      Path other = seen.put(library, jar);
      if (other != null) {
        throw new IllegalStateException(
            "Two versions of one library: %s, %s. Delete the folder %s and build again."
                .formatted(other.getFileName(), jar.getFileName(), libraries));
      }
    }
  }

  /// Whoever writes a briefing without the program finds its page, and the schemas that a check
  /// holds it against, in every package.
  private static void format(Path project, Path to) throws IOException {
    for (String page : new String[] {"briefing-format.md", "data-formats.md"}) {
      copy(project.resolve("src/docs").resolve(page), to.resolve(page));
    }
    Path bundle = project.resolve("src/main/resources/org/briefingviewer/bundle");
    for (String schemas : new String[] {"schemas", "standards"}) {
      copyTree(bundle.resolve(schemas), to.resolve(schemas), _ -> true);
    }
  }

  /// Tells whether the running program, or a licence, needs this file of the assets.
  private static boolean isNeeded(Path asset) {
    String name = asset.getFileName().toString();
    return switch (asset.getName(0).toString()) {
      case "fonts" -> name.endsWith(".ttf") || name.startsWith("OFL-");
      case "grammar" -> name.endsWith(".txt");
      case "icon" -> name.endsWith(".png");
      case "sample" -> name.endsWith(".briefing");
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
