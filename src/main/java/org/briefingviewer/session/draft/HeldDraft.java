// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.draft;

import java.util.List;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// A draft that was held against a briefing.
///
/// @param name the file's, or empty for words that were pasted
/// @param text what was read of it
/// @param document the bytes of its Word document, or null where it is none
/// @param notes what a person should look at though the draft could be read
/// @param findings in the order of the text
/// @param against the briefing's title
/// @param unread how many articles of the briefing could not be read
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record HeldDraft(
    String name,
    MarkedArticle text,
    byte @Nullable [] document,
    List<Problem> notes,
    List<DraftFinding> findings,
    String against,
    int unread) {
  public HeldDraft {
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }

  /// Returns what the briefing does not bear out.
  public List<DraftFinding> open() {
    return findings.stream().filter(finding -> !finding.borneOut()).toList();
  }

  /// Returns what the briefing bears out.
  public List<DraftFinding> sound() {
    return findings.stream().filter(DraftFinding::borneOut).toList();
  }

  /// Returns the same draft with what was found anew.
  HeldDraft with(List<DraftFinding> found, String briefing, int missing) {
    return new HeldDraft(name, text, document, notes, found, briefing, missing);
  }
}
