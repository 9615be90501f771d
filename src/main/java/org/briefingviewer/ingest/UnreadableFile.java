// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import org.briefingviewer.model.Problem;

/// A file that cannot become an article, with what a person can do about it.
public final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public UnreadableFile(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  static UnreadableFile because(String file, String what, String remedy) {
    return new UnreadableFile(new Problem(file, what, remedy));
  }

  /// Returns the file, the reason and the remedy.
  public Problem problem() {
    return problem;
  }
}
