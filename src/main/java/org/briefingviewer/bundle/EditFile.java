// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.edit.EditWire;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// A file of edits that a person or another program wrote: one a line, in the form of the journal
/// and of the history. Blank lines count for nothing.
///
/// @param name the file, for messages
/// @param edits in their order
public record EditFile(String name, List<EditLineRead> edits) {
  /// An edit and where it stands.
  ///
  /// @param number its line, from 1
  public record EditLineRead(int number, BriefingEdit edit) {}

  public EditFile {
    edits = List.copyOf(edits);
  }

  /// Reads a file of edits.
  ///
  /// @param by who makes the edits that name nobody, or null when each has to name one
  /// @param now when those are made that give no moment
  /// @throws Refusal when a line is no edit, naming the line
  public static EditFile read(String name, byte[] bytes, @Nullable String by, OffsetDateTime now)
      throws Refusal {
    EditWire.Missing missing = new EditWire.Missing(by, now);
    return BundleRefusals.telling(
        name,
        () -> {
          List<EditLineRead> edits = new ArrayList<>();
          int number = 0;
          for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
              JsonFields fields =
                  JsonFields.of(name + ", line " + number, line.getBytes(StandardCharsets.UTF_8));
              edits.add(new EditLineRead(number, EditWire.read(fields, missing)));
            }
          }
          return new EditFile(name, edits);
        });
  }

  /// Returns where an edit stands, for messages.
  public String place(EditLineRead line) {
    return name + ", line " + line.number();
  }
}
