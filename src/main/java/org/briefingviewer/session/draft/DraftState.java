// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.draft;

import java.util.List;
import org.briefingviewer.model.Problem;

/// How far a draft is.
public sealed interface DraftState {
  /// There is none.
  record None() implements DraftState {}

  /// It is being read and compared.
  record Reading() implements DraftState {}

  /// It could not be read.
  record Failed(List<Problem> problems) implements DraftState {
    public Failed {
      problems = List.copyOf(problems);
    }
  }

  /// It was held against the briefing.
  record Held(HeldDraft draft) implements DraftState {}
}
