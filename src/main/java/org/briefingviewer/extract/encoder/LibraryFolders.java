// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/// The folders that ONNX Runtime makes among the temporary ones, also where it unpacks no library
/// into them, and that stay behind where the program is killed.
final class LibraryFolders {
  /// A library is unpacked long before.
  private static final Duration LEFT = Duration.ofHours(1);

  private LibraryFolders() {}

  /// Takes away those that killed programs left empty.
  static void clear(Path temporary) {
    Instant before = Instant.now().minus(LEFT);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, "onnxruntime-java*")) {
      for (Path folder : folders) {
        clear(folder, before);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Nothing can be seen there, and so nothing be taken away.
    }
  }

  private static void clear(Path folder, Instant before) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isDirectory() && found.lastModifiedTime().toInstant().isBefore(before)) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      // Something lies in it, or it is somebody else's.
    }
  }
}
