// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.util.Locale;

/// Words reduced to what two spellings of one label share.
public final class ReducedWording {
  private ReducedWording() {}

  /// Lowers the case, straightens quotation marks, makes every gap one blank and cuts what is
  /// neither letter nor digit off both ends. Returns the whole text, lowered, when nothing else is
  /// left.
  public static String key(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String inner = start == end ? text.strip() : text.substring(start, end);
    return oneBlank(inner.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\''));
  }

  /// Leaves nothing but letters and digits, in small letters: two spellings of one title then agree
  /// whatever quotation marks stand around a word of them.
  public static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /// Makes every run of white space one blank.
  public static String oneBlank(String text) {
    return blanksAreOne(text) ? text : withOneBlank(text);
  }

  private static boolean blanksAreOne(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = (c <= ' ' || c >= '\u0080') && Character.isWhitespace(c);
      if (white && (gap || c != ' ')) {
        return false;
      }
      gap = white;
    }
    return !gap || text.isEmpty();
  }

  private static String withOneBlank(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = Character.isWhitespace(c);
      if (!white) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        out.append(c);
      }
      gap = white;
    }
    return out.toString();
  }
}
