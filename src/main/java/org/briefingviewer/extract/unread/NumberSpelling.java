// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.unread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Unit;
import org.jspecify.annotations.Nullable;

/// What a language writes beside its numbers.
///
/// @param decimalComma whether it parts decimals by a comma, and thousands by a point
/// @param joined whether its numbers stand without blanks, and may be of several parts
record NumberSpelling(
    boolean decimalComma,
    boolean joined,
    List<Entry> scales,
    List<Entry> units,
    List<Entry> signs) {
  private static final String FILE = "extract/unread-numbers.tsv";
  private static final String ANY = "*";

  /// @param word as it is written, in lower case; one that is open may have an ending
  /// @param times of a scale
  private record Entry(String word, boolean open, @Nullable Unit unit, BigDecimal times) {}

  /// A word in a text.
  ///
  /// @param end behind it
  record Word(int end, @Nullable Unit unit, BigDecimal times) {}

  /// Reads a language's words, with those that stand for all.
  ///
  /// @param language its two or three letters
  static NumberSpelling of(String language) {
    List<Entry> scales = new ArrayList<>();
    List<Entry> units = new ArrayList<>();
    List<Entry> signs = new ArrayList<>();
    boolean comma = false;
    boolean joined = false;
    for (WordRow row : WordList.read(FILE).rows()) {
      List<String> languages = row.alternatives(0);
      if (!languages.contains(ANY) && !languages.contains(language)) {
        continue;
      }
      switch (row.get(1)) {
        case "comma" -> comma = true;
        case "joined" -> joined = true;
        case "scale" -> add(scales, row, null, row.number(3));
        case "sign" -> add(signs, row, unit(row), BigDecimal.ONE);
        default -> add(units, row, unit(row), BigDecimal.ONE);
      }
    }
    Comparator<Entry> longest = Comparator.comparingInt((Entry each) -> -each.word().length());
    scales.sort(longest);
    units.sort(longest);
    signs.sort(longest);
    return new NumberSpelling(comma, joined, scales, units, signs);
  }

  private static Unit unit(WordRow row) {
    Unit.UnitKind kind =
        row.get(1).equals("sign")
            ? Unit.UnitKind.CURRENCY
            : Unit.UnitKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    return kind == Unit.UnitKind.PERCENT ? Unit.PERCENT : new Unit(kind, row.get(3));
  }

  private static void add(List<Entry> to, WordRow row, @Nullable Unit unit, BigDecimal times) {
    for (String word : row.alternatives(2)) {
      boolean open = word.endsWith(ANY);
      String bare = open ? word.substring(0, word.length() - 1) : word;
      to.add(new Entry(bare.toLowerCase(Locale.ROOT), open, unit, times));
    }
  }

  /// Returns the currency sign that stands there, before a number.
  @Nullable Word sign(String text, int at) {
    return at > 0 && Character.isLetter(text.charAt(at - 1))
        ? null
        : first(signs, text, at, text.length(), true);
  }

  /// Returns the word for a power of ten that stands there, or behind a blank.
  @Nullable Word scale(String text, int at, int end) {
    return first(scales, text, behindBlank(text, at, end), end, false);
  }

  /// Returns the unit that stands there, or behind a blank.
  @Nullable Word unit(String text, int at, int end) {
    return first(units, text, behindBlank(text, at, end), end, false);
  }

  private static int behindBlank(String text, int at, int end) {
    return at < end && Character.isSpaceChar(text.charAt(at)) ? at + 1 : at;
  }

  private static @Nullable Word first(
      List<Entry> entries, String text, int at, int end, boolean before) {
    for (Entry entry : entries) {
      int to = at + entry.word().length();
      if (to <= end && text.regionMatches(true, at, entry.word(), 0, entry.word().length())) {
        int behind = to;
        while (entry.open() && behind < end && Character.isLetter(text.charAt(behind))) {
          behind++;
        }
        if (before || entry.open() || ends(text, to, end)) {
          return new Word(behind, entry.unit(), entry.times());
        }
      }
    }
    return null;
  }

  /// A word of letters ends where no letter follows; Han and kana have no blanks between words.
  private static boolean ends(String text, int to, int end) {
    char last = text.charAt(to - 1);
    boolean letters = Character.isLetter(last) && last < 0x2E80;
    return !letters || to >= end || !Character.isLetter(text.charAt(to));
  }
}
