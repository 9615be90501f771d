// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

/// How many parts a text or a page is made of, counted before any of them takes memory.
final class PartCount {
  /// A book of 20 MB in lines of 70 characters.
  private static final int MOST_LINES = 300_000;

  /// An article's page has a few thousand.
  private static final int MOST_TAGS = 500_000;

  private PartCount() {}

  /// @throws UnreadableBytes when it has more lines than the text of any article
  static void refuseLines(String text) throws UnreadableBytes {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      lines += ends(text.charAt(i)) ? 1 : 0;
    }
    if (lines > MOST_LINES) {
      throw new UnreadableBytes(
          "It holds %,d paragraphs or lines, more than an article of a briefing can hold."
              .formatted(lines),
          "Cut it into parts and bring each in by itself.");
    }
  }

  /// Counts what ends a line by itself (Unicode Standard, 5.8); of a pair, the second.
  private static boolean ends(char c) {
    return c == '\n'
        || c == '\u000b'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /// @throws UnreadableBytes when it has more tags than the page of any article
  static void refuseTags(String page) throws UnreadableBytes {
    int tags = 0;
    for (int i = page.indexOf('<'); i >= 0; i = page.indexOf('<', i + 1)) {
      tags += i + 1 < page.length() && Character.isLetter(page.charAt(i + 1)) ? 1 : 0;
    }
    if (tags > MOST_TAGS) {
      throw new UnreadableBytes(
          "It holds %,d tags, more than the page of an article has.".formatted(tags),
          "Save the article's own page, or paste its text into a file.");
    }
  }
}
