// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The cache (JEP 483, 514) from which a start takes its classes loaded and linked.
class StartCache {
  /// A line of Java's log of loaded classes: which, and where it was taken from.
  private static final Pattern LOADED = Pattern.compile(".*] (\\S+) source: (.*)");

  /// The first class that is needed when the first picture stands on the screen.
  private static final String PICTURE = "org.briefingviewer.app.FirstPicture";

  /// What the way to the first picture does not need: the reader of tables of words, and Jackson's
  /// mapper, which brings four hundred classes.
  private static final List<String> KEPT_OFF =
      List.of("org.briefingviewer.lexicon.WordList", "tools.jackson.databind.json.JsonMapper");

  /// Classes that Java may load until then: some 4,450 with those that are made for lambdas. Each
  /// costs every start time, for all that the cache holds is loaded before the program runs.
  private static final int MOST_CLASSES = 4600;

  private StartCache() {}

  static Path of(Path home) {
    return home.resolve("lib/briefing-viewer.aot");
  }

  /// Starts the program once without a display, so that it writes the cache. Without a cache the
  /// program runs, slower.
  ///
  /// @return whether a cache was written
  /// @throws IllegalStateException if the program met a fault on the way, needed more for its first
  ///   picture than it should, or has a cache for which each start looks into the libraries
  static boolean train(Path home, Path log) throws IOException, InterruptedException {
    Files.deleteIfExists(of(home));
    Path kept = log.resolveSibling("training");
    Tree.delete(kept); // an earlier training's reading place would change this one's course
    ProcessBuilder training =
        new ProcessBuilder(
            home.resolve("bin/briefing-viewer").toString(),
            home.resolve("assets/sample/sample.briefing").toString());
    training.environment().put("BRIEFING_TRAIN", "1");
    training.environment().put("XDG_CONFIG_HOME", kept.toAbsolutePath().toString());
    logClasses(training, kept);
    training.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = training.start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    Path faults = kept.resolve("briefing-viewer/fault.log");
    if (Files.exists(faults)) {
      throw new IllegalStateException(
          "The program met a fault while it was used to write its start-up cache. See " + faults);
    }
    checkWay(classes(kept, process));
    if (!Files.exists(of(home))) {
      return false;
    }
    checkLoading(home, kept);
    return true;
  }

  /// Has Java write down each class that it loads, a file for each process.
  private static void logClasses(ProcessBuilder java, Path folder) throws IOException {
    Files.createDirectories(folder);
    java.environment()
        .put(
            "JDK_JAVA_OPTIONS",
            "\"-Xlog:class+load,startuptime:file=%s/classes.%%p\""
                .formatted(folder.toAbsolutePath()));
  }

  /// Returns what a process wrote down. The launcher's shell becomes that process.
  private static List<String> classes(Path folder, Process process) throws IOException {
    return Files.readAllLines(folder.resolve("classes." + process.pid()));
  }

  private static void checkWay(List<String> lines) {
    int loaded = 0;
    for (String line : lines) {
      Matcher found = LOADED.matcher(line);
      if (!found.matches()) {
        continue;
      }
      String name = found.group(1);
      if (name.equals(PICTURE)) {
        break;
      }
      if (KEPT_OFF.contains(name)) {
        throw new IllegalStateException(
            name + " is loaded before the first picture. Make what needs it when it is used.");
      }
      loaded++;
    }
    if (loaded > MOST_CLASSES) {
      throw new IllegalStateException(
          "%d classes are loaded before the first picture, more than %d. Make what is new there when it is used."
              .formatted(loaded, MOST_CLASSES));
    }
  }

  /// Java loads all that the cache holds before it runs the program, and what the cache only names
  /// from the libraries, each of which it opens for that.
  private static void checkLoading(Path home, Path kept) throws IOException, InterruptedException {
    ProcessBuilder start =
        new ProcessBuilder(home.resolve("bin/briefing-viewer").toString(), "--version");
    logClasses(start, kept);
    Process process =
        start
            .redirectErrorStream(true)
            .redirectOutput(kept.resolve("version.log").toFile())
            .start();
    process.waitFor();
    List<String> elsewhere = new ArrayList<>();
    for (String line : classes(kept, process)) {
      if (line.contains(" Create VM,")) {
        break;
      }
      Matcher found = LOADED.matcher(line);
      if (found.matches() && !found.group(2).startsWith("shared objects file")) {
        elsewhere.add(found.group(1));
      }
    }
    if (!elsewhere.isEmpty()) {
      throw new IllegalStateException(
          "Every start would look for these classes in all libraries, since the start-up cache"
              + " names them and cannot hold them: "
              + String.join(", ", elsewhere)
              + ". Keep what needs them out of a usual start.");
    }
  }
}
