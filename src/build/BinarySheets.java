// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.css.Stylesheet;

/// Writes beside each style sheet the form that JavaFX reads without parsing; it takes that one by
/// itself where there is one. Run by the build on the classes folder, after every copy of the
/// sheets, so that no old form stands beside a new sheet.
///
/// Arguments: the folder of the sheets, this file.
class BinarySheets {
  public static void main(String[] args) throws IOException, InterruptedException {
    if (!isInOrder()) {
      System.exit(again(args));
    }
    try (var files = Files.list(Path.of(args[0]))) {
      // In one order: JavaFX numbers the words of the sheets as it meets them.
      for (Path sheet : files.filter(file -> file.toString().endsWith(".css")).sorted().toList()) {
        String name = sheet.getFileName().toString().replaceFirst("css$", "bss");
        Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
      }
    }
  }

  /// Tells in which of two orders this Java goes through a set of two, such as the two classes of a
  /// selector: each start of Java takes one at random, and two builds shall write the same bytes.
  private static boolean isInOrder() {
    return Set.of("a", "b").iterator().next().equals("a");
  }

  private static int again(String[] args) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-classpath", classPath, args[1], args[0], args[1])
        .inheritIO()
        .start()
        .waitFor();
  }
}
