// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// The characters of a stream of bytes that has to be UTF-8 without a byte order mark, decoded as
/// they are asked for. Where it is not, it fails, and [#fault] tells why.
final class Utf8Reader extends Reader {
  private static final int CHUNK = 16 * 1024;

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
  private long before;
  private boolean begun;
  private boolean ended;
  private String fault = "";

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /// Returns why it failed, one sentence.
  String fault() {
    return fault;
  }

  @Override
  public int read(char[] to, int from, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(to, from, length);
    while (out.position() == 0 && length > 0) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError()) {
        throw wrong("It is not UTF-8 at byte " + (before + bytes.position()) + ".");
      }
      if (out.position() > 0) {
        break;
      }
      if (ended) {
        return -1;
      }
      fill();
    }
    if (!begun && out.position() > 0) {
      begun = true;
      if (to[from] == '\uFEFF') {
        throw wrong("It begins with a byte order mark.");
      }
    }
    return out.position();
  }

  private void fill() throws IOException {
    before += bytes.position();
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  private CharacterCodingException wrong(String why) {
    fault = why;
    return new CharacterCodingException();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
