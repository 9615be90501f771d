// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.made.MixedFiles;

/// Makes folders of pages, texts, PDF and DOCX, has the packaged program import each, and prints
/// what that took: a row a folder. Fails when an import does, and when folders of large files take
/// more memory than is promised. Run by `mvn -q -Dfast -DskipTests -Dtrial=folder verify`.
final class FolderTrial {
  private static final double SECOND = 1e9;

  /// What asks for the folders of large files.
  private static final String LARGE = "large";

  /// What all processes may take together, in MB.
  private static final int PROMISED = 512;

  private FolderTrial() {}

  /// @param args the packaged program, a folder to work in, and how many files, one folder for
  ///   each; `large` among them for those of large files
  public static void main(String... args) throws Exception {
    Path program = Path.of(args[0]);
    Path work = Path.of(args[1]);
    System.out.println(
        "| files | clock, s | processor, s | of these the reader of documents |"
            + " most memory, MB | load of the machine |");
    System.out.println("|--:|--:|--:|--:|--:|--:|");
    for (String files : Arrays.copyOfRange(args, 2, args.length)) {
      if (files.equals(LARGE)) {
        large(program, work);
      } else {
        int count = Integer.parseInt(files);
        row(program, work, String.format(Locale.ROOT, "%,d", count), made(work, count));
      }
    }
  }

  /// Some of these files are refused, which the program's status tells; others come in.
  private static void large(Path program, Path work) throws Exception {
    for (var folder : new LargeFiles().in(work).entrySet()) {
      long most = row(program, work, folder.getKey(), folder.getValue());
      if (most > PROMISED) {
        throw new IllegalStateException("more than " + PROMISED + " MB");
      }
    }
  }

  /// @return the most memory, in MB
  private static long row(Path program, Path work, String name, Path folder) throws Exception {
    Path briefing = work.resolve(folder.getFileName() + ".briefing");
    Files.deleteIfExists(briefing);
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                program.toString(), "import", folder.toString(), "-o", briefing.toString())
            .redirectOutput(work.resolve("said.txt").toFile())
            .redirectError(work.resolve("complained.txt").toFile())
            .start();
    Memory memory = Memory.of(process.toHandle());
    int status = process.waitFor();
    double clock = (System.nanoTime() - begun) / SECOND;
    if (status > 1 || (!Files.exists(briefing) && told(work) < count(folder))) {
      throw new IllegalStateException(
          "the import ended with " + status + ": " + Files.readString(work.resolve("said.txt")));
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %d | %s |%n",
        name,
        clock,
        seconds(memory.processor()),
        seconds(memory.processor().minus(memory.processorOfFirst())),
        memory.most(),
        Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    return memory.most();
  }

  /// How many files were refused by name: where all are, there is no briefing.
  private static long told(Path work) throws IOException {
    return Files.readAllLines(work.resolve("complained.txt")).stream()
        .filter(line -> line.startsWith("briefing-viewer: "))
        .count();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  /// A folder that is there is taken as it is.
  private static Path made(Path work, int files) throws IOException {
    Path folder = work.resolve("files-" + files);
    if (Files.exists(folder)) {
      return folder;
    }
    Path half = folder.resolveSibling(folder.getFileName() + ".half");
    Files.createDirectories(half);
    MadeArticles made = new MadeArticles(new Extractor().triangle());
    try (MixedFiles mixed = new MixedFiles(made, Path.of(MixedFiles.FONT))) {
      for (int number = 1; number <= files; number++) {
        Files.write(half.resolve(MixedFiles.name(number)), mixed.file(number));
      }
    }
    return Files.move(half, folder);
  }
}
