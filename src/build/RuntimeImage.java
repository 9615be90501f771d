// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// Links the Java that a package brings: the modules of `packaging/common/modules.txt` and no more.
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

  static void link(Path common, Path to) throws IOException, InterruptedException {
    List<String> modules =
        Files.readAllLines(common.resolve("modules.txt")).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .toList();
    Properties product = new Properties();
    try (var in = Files.newBufferedReader(common.resolve("product.properties"))) {
      product.load(in);
    }
    // Debug information goes: a fault's trace then names places in our code, and methods in Java's.
    // Uncompressed, for
    // the package's own compression makes it smaller by a third, and a start without a usable cache
    // is faster.
    Run.check(
        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
        "--add-modules",
        String.join(",", modules),
        "--include-locales",
        product.getProperty("locales"),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--compress",
        "zip-0",
        "--output",
        to.toString());
    for (String file : LEFT_OUT) {
      Files.deleteIfExists(to.resolve(file));
    }
  }
}
