// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Cuts the power at random moments while a program edits, saves and imports, and opens what the
/// disk may hold then. Nothing is switched off: what the program asks of the system is written down
/// by strace, and the [Disk] of any moment is made of that. Fails when a action that was done more
/// than a second before is lost, or a file does not open, or the journal has something to complain
/// of. Run by `mvn -q -Dfast -DskipTests -Dtrial=powercut verify`; says so and ends where strace is
/// missing.
final class PowerTrial {
  private static final int DEEDS = 150;
  private static final int CUTS_A_RUN = 50;
  private static final long SECOND = 1_000_000_000;
  private static final int STDOUT = 1;

  /// More than the program ever writes at once, so that strace leaves nothing out.
  private static final String LONGEST = "100000000";

  private final Path folder;
  private final Random random;
  private final List<String> faults = new ArrayList<>();
  private int runs;
  private int calls;
  private int cuts;
  private int disks;
  private int opened;
  private int handlers;
  private int saves;
  private int missing;

  private PowerTrial(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /// @param args a folder, how many cuts, and a seed
  public static void main(String... args) throws Exception {
    if (!straceIsThere()) {
      System.out.println("Skipped: strace is not installed, or may not follow a program here.");
      return;
    }
    PowerTrial trial = new PowerTrial(Path.of(args[0]).toAbsolutePath(), Long.parseLong(args[2]));
    int wanted = Integer.parseInt(args[1]);
    while (trial.cuts < wanted && trial.faults.isEmpty()) {
      trial.run(Math.min(CUTS_A_RUN, wanted - trial.cuts));
    }
    System.out.printf(
        Locale.ROOT,
        "%d power cuts in %d runs (seed %s): %d deeds, %d saves, %d calls that change or force"
            + " files; %d disks, %d briefings opened, %d deeds of the last second missing%n",
        trial.cuts,
        trial.runs,
        args[2],
        trial.handlers,
        trial.saves,
        trial.calls,
        trial.disks,
        trial.opened,
        trial.missing);
    trial.faults.forEach(fault -> System.out.println("WRONG: " + fault));
    System.exit(trial.faults.isEmpty() ? 0 : 1);
  }

  /// Tells whether strace can follow a program here.
  static boolean straceIsThere() throws InterruptedException {
    try {
      return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void run(int wanted) throws Exception {
    runs++;
    Path edited = folder.resolve("edited");
    KillTrial.prepare(edited);
    Disk first = Disk.of(edited);
    Disk disk = Disk.of(edited);
    List<Trace.Call> all = traced(edited);
    List<Integer> changing = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (first.take(all.get(i))) {
        changing.add(i);
      }
    }
    calls += changing.size();
    Collections.shuffle(changing, random);
    Set<Integer> points = Set.copyOf(changing.subList(0, Math.min(wanted, changing.size())));
    List<String> told = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Trace.Call call = all.get(i);
      disk.take(call);
      if (call.name().equals("write") && call.descriptor(0) == STDOUT) {
        call.text(1).lines().forEach(line -> told.add(timed(line, call.nanos())));
      }
      if (points.contains(i)) {
        cut("run " + runs + ", call " + i, disk, told(told), call.nanos());
      }
    }
    Told whole = told(told);
    handlers += whole.handlers();
    saves += whole.saved();
    whole.wrong().forEach(wrong -> faults.add("run " + runs + ": " + wrong));
  }

  private List<Trace.Call> traced(Path edited) throws IOException, InterruptedException {
    Path trace = folder.resolve("trace.txt");
    List<String> command =
        new ArrayList<>(
            List.of("strace", "-f", "--seccomp-bpf", "-ttt", "-y", "-xx", "-s", LONGEST));
    command.addAll(List.of("-o", trace.toString(), "-e", "trace=" + Trace.CALLS, "--"));
    command.addAll(KillTrial.command(edited, random.nextLong()));
    command.add(String.valueOf(DEEDS));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("told.txt").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      faults.add("run " + runs + ": the program ended badly");
    }
    return Trace.calls(trace);
  }

  /// Puts the clock of the trace in the place of the program's own.
  private static String timed(String line, long nanos) {
    return line.startsWith("done ") ? line.substring(0, line.lastIndexOf(' ') + 1) + nanos : line;
  }

  private static Told told(List<String> lines) {
    Told told = new Told();
    lines.forEach(told::take);
    return told;
  }

  private void cut(String where, Disk disk, Told told, long now) throws IOException {
    cuts++;
    for (Disk.Unforced unforced : Disk.Unforced.values()) {
      Path into = folder.resolve("cut");
      KillTrial.clear(into);
      disk.write(into, unforced, random);
      disks++;
      Remains remains = Remains.in(into);
      opened += remains.opened();
      String place = where + ", unforced " + unforced + ": ";
      remains.wrong().forEach(wrong -> faults.add(place + wrong));
      int young = told.handlers() + 1 - told.by(now - SECOND);
      int lost = told.missing(remains.print());
      if (told.by(Long.MAX_VALUE) > 0 && lost < 0) {
        faults.add(place + "the briefing is as it never was");
      } else if (lost > young) {
        faults.add(place + lost + " deeds are lost, " + young + " were young");
      } else {
        missing += Math.max(0, lost);
      }
    }
  }
}
