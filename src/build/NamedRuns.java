// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Runs trials or benchmarks by their names, one after the other, and ends with the status of the
/// first that fails. Each is a file NAME.args in the form that `java @FILE` reads.
///
/// Arguments: the folder of these files, the names with commas between them.
class NamedRuns {
  private static final String ENDING = ".args";

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    List<String> names = args.length < 2 ? List.of() : List.of(args[1].split(","));
    List<String> known = known(folder);
    List<String> unknown = names.stream().filter(name -> !known.contains(name)).toList();
    if (names.isEmpty() || !unknown.isEmpty()) {
      System.err.printf(
          "Unknown name '%s'. Known: %s.%n", String.join(", ", unknown), String.join(", ", known));
      System.exit(2);
    }
    for (String name : names) {
      int status = run(folder.resolve(name + ENDING));
      if (status != 0) {
        System.err.printf("%s ended with %d.%n", name, status);
        System.exit(status);
      }
    }
  }

  private static List<String> known(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  private static int run(Path arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(java, "-classpath", classPath, "@" + arguments).inheritIO().start();
    // Whoever ends the build ends what it runs.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process.waitFor();
  }
}
