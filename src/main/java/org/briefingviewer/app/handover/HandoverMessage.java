// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What goes through the socket: the letters `BVH`, the version, the length in two bytes, and the
/// absolute path in UTF-8; in version 2, which asks for a presentation, behind the length the
/// number of its first stop in two bytes. One byte comes back. Every change of the form needs
/// another version: a window drops what it does not know, and who sent it opens a window of its
/// own.
///
/// @param file null only brings the window to the front
/// @param stop the number of the stop with which the file is presented at once, from 1; 0 where it
///   is only shown
record HandoverMessage(@Nullable Path file, int stop) {
  static final byte TAKEN = 'T';
  static final byte REFUSED = 'R';

  /// The longest path in bytes, eight times what Linux takes.
  static final int LONGEST = Short.MAX_VALUE;

  /// The letters.
  private static final int SIGN = 'B' << 24 | 'V' << 16 | 'H' << 8;

  private static final int SHOW = SIGN | 1;
  private static final int PRESENT = SIGN | 2;

  private static final int HEAD = Integer.BYTES + Short.BYTES;

  /// Makes one that only shows the file.
  HandoverMessage(@Nullable Path file) {
    this(file, 0);
  }

  /// @throws IOException when the path is too long or has no form in UTF-8
  void write(WritableByteChannel out) throws IOException {
    ByteBuffer path =
        StandardCharsets.UTF_8
            .newEncoder()
            .encode(CharBuffer.wrap(file == null ? "" : file.toAbsolutePath().toString()));
    if (path.remaining() > LONGEST) {
      throw new IOException("a path of " + path.remaining() + " bytes");
    }
    ByteBuffer whole = ByteBuffer.allocate(HEAD + Short.BYTES + path.remaining());
    whole.putInt(stop > 0 ? PRESENT : SHOW).putShort((short) path.remaining());
    if (stop > 0) {
      whole.putShort((short) Math.min(stop, Short.MAX_VALUE));
    }
    whole.put(path).flip();
    while (whole.hasRemaining()) {
      out.write(whole);
    }
  }

  /// @throws IOException when what comes in is anything else than a message
  static HandoverMessage read(ReadableByteChannel in) throws IOException {
    ByteBuffer head = filled(in, HEAD);
    int sign = head.getInt();
    if (sign != SHOW && sign != PRESENT) {
      throw new IOException("no message of this version");
    }
    int length = head.getShort();
    if (length < 0) {
      throw new IOException("too long");
    }
    int stop = sign == PRESENT ? filled(in, Short.BYTES).getShort() : 0;
    if (stop < 0 || (sign == PRESENT && (stop == 0 || length == 0))) {
      throw new IOException("nothing to present");
    }
    String path = StandardCharsets.UTF_8.newDecoder().decode(filled(in, length)).toString();
    try {
      Path file = path.isEmpty() ? null : Path.of(path);
      if (file != null && !file.isAbsolute()) {
        throw new IOException("a path from nowhere");
      }
      return new HandoverMessage(file, stop);
    } catch (InvalidPathException e) {
      throw new IOException("no path", e);
    }
  }

  private static ByteBuffer filled(ReadableByteChannel in, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (in.read(buffer) < 0) {
        throw new IOException("ends too early");
      }
    }
    return buffer.flip();
  }
}
