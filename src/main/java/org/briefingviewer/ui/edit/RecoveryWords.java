// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.opening.RecoveredWork;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;

/// Says what was recovered and what was not, a line each: neither may hide the other.
record RecoveryWords(Messages messages) {

  /// Returns the words; empty where nothing was left.
  String of(RecoveredWork recovered) {
    List<String> lines = new ArrayList<>();
    if (recovered.edits() > 0) {
      lines.add(messages.text("edit.said.recovered", recovered.edits()));
    }
    if (!recovered.problems().isEmpty()) {
      ProblemWords problems = new ProblemWords(messages);
      recovered.problems().forEach(problem -> lines.add(problems.line(problem)));
    }
    return String.join("\n", lines);
  }
}
