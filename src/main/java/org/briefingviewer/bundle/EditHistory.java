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
import org.briefingviewer.bundle.entry.BundleEntries;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.bundle.wire.SealWire;
import org.briefingviewer.bundle.wire.edit.EditWire;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditStep;

/// `briefing/history.jsonl`: one edit a line, the oldest first.
final class EditHistory {
  static final String FILE = "briefing/history.jsonl";

  private static final EditWire.Missing NOTHING = new EditWire.Missing(null, OffsetDateTime.MIN);

  private EditHistory() {}

  static List<BriefingEdit> read(BundleEntries entries) throws Refusal {
    if (!entries.has(FILE)) {
      return List.of();
    }
    return BundleRefusals.telling(
        FILE,
        () -> {
          List<BriefingEdit> edits = new ArrayList<>();
          lines(entries, (number, line) -> edits.add(EditWire.read(fields(number, line), NOTHING)));
          return edits;
        });
  }

  /// Returns the edits of the last step, where it is of several: only these are looked at.
  static List<BriefingEdit> lastTogether(BundleEntries entries) throws Refusal {
    if (!entries.has(FILE)) {
      return List.of();
    }
    return BundleRefusals.telling(
        FILE,
        () -> {
          List<JsonFields> last = new ArrayList<>();
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
          List<EditStep> steps = EditStep.of(edits);
          return steps.isEmpty() || !steps.getLast().several()
              ? List.<BriefingEdit>of()
              : steps.getLast().edits();
        });
  }

  private static JsonFields fields(int number, String line) {
    return JsonFields.of(FILE + ", line " + number, line.getBytes(StandardCharsets.UTF_8));
  }

  private interface HistoryLine {
    void take(int number, String line) throws IOException;
  }

  private static void lines(BundleEntries entries, HistoryLine each) throws EntryRefusal {
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

  /// Returns how many edits a history holds.
  static int count(BundleEntries entries) throws EntryRefusal {
    int[] count = {0};
    if (entries.has(FILE)) {
      lines(entries, (number, line) -> count[0]++);
    }
    return count[0];
  }

  /// Tells whether a history may hold a seal, without reading the edits.
  static boolean mayHoldSeal(BundleEntries entries) throws EntryRefusal {
    boolean[] found = {false};
    if (entries.has(FILE)) {
      lines(entries, (number, line) -> found[0] |= line.contains('"' + SealWire.EDIT + '"'));
    }
    return found[0];
  }

  /// Returns the digest of the first lines of a history, as [#write] writes them.
  ///
  /// @param count how many; of a shorter history, all
  static String digest(BundleEntries entries, int count) throws EntryRefusal {
    ManifestEntry.Hashing hashing = ManifestEntry.hashing();
    if (entries.has(FILE)) {
      int[] left = {count};
      lines(
          entries,
          (number, line) -> {
            if (left[0]-- > 0) {
              byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
              hashing.take(bytes, 0, bytes.length);
            }
          });
    }
    return hashing.end();
  }

  /// Returns the digest of a history to which edits come, as [#write] writes it.
  static String digest(BundleEntries old, List<BriefingEdit> edits) throws IOException {
    ManifestEntry.Hashing hashing = ManifestEntry.hashing();
    write(
        old,
        edits,
        new OutputStream() {
          @Override
          public void write(int one) {
            hashing.take(new byte[] {(byte) one}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int count) {
            hashing.take(bytes, from, count);
          }
        });
    return hashing.end();
  }

  /// Writes the history that a file has, line for line, and the edits that came to it.
  static void write(BundleEntries old, List<BriefingEdit> edits, OutputStream out)
      throws IOException {
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
