// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.importing.Imported;
import org.briefingviewer.ui.message.Messages;

/// What an import is said to have brought.
///
/// @param key the key that shows what was left out, in words
record ImportWords(Messages messages, String key) {
  private static final int MOST = 3;

  String of(Imported imported) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        messages.text(
            "import.done", imported.articles(), imported.estimates(), imported.leftOut(), key));
    String file = imported.file().toString();
    sentences.add(messages.text(imported.added() ? "import.added" : "import.saved", file));
    if (!imported.problems().isEmpty()) {
      sentences.add(of(imported.problems()));
    }
    return String.join(" ", sentences);
  }

  String of(List<Problem> problems) {
    List<String> sentences = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
      sentences.add(
          messages.text("strip.words", problem.where(), problem.what(), problem.remedy()));
    }
    if (problems.size() > MOST) {
      sentences.add(messages.text("import.more", problems.size() - MOST));
    }
    return String.join(" ", sentences);
  }
}
