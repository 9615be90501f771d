// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.place.ReplaceableFile;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.Answers;
import org.briefingviewer.made.MadeBundle;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.search.SearchResults;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.find.BriefingFinder;

/// Prints what opening, finding and memory cost by the number of articles, without a window: `mvn
/// -q -Dfast -DskipTests -Dbench=size verify`. Each line is measured in Java virtual machines of
/// its own, with the program's options; of each figure the median is given. It fails when a
/// briefing does not hold, or a search does not find, what it should.
final class SizeTable {
  private static final int[] SIZES = {1, 10, 100, 1_000, 10_000};
  private static final int ROUNDS = 3;

  /// Those of the program.
  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m");

  private static final double MILLION = 1_000_000;
  private static final double MEGABYTE = 1_048_576;

  private SizeTable() {}

  /// @param args the folder for the briefings; or `one`, a briefing and how many articles it has;
  ///   or `read` or `save` and a briefing, to find with `-Xmx` how much memory that needs
  public static void main(String... args) throws Exception {
    if (args.length == 3) {
      System.out.println(measure(Path.of(args[1]), Integer.parseInt(args[2])));
      return;
    }
    if (args.length == 2) {
      System.out.println(alone(args[0].equals("save"), Path.of(args[1])));
      return;
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    System.out.println(
        "articles |  open, ms | list, ms | rest, ms | live, MB | first hit, ms | all hits, ms |"
            + " live after find, MB | save after one edit, ms of processor time");
    for (int articles : SIZES) {
      Path file = folder.resolve("made-" + articles + ".briefing");
      MadeBundle.write(new Extractor().triangle(), articles, file);
      List<double[]> rounds = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        rounds.add(inOtherMachine(file, articles));
      }
      System.out.println(line(articles, rounds));
    }
  }

  private static String line(int articles, List<double[]> rounds) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%,8d", articles));
    for (int i = 0; i < rounds.getFirst().length; i++) {
      int column = i;
      double[] sorted = rounds.stream().mapToDouble(round -> round[column]).sorted().toArray();
      line.append(String.format(Locale.ROOT, " | %8.0f", sorted[sorted.length / 2]));
    }
    return line.toString();
  }

  private static double[] inOtherMachine(Path file, int articles)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(OPTIONS);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            SizeTable.class.getName(),
            "one",
            file.toString(),
            String.valueOf(articles)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(file + ": " + said);
    }
    return Arrays.stream(said.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /// Reads a whole briefing and nothing else, and may save it after one edit.
  private static String alone(boolean saving, Path file) throws Refusal, IOException {
    try (OpenBriefing briefing = new BundleOpener(null).open(file)) {
      briefing.article(Objects.requireNonNull(briefing.first()));
      briefing.list();
      briefing.complete();
      double saved = saving ? save(briefing, file.resolveSibling("saved.briefing")) : 0;
      return String.format(
          Locale.ROOT, "live %.0f MB, save %.0f ms of processor time", live(), saved);
    }
  }

  private static String measure(Path file, int articles) throws Refusal, IOException {
    long begun = System.nanoTime();
    OpenBriefing briefing = new BundleOpener(null).open(file);
    briefing.article(Objects.requireNonNull(briefing.first()));
    double opened = since(begun);
    long next = System.nanoTime();
    briefing.list();
    double listed = since(next);
    expect(articles, briefing.info().articles().size());
    long more = System.nanoTime();
    briefing.complete();
    double completed = since(more);
    Answers answers = new Answers(articles);
    expect(answers.events(), briefing.knowledge().events().size());
    double live = live();
    double saved = save(briefing, file.resolveSibling("saved.briefing"));
    briefing.close();
    double[] found = find(file, answers);
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f",
        opened,
        listed,
        completed,
        live,
        found[0],
        found[1],
        found[2],
        saved);
  }

  /// Accepts the first estimate and saves, and returns the processor time of that.
  private static double save(OpenBriefing briefing, Path to) throws Refusal, IOException {
    String article = Objects.requireNonNull(briefing.first());
    Estimate estimate = briefing.article(article).findings().estimates().getFirst();
    FindingId mark = new FindingId(article, FindingKind.ESTIMATE, estimate.id());
    BriefingEdit accept =
        new BriefingEdit.Settle(
            Act.of("R. Reader", briefing.about().created()),
            List.of(new BriefingEdit.Settled(mark, "words", estimate.review().state())),
            ReviewState.ACCEPTED);
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long begun = thread.getCurrentThreadCpuTime();
    Revision now = Revision.of(briefing, EditParts.NONE).with(accept);
    briefing.save(
        new SavedBriefing(now, now.edited(), now.edits(), Map.of()),
        new SaveTarget(to, new ReplaceableFile.Anything()));
    return (thread.getCurrentThreadCpuTime() - begun) / MILLION;
  }

  /// Looks for a name, and returns when the first and the last hit were there, and what is live
  /// then.
  private static double[] find(Path file, Answers answers) {
    ReadingSession session =
        new ReadingSession(
            new BundleOpener(null), () -> new TaskRunner(Runnable::run, Runnable::run));
    session.open(file);
    if (!(session.stateProperty().get() instanceof LoadState.Ready)) {
      throw new IllegalStateException("not opened: " + session.stateProperty().get());
    }
    BriefingFinder finder =
        new BriefingFinder(
            session,
            session,
            session,
            new TaskRunner(task -> Thread.ofVirtual().start(task), Runnable::run));
    CompletableFuture<Double> first = new CompletableFuture<>();
    CompletableFuture<SearchResults> last = new CompletableFuture<>();
    long begun = System.nanoTime();
    finder
        .resultsProperty()
        .subscribe(
            results -> {
              if (results.count() > 0) {
                first.complete(since(begun));
              }
              if (results.active() && results.done()) {
                last.complete(results);
              }
            });
    finder.search(Answers.NAME);
    SearchResults results = last.join();
    double all = since(begun);
    expect(answers.hits().getOrDefault(Answers.NAME, 0), results.count());
    double live = live();
    session.close();
    return new double[] {first.join(), all, live};
  }

  private static void expect(int known, int found) {
    if (known != found) {
      throw new IllegalStateException("there should be " + known + ", and there are " + found);
    }
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / MILLION;
  }

  private static double live() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
