// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.io.IOException;
import java.io.InputStream;

/// The ranges of codes in a map from codes to letters (Adobe's CMap, ISO 32000-2, 9.10.3), whose
/// entries are counted without being made.
final class CodeRanges {
  private static final String BEGIN = "beginbfrange";
  private static final String END = "endbfrange";

  private final InputStream in;
  private final StringBuilder word = new StringBuilder();
  private boolean ranges;

  /// How many ends of the range are read: its first code, its last.
  private int ends;

  private int first;
  private long entries;

  CodeRanges(InputStream in) {
    this.in = in;
  }

  /// Tells whether there are more codes than so many.
  boolean over(long most) throws IOException {
    int c = in.read();
    while (c >= 0 && entries <= most) {
      if (Character.isLetter(c)) {
        if (word.length() <= BEGIN.length()) {
          word.append((char) c);
        }
        c = in.read();
        continue;
      }
      keyword();
      c = token(c);
    }
    return entries > most;
  }

  private void keyword() {
    if (!word.isEmpty()) {
      ranges = word.toString().equals(BEGIN) || (ranges && !word.toString().equals(END));
      ends = 0;
      word.setLength(0);
    }
  }

  /// Reads what begins with a character, and returns the one behind it.
  private int token(int c) throws IOException {
    switch (c) {
      case '%' -> skip('\n', '\r');
      case '(' -> skip(')', ')');
      case '[' -> {
        skip(']', ']');
        ends = 0;
      }
      case '<' -> {
        return code();
      }
      default -> {
        if (c >= '0' && c <= '9') {
          ends = 0;
        }
      }
    }
    return in.read();
  }

  private void skip(int end, int other) throws IOException {
    int c = in.read();
    while (c >= 0 && c != end && c != other) {
      c = in.read();
    }
  }

  /// Reads a code, whose last four bytes count; what is no code, as a dictionary, is passed over.
  private int code() throws IOException {
    int value = 0;
    int c = in.read();
    while (c >= 0 && c != '>' && c != '<') {
      int digit = Character.digit(c, 16);
      value = digit < 0 ? value : value << 4 | digit;
      c = in.read();
    }
    if (c == '>' && ranges) {
      ends++;
      if (ends == 1) {
        first = value;
      } else if (ends == 2) {
        entries += Math.max(0, 1L + value - first);
      } else {
        ends = 0; // the letters that the range stands for
      }
    }
    return in.read();
  }
}
