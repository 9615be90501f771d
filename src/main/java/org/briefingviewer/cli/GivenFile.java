// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;

/// A file that is named by an option.
record GivenFile(Path path) {

  /// Reads all of it.
  ///
  /// @throws Refused when it is a folder, which the system says without naming it
  byte[] bytes() throws IOException, Refused {
    if (Files.isDirectory(path)) {
      throw new Refused(List.of(new Problem(path.toString(), "It is a folder.", "Name a file.")));
    }
    return Files.readAllBytes(path);
  }
}
