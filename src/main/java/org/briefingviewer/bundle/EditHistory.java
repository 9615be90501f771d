// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.entry.BrokenStream;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.edit.EditWire;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.Together;

/// `briefing/history.jsonl`: one edit a line, the oldest first.
final class EditHistory {
  static final String FILE = "briefing/history.jsonl";

  private static final EditWire.Missing NOTHING = new EditWire.Missing(null, OffsetDateTime.MIN);

  private EditHistory() {}

  static List<BriefingEdit> read(Entries entries) throws Refused {
    if (!entries.has(FILE)) {
      return List.of();
    }
    return Refusing.telling(
        FILE,
        () -> {
          List<BriefingEdit> edits = new ArrayList<>();
          lines(entries, (number, line) -> edits.add(EditWire.read(fields(number, line), NOTHING)));
          return edits;
        });
  }

  /// Returns the edits of the last step, where it is of several: only these are looked at.
  static List<BriefingEdit> lastTogether(Entries entries) throws Refused {
    if (!entries.has(FILE)) {
      return List.of();
    }
    return Refusing.telling(
        FILE,
        () -> {
          List<Fields> last = new ArrayList<>();
          lines(
              entries,
              (number, line) -> {
                if (line.contains(EditWire.TOGETHER_KEY)) {
                  last.add(fields(number, line));
                } else {
                  last.clear();
                }
              });
          List<BriefingEdit> edits =
              last.stream().map(line -> EditWire.read(line, NOTHING)).toList();
          List<Together> steps = Together.of(edits);
          return steps.isEmpty() || !steps.getLast().several()
              ? List.<BriefingEdit>of()
              : steps.getLast().edits();
        });
  }

  private static Fields fields(int number, String line) {
    return Fields.of(FILE + ", line " + number, line.getBytes(StandardCharsets.UTF_8));
  }

  private interface Line {
    void take(int number, String line) throws IOException;
  }

  private static void lines(Entries entries, Line each) throws EntryRefusal {
    try (InputStream in = entries.stream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          each.take(number, line);
        }
        number++;
      }
    } catch (IOException e) {
      throw BrokenStream.reason(FILE, e);
    }
  }

  /// Writes the history that a file has, line for line, and the edits that came to it.
  static void write(Entries old, List<BriefingEdit> edits, OutputStream out) throws IOException {
    if (old.has(FILE)) {
      try {
        lines(
            old,
            (number, line) -> {
              out.write(line.getBytes(StandardCharsets.UTF_8));
              out.write('\n');
            });
      } catch (EntryRefusal e) {
        throw new IOException(e.problem().toString(), e);
      }
    }
    for (BriefingEdit edit : edits) {
      out.write(JsonPrinter.line(EditWire.write(edit)));
    }
  }
}
