// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;

/// What stands in the window's place.
public sealed interface LoadState {

  /// Nothing is open.
  record Empty() implements LoadState {}

  /// `file` is being opened.
  record Loading(Path file) implements LoadState {}

  /// A briefing is open.
  record Ready(OpenBriefing briefing) implements LoadState {}

  /// `file` could not be opened; why, and what to do.
  record Failed(Path file, List<Problem> problems) implements LoadState {
    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
