// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.made.MadeBundle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;

/// Makes a briefing with work in it that was not saved, as an earlier program leaves it: by the
/// program's own document, or by its window and real keys.
final class LeavingWork {
  /// How the title of a window with unsaved work ends.
  static final String UNSAVED = " \\(not saved\\) – Briefing Viewer";

  private static final int ARTICLES = 3;
  private static final int MOST_EDITS = 5;
  private static final int LONGEST_MILLIS = 700;

  private final UserHome home;
  private final Desktop desktop;
  private final Random random;
  private Path file;

  LeavingWork(UserHome home, Random random) {
    this.home = home;
    this.desktop = home.desktop();
    this.random = random;
    this.file = home.work("work.briefing");
  }

  /// Leaves work.
  ///
  /// @return the file in which it was
  /// @throws IllegalStateException when the window did not do what it was asked for
  Path leave(LeftState state) throws IOException, Refusal, InterruptedException {
    home.furnish(state.isMadeByDocument() ? file : null);
    MadeArticles made = new MadeArticles(new Extractor().triangle());
    Files.writeString(home.work("news.txt"), made.raw(1 + random.nextInt(50)));
    MadeBundle.write(new Extractor().triangle(), ARTICLES, file);
    switch (state) {
      case JOURNAL -> edit();
      case HALF_LINE -> {
        edit();
        Files.writeString(journal(), "{\"edit\": \"retitle\", \"fro", StandardOpenOption.APPEND);
      }
      case OTHER_VERSION -> {
        edit();
        String kept = Files.readString(journal());
        Files.writeString(journal(), kept.replaceFirst("sha256:.{8}", "sha256:00000000"));
      }
      case DRAFT -> draft();
      case KEPT_FOR_LATER,
          KILLED_IN_REVIEW,
          KILLED_IN_EDIT,
          KILLED_IN_NOTE,
          KILLED_IN_SAVE,
          KILLED_IN_IMPORT ->
          use(state);
    }
    return file;
  }

  private Path journal() {
    return JournalPlace.beside(file).file();
  }

  /// Edits the file as the window does, and leaves it.
  private void edit() throws IOException, Refusal {
    ReadingSession session =
        new ReadingSession(new BundleOpener(home.journals()), LeavingWork::atOnce);
    Document document =
        new Document(
            session,
            new DocumentContext(
                home.journals(), home.drafts(), Runnable::run, later -> {}, OffsetDateTime::now),
            atOnce());
    session.open(file);
    RandomEdits handlers = new RandomEdits(document, random);
    for (int left = 1 + random.nextInt(MOST_EDITS); left > 0; left--) {
      must("an edit", document.apply(handlers.any(Objects.requireNonNull(session.briefing()))));
    }
    session.close();
  }

  private static TaskRunner atOnce() {
    return new TaskRunner(Runnable::run, Runnable::run);
  }

  /// Begins a briefing with an article, in the window.
  private void draft() throws IOException, InterruptedException {
    Process window = home.start(home.work("news.txt").toString());
    try {
      see("a briefing without a name", () -> desktop.titled("Untitled" + UNSAVED));
      see("the draft", () -> !home.drafts().left().isEmpty());
      file = home.drafts().left().getFirst();
      see("the draft in the settings", () -> home.remembers(file));
      pause();
    } finally {
      window.destroyForcibly().waitFor();
    }
  }

  /// Works in the window until it is left or killed.
  private void use(LeftState state) throws IOException, InterruptedException {
    Process window = home.start(file.toString());
    try {
      see("the window", () -> desktop.titled("work[.]briefing – Briefing Viewer"));
      see("the file in the settings", () -> home.remembers(file));
      desktop.activate("work[.]briefing – Briefing Viewer");
      String[] accepting = {"n", "a"};
      if (state == LeftState.KILLED_IN_REVIEW) {
        must("the review", desktop.changes("r"));
        accepting = new String[] {"a"};
      }
      String[] keys = accepting;
      see(
          "an accepted estimate, not saved",
          () -> {
            desktop.keys(keys);
            return desktop.titled("work[.]briefing" + UNSAVED);
          });
      see("it in the journal", () -> edits() >= 1);
      goOn(state);
      if (state == LeftState.KEPT_FOR_LATER) {
        must("a window that ends", window.waitFor(2, TimeUnit.MINUTES));
      }
    } finally {
      window.destroyForcibly().waitFor();
    }
    if (state == LeftState.KILLED_IN_IMPORT) {
      must("the unsaved work, kept", edits() >= 1);
      // The article may have come into a briefing of its own, which is then the last one.
      for (Path draft : home.drafts().left()) {
        file = home.remembers(draft) ? draft : file;
      }
    }
  }

  private void goOn(LeftState state) throws IOException, InterruptedException {
    switch (state) {
      case KEPT_FOR_LATER -> desktop.keys("alt+F4", "Tab", "Return");
      case KILLED_IN_REVIEW -> {
        desktop.key("a");
        desktop.key("x");
        pause();
      }
      case KILLED_IN_EDIT -> {
        desktop.keys("n", "c", "ctrl+a");
        desktop.type("43");
        desktop.key("2");
        pause();
      }
      case KILLED_IN_NOTE -> {
        must("a place for a note", desktop.changes("ctrl+m"));
        desktop.type("seen twice ");
        see("the note beside the briefing", this::holdsNote);
        desktop.key("t");
        pause();
      }
      case KILLED_IN_SAVE -> {
        desktop.key("ctrl+s");
        pause();
      }
      case KILLED_IN_IMPORT -> {
        see("a window that waits for files", home::attended);
        must("a second start that ends", home.handOver(home.work("news.txt")));
        pause();
      }
      case JOURNAL, HALF_LINE, OTHER_VERSION, DRAFT -> {}
    }
  }

  /// Tells whether the note lies beside the briefing.
  boolean holdsNote() throws IOException {
    Path notes = file.resolveSibling("work.annotations");
    return Files.exists(notes) && Files.readString(notes).contains("seen twice");
  }

  private long edits() throws IOException {
    return Files.exists(journal())
        ? Files.readString(journal()).lines().filter(line -> line.startsWith("{\"edit\"")).count()
        : 0;
  }

  private void pause() throws InterruptedException {
    Thread.sleep(random.nextInt(LONGEST_MILLIS));
  }

  private void see(String what, Desktop.Seen seen) throws IOException, InterruptedException {
    must(what, desktop.waitFor(seen));
  }

  private void must(String what, boolean holds) throws IOException {
    if (!holds) {
      throw new IllegalStateException(
          "while the state was made, not seen: "
              + what
              + "; the screen is in "
              + desktop.keep("made"));
    }
  }
}
