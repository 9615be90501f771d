// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

/// What a row says of an estimate, in the order of the columns.
public enum EstimateColumn {
  /// Its number in its article, as in the text.
  NUMBER,
  /// Its value as normalised, with the bound's sign.
  VALUE,
  AS_WRITTEN,
  /// The bound, as a sign and a word.
  BOUND,
  /// Whose figure it is.
  SOURCE,
  /// Whether a person checked it. It stands before what a narrow window may push out of view.
  CHECKED,
  /// How many links its attribution chain has, and how many gaps.
  CHAIN,
  /// The headline of its article.
  ARTICLE,
  /// The day its article was published.
  DATE
}
