// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Fills in the shell script that starts the program.
class Launcher {
  private Launcher() {}

  /// Writes `bin/briefing-viewer`, with the jars that lie in `lib` as class path.
  ///
  /// @param java the Java to use where the folder has no `runtime`; the shell resolves `$home`
  static Path write(Path template, Path home, String mainClass, String java) throws IOException {
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
        Files.readString(template)
            .replace("@JAVA@", java)
            .replace("@CLASSPATH@", classPath)
            .replace("@MAIN@", mainClass);
    Path launcher = home.resolve("bin/briefing-viewer");
    Files.createDirectories(launcher.getParent());
    Files.writeString(launcher, script);
    launcher.toFile().setExecutable(true, false);
    return launcher;
  }
}
