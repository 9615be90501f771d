// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.conflict;

import java.nio.file.Path;
import org.briefingviewer.bundle.place.FreeName;

/// A save that waits for an answer: another program has put something else in the place of the file
/// since it was opened.
///
/// @param done told when it was saved in one way or another
public record SaveConflict(Path file, Runnable done) {
  /// Returns a name beside that of the file that nothing has.
  ///
  /// @param label what stands in it behind the file's own
  public Path beside(String label) {
    return FreeName.beside(file, label);
  }
}
