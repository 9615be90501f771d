// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.printing;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;

/// How far the newest print is.
public sealed interface PrintState {

  /// Nothing is being printed.
  record Idle() implements PrintState {}

  /// Being made.
  ///
  /// @param of how many articles there are to print; `printed` of them are done
  record Running(int printed, int of) implements PrintState {}

  /// The file is there.
  ///
  /// @param passing whether it lies where only the program looks, and goes when that ends
  /// @param looked whether it is made to be looked at
  /// @param ending which kind of file it is, by the ending of such files' names: "pdf"
  /// @param told what a person has to know of it, a line each
  record Done(Path file, boolean passing, boolean looked, String ending, List<String> told)
      implements PrintState {
    public Done {
      told = List.copyOf(told);
    }
  }

  /// The file could not be made.
  ///
  /// @param why names another place than `file` where that is what is wrong
  record Failed(Path file, Problem why) implements PrintState {}
}
