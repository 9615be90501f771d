// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Words by which a text says how sure its source is of a claim: "with moderate confidence". It is
/// neither hedge nor likelihood.
///
/// @param span where they stand in the article's text
/// @param words as written
public record AnalyticConfidence(TextSpan span, String words, Level level) {

  /// The level that the words name.
  public enum Level {
    LOW,
    MODERATE,
    HIGH,
    /// None of the three: "with some confidence".
    UNSTATED
  }
}
