// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// Lays out the runnable folder `target/briefing-viewer`: `bin`, `lib`, `assets`. The libraries are
/// already in `lib`. Run by the build on the toolchain's JDK, whose place the launcher remembers.
///
/// Arguments: the folder, the program's jar, the assets, the main class, the folder of packaging.
class Stage {
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    Path lib = home.resolve("lib");
    copy(Path.of(args[1]), lib.resolve("briefing-viewer.jar"));
    Path packaging = Path.of(args[4]);
    copy(packaging.resolve("logging.properties"), lib.resolve("logging.properties"));
    copyTree(Path.of(args[2]), home.resolve("assets"));
    unpackNatives(lib);
    train(writeLauncher(packaging, home, args[3]), home);
  }

  /// Starts the program once without a display, so that it writes the cache (JEP 483, 514) from
  /// which later starts take their classes loaded and linked. Without a cache the program runs,
  /// slower.
  private static void train(Path launcher, Path home) throws IOException, InterruptedException {
    Path sample = home.resolve("assets/sample/sample.briefing");
    Path log = home.resolveSibling("training.log");
    ProcessBuilder training = new ProcessBuilder(launcher.toString(), sample.toString());
    training.environment().put("BRIEFING_TRAIN", "1");
    training.environment().put("XDG_CONFIG_HOME", home.resolveSibling("training").toString());
    training.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = training.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    if (!Files.exists(home.resolve("lib/briefing-viewer.aot"))) {
      System.err.println("No start-up cache was written; starts will be slower. See " + log);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (var walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /// Takes JavaFX's native libraries out of its jars, so that no start has to unpack them.
  private static void unpackNatives(Path lib) throws IOException {
    Path natives = Files.createDirectories(lib.resolve("native"));
    try (var jars = Files.list(lib)) {
      for (Path jar : jars.filter(p -> p.getFileName().toString().startsWith("javafx-")).toList()) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          for (var entry : zip.stream().filter(e -> isNative(e.getName())).toList()) {
            try (InputStream in = zip.getInputStream(entry)) {
              Files.copy(in, natives.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
            }
          }
        }
      }
    }
  }

  private static boolean isNative(String name) {
    return !name.contains("/")
        && (name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib"));
  }

  private static Path writeLauncher(Path packaging, Path home, String mainClass)
      throws IOException {
    List<String> jars;
    try (var list = Files.list(home.resolve("lib"))) {
      jars =
          list.map(p -> p.getFileName().toString())
              .filter(n -> n.endsWith(".jar"))
              .sorted()
              .toList();
    }
    String classPath = jars.stream().map(j -> "$home/lib/" + j).collect(Collectors.joining(":"));
    String script =
        Files.readString(packaging.resolve("briefing-viewer.sh"))
            .replace("@JAVA@", Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .replace("@CLASSPATH@", classPath)
            .replace("@MAIN@", mainClass);
    Path launcher = home.resolve("bin/briefing-viewer");
    Files.createDirectories(launcher.getParent());
    Files.writeString(launcher, script);
    launcher.toFile().setExecutable(true);
    return launcher;
  }
}
