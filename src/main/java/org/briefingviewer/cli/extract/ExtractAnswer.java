// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.extract;

import java.util.List;
import org.briefingviewer.model.Problem;

/// What one file or line gives `extract`.
sealed interface ExtractAnswer {
  /// A line to be printed, and what to look at in what it was made of.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  record Found(byte[] line, List<Problem> notes) implements ExtractAnswer {}

  /// What is wrong with the file or line.
  record Wrong(Problem problem) implements ExtractAnswer {}

  /// A line without a record in it.
  record Nothing() implements ExtractAnswer {}
}
