// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// What lies at a path is nothing to be opened: a folder, a link where none belongs, a device, a
/// pipe or a socket.
public final class SpecialFile extends FileSystemException {
  private static final long serialVersionUID = 1L;

  static final String FOLDER = "It is a folder.";
  static final String LINK = "It is a link.";
  static final String CIRCLE = "It is a link that leads back to itself.";
  static final String DEVICE = "It is a device or a pipe, and no file.";

  private final String what;

  SpecialFile(Path path, String what) {
    super(path.toString(), null, what.substring(0, what.length() - 1));
    this.what = what;
  }

  /// Returns what it is, as a sentence.
  public String what() {
    return what;
  }
}
