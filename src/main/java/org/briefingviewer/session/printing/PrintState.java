// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.printing;

import java.nio.file.Path;

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
  record Done(Path file, boolean passing) implements PrintState {}

  /// The file could not be made; `reason` in the words of whoever refused.
  record Failed(Path file, String reason) implements PrintState {}
}
