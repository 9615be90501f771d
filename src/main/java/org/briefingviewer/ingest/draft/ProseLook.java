// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

/// Tells running text from labels, headlines and buttons by its length and its full stops.
public final class ProseLook {
  private static final int SENTENCE = 60;
  private static final int LONG = 160;

  /// Before it Unicode has none.
  private static final char FIRST_IDEOGRAPH = '\u3006';

  /// A long line without any of these is a menu.
  private static final String MARKS = ".,;:?!…。，、；：？！।؛،";

  private ProseLook() {}

  /// Tells whether `text` reads as running text. A headline, however long, ends without a full
  /// stop.
  public static boolean reads(String text) {
    int length = weight(text);
    return (length >= LONG && text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0))
        || (length >= SENTENCE && (closed(text) || twoSentences(text)));
  }

  /// Tells whether the words end as a sentence does, quotation marks and brackets left aside.
  public static boolean closed(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’»)]」』 \n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".。…．".indexOf(text.charAt(end - 1)) >= 0;
  }

  /// Tells whether the words end with a mark that closes a sentence or opens a list.
  public static boolean punctuated(String text) {
    if (closed(text)) {
      return true;
    }
    String words = text.stripTrailing();
    return !words.isEmpty() && "?!？！:;,—\"”".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean twoSentences(String text) {
    int stop = text.indexOf(". ", SENTENCE / 2);
    while (stop >= 0 && stop + 2 < text.length()) {
      if (Character.isUpperCase(text.charAt(stop + 2)) && !abbreviated(text, stop)) {
        return true;
      }
      stop = text.indexOf(". ", stop + 1);
    }
    return false;
  }

  /// Tells whether a stop follows a single letter or more dots: "U.S. Navy", "J. Smith", "Wait...
  /// More".
  private static boolean abbreviated(String text, int stop) {
    if (stop >= 1 && text.charAt(stop - 1) == '.') {
      return true;
    }
    return stop >= 1
        && Character.isUpperCase(text.charAt(stop - 1))
        && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
  }

  /// Counts characters; in a short line one of Hangul or Han says about as much as two letters.
  public static int weight(String text) {
    if (text.length() >= LONG) {
      return text.length();
    }
    return text.length()
        + (int) text.chars().filter(c -> Character.isIdeographic(c) || isHangul(c)).count();
  }

  private static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /// Counts words; each Hangul or Han character beyond the first two of a word counts half.
  public static int words(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = Character.isLetterOrDigit(c);
      if (part && !inside) {
        words++;
      }
      ideographs += c >= FIRST_IDEOGRAPH && Character.isIdeographic(c) ? 1 : 0;
      inside = part || (inside && "'’.,".indexOf(c) >= 0);
    }
    return words + ideographs / 3;
  }
}
