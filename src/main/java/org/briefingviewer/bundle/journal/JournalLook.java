// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.briefingviewer.bundle.wire.EditWire;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// What a journal holds.
///
/// @param base the digest of the file that its edits were made on, or null when there is no journal
/// @param edits those that stand, the oldest first
/// @param undone those that were undone last and can be made again, the next one first
/// @param saved how many more the briefing holds already
/// @param length how many of its bytes are whole lines; what follows was cut off when the program
///   or the machine ended
/// @param problems what in it could not be read; the lines before it count all the same
public record JournalLook(
    @Nullable String base,
    List<BriefingEdit> edits,
    List<BriefingEdit> undone,
    int saved,
    long length,
    List<Problem> problems) {

  /// No journal.
  public static final JournalLook NOTHING =
      new JournalLook(null, List.of(), List.of(), 0, 0, List.of());

  private static final long LARGEST = 256L * 1024 * 1024;
  private static final String KEPT = "The edits before it are shown; the journal is left as it is.";

  public JournalLook {
    edits = List.copyOf(edits);
    undone = List.copyOf(undone);
    problems = List.copyOf(problems);
  }

  /// Returns whether something in it was not saved.
  public boolean holdsEdits() {
    return !edits.isEmpty() || !undone.isEmpty();
  }

  /// Returns whether its edits go on from a file: it was begun on that file, or on the one before
  /// of which that file is the save.
  public boolean fits(String digest) {
    return digest.equals(base) || saved > 0;
  }

  /// Reads a journal. Never writes.
  ///
  /// @param saved the ids of the edits that the briefing's history holds already: the program ended
  ///   between the save and the end of its journal
  public static JournalLook at(Path file, Set<String> saved) {
    try {
      if (Files.size(file) > LARGEST) {
        return unread(file, "It is larger than 256 MB.");
      }
      return new Replay(file.toString(), saved).all(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return NOTHING;
    } catch (IOException e) {
      return unread(file, "It cannot be read: " + e.getMessage() + ".");
    }
  }

  private static JournalLook unread(Path file, String why) {
    Problem problem =
        new Problem(
            file.toString(),
            why,
            "The briefing is shown as it was saved; move the journal away, or mend it.");
    return new JournalLook("", List.of(), List.of(), 0, 0, List.of(problem));
  }

  /// Goes through the lines.
  private static final class Replay {
    private final String file;
    private final Set<String> saved;
    private final List<BriefingEdit> edits = new ArrayList<>();
    private final Deque<BriefingEdit> undone = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String base;
    private int already;
    private long length;

    Replay(String file, Set<String> saved) {
      this.file = file;
      this.saved = saved;
    }

    JournalLook all(byte[] bytes) {
      int number = 1;
      int start = 0;
      for (int end = 0; end < bytes.length && problems.isEmpty(); end++) {
        if (bytes[end] == '\n') {
          line(number, new String(bytes, start, end - start, StandardCharsets.UTF_8));
          start = end + 1;
          if (problems.isEmpty()) {
            length = start;
          }
          number++;
        }
      }
      return new JournalLook(base, edits, List.copyOf(undone), already, length, problems);
    }

    private void line(int number, String text) {
      String where = file + ", line " + number;
      try {
        Fields line = Fields.of(where, text.getBytes(StandardCharsets.UTF_8));
        if (number == 1) {
          base = Journal.base(line);
        } else {
          take(JournalLine.read(line, new EditWire.Missing(null, OffsetDateTime.MIN)), where);
        }
      } catch (Malformed e) {
        problems.add(new Problem(e.where(), e.what(), KEPT));
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(where, "It is no edit: " + e.getMessage() + ".", KEPT));
      }
    }

    private void take(JournalLine line, String where) {
      switch (line) {
        case JournalLine.Done done -> {
          if (saved.contains(done.edit().act().id())) {
            already++;
          } else {
            edits.add(done.edit());
            undone.clear();
          }
        }
        case JournalLine.Undone undo -> {
          if (!saved.contains(undo.id())) {
            undone.push(next(edits.isEmpty() ? null : edits.removeLast(), undo.id(), where));
          }
        }
        case JournalLine.Redone redo -> {
          if (!saved.contains(redo.id())) {
            edits.add(next(undone.poll(), redo.id(), where));
          }
        }
      }
    }

    private static BriefingEdit next(@Nullable BriefingEdit edit, String id, String where) {
      if (edit == null || !edit.act().id().equals(id)) {
        throw new Malformed(where, "It undoes or repeats an edit that is not the last one.");
      }
      return edit;
    }
  }
}
