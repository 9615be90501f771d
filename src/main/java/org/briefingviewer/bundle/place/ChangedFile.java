// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A file that is not the one any more that a save was to take the place of. Nothing was written.
public final class ChangedFile extends FileSystemException {
  private static final long serialVersionUID = 1L;

  ChangedFile(Path file) {
    super(file.toString(), null, "another program changed it since it was opened");
  }
}
