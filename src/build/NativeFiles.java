// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Native libraries that are laid beside the runtime's own. Where both bring one of a name, as they
/// do with the C runtimes of Windows, the newer one stays: it does for older callers, and an older
/// one does not for newer callers.
class NativeFiles {
  /// With what the part of a Windows library begins that says its version; sixteen bits each
  /// follow.
  private static final int VERSION = 0xFEEF04BD;

  private static final int OFFSET = 8;

  private NativeFiles() {}

  /// Copies all files of a folder into another, but none over a newer one.
  static void add(Path from, Path to) throws IOException {
    for (Path file : Tree.files(from)) {
      Path there = to.resolve(from.relativize(file).toString());
      if (!Files.exists(there) || version(file) >= version(there)) {
        Files.createDirectories(there.getParent());
        Files.copy(
            file, there, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /// Returns the version that a Windows library says of itself; 0 where a file says none.
  static long version(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + OFFSET + Long.BYTES <= bytes.limit(); at += Integer.BYTES) {
      if (bytes.getInt(at) == VERSION) {
        return (long) bytes.getInt(at + OFFSET) << Integer.SIZE
            | bytes.getInt(at + OFFSET + Integer.BYTES) & 0xFFFF_FFFFL;
      }
    }
    return 0;
  }
}
