// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/// Fills in the shell script that starts the program.
class Launcher {
  private static final String[] WINDOW = withLinux("window.args");
  private static final String[] BATCH = withLinux("batch.args");

  private static final String OWN = "briefing-viewer.jar";

  private Launcher() {}

  /// Writes `bin/briefing-viewer`, with the jars that lie in `lib` as class path and the flags of
  /// packaging. The program's own jar comes first: Java opens one after the other until it finds
  /// what it looks for, and reads the whole table of each.
  ///
  /// @param time what every file gets; by it the program knows that its jars were copied
  static void write(Path packaging, Path home, Instant time) throws IOException {
    String classPath =
        Tree.files(home.resolve("lib")).stream()
            .map(p -> p.getFileName().toString())
            .filter(n -> n.endsWith(".jar"))
            .sorted(Comparator.comparing(n -> !n.equals(OWN)))
            .map(jar -> "$home/lib/" + jar)
            .collect(Collectors.joining(":"));
    Properties product = new Properties();
    try (var in = Files.newBufferedReader(packaging.resolve("common/product.properties"))) {
      product.load(in);
    }
    String script =
        Files.readString(packaging.resolve("briefing-viewer.sh"))
            .replace("@CLASSPATH@", classPath)
            .replace("@TIME@", Long.toString(time.getEpochSecond()))
            .replace("@MAIN@", product.getProperty("mainClass"))
            .replace("@ALWAYS@", flags(packaging, "common/jvm.args", "common/javafx.args"))
            .replace("@WINDOW@", flags(packaging, WINDOW))
            .replace("@BATCH@", flags(packaging, BATCH))
            .replace("@TRAIN@", flags(packaging, "common/train.args"));
    Path launcher = home.resolve("bin/briefing-viewer");
    Files.createDirectories(launcher.getParent());
    Files.writeString(launcher, script);
    launcher.toFile().setExecutable(true, false);
  }

  /// Only Linux has lists of its own beside the common ones.
  private static String[] withLinux(String list) {
    return RuntimeImage.isOn("Linux")
        ? new String[] {"common/" + list, "linux/" + list}
        : new String[] {"common/" + list};
  }

  /// The flags of these lists in one line; none has a space in it.
  private static String flags(Path packaging, String... lists) throws IOException {
    List<String> flags = new ArrayList<>();
    for (String list : lists) {
      flags.addAll(Entries.of(packaging.resolve(list)));
    }
    return String.join(" ", flags);
  }
}
