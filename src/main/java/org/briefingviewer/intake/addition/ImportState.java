// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;

/// How far an import is.
public sealed interface ImportState {

  /// Nothing is being brought in.
  record Idle() implements ImportState {}

  /// The `number`th of `total` is being read.
  record Running(int number, int total, String name) implements ImportState {}

  /// There are so many that they go into a file of their own, which needs a name.
  ///
  /// @param files files and folders
  /// @param name what the first of them is called
  record Asking(List<Path> files, String name) implements ImportState {
    public Asking {
      files = List.copyOf(files);
    }
  }

  /// Something came in.
  record Done(ImportResult imported) implements ImportState {}

  /// Nothing came in; why.
  record Failed(List<Problem> problems) implements ImportState {
    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
