// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.briefingviewer.session.Importer;

/// Raw articles as the user names them; `-` is the standard input.
final class RawFiles {
  private static final long LARGEST = 64L << 20;

  private final Streams streams;

  RawFiles(Streams streams) {
    this.streams = streams;
  }

  /// Reads a raw article.
  ///
  /// @throws IOException when there is no such file or it cannot be read
  Importer.Raw read(String name) throws IOException {
    if (name.equals("-")) {
      return new Importer.Raw("standard-input", streams.in().readAllBytes());
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new java.nio.file.FileSystemException(
          name, null, "It is a folder, and a raw article is a file");
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    if (Files.size(path) > LARGEST) {
      throw new java.nio.file.FileSystemException(
          name, null, "It is larger than 64 MB, and a raw article is smaller");
    }
    return new Importer.Raw(Importer.nameOf(path), Files.readAllBytes(path));
  }
}
