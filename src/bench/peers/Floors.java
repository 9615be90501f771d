// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// Builds the least that a reader can be: two windows in C, and the harness's bare JavaFX reader on
/// our JavaFX, with natives unpacked and a start-up cache of its own, so that it gets everything
/// that the program gets.
final class Floors {
  /// Starts the reader from a class that is no Application, as JavaFX on the class path wants.
  private static final String STARTER =
      "class Start { public static void main(String[] a) throws Exception { Floor.main(a); } }\n";

  private Floors() {}

  static void build(Harness harness, Line line) throws IOException {
    Path bin = harness.bin();
    if (line.has("floor-x11")) {
      harness
          .run()
          .command(
              "cc", "-O2", bin.resolve("floor_x11.c"), "-o", bin.resolve("floor_x11"), "-lX11");
    }
    if (line.has("floor-gtk3")) {
      List<Object> words =
          new ArrayList<>(
              List.of("cc", "-O2", bin.resolve("floor_gtk3.c"), "-o", bin.resolve("floor_gtk3")));
      String flags = harness.run().read("pkg-config", "--cflags", "--libs", "gtk+-3.0");
      words.addAll(List.of(flags.strip().split("\\s+")));
      harness.run().command(words.toArray());
    }
    if (line.has(Line.BARE)) {
      buildBare(harness);
    }
  }

  private static void buildBare(Harness harness) throws IOException {
    Path folder = Files.createDirectories(folder(harness));
    Path starter = Files.writeString(folder.resolve("Start.java"), STARTER);
    harness
        .run()
        .command(
            java("javac"),
            "-nowarn",
            "-d",
            folder,
            "-cp",
            classPath(javaFx()),
            harness.bin().resolve("Floor.java"),
            starter);
    Path jar = folder.resolve("floor.jar");
    harness
        .run()
        .command(java("jar"), "-cf", jar, "-C", folder, "Floor.class", "-C", folder, "Start.class");
    unpackNatives(Files.createDirectories(folder.resolve("native")));
    Path cache = folder.resolve("floor.aot");
    Files.deleteIfExists(cache);
    List<Object> training =
        new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"));
    training.addAll(command(harness, "-XX:AOTCacheOutput=" + cache, "-Dquit=1"));
    training.add(harness.docs().resolve("article.marked"));
    harness.run().into(folder.resolve("training.log"), training.toArray());
    if (!Files.exists(cache)) {
      throw new Peers.Unmet(
          "the bare reader wrote no start-up cache; see " + folder.resolve("training.log"));
    }
  }

  /// The bare reader's command as it is measured, the document left out.
  static List<String> measured(Harness harness) {
    return command(harness, "-XX:AOTCache=" + folder(harness).resolve("floor.aot"));
  }

  private static List<String> command(Harness harness, String... more) {
    Path folder = folder(harness);
    List<Path> jars = new ArrayList<>(List.of(folder.resolve("floor.jar")));
    jars.addAll(javaFx());
    List<String> words = new ArrayList<>(List.of(java("java")));
    words.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.library.path=" + folder.resolve("native"),
            "-Dprism.order=sw"));
    words.addAll(List.of(more));
    words.addAll(List.of("-cp", classPath(jars), "Start"));
    return words;
  }

  private static Path folder(Harness harness) {
    return harness.work().resolve("bare");
  }

  private static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  private static String classPath(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(":"));
  }

  /// The JavaFX that the build gave us.
  private static List<Path> javaFx() {
    return Arrays.stream(System.getProperty("java.class.path").split(":"))
        .map(Path::of)
        .filter(jar -> jar.getFileName().toString().startsWith("javafx-"))
        .toList();
  }

  private static void unpackNatives(Path into) throws IOException {
    for (Path jar : javaFx()) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        for (var entry : zip.stream().filter(e -> e.getName().endsWith(".so")).toList()) {
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, into.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }
}
