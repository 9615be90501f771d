// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.document;

import java.util.List;
import org.briefingviewer.model.Problem;

/// What came back of work that an earlier program left unsaved.
///
/// @param edits how many edits, which are not saved yet
/// @param problems why others did not; they are kept where they are
public record Recovery(int edits, List<Problem> problems) {
  /// Nothing was left.
  public static final Recovery NONE = new Recovery(0, List.of());

  public Recovery {
    problems = List.copyOf(problems);
  }
}
