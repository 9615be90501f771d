// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// UTF-8 on its way to a terminal: characters that would command it, or turn the order of what
/// follows, are written as they are in JSON (`\\u001b`). Names of files and headlines come from
/// strangers; what they hold is to be seen, not obeyed.
///
/// Line ends and tabs pass. JSON stays the same JSON: there such characters stand in strings only.
final class VisibleText extends FilterOutputStream {
  private static final int DELETE = 0x7f;

  /// The begun character, or a carriage return that a line feed may follow.
  private final byte[] begun = new byte[2];

  private int length;

  VisibleText(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    int plain = from;
    for (int i = from; i < from + count; i++) {
      int b = bytes[i] & 0xff;
      if (length > 0 || special(b)) {
        out.write(bytes, plain, i - plain);
        take(b);
        plain = i + 1;
      }
    }
    out.write(bytes, plain, from + count - plain);
  }

  @Override
  public void write(int b) throws IOException {
    take(b & 0xff);
  }

  /// Tells whether a byte is, or begins, what may have to be escaped.
  private static boolean special(int b) {
    return (b < ' ' && b != '\n' && b != '\t') || b == DELETE || b == 0xc2 || b == 0xe2;
  }

  private void take(int b) throws IOException {
    if (length == 0) {
      if (b == '\r' || b == 0xc2 || b == 0xe2) {
        begun[length++] = (byte) b;
      } else if (special(b)) {
        escaped(b);
      } else {
        out.write(b);
      }
      return;
    }
    int first = begun[0] & 0xff;
    if (first == '\r') {
      length = 0;
      if (b == '\n') {
        out.write('\r');
        out.write(b);
      } else {
        escaped('\r');
        take(b);
      }
    } else if ((b & 0xc0) != 0x80) {
      release();
      take(b);
    } else if (first == 0xe2 && length == 1) {
      begun[length++] = (byte) b;
    } else {
      ended(first, b);
    }
  }

  /// Ends a character of two or three bytes.
  private void ended(int first, int last) throws IOException {
    int c = first == 0xc2 ? last : 0x2000 | (begun[1] & 0x3f) << 6 | (last & 0x3f);
    if (first == 0xc2 ? c < 0xa0 : turning(c)) {
      length = 0;
      escaped(c);
    } else {
      release();
      out.write(last);
    }
  }

  /// Tells whether a character parts lines, or embeds, overrides or isolates a direction (Unicode
  /// Standard Annex 9).
  private static boolean turning(int c) {
    return (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  private void release() throws IOException {
    out.write(begun, 0, length);
    length = 0;
  }

  private void escaped(int c) throws IOException {
    out.write(escape(c).getBytes(StandardCharsets.US_ASCII));
  }

  private static String escape(int c) {
    return String.format("\\u%04x", c);
  }

  @Override
  public void close() throws IOException {
    if (length > 0) {
      release();
    }
    super.close();
  }
}
