// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.briefingviewer.opening.RecoveredWork;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;

/// Says what was recovered and what was not, a line each: neither may hide the other.
record RecoveryWords(Messages messages) {

  /// Returns the words; empty where nothing was left in this briefing.
  ///
  /// @param others counts the briefings without a name that were left beside it
  /// @param keys by which all that were left can be opened
  String of(RecoveredWork recovered, IntSupplier others, String keys) {
    List<String> lines = new ArrayList<>();
    if (recovered.edits() > 0) {
      lines.add(messages.text("edit.said.recovered", recovered.edits()));
    }
    if (!recovered.problems().isEmpty()) {
      ProblemWords problems = new ProblemWords(messages);
      recovered.problems().forEach(problem -> lines.add(problems.line(problem)));
    }
    int also = lines.isEmpty() ? 0 : others.getAsInt();
    if (also > 0) {
      lines.add(messages.text("edit.said.alsoLeft", also, keys));
    }
    return String.join("\n", lines);
  }
}
