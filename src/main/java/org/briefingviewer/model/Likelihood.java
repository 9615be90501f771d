// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// Words by which a text says how likely a claim is: "highly unlikely", "a realistic possibility".
/// It is no hedge, and no band in percent is derived from it: the same words mean other bands on
/// other scales, so that one stands here only where the text gives it or a person does.
///
/// @param span where they stand in the article's text
/// @param words as written
/// @param band what the words mean in percent, or null where nobody says
public record Likelihood(TextSpan span, String words, @Nullable Band band) {

  /// Makes one of which nobody says what it means in percent.
  public Likelihood(TextSpan span, String words) {
    this(span, words, null);
  }

  /// Returns the same words with another band.
  public Likelihood with(@Nullable Band other) {
    return new Likelihood(span, words, other);
  }

  /// What words of likelihood mean, on a scale that is named.
  ///
  /// Throws `IllegalArgumentException` when the scale has no name, or the ends are no percentages
  /// in their order
  ///
  /// @param low in percent, 0 to 100
  /// @param high in percent, not below `low`
  /// @param scale the name of the scale that is meant
  /// @param origin who gives it
  public record Band(int low, int high, String scale, Origin origin) {
    /// The highest percentage.
    public static final int MOST = 100;

    public Band {
      if (scale.isBlank()) {
        throw new IllegalArgumentException("a band in percent without the name of its scale");
      }
      if (low < 0 || low > high || high > MOST) {
        throw new IllegalArgumentException(low + " to " + high + " is no band in percent");
      }
    }

    /// Who gives a band.
    public enum Origin {
      /// The text itself.
      FROM_TEXT,
      /// A person who edits the briefing.
      SET_BY_EDITOR
    }
  }
}
