// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.file.SpecialFile;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.edit.EditWire;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// What a journal holds.
///
/// @param base the digest of the file that its edits were made on, or null when there is no journal
/// @param edits those that stand, the oldest first
/// @param undone those that were undone last and can be made again, the next one first
/// @param fits whether they go on from the file as it is: the journal was begun on it, or it is a
///   save of which the journal tells; only what was done after that counts
/// @param length how many of its bytes are whole lines that count; what follows was cut off when
///   the program or the machine ended (a line without its end, or zeros where something never came
///   to the disk), or comes with or after a line that is a problem
/// @param problems what in it could not be read; the lines before it count all the same
public record JournalLook(
    @Nullable String base,
    List<BriefingEdit> edits,
    List<BriefingEdit> undone,
    boolean fits,
    long length,
    List<Problem> problems) {

  /// No journal.
  public static final JournalLook NOTHING =
      new JournalLook(null, List.of(), List.of(), false, 0, List.of());

  static final int LARGEST = 256 << 20;
  private static final String KEPT =
      "The edits before it are shown. The whole journal is kept when you go on.";

  public JournalLook {
    edits = List.copyOf(edits);
    undone = List.copyOf(undone);
    problems = List.copyOf(problems);
  }

  /// Returns whether something in it was not saved.
  public boolean holdsEdits() {
    return !edits.isEmpty() || !undone.isEmpty();
  }

  /// Reads a journal. Never writes.
  ///
  /// @param digest of the briefing's file
  public static JournalLook at(JournalPlace place, String digest) {
    Path file = place.file();
    try {
      PlainFile journal = PlainFile.own(file);
      if (journal.look().size() > LARGEST) {
        return unread(file, "It is larger than 256 MB.");
      }
      return new Replay(file.toString(), digest, place.lock()).all(journal.bytes(LARGEST));
    } catch (NoSuchFileException e) {
      return NOTHING;
    } catch (SpecialFile e) {
      return unread(file, e.what());
    } catch (IOException e) {
      return unread(file, "It cannot be read: " + WriteFailure.reason(e) + ".");
    }
  }

  private static JournalLook unread(Path file, String why) {
    Problem problem =
        new Problem(
            file.toString(),
            why,
            "The briefing is shown as it was saved; move the journal away, or mend it.");
    return new JournalLook("", List.of(), List.of(), false, 0, List.of(problem));
  }

  /// Goes through the lines.
  private static final class Replay {
    private final String file;
    private final String digest;
    private final @Nullable LockKey lock;
    private final List<JournalLine> lines = new ArrayList<>();

    /// Where each line begins, the first of the file among them.
    private final List<Integer> starts = new ArrayList<>();

    private final List<BriefingEdit> edits = new ArrayList<>();
    private final Deque<BriefingEdit> undone = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String base;
    private long length;

    Replay(String file, String digest, @Nullable LockKey lock) {
      this.file = file;
      this.digest = digest;
      this.lock = lock;
    }

    JournalLook all(byte[] bytes) {
      int number = 1;
      int start = 0;
      for (int end = 0; end < bytes.length && problems.isEmpty() && bytes[end] != 0; end++) {
        if (bytes[end] == '\n') {
          int from = start;
          int to = end;
          start = end + 1;
          starts.add(from);
          if (reading(number, where -> line(where, from, Arrays.copyOfRange(bytes, from, to)))) {
            length = start;
          }
          number++;
        }
      }
      if (base == null && problems.isEmpty() && !Journal.isBegun(bytes)) {
        problems.add(new Problem(file + ", line 1", Journal.NONE, KEPT));
      }
      int from = beginning();
      boolean whole = true;
      for (int at = Math.max(0, from); at < lines.size() && whole; at++) {
        JournalLine line = lines.get(at);
        whole = reading(at + 2, where -> take(line, where));
        if (!whole) {
          length = starts.get(at + 1);
        }
      }
      return new JournalLook(base, edits, List.copyOf(undone), from >= 0, length, problems);
    }

    private boolean reading(int number, Consumer<String> reading) {
      String where = file + ", line " + number;
      try {
        reading.accept(where);
        return true;
      } catch (MalformedJson e) {
        problems.add(new Problem(e.where(), e.what(), KEPT));
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(where, "It is no edit: " + e.getMessage() + ".", KEPT));
      }
      return false;
    }

    private void line(String where, int at, byte[] bytes) {
      if (base == null) {
        base = Journal.base(JsonFields.of(where, bytes));
      } else {
        JsonFields line = JsonFields.of(where, new LineSeal(lock, base).opened(at, bytes, where));
        lines.add(JournalLine.read(line, new EditWire.Missing(null, OffsetDateTime.MIN)));
      }
    }

    /// Returns the index of the first line that the file does not hold, or -1 when it is none of
    /// the files that the journal knows. A save that never came to its name does not count.
    private int beginning() {
      int from = digest.equals(base) ? 0 : -1;
      Map<String, Integer> begun = new HashMap<>();
      for (int at = 0; at < lines.size(); at++) {
        if (lines.get(at) instanceof JournalLine.Saving saving) {
          begun.putIfAbsent(saving.id(), at + 1);
        } else if (lines.get(at) instanceof JournalLine.Saved saved
            && saved.base().equals(digest)) {
          from = begun.getOrDefault(saved.id(), 0);
        }
      }
      return from;
    }

    private void take(JournalLine line, String where) {
      switch (line) {
        case JournalLine.Done done -> {
          edits.add(done.edit());
          undone.clear();
        }
        case JournalLine.Undone undo -> {
          undone.push(next(edits.isEmpty() ? null : edits.getLast(), undo.id(), where));
          edits.removeLast();
        }
        case JournalLine.Redone redo -> {
          edits.add(next(undone.peek(), redo.id(), where));
          undone.pop();
        }
        case JournalLine.Saving _, JournalLine.Saved _ -> {}
      }
    }

    private static BriefingEdit next(@Nullable BriefingEdit edit, String id, String where) {
      if (edit == null || !edit.act().id().equals(id)) {
        throw new MalformedJson(where, "It undoes or repeats an edit that is not the last one.");
      }
      return edit;
    }
  }
}
