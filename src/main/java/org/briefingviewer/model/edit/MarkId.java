// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

/// Which thing of a briefing an edit is about. An id alone says it only within its article.
public record MarkId(String articleId, Kind kind, String id) {
  /// What can be accepted and rejected.
  public enum Kind {
    ESTIMATE,
    TIE_STATE
  }
}
