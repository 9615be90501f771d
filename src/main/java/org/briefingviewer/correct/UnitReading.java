// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.lexicon.UnitSpelling;
import org.briefingviewer.lexicon.UnitTable;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads a unit that somebody types: one that the program knows, under any of its names, or a noun
/// that the article counts.
public final class UnitReading {
  private static final String PER = " per ";

  private final Map<String, Unit> byName = new HashMap<>();
  private final Map<String, Unit> shown = new LinkedHashMap<>();
  private final String text;

  /// @param text the article's, for the nouns that are counted in it
  /// @param names say what a unit is called, in the window's language first, then in the others
  public UnitReading(String text, List<Function<Unit, String>> names) {
    this.text = text;
    for (WordRow row : WordList.read("extract/currencies.tsv").rows()) {
      Unit unit = new Unit(UnitKind.CURRENCY, row.get(0));
      List<String> spellings = new ArrayList<>(row.alternatives(1));
      spellings.addAll(row.alternatives(2));
      spellings.add(row.get(0));
      add(unit, spellings, names);
    }
    for (UnitSpelling spelling : UnitTable.own().spellings()) {
      // "bcm" says a thousand million too, which a unit alone does not.
      if (spelling.times().compareTo(BigDecimal.ONE) == 0) {
        List<String> spellings = new ArrayList<>(spelling.words());
        spellings.addAll(spelling.symbols());
        spellings.add(spelling.unit());
        add(known(spelling.unit()), spellings, names);
      }
    }
  }

  private static Unit known(String name) {
    return name.equals(Unit.PERCENT.code()) ? Unit.PERCENT : new Unit(UnitKind.MEASURE, name);
  }

  private void add(Unit unit, List<String> spellings, List<Function<Unit, String>> names) {
    spellings.forEach(spelling -> byName.putIfAbsent(folded(spelling), unit));
    for (Function<Unit, String> name : names) {
      byName.put(folded(name.apply(unit)), unit);
    }
    shown.putIfAbsent(names.getFirst().apply(unit), unit);
  }

  /// Returns words in small letters, with one blank wherever there are some.
  static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /// Returns the unit, [Unit#NONE] for nothing typed, or null when it is none.
  public @Nullable Unit read(String typed) {
    String words = folded(typed);
    if (words.isEmpty()) {
      return Unit.NONE;
    }
    Unit known = byName.get(words);
    if (known != null) {
      return known;
    }
    int per = words.indexOf(PER);
    if (per > 0) {
      return rate(words.substring(0, per), words.substring(per + PER.length()));
    }
    return counts(text, words) ? new Unit(UnitKind.COUNT, typed.strip()) : null;
  }

  private @Nullable Unit rate(String amount, String each) {
    Matcher several = SEVERAL.matcher(each);
    boolean many = several.matches();
    Unit counted = read(amount);
    Unit base = read(many ? several.group(2) : each);
    return counted == null || base == null || base.kind() == UnitKind.NONE
        ? null
        : new Unit(
            counted.kind(),
            Unit.rate(counted.code(), (many ? several.group(1) + " " : "") + base.code()));
  }

  /// "1,000 cubic meters"
  private static final Pattern SEVERAL = Pattern.compile("(\\d[\\d,.]*) (.+)");

  /// Returns whether a text has what a unit counts: the noun in the singular as it is, or in its
  /// plural; of so many in a time the noun alone.
  static boolean counts(String text, String unit) {
    int per = folded(unit).indexOf(PER);
    String noun = folded(per < 0 ? unit : folded(unit).substring(0, per));
    if (noun.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    String stem = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) : noun;
    String men = noun.endsWith("man") ? noun.substring(0, noun.length() - 3) + "men" : noun;
    String hissing = noun.matches(".*(?:s|x|z|ch|sh|o)") ? "(?:es)?" : "s?";
    Pattern whole =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + Pattern.quote(noun)
                + hissing
                + "|"
                + Pattern.quote(stem)
                + "ies|"
                + Pattern.quote(men)
                + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    boolean unspaced = noun.codePoints().anyMatch(c -> c > 0x24F);
    return whole.matcher(text).find() || (unspaced && folded(text).contains(noun));
  }

  /// Returns names of units that begin with what is typed, then those that have it inside.
  ///
  /// @param most how many
  public List<String> completions(String typed, int most) {
    String begun = folded(typed);
    if (begun.isEmpty()) {
      return List.of();
    }
    List<String> first = new ArrayList<>();
    List<String> inside = new ArrayList<>();
    for (String name : shown.keySet()) {
      String folded = folded(name);
      if (folded.startsWith(begun)) {
        first.add(name);
      } else if (folded.contains(begun)) {
        inside.add(name);
      }
    }
    Unit exact = byName.get(begun);
    shown.forEach(
        (name, unit) -> {
          if (unit.equals(exact) && !first.contains(name)) {
            first.addFirst(name);
          }
        });
    inside.removeAll(first);
    first.addAll(inside);
    return List.copyOf(first.subList(0, Math.min(most, first.size())));
  }
}
