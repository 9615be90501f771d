// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

/// A verb by which somebody gives something.
///
/// @param word the number of its word
/// @param end where its clause ends in the sentence
record ReportVerb(int word, ReportKind kind, Form form, int start, int end) {

  /// What it says of what is given.
  enum ReportKind {
    SAY,
    REPORT,
    ESTIMATE,
    FORESEE,
    BARE
  }

  /// How its sentence goes on.
  enum Form {
    FINAL,
    /// What it says is what somebody else says.
    EMBED,
    /// The same one says more.
    GOES_ON,
    CLOSES
  }

  boolean estimates() {
    return kind == ReportKind.ESTIMATE || kind == ReportKind.FORESEE;
  }
}
