// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// Links the Java that the program brings: the modules of `packaging/common/modules.txt`, JavaFX's,
/// and no more.
class RuntimeImage {
  /// What of the modules the program never enters: sound, the splash screen, windows of AWT (the
  /// launcher starts AWT headless), and what only the `java` of a JDK uses. They would draw in
  /// further system libraries.
  private static final List<String> LEFT_OUT =
      List.of(
          "lib/libjsound.so",
          "lib/libsplashscreen.so",
          "lib/libawt_xawt.so",
          "lib/libjawt.so",
          "lib/psfont.properties.ja",
          "lib/psfontj2d.properties",
          "lib/jrt-fs.jar",
          "lib/jexec",
          "lib/classlist",
          "bin/keytool");

  private RuntimeImage() {}

  /// @param common the folder `packaging/common`
  /// @param libraries the folder with Maven's jars, JavaFX's among them
  /// @param work a folder for what comes in between
  /// @param to where the runtime goes; there is none yet
  static void link(Path common, Path libraries, Path work, Path to)
      throws IOException, InterruptedException {
    Tree.delete(work);
    JavaFx.takeApart(libraries, work.resolve("modules"), work.resolve("native"));
    OnnxRuntime.takeNatives(libraries, work.resolve("native"));
    Properties product = new Properties();
    try (var in = Files.newBufferedReader(common.resolve("product.properties"))) {
      product.load(in);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jlink").toString());
    command.addAll(List.of("--module-path", work.resolve("modules").toString()));
    command.addAll(
        List.of("--add-modules", String.join(",", Entries.of(common.resolve("modules.txt")))));
    command.addAll(List.of("--include-locales", product.getProperty("locales")));
    // Debug information goes: a fault's trace then names places in our code, and methods in Java's.
    command.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages"));
    // Uncompressed, for the package's own compression makes it smaller by a third, and a start
    // without a usable cache is faster.
    command.addAll(List.of("--compress", "zip-0"));
    command.addAll(List.of("--output", to.toString()));
    Run.check(command.toArray(String[]::new));
    for (String file : LEFT_OUT) {
      Files.deleteIfExists(to.resolve(file));
    }
    // There JavaFX looks for them, and the second opinion.
    NativeFiles.add(work.resolve("native"), to.resolve(isOn("Windows") ? "bin" : "lib"));
    Tree.allowDeleting(to);
    if (canStrip()) {
      for (Path file : Tree.files(to)) {
        if (Elf.isOne(file)) {
          Run.check("strip", "--strip-unneeded", file.toString());
        }
      }
    }
  }

  /// Tells whether the names that only a debugger reads can be taken out of native libraries.
  static boolean canStrip() {
    return isOn("Linux")
        && Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "strip")));
  }

  static boolean isOn(String system) {
    return System.getProperty("os.name").startsWith(system);
  }
}
