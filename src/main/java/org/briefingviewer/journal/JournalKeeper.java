// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Writes the journal of one briefing, line after line, beside the window: who edits waits for no
/// disk. The system has a line as soon as the background comes to it, and the disk within a second.
/// What could not be kept, on a full disk for one, is told once and tried again every now and then
/// and before the next line: a journal never has a later line without an earlier one.
public final class JournalKeeper {
  private final JournalPlace place;
  private final PartFolder parts;
  private final Journal journal;
  private final Executor writing;
  private final Executor later;
  private final Consumer<Refusal> failed;

  /// What is not in the journal yet, in its order; only what runs the writing comes here.
  private final Deque<Making> waiting = new ArrayDeque<>();

  /// A line that has to be made in the background, since it needs the disk.
  interface Making {
    JournalLine make(PartFolder parts) throws IOException, Refusal;
  }

  private JournalKeeper(
      JournalPlace place,
      Journal journal,
      Executor writing,
      Executor later,
      Consumer<Refusal> failed) {
    this.place = place;
    this.parts = new PartFolder(place);
    this.journal = journal;
    this.writing = writing;
    this.later = later;
    this.failed = failed;
  }

  /// Begins to keep a journal.
  ///
  /// @param base the digest of the briefing's file
  /// @param instead what the journal says from now on, a copy of the one before kept; null where it
  ///   goes on as it is
  /// @param writing runs one after another what is given to it, in the background
  /// @param later runs something in the background after a moment
  /// @param failed told when a line could not be kept
  /// @throws Refusal when somebody else edits the briefing, or nothing can be written
  static JournalKeeper begin(
      JournalPlace place,
      String base,
      @Nullable List<JournalLine> instead,
      Executor writing,
      Executor later,
      Consumer<Refusal> failed)
      throws Refusal {
    JournalLook found = JournalLook.at(place, base);
    boolean other = found.base() != null && !found.base().isEmpty() && !found.fits();
    if (other && (found.holdsEdits() || !found.problems().isEmpty())) {
      putAside(place);
      found = JournalLook.NOTHING;
    }
    Journal journal = Journal.open(place, base, found);
    if (instead != null) {
      replace(place, journal, base, instead);
    }
    return new JournalKeeper(place, journal, writing, later, failed);
  }

  private static void replace(
      JournalPlace place, Journal journal, String base, List<JournalLine> lines) throws Refusal {
    try {
      journal.replace(base, lines);
    } catch (IOException e) {
      try (journal) {
        throw unkept(place.file(), e);
      } catch (IOException again) {
        throw unkept(place.file(), again);
      }
    }
  }

  private static void putAside(JournalPlace place) throws Refusal {
    try {
      Journal.putAside(place);
    } catch (IOException e) {
      throw unkept(place.file(), e);
    }
  }

  void append(JournalLine line) {
    append(there -> line);
  }

  /// Appends a line that is made in the background.
  void append(Making making) {
    writing.execute(() -> write(making));
    forceLater();
  }

  private void forceLater() {
    later.execute(() -> writing.execute(this::force));
  }

  private void write(Making making) {
    waiting.add(making);
    Refusal refused = kept();
    if (refused != null) {
      failed.accept(refused);
      forceLater();
    }
  }

  /// Writes what is not in the journal yet.
  ///
  /// @return why some of it still is not, or a line could not be made; null when all is well
  private @Nullable Refusal kept() {
    Refusal unmade = null;
    while (!waiting.isEmpty()) {
      try {
        journal.append(waiting.element().make(parts));
        waiting.remove();
      } catch (IOException e) {
        return unkept(place.file(), e);
      } catch (Refusal e) {
        waiting.remove(); // nothing that comes later makes it right
        unmade = e;
      }
    }
    return unmade;
  }

  /// Appends a line, and waits until the disk has it. For the background, and not for what runs the
  /// writing.
  void force(JournalLine line) {
    CompletableFuture.runAsync(
            () -> {
              write(there -> line);
              force();
            },
            writing)
        .join();
  }

  private void force() {
    // That it could not be kept was told when it came.
    if (kept() != null) {
      forceLater();
    }
    try {
      journal.force();
    } catch (IOException e) {
      failed.accept(unkept(place.file(), e));
    }
  }

  static Refusal unkept(Path file, IOException reason) {
    return new Refusal(
        file.toString(),
        "What was edited could not be kept there (" + WriteFailure.reason(reason) + ").",
        "Save the briefing now, or make room there first.");
  }

  /// Ends the journal: nothing in it is unsaved, or nobody wants it. Its parts stay.
  void end() {
    writing.execute(
        () -> {
          waiting.clear();
          try {
            journal.end();
          } catch (IOException e) {
            failed.accept(unkept(place.file(), e));
          }
        });
  }

  /// Leaves the journal for whoever opens the briefing next.
  void close() {
    writing.execute(
        () -> {
          Refusal lost = kept();
          waiting.clear();
          if (lost != null) {
            failed.accept(lost);
          }
          try {
            journal.close();
          } catch (IOException e) {
            failed.accept(unkept(place.file(), e));
          }
        });
  }
}
