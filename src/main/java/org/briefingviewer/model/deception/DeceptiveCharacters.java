// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.deception;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Finds what makes words look like others: characters that turn the direction of writing, that
/// have no width, that command a screen, that are none, and marks piled up on one letter. Where
/// words are shown a sign stands for each, so that `2,000` never looks like `000,2` nor two names
/// alike; what is stored stays as it is, and so do all places in it.
///
/// Where a script needs such a character it is genuine and stays: joiners beside letters that join,
/// marks of direction beside letters that run from right to left, what holds an emoji together
/// (Unicode Standard Annex 9, Annex 31 and Technical Standard 51).
public final class DeceptiveCharacters {
  /// What stands for each UTF-16 code unit of a deceptive character. All fonts of the program have
  /// it, which they do not of U+FFFD.
  public static final char SIGN = '◊';

  /// More marks than any script puts on one letter.
  private static final int MOST_MARKS = 10;

  /// How far the letters beside a character are looked for, in UTF-16 code units.
  private static final int BESIDE = 32;

  private static final char JOINER = '\u200d';
  private static final char EMOJI_SELECTOR = '\ufe0f';
  private static final char KEYCAP = '\u20e3';
  private static final int FLAG = 0x1F3F4;
  private static final int END_OF_TAGS = 0xE007F;

  private final String text;

  /// Places that open or close a pair around which letters run from right to left; null until it is
  /// asked.
  private @Nullable BitSet genuinePairs;

  private DeceptiveCharacters(String text) {
    this.text = text;
  }

  /// Returns the words of a text, which may have several lines, with signs in the places of what
  /// deceives; they are as long as before.
  public static String shown(String text) {
    return mayBeIn(text) ? signed(text, in(text)) : text;
  }

  /// Returns words that stand in one line, such as a name, with signs in the places of what
  /// deceives and of what would end the line or part it; they are as long as before.
  public static String shownInLine(String words) {
    return signed(words, inLine(words));
  }

  private static String signed(String text, BitSet places) {
    if (places.isEmpty()) {
      return text;
    }
    StringBuilder signed = new StringBuilder(text);
    places.stream().forEach(at -> signed.setCharAt(at, SIGN));
    return signed.toString();
  }

  /// Returns the places of what deceives, in UTF-16 code units. Tabs and line ends (LF, CR LF) do
  /// not.
  public static BitSet in(String text) {
    BitSet places = new BitSet();
    if (mayBeIn(text)) {
      new DeceptiveCharacters(text).find(places);
    }
    return places;
  }

  /// Returns the places of what deceives in words of one line, and of what would end or part it.
  public static BitSet inLine(String words) {
    BitSet places = in(words);
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < ' ') {
        places.set(i);
      }
    }
    return places;
  }

  /// Tells whether a text may hold any, by one look at each character: most texts surely hold none.
  public static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= ' ' && c < '\u007f')
              || (c > '\u00ad' && c < '\u0300')
              || (c >= '\uac00' && c < '\ud7a4');
      if (!plain && maySeem(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean maySeem(char c) {
    if (c < '\u0300') {
      return (c < ' ' && c != '\n' && c != '\t')
          || (c >= '\u007f' && c <= '\u009f')
          || c == '\u00ad';
    }
    if (c < '\u2070') {
      boolean greekToArmenian = c >= '\u0370' && c < '\u0590';
      boolean spaces = c >= '\u2000' && c < '\u200b';
      boolean signs = (c >= '\u2010' && c < '\u2028') || (c >= '\u202f' && c < '\u2060');
      return !(greekToArmenian || spaces || signs);
    }
    boolean marksOnSigns = c >= '\u20d0' && c < '\u2100';
    return c >= '\ua660' || marksOnSigns || c == '\u2800' || c == '\u3164';
  }

  private void find(BitSet places) {
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      int type = Character.getType(c);
      marks =
          type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
      if (marks > MOST_MARKS || deceives(i, c, type)) {
        places.set(i, i + length);
      }
      i += length;
    }
  }

  private boolean deceives(int i, int c, int type) {
    if (c < ' ') {
      boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      return c != '\n' && c != '\t' && !lineEnd;
    }
    return switch (type) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> !genuineFormat(i, c);
      case Character.UNASSIGNED -> unassigned(c);
      case Character.NON_SPACING_MARK -> invisibleMark(c) && !genuineMark(i, c);
      case Character.OTHER_LETTER -> filler(i, c);
      default -> c == 0x2800 && !braille(before(i)) && !braille(after(i));
    };
  }

  /// Tells it of characters that are none, and of those that will never be seen (the property
  /// Default_Ignorable_Code_Point).
  private static boolean unassigned(int c) {
    boolean none = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    boolean ignorable =
        c == 0x2065 || (c >= 0xfff0 && c <= 0xfff8) || (c >= 0xe0000 && c < 0xe1000);
    return none || ignorable;
  }

  private boolean genuineFormat(int i, int c) {
    return switch (c) {
      case 0x200e, 0x200f, 0x61c -> runsLeftBeside(i, i + 1);
      case 0x202a, 0x202b, 0x202c, 0x2066, 0x2067, 0x2068, 0x2069 -> genuinePairs().get(i);
      case 0x200c, 0x200b -> joins(before(i)) || joins(after(i));
      case JOINER -> joins(before(i)) || joins(after(i)) || (emoji(before(i)) && emoji(next(i, c)));
      case 0x180e -> mongolian(before(i));
      default -> tag(c) ? inFlag(i) : visible(c);
    };
  }

  /// Tells whether a format character is seen: signs that stand around a number.
  private static boolean visible(int c) {
    boolean arabic = (c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x70f || c == 0x8e2;
    return arabic || c == 0x890 || c == 0x891 || c == 0x110bd || c == 0x110cd;
  }

  /// Tells whether a combining mark has no look of its own: what selects a variant, joins or parts.
  public static boolean invisibleMark(int c) {
    return c == 0x34f
        || c == 0x17b4
        || c == 0x17b5
        || (c >= 0x180b && c <= 0x180f)
        || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef);
  }

  private boolean genuineMark(int i, int c) {
    int before = i == 0 ? -1 : text.codePointBefore(i);
    if (c == 0xfe0f || c == 0xfe0e) {
      boolean key = before >= 0 && before < 0x80;
      return Character.isEmoji(before)
          && (!key || (i + 1 < text.length() && text.charAt(i + 1) == KEYCAP));
    }
    if (c == 0x34f || c == 0x17b4 || c == 0x17b5) {
      return joins(before(i));
    }
    if (c >= 0x180b && c <= 0x180f) {
      return mongolian(before);
    }
    boolean han = before >= 0 && Character.isIdeographic(before);
    boolean mathematical = before >= 0 && Character.getType(before) == Character.MATH_SYMBOL;
    return han || (c < 0x10000 && (mathematical || joins(before)));
  }

  /// Tells whether a letter is none that is seen: those that fill a syllable of Hangul.
  private boolean filler(int i, int c) {
    return switch (c) {
      case 0x115f, 0x1160 -> !jamo(i == 0 ? -1 : text.codePointBefore(i)) && !jamo(next(i, c));
      case 0x3164, 0xffa0 -> true;
      default -> false;
    };
  }

  private static boolean jamo(int c) {
    boolean old = (c >= 0xa960 && c <= 0xa97f) || (c >= 0xd7b0 && c <= 0xd7ff);
    return old || (c >= 0x1100 && c <= 0x11ff && c != 0x115f && c != 0x1160);
  }

  private static boolean braille(int c) {
    return c > 0x2800 && c <= 0x28ff;
  }

  private static boolean mongolian(int c) {
    return c >= 0 && Character.UnicodeScript.of(c) == Character.UnicodeScript.MONGOLIAN;
  }

  private static boolean emoji(int c) {
    return c >= 0x80 && (Character.isEmoji(c) || Character.isExtendedPictographic(c));
  }

  private static boolean tag(int c) {
    return c >= 0xe0020 && c <= END_OF_TAGS;
  }

  /// Tells whether a tag is one of a flag: a black flag, letters and digits, an end.
  private boolean inFlag(int i) {
    int from = i;
    while (from > 0 && i - from < BESIDE && tag(text.codePointBefore(from))) {
      from -= 2;
    }
    int to = i;
    while (to < text.length() && to - i < BESIDE && tag(text.codePointAt(to))) {
      to += 2;
      if (text.codePointBefore(to) == END_OF_TAGS) {
        boolean once =
            text.substring(from, to).codePoints().filter(c -> c == END_OF_TAGS).count() == 1;
        return once && from > 0 && text.codePointBefore(from) == FLAG;
      }
    }
    return false;
  }

  /// Returns the letter or sign before a place, past marks and what has no width; -1 where there is
  /// none near.
  private int before(int i) {
    for (int at = i; at > 0 && i - at < BESIDE; ) {
      int c = text.codePointBefore(at);
      if (!passedOver(c)) {
        return c;
      }
      at -= Character.charCount(c);
    }
    return -1;
  }

  private int after(int i) {
    for (int at = i; at < text.length() && at - i < BESIDE; ) {
      int c = text.codePointAt(at);
      if (!passedOver(c)) {
        return c;
      }
      at += Character.charCount(c);
    }
    return -1;
  }

  private int next(int i, int c) {
    int at = i + Character.charCount(c);
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  private static boolean passedOver(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || Character.isEmojiModifier(c)
        || c == EMOJI_SELECTOR;
  }

  /// Tells whether a letter is of a script in which letters join, so that joiners say something
  /// there, or in which no blanks part the words.
  private static boolean joins(int c) {
    if (c < 0x590 || !Character.isLetter(c)) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN, GREEK, CYRILLIC, HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, GEORGIAN, COMMON ->
          false;
      default -> true;
    };
  }

  private BitSet genuinePairs() {
    if (genuinePairs == null) {
      genuinePairs = new BitSet();
      Deque<Integer> embeddings = new ArrayDeque<>();
      Deque<Integer> isolates = new ArrayDeque<>();
      int[] lefts = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        lefts[i + 1] = lefts[i] + (runsLeft(text.codePointAt(i)) ? 1 : 0);
        switch (c) {
          case '\n' -> {
            embeddings.clear();
            isolates.clear();
          }
          case '\u202a', '\u202b', '\u202d', '\u202e' -> embeddings.push(i);
          case '\u2066', '\u2067', '\u2068' -> isolates.push(i);
          case '\u202c' -> pair(embeddings, i, lefts, genuinePairs);
          case '\u2069' -> pair(isolates, i, lefts, genuinePairs);
          default -> {}
        }
      }
    }
    return genuinePairs;
  }

  /// An override is never genuine. What isolates by the first letter turns nothing by itself: the
  /// program puts it around names, too.
  private void pair(Deque<Integer> open, int end, int[] lefts, BitSet genuine) {
    Integer start = open.poll();
    if (start == null) {
      return;
    }
    char c = text.charAt(start);
    boolean overrides = c == '\u202d' || c == '\u202e';
    boolean isolates = c == '\u2068';
    if (!overrides && (isolates || lefts[end] > lefts[start] || runsLeftBeside(start, end + 1))) {
      genuine.set(start);
      genuine.set(end);
    }
  }

  /// Tells whether the nearest letter before one place or behind another runs from right to left.
  private boolean runsLeftBeside(int start, int end) {
    for (int at = start; at > 0 && start - at < BESIDE; ) {
      int c = text.codePointBefore(at);
      if (Character.isLetter(c)) {
        if (runsLeft(c)) {
          return true;
        }
        break;
      }
      at -= Character.charCount(c);
    }
    for (int at = end; at < text.length() && at - end < BESIDE; ) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        return runsLeft(c);
      }
      at += Character.charCount(c);
    }
    return false;
  }

  private static boolean runsLeft(int c) {
    return c >= 0x590 && Character.isLetter(c) && FromTheRight.is(c);
  }
}
