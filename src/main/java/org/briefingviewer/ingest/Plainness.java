// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.text.Normalizer;

/// Gives a text its canonical characters before anything reads it: NFC, LF, no control characters,
/// no invisible ones, blanks for every kind of gap. Typographic characters stay, and so does a
/// no-break space between digits, which holds a number together.
final class Plainness {
  private Plainness() {}

  static String of(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
        out.append('\n');
      } else if (gap(c)) {
        out.append(betweenDigits(text, i) ? c : ' ');
      } else if (!invisible(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean gap(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u3000' || (c >= '\u2000' && c <= '\u200a');
  }

  private static boolean betweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean invisible(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || c == '\u007f'
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }
}
