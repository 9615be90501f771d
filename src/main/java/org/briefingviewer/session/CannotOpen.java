// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import org.briefingviewer.model.Problem;

/// Says why something expected to open did not: an expected failure, told to the user.
public final class CannotOpen extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /// Makes one from at least one problem.
  public CannotOpen(List<Problem> problems) {
    super(problems.isEmpty() ? "cannot open" : problems.getFirst().toString());
    this.problems = List.copyOf(problems);
  }

  /// Returns the reasons, the gravest first.
  public List<Problem> problems() {
    return problems;
  }
}
