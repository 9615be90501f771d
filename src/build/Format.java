// SPDX-License-Identifier: Apache-2.0
import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Checks (`check`) or rewrites (`apply`) the format of every Java source below a folder. Run by
/// the build on the toolchain's JDK, since the formatter fails inside an older JVM on newer syntax.
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    Formatter formatter = new Formatter();
    List<Path> sources;
    try (var walk = Files.walk(Path.of(args[1]))) {
      sources = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
    if (sources.isEmpty()) {
      System.err.println("No Java source below " + args[1] + ": nothing was checked.");
      System.exit(1);
    }
    List<Path> wrong =
        sources.parallelStream().filter(source -> isWrong(source, formatter, apply)).toList();
    if (apply) {
      System.out.println(sources.size() + " sources, " + wrong.size() + " reformatted");
    } else if (!wrong.isEmpty()) {
      wrong.forEach(p -> System.err.println("not in the project's format: " + p));
      System.err.println("Mend all with: mvn -q -Dreformat process-test-classes");
      System.exit(1);
    }
  }

  /// Tells whether the source was not in the format, and rewrites it if asked to.
  private static boolean isWrong(Path source, Formatter formatter, boolean apply) {
    try {
      String text = Files.readString(source);
      String formatted = formatter.formatSourceAndFixImports(text);
      boolean wrong = !formatted.equals(text);
      if (wrong && apply) {
        Files.writeString(source, formatted);
      }
      return wrong;
    } catch (IOException | FormatterException e) {
      throw new IllegalStateException(source + ": " + e.getMessage(), e);
    }
  }
}
