// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.library.LibraryHits;
import org.briefingviewer.library.LibraryIndex;
import org.briefingviewer.library.LibrarySearch;
import org.briefingviewer.library.entry.LibraryFolder;
import org.briefingviewer.made.MadeBundle;
import org.briefingviewer.model.Triangle;

/// Prints what an index over many briefings costs, and what is found in it how quickly.
final class LibraryTable {
  private static final int BRIEFINGS = 2000;
  private static final int ARTICLES = 20;
  private static final int ROUNDS = 15;
  private static final double MILLION = 1e6;

  private LibraryTable() {}

  /// @param args the folder for the briefings, and how many there are (2,000 when not given)
  public static void main(String... args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0], "briefings"));
    Triangle triangle = new Extractor().triangle();
    int briefings = args.length > 1 ? Integer.parseInt(args[1]) : BRIEFINGS;
    for (int number = 1; number <= briefings; number++) {
      Path file = folder.resolve("made-" + number + ".briefing");
      if (!Files.exists(file)) {
        MadeBundle.writeSome(triangle, (number - 1) * ARTICLES + 1, number * ARTICLES, file);
      }
    }
    Path indexes = Path.of(args[0], "indexes-" + ProcessHandle.current().pid());
    LibraryFolder library = new LibraryFolder(folder);
    try (LibraryIndex index = LibraryIndex.open(library, indexes, new Keyring())) {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long cpu = threads.getCurrentThreadCpuTime();
      long begun = System.nanoTime();
      index.update((done, all) -> {}, () -> false);
      System.out.printf(
          Locale.ROOT,
          "index of %d briefings: %.1f s of processor time, %.1f s in all, %.1f MB for %.1f MB"
              + " (%.1f %%)%n",
          briefings,
          (threads.getCurrentThreadCpuTime() - cpu) / 1e9,
          (System.nanoTime() - begun) / 1e9,
          size(indexes) / MILLION,
          size(folder) / MILLION,
          100.0 * size(indexes) / size(folder));
      begun = System.nanoTime();
      index.update((done, all) -> {}, () -> false);
      System.out.printf(
          Locale.ROOT, "nothing changed: %.0f ms%n", (System.nanoTime() - begun) / MILLION);
      LibrarySearch search = new LibrarySearch(index, triangle);
      for (String words :
          List.of("Kim Jong Un", "평양", "Russia", "3 billion", "ministry", "30", "the", "2025-03")) {
        search(search, words);
      }
    }
  }

  private static void search(LibrarySearch search, String words) throws IOException {
    double[] times = new double[ROUNDS];
    LibraryHits hits = null;
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      hits = search.find(words, new LibrarySearch.Extent(10, 3));
      times[round] = (System.nanoTime() - begun) / MILLION;
    }
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: first %.0f ms, median %.0f ms; %d briefings shown, %d more%n",
        words,
        first,
        times[ROUNDS / 2],
        hits.briefings().size(),
        hits.more());
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
