// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.change;

import java.util.List;
import org.briefingviewer.model.Problem;

/// How far the comparison of two briefings is.
public sealed interface ChangeState {
  /// There is none.
  record None() implements ChangeState {}

  /// Both are being read.
  record Reading() implements ChangeState {}

  /// One of them could not be read.
  record Failed(List<Problem> problems) implements ChangeState {
    public Failed {
      problems = List.copyOf(problems);
    }
  }

  /// They were compared.
  record Compared(ComparedBriefings briefings) implements ChangeState {}
}
