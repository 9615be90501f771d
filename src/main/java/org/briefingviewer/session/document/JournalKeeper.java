// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.model.Refused;

/// Writes the journal of one briefing, line after line, beside the window: who edits waits for no
/// disk. The system has a line as soon as the background comes to it, and the disk within a second.
final class JournalKeeper {
  private final JournalPlace place;
  private final PartFolder parts;
  private final Journal journal;
  private final Executor writing;
  private final Executor later;
  private final Consumer<Refused> failed;

  /// A line that has to be made in the background, since it needs the disk.
  interface Making {
    JournalLine make(PartFolder parts) throws IOException, Refused;
  }

  private JournalKeeper(
      JournalPlace place,
      Journal journal,
      Executor writing,
      Executor later,
      Consumer<Refused> failed) {
    this.place = place;
    this.parts = new PartFolder(place.parts());
    this.journal = journal;
    this.writing = writing;
    this.later = later;
    this.failed = failed;
  }

  /// Begins to keep a journal.
  ///
  /// @param base the digest of the briefing's file
  /// @param writing runs one after another what is given to it, in the background
  /// @param later runs something in the background after a moment
  /// @param failed told when a line could not be kept
  /// @throws Refused when somebody else edits the briefing, or nothing can be written
  static JournalKeeper begin(
      JournalPlace place, String base, Executor writing, Executor later, Consumer<Refused> failed)
      throws Refused {
    JournalLook found = JournalLook.at(place.file(), base);
    if (found.base() != null && found.holdsEdits() && !found.fits()) {
      putAside(place);
      found = JournalLook.NOTHING;
    }
    return new JournalKeeper(
        place, Journal.open(place.file(), base, found), writing, later, failed);
  }

  private static void putAside(JournalPlace place) throws Refused {
    try {
      Journal.putAside(place);
    } catch (IOException e) {
      throw unkept(place.file(), e);
    }
  }

  /// Appends a line.
  void append(JournalLine line) {
    append(there -> line);
  }

  /// Appends a line that is made in the background.
  void append(Making making) {
    writing.execute(() -> write(making));
    later.execute(() -> writing.execute(this::force));
  }

  private void write(Making making) {
    try {
      journal.append(making.make(parts));
    } catch (IOException e) {
      failed.accept(unkept(place.file(), e));
    } catch (Refused e) {
      failed.accept(e);
    }
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
    try {
      journal.force();
    } catch (IOException e) {
      failed.accept(unkept(place.file(), e));
    }
  }

  private static Refused unkept(Path file, IOException reason) {
    return new Refused(
        file.toString(),
        "What was edited could not be kept there (" + reason.getMessage() + ").",
        "Save the briefing now, or make room there first.");
  }

  /// Ends the journal: nothing in it is unsaved, or nobody wants it. Its parts stay.
  void end() {
    writing.execute(
        () -> {
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
          try {
            journal.close();
          } catch (IOException e) {
            failed.accept(unkept(place.file(), e));
          }
        });
  }
}
