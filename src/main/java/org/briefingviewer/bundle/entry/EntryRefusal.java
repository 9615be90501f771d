// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import org.briefingviewer.model.Problem;

/// A file that is not read, with the reason.
public final class EntryRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /// @param where the file and the place in it
  /// @param what the reason, one sentence
  /// @param remedy what to do, one sentence
  public EntryRefusal(String where, String what, String remedy) {
    this(new Problem(where, what, remedy));
  }

  public EntryRefusal(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
