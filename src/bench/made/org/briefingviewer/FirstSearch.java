// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.library.EarlierLooks;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.library.FolderSearch;
import org.briefingviewer.library.IndexRun;
import org.briefingviewer.library.LibrarySearch;

/// Prints how long the first search in all briefings takes in a program that has just started, and
/// in one whose page was opened before: each in a program of its own, as the window runs.
final class FirstSearch {
  private static final int ROUNDS = 3;
  private static final double MILLION = 1e6;

  private FirstSearch() {}

  /// @param args the folder of the benchmark `library`; then whether it is made ready, and the
  ///   words
  public static void main(String... args) throws IOException, InterruptedException {
    Path indexes = Path.of(args[0], "indexes");
    List<Path> folders = List.of(Path.of(args[0], "briefings"));
    if (args.length > 1) {
      search(indexes, folders, args[1].equals("ready"), args[2]);
      return;
    }
    new IndexRun(indexes, new Keyring()).over(folders, (done, all) -> {}, () -> false);
    for (String words : List.of("Kim Jong Un", "3 billion", "2025-03")) {
      for (String how : List.of("cold", "ready")) {
        for (int round = 0; round < ROUNDS; round++) {
          again(args[0], how, words);
        }
      }
    }
  }

  /// Returns how long all threads together have used a processor, in nanoseconds.
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void again(String folder, String how, String words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FirstSearch.class.getName(), folder, how, words));
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static void search(Path indexes, List<Path> folders, boolean ready, String words) {
    try (FolderSearch search =
        new FolderSearch(indexes, () -> TriangleData.read().triangle(), new Keyring())) {
      long begun = System.nanoTime();
      if (ready) {
        search.makeReady(folders, () -> false);
      }
      double before = (System.nanoTime() - begun) / MILLION;
      long cpu = processor();
      begun = System.nanoTime();
      EarlierLooks looks = new EarlierLooks();
      search.find(folders, words, new LibrarySearch.Extent(3, 5), () -> false, looks);
      double first = (System.nanoTime() - begun) / MILLION;
      double firstCpu = (processor() - cpu) / MILLION;
      FolderHits hits =
          search.find(folders, words, new LibrarySearch.Extent(10, 5), () -> false, looks);
      System.out.printf(
          Locale.ROOT,
          "%s, %s: first hits after %.0f ms (%.0f ms of processor time), all %d briefings after"
              + " %.0f ms (%.0f); made ready in %.0f ms%n",
          words,
          ready ? "page opened before" : "just started",
          first,
          firstCpu,
          hits.briefings().size(),
          (System.nanoTime() - begun) / MILLION,
          (processor() - cpu) / MILLION,
          before);
    }
  }
}
