// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.intake.addition.ImportResult;
import org.briefingviewer.intake.addition.RepeatedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;

/// What an import is said to have brought.
///
/// @param key the key that shows what was left out, in words
record ImportWords(Messages messages, String key) {
  /// Parts what is said of one file from what is said of the next: a path ends without a stop.
  private static final String NEXT = "\n";

  private static final int MOST = 3;

  String of(ImportResult imported) {
    List<String> lines = new ArrayList<>();
    if (imported.articles() > 0) {
      lines.add(
          messages.text(
                  "import.done", imported.articles(), imported.estimates(), imported.leftOut(), key)
              + " "
              + messages.text("import.into." + imported.into(), String.valueOf(imported.file())));
    }
    for (RepeatedArticle again :
        imported.again().subList(0, Math.min(MOST, imported.again().size()))) {
      lines.add(messages.text("import.again", EditWords.brief(again.headline())));
    }
    if (imported.again().size() > MOST) {
      lines.add(messages.text("import.againMore", imported.again().size() - MOST));
    }
    if (!imported.problems().isEmpty()) {
      lines.add(of(imported.problems()));
    }
    if (tooMany(imported.notes())) {
      lines.add(messages.text("import.noted", imported.notes().size()));
    } else if (!imported.notes().isEmpty()) {
      lines.add(of(imported.notes()));
    }
    return String.join(NEXT, lines);
  }

  String of(List<Problem> problems) {
    if (tooMany(problems)) {
      return messages.text("import.unread", problems.size());
    }
    ProblemWords words = new ProblemWords(messages);
    return problems.stream().map(words::line).collect(Collectors.joining(NEXT));
  }

  /// Tells whether there are more problems than lines that say them.
  static boolean tooMany(List<Problem> problems) {
    return problems.size() > MOST;
  }
}
