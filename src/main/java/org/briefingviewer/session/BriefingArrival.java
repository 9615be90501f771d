// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;

/// What is under way to take the place of the briefing that is being read. That one stays until the
/// other is known to be whole.
public sealed interface BriefingArrival {

  /// Nothing is under way.
  record None() implements BriefingArrival {}

  /// `file` is being opened.
  record Coming(Path file) implements BriefingArrival {}

  /// `file` could not be opened; why, and what to do.
  record Refused(Path file, List<Problem> problems) implements BriefingArrival {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
