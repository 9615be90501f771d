// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.CheckReport;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.wording.Messages;

/// One start on what an earlier program left: the window has to show the work with its edits, to
/// tell what was recovered, and to save it.
final class StartCase {
  /// How the file is opened.
  enum Way {
    /// By its name.
    NAME,
    /// As the last file.
    LAST,
    /// By a second start, while a window shows another file.
    SECOND
  }

  /// The ground of what is said at the foot of the text, in the light theme, and how much of it is
  /// there at least.
  private static final int SAYING = 0x20262b;

  private static final int SAID_PIXELS = 12_000;

  private final UserHome home;
  private final Desktop desktop;
  private final LeftState state;
  private final Way way;
  private final Random random;

  StartCase(UserHome home, LeftState state, Way way, Random random) {
    this.home = home;
    this.desktop = home.desktop();
    this.state = state;
    this.way = way;
    this.random = random;
  }

  /// What was left, as the program's own parts find it.
  ///
  /// @param print of the briefing with its edits
  /// @param recovered how many edits
  private record Left(String print, int recovered) {}

  /// A start that did not do what it has to.
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String what) {
      super(what);
    }
  }

  /// Says what is tried.
  @Override
  public String toString() {
    return state + " by " + way;
  }

  void run() throws IOException, Refusal, InterruptedException, Failed {
    LeavingWork leaving = new LeavingWork(home, random);
    Path file = leaving.leave(state);
    Left left = left(file);
    check("work is left", left.recovered() > 0 || state.mayRecoverNothing());
    home.forgetSaid();
    Process window = open(file);
    try {
      judge(left, file);
      if (left.recovered() > 0) {
        file = save(file);
      }
      desktop.keys("alt+F4");
      check("the window ended", window.waitFor(2, TimeUnit.MINUTES));
      check("it ended well, not with " + window.exitValue(), window.exitValue() == 0);
    } finally {
      window.destroyForcibly().waitFor();
    }
    judgeFiles(left, file);
    if (state == LeftState.KILLED_IN_NOTE) {
      check("the note is there", leaving.holdsNote());
    }
  }

  private Left left(Path file) throws Refusal {
    try (OpenBriefing briefing = new BundleOpener(home.journals()).open(file)) {
      briefing.complete();
      int recovered = 0;
      Revision there = briefing.recovered().now();
      while (there != null && there.edit() != null) {
        recovered++;
        there = there.before();
      }
      return new Left(Print.of(briefing.recovered().briefing(briefing)), recovered);
    }
  }

  private Process open(Path file) throws IOException, InterruptedException, Failed {
    if (way == Way.NAME) {
      return home.start(file.toString());
    } else if (way == Way.LAST) {
      return home.start();
    }
    Path other = home.work("other.briefing");
    Files.copy(sample(), other, StandardCopyOption.REPLACE_EXISTING);
    Process window = home.start(other.toString());
    boolean second = false;
    try {
      see("the first window", () -> desktop.titled("other[.]briefing – Briefing Viewer"));
      see("a window that waits for files", home::attended);
      check("the second start ends", home.handOver(file));
      second = true;
      return window;
    } finally {
      if (!second) {
        window.destroyForcibly().waitFor();
      }
    }
  }

  private Path sample() {
    return home.program().resolveSibling("../assets/sample/sample.briefing").normalize();
  }

  private String name(Path file) {
    return home.drafts().holds(file) ? "Untitled" : plain(file);
  }

  /// Returns a file's name as a pattern of itself.
  private static String plain(Path file) {
    return String.valueOf(file.getFileName()).replace(".", "[.]");
  }

  private void judge(Left left, Path file) throws IOException, InterruptedException, Failed {
    String title = name(file) + (left.recovered() > 0 ? LeavingWork.UNSAVED : " – Briefing Viewer");
    see("the work", () -> desktop.titled(title) || showsSample());
    String words =
        left.recovered() > 0
            ? new Messages(Locale.ENGLISH).text("edit.said.recovered", left.recovered())
            : state == LeftState.OTHER_VERSION ? "It holds edits to another version" : "";
    see("\"" + words + "\" told", () -> words.isEmpty() || told().contains(words) || showsSample());
    see(
        "what is told, on the screen",
        () -> words.isEmpty() || desktop.count(SAYING) > SAID_PIXELS);
    check("the window shows " + desktop.titles("Briefing Viewer"), desktop.titled(title));
    check("told is " + told(), told().contains(words));
    check("there is one window", desktop.titles("Briefing Viewer").size() == 1);
  }

  private boolean showsSample() throws IOException, InterruptedException {
    return desktop.titled("sample[.]briefing – Briefing Viewer");
  }

  private String told() throws IOException {
    return home.said().isEmpty() ? "" : home.said().getLast();
  }

  private Path save(Path file) throws IOException, InterruptedException, Failed {
    desktop.activate(name(file) + LeavingWork.UNSAVED);
    desktop.keys("ctrl+s");
    Path saved = file;
    if (home.drafts().holds(file)) {
      saved = home.work("named.briefing");
      see("where to save", () -> desktop.titled("Save as"));
      desktop.keys("ctrl+a");
      desktop.type(saved.toString());
      desktop.keys("Return");
    }
    String title = plain(saved) + " – Briefing Viewer";
    see("the saved briefing", () -> desktop.titled(title));
    return saved;
  }

  private void judgeFiles(Left left, Path file) throws IOException, Refusal, Failed {
    check("no fault is written down", !Files.exists(home.settings().resolve("fault.log")));
    check("nothing is thrown: " + home.streams(), !home.streams().contains("Exception"));
    CheckReport found = BundleCheck.check(file, (checked, total) -> {});
    check("the file is sound: " + found.problems(), found.problems().isEmpty());
    if (left.recovered() > 0) {
      check("no journal is left", !Files.exists(JournalPlace.beside(file).file()));
    }
    if (state == LeftState.OTHER_VERSION) {
      check("the other version's edits are kept", Files.exists(JournalPlace.beside(file).file()));
      return;
    }
    try (OpenBriefing briefing = new BundleOpener(home.journals()).open(file)) {
      briefing.complete();
      check("the file holds the work", Print.of(briefing).equals(left.print()));
      check("its history tells of it", !briefing.history().isEmpty());
    }
  }

  private void see(String what, Desktop.Seen seen)
      throws IOException, InterruptedException, Failed {
    check("not seen: " + what, desktop.waitFor(seen));
  }

  private void check(String what, boolean holds) throws IOException, Failed {
    if (!holds) {
      throw new Failed(what + "; told was " + home.said() + "; the screen is in " + keptScreen());
    }
  }

  private Path keptScreen() throws IOException {
    return desktop.keep(String.valueOf(home.folder().getFileName()));
  }
}
