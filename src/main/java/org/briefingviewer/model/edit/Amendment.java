// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import java.util.Objects;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.jspecify.annotations.Nullable;

/// One finding as it was and as it is. Places are of the article's text as it is then, and an edit
/// that adds to that text is another.
///
/// @param from as it was, or null where it was missed
/// @param to as it is, with the review that a person gave it by that; null where it is taken out
///
///   Throws `IllegalArgumentException` when both are null, or one is a claim and the other is none
public record Amendment(String articleId, @Nullable Finding from, @Nullable Finding to) {
  public Amendment {
    if (from == null && to == null) {
      throw new IllegalArgumentException("an amendment in " + articleId + " amends nothing");
    }
    if (from != null && to != null && room(from) != room(to)) {
      throw new IllegalArgumentException(
          "an amendment in "
              + articleId
              + " makes a "
              + FindingKind.of(from)
              + " a "
              + FindingKind.of(to));
    }
  }

  private static int room(Finding finding) {
    return switch (finding) {
      case Claim _ -> 0;
      case TieState _ -> 1;
      case Event _ -> 2;
    };
  }

  /// Returns the amendment that takes this one back.
  public Amendment back() {
    return new Amendment(articleId, to, from);
  }

  /// Returns its words as the text has them, for whoever reads the history.
  public String words() {
    return (to == null ? Objects.requireNonNull(from) : to).asWritten();
  }
}
