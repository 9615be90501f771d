// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.TieState;

/// Which finding of a briefing an edit is about. An id alone says it only within its article and
/// its kind.
public record FindingId(String articleId, FindingKind kind, String id) {
  /// What can be accepted, rejected and corrected.
  public enum FindingKind {
    ESTIMATE,
    PLAIN_FIGURE,
    TIE_STATE,
    EVENT;

    public static FindingKind of(Finding finding) {
      return switch (finding) {
        case Estimate _ -> ESTIMATE;
        case PlainFigure _ -> PLAIN_FIGURE;
        case TieState _ -> TIE_STATE;
        case Event _ -> EVENT;
      };
    }
  }

  public static FindingId of(String articleId, Finding finding) {
    return new FindingId(articleId, FindingKind.of(finding), finding.id());
  }
}
