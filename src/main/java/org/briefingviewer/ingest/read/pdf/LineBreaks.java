// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.read.pdf.page.Glyph;
import org.briefingviewer.lexicon.WordList;

/// Joins the lines of a paragraph: takes out the hyphen that a typesetter put in and keeps the one
/// that the writer wrote, and joins a Hangul word that a line break cuts.
///
/// What the document itself writes inside a line decides first, then the parts of words that
/// `hyphens.tsv` lists.
final class LineBreaks {
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010][\\p{L}\\p{N}]+)*");
  private static final String HYPHENS = "-\u2010\u00ad";

  private static final int WORD = 3;

  /// A document whose lines end in hyphens more seldom has none that a typesetter put in, unless it
  /// writes a word that a hyphen cuts whole elsewhere.
  private static final double OFTEN = 0.06;

  private final Set<String> written = new HashSet<>();
  private final Set<String> firstParts;
  private final Set<String> lastParts;
  private final Set<String> inner;
  private final Set<String> endings;
  private boolean blanksAtEnds;
  private final boolean hyphenates;

  LineBreaks(WordList hyphens, List<PdfLine> lines) {
    firstParts = hyphens.lowerWords("first");
    lastParts = hyphens.lowerWords("last");
    inner = hyphens.lowerWords("inner");
    endings = hyphens.lowerWords("ending");
    boolean cutBefore = false;
    for (PdfLine line : lines) {
      String text = line.text();
      // The two parts of a word that a line cuts are no words that the document writes.
      String behind = cutBefore ? text.substring(first(text).length()) : text;
      String whole = behind.substring(0, behind.length() - cut(behind).length());
      Matcher words = WORDS.matcher(whole.toLowerCase(Locale.ROOT));
      while (words.find()) {
        written.add(words.group().replace('\u2010', '-'));
      }
      cutBefore = !cut(text).isEmpty();
      blanksAtEnds |= line.blankAfter() && hangul(lastOf(text));
    }
    hyphenates = hyphenates(lines);
  }

  private boolean hyphenates(List<PdfLine> lines) {
    int cut = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String last = cut(lines.get(i).text());
      String first = first(lines.get(i + 1).text());
      if (!last.isEmpty() && !first.isEmpty()) {
        cut++;
        if (written.contains((withoutHyphen(last) + first).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return cut > OFTEN * lines.size();
  }

  /// Puts a paragraph's lines together.
  String join(List<PdfLine> lines) {
    StringBuilder text = new StringBuilder();
    PdfLine before = null;
    for (PdfLine line : lines) {
      if (before != null) {
        glue(text, before, line.text());
      }
      text.append(line.text());
      before = line;
    }
    return text.toString();
  }

  private void glue(StringBuilder text, PdfLine line, String next) {
    char last = text.charAt(text.length() - 1);
    String cut = cut(text);
    String first = first(next);
    if (last == '\u00ad') {
      text.setLength(text.length() - 1);
    } else if (!cut.isEmpty() && !first.isEmpty()) {
      String left = withoutHyphen(cut);
      int start = text.length() - cut.length();
      boolean behind = start > 0 && text.charAt(start - 1) == '-';
      boolean before = first.length() < next.length() && next.charAt(first.length()) == '-';
      boolean chain = (behind || before) && (!hyphenates || chained(left, first));
      if (!chain && !writers(left, first)) {
        text.setLength(text.length() - 1);
      }
    } else if (!joined(last, next.codePointAt(0), line, next)) {
      text.append(' ');
    }
  }

  /// Tells whether a hyphen stands in a chain of them: "face-to-face", "nigh-on-certain".
  private boolean chained(String left, String right) {
    return inner.contains(left.toLowerCase(Locale.ROOT))
        || inner.contains(right.toLowerCase(Locale.ROOT));
  }

  /// Tells whether a hyphen belongs to the word: "US-led", "2,000-strong", "long-range".
  private boolean writers(String left, String right) {
    boolean lower =
        Character.isLowerCase(left.codePointBefore(left.length()))
            && Character.isLowerCase(right.codePointAt(0));
    if (!lower) {
      return true;
    }
    String before = left.toLowerCase(Locale.ROOT);
    String after = right.toLowerCase(Locale.ROOT);
    if (written.contains(before + "-" + after)) {
      return true;
    }
    if (written.contains(before + after)) {
      return false;
    }
    boolean compound = firstParts.contains(before) || lastParts.contains(after);
    boolean leftWord = before.length() >= WORD && written.contains(before);
    boolean rightWord = after.length() >= WORD && written.contains(after);
    return compound || (leftWord && rightWord) || (!hyphenates && (leftWord || rightWord));
  }

  private boolean joined(char last, int next, PdfLine before, String following) {
    if ((last == '—' || last == '/') && Character.isLetterOrDigit(next)) {
      String line = before.text();
      return line.length() > 1 && line.charAt(line.length() - 2) != ' ';
    }
    boolean unspaced =
        (Glyph.unspaced(last) || "，。、；：？！".indexOf(last) >= 0) && Glyph.unspaced(next);
    return unspaced || (hangul(last) && hangul(next) && cutsWord(before, following));
  }

  /// A producer that sets a blank after the last word of a line and sets none here broke a word.
  private boolean cutsWord(PdfLine before, String following) {
    if (blanksAtEnds) {
      return !before.blankAfter();
    }
    String first = first(following);
    if (endings.contains(first)) {
      return true;
    }
    Matcher words = WORDS.matcher(before.text().toLowerCase(Locale.ROOT));
    String left = "";
    while (words.find()) {
      left = words.group();
    }
    return !first.isEmpty() && !left.isEmpty() && written.contains(left + first);
  }

  /// Returns the letters and digits before the hyphen that a text ends with, and the hyphen;
  /// nothing when it ends otherwise. Only they are looked at, however long the text is.
  private static String cut(CharSequence text) {
    int hyphen = text.length() - 1;
    if (hyphen < 0 || HYPHENS.indexOf(text.charAt(hyphen)) < 0) {
      return "";
    }
    int start = hyphen;
    while (start > 0 && inWord(Character.codePointBefore(text, start))) {
      start -= Character.charCount(Character.codePointBefore(text, start));
    }
    return start == hyphen ? "" : text.subSequence(start, hyphen + 1).toString();
  }

  private static String withoutHyphen(String cut) {
    return cut.substring(0, cut.length() - 1);
  }

  /// Returns the letters and digits that a text begins with.
  private static String first(String text) {
    int end = 0;
    while (end < text.length() && inWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end);
  }

  /// Tells whether a character is a letter or a number: `\p{L}` or `\p{N}`.
  private static boolean inWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static int lastOf(String text) {
    return text.codePointBefore(text.length());
  }

  private static boolean hangul(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }
}
