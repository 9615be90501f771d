// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

  /// Returns why a file could not be opened, also when nobody expected it.
  static List<Problem> problems(Path file, Exception failure) {
    if (failure instanceof CannotOpen expected) {
      return expected.problems();
    }
    return List.of(
        new Problem(
            file.toString(),
            "It could not be read: "
                + Objects.requireNonNullElse(
                    failure.getMessage(), failure.getClass().getSimpleName())
                + ".",
            "Check that the file is there and may be read, then open it again."));
  }
}
