// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Has the packaged program import, check, export and draw under strace, files among them that ask
/// for the network and for other programs, has somebody use its window, and judges every call that
/// connects, starts something or writes. Fails at the first connection to anywhere, at a write
/// outside the folder that it was given and its own, and at a program that is not its own. Run by
/// `mvn -q -Dfast -DskipTests -Dtrial=reach verify`; says so and ends where strace is missing.
final class ReachTrial {
  private final Path program;
  private final Path work;
  private final Reach reach;
  private int runs;
  private int calls;

  private ReachTrial(Path program, Path work) {
    this.program = program;
    this.work = work;
    reach = new Reach(List.of(out(), work.resolve("home")), work, program.getParent().getParent());
  }

  /// @param args the packaged program, and a folder to work in, whose content goes
  public static void main(String... args) throws Exception {
    if (!PowerTrial.straceIsThere()) {
      System.out.println("Skipped: strace is not installed, or may not follow a program here.");
      return;
    }
    ReachTrial trial =
        new ReachTrial(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath());
    KillTrial.clear(trial.work);
    Files.createDirectories(trial.out());
    Files.createDirectories(trial.work.resolve("home/.cache/briefing-viewer"));
    List<String> faults = new ArrayList<>(trial.blind());
    if (faults.isEmpty()) {
      faults.addAll(trial.uses());
    }
    System.out.printf(
        Locale.ROOT,
        "%d runs under strace: %,d calls that connect, start or write, %d of them where they should"
            + " not%n",
        trial.runs,
        trial.calls,
        faults.size());
    faults.stream().limit(20).forEach(fault -> System.out.println("WRONG: " + fault));
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  private Path out() {
    return work.resolve("out");
  }

  /// A judge that does not see these sees nothing.
  private List<String> blind() throws IOException, InterruptedException {
    Path elsewhere = work.resolve("elsewhere");
    List<String> faults = new ArrayList<>();
    if (run("sh", "-c", "echo > " + elsewhere).isEmpty()) {
      faults.add("this trial does not see a write elsewhere");
    }
    if (run("sh", "-c", "exec tail -n 1 /dev/null").isEmpty()) {
      faults.add("this trial does not see another program");
    }
    String java = program.resolveSibling("../runtime/bin/java").normalize().toString();
    if (run(java, "-cp", System.getProperty("java.class.path"), Calling.class.getName())
        .isEmpty()) {
      faults.add("this trial does not see a connection");
    }
    runs = 0;
    calls = 0;
    return faults;
  }

  private List<String> uses() throws IOException, InterruptedException {
    Path raw = Files.createDirectories(work.resolve("raw"));
    OutwardFiles.write(raw);
    String all = out().resolve("all.briefing").toString();
    List<String> faults = new ArrayList<>();
    faults.addAll(run(program.toString(), "import", raw.toString(), "-o", all));
    if (!Files.exists(Path.of(all))) {
      faults.add("the import made no briefing");
    }
    faults.addAll(run(program.toString(), "check", all));
    for (String to : List.of("pdf", "docx", "csv")) {
      String out = out().resolve("all-" + to + "." + to).toString();
      faults.addAll(run(program.toString(), "export", all, "--to", to, "-o", out));
    }
    faults.addAll(
        run(program.toString(), "picture", all, "-o", out().resolve("all.png").toString()));
    faults.addAll(window(Path.of(all)));
    return faults;
  }

  /// Has somebody use the window.
  private List<String> window(Path briefing) throws IOException, InterruptedException {
    if (!Desktop.possible()) {
      System.out.println("The window was left out: Xvfb, openbox or xdotool is not installed.");
      return List.of();
    }
    Path sample = program.getParent().resolveSibling("assets/sample/sample.briefing");
    Files.copy(sample, briefing, StandardCopyOption.REPLACE_EXISTING);
    try (UsedWindow window = new UsedWindow(work.resolve("screen"))) {
      // Where no bus is named, the toolkit would start one.
      String bus = "unix:path=" + work.resolve("home/none");
      Process used =
          begin(
              Map.of("DISPLAY", window.display(), "DBUS_SESSION_BUS_ADDRESS", bus),
              program.toString(),
              briefing.toString());
      List<String> faults = new ArrayList<>(window.use(briefing));
      window.leave();
      if (!used.waitFor(60, TimeUnit.SECONDS)) {
        faults.add("the window did not close");
        used.descendants().forEach(ProcessHandle::destroyForcibly);
        used.destroyForcibly().waitFor();
      }
      faults.addAll(judged("the window"));
      faults.addAll(remains());
      return faults;
    }
  }

  /// What is written while it is saved passes through the system's folder for that, and is gone.
  private List<String> remains() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> Reach.SAVING.matcher(file.toString()).matches())
          .map(file -> "left behind: " + file)
          .toList();
    }
  }

  private Process begin(Map<String, String> environment, String... command) throws IOException {
    runs++;
    List<String> all =
        new ArrayList<>(List.of("strace", "-f", "-y", "--seccomp-bpf", "-s", "4096"));
    all.addAll(List.of("-o", trace().toString(), "-e", "trace=" + Reach.CALLS, "--"));
    all.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(all).directory(out().toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("XDG_") || name.startsWith("DBUS_"));
    builder.environment().put("HOME", work.resolve("home").toString());
    builder.environment().putAll(environment);
    Path said = work.resolve("said-" + runs + ".txt");
    return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  private Path trace() {
    return work.resolve("trace-" + runs + ".txt");
  }

  /// Runs something, and judges what it did.
  private List<String> run(String... command) throws IOException, InterruptedException {
    begin(Map.of(), command).waitFor();
    return judged(command[1]);
  }

  private List<String> judged(String what) throws IOException {
    List<String> lines = Files.readAllLines(trace());
    calls += lines.size();
    return lines.stream().filter(reach::tooFar).map(line -> what + ": " + line).toList();
  }
}
