// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

/// What has become of a figure that a copy shows.
public sealed interface FigureFate {
  /// Returns what tells this fate from another one of the same figure.
  String digest();

  /// It says something else now.
  ///
  /// @param said what it says, in words
  record Corrected(String digest, String said) implements FigureFate {}

  /// It is not said any more.
  record Withdrawn(Reason reason) implements FigureFate {
    /// Why it is not said.
    public enum Reason {
      REJECTED,
      NO_ESTIMATE,
      /// Nobody's mark stands there any more.
      TAKEN_OUT,
      /// Its article is not in the briefing any more.
      ARTICLE_OUT
    }

    @Override
    public String digest() {
      return reason.name();
    }
  }
}
