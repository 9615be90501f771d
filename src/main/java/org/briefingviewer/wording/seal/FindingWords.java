// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.seal;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.check.CheckFinding;
import org.briefingviewer.check.SealReport;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;

/// Says what the checks before a seal found.
public record FindingWords(Messages messages) {
  private static final int MOST = 120;

  /// Returns "“12 cranes”: a number that is not marked at all".
  public String of(CheckFinding finding) {
    String key = "CheckGround." + finding.ground().name();
    return messages.text(key, quoted(finding.words()), finding.detail());
  }

  /// A sentence of the text is cut where it is long, and said to be.
  private static String quoted(String words) {
    return EditWords.brief(words, MOST);
  }

  /// Returns what is to be known of a report beyond its findings, a sentence each.
  public List<String> notes(SealReport report) {
    List<String> notes = new ArrayList<>();
    report.unread().forEach(problem -> notes.add(new ProblemWords(messages).line(problem)));
    for (String tag : report.unsought()) {
      notes.add(messages.text("seal.unsought", ReadLanguages.name(tag, messages.locale())));
    }
    if (report.inBulk() > 0) {
      notes.add(messages.text("seal.inBulk", report.inBulk()));
    }
    return notes;
  }
}
