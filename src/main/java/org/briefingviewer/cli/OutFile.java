// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.briefingviewer.model.Refused;

/// The file that a verb writes. What keeps it from being written names it, not what lies beside it
/// for a while, and is told before the work where that can be known.
record OutFile(Path path) {

  /// What writes the file.
  @FunctionalInterface
  interface Writing {
    void run() throws IOException, Refused;
  }

  void write(Writing writing) throws IOException, Refused {
    check();
    try {
      writing.run();
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(path.toString(), null, e.getMessage());
    }
  }

  private void check() throws FileSystemException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "It is a folder");
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (folder != null && !Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }
}
