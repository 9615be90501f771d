// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.jspecify.annotations.Nullable;

/// The words of one Korean list by their class: all cells of a row but the last name the class, the
/// last one holds its words, parted by blanks, a blank within a word written `_`.
public final class KoreanWords {
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  /// The words of each class by their first and by their last letter, the longest first.
  private final Map<String, Map<Character, List<String>>> byFirst = new HashMap<>();

  private final Map<String, Map<Character, List<String>>> byLast = new HashMap<>();

  private KoreanWords() {}

  /// Reads a list by its name.
  public static KoreanWords read(String name) {
    KoreanWords words = new KoreanWords();
    for (WordRow row : WordList.read(name).rows()) {
      String kind = String.join(" ", row.subList(0, row.size() - 1));
      List<String> list = words.lists.computeIfAbsent(kind, k -> new ArrayList<>());
      for (String word : row.get(row.size() - 1).split(" ", -1)) {
        list.add(word.replace('_', ' '));
      }
    }
    words.lists.values().forEach(l -> l.sort(Comparator.comparingInt((String w) -> -w.length())));
    words.lists.forEach(words::index);
    return words;
  }

  private void index(String kind, List<String> list) {
    sets.put(kind, new HashSet<>(list));
    Map<Character, List<String>> first = new HashMap<>();
    Map<Character, List<String>> last = new HashMap<>();
    for (String word : list) {
      first.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      last.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
    byFirst.put(kind, first);
    byLast.put(kind, last);
  }

  /// Returns the words of a class, the longest first; none where the list has no such class.
  public List<String> of(String kind) {
    return lists.getOrDefault(kind, List.of());
  }

  /// Tells whether `word` is of a class.
  public boolean is(String kind, String word) {
    return sets.getOrDefault(kind, Set.of()).contains(word);
  }

  /// Returns the longest of a class with which `word` ends, or null.
  public @Nullable String ending(String kind, String word) {
    Map<Character, List<String>> ends = byLast.get(kind);
    if (ends == null || word.isEmpty()) {
      return null;
    }
    for (String each : ends.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      if (word.endsWith(each)) {
        return each;
      }
    }
    return null;
  }

  /// Returns the longest of a class that stands in `text` at `from`, or null.
  public @Nullable String opening(String kind, String text, int from) {
    Map<Character, List<String>> begins = byFirst.get(kind);
    if (begins == null || from < 0 || from >= text.length()) {
      return null;
    }
    for (String each : begins.getOrDefault(text.charAt(from), List.of())) {
      if (text.startsWith(each, from)) {
        return each;
      }
    }
    return null;
  }

  /// Returns what stands behind `=` of the entries of a class, by what stands before it.
  public Map<String, String> pairs(String kind) {
    Map<String, String> pairs = new HashMap<>();
    for (String each : of(kind)) {
      int sign = each.indexOf('=');
      pairs.put(each.substring(0, sign), each.substring(sign + 1));
    }
    return pairs;
  }
}
