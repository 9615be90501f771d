// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.TextSpan;

/// Words and phrases that say the same where figures are compared: "soldiers", "troops".
final class SynonymList {
  private final Map<String, String> keys;
  private final Map<String, List<List<String>>> phrases;

  private SynonymList(Map<String, String> keys, Map<String, List<List<String>>> phrases) {
    this.keys = Map.copyOf(keys);
    this.phrases = Map.copyOf(phrases);
  }

  /// Reads the program's own list, and takes the phrases of the measures for one word each.
  static SynonymList read() {
    Map<String, String> keys = new HashMap<>();
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (WordRow row : WordList.read("compare/synonyms.tsv").rows()) {
      for (String word : row.get(1).split(" ")) {
        keys.putIfAbsent(word.replace('_', ' '), row.get(0));
        addPhrase(phrases, word);
      }
    }
    for (WordRow row : WordList.read("compare/measures.tsv").rows()) {
      for (String word : row.get(2).split(" ")) {
        keys.putIfAbsent(word.replace('_', ' '), row.get(1));
        addPhrase(phrases, word);
      }
    }
    phrases.values().forEach(list -> list.sort(Comparator.comparingInt(p -> -p.size())));
    return new SynonymList(keys, phrases);
  }

  private static void addPhrase(Map<String, List<List<String>>> phrases, String word) {
    List<String> words = List.of(word.split("_"));
    if (words.size() > 1) {
      phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(words);
    }
  }

  /// Returns by what a word or phrase in lower case is compared.
  String key(String lower) {
    String known = keys.get(lower);
    return known == null ? WordStem.of(lower) : known;
  }

  /// Returns how many words the phrase has that begins at `index`; 1 where none does.
  ///
  /// @param first the word there in small letters
  int words(String text, List<TextSpan> spans, int index, String first) {
    List<List<String>> known = phrases.get(first);
    if (known == null) {
      return 1;
    }
    for (List<String> phrase : known) {
      if (begins(phrase, text, spans, index)) {
        return phrase.size();
      }
    }
    return 1;
  }

  private static boolean begins(List<String> phrase, String text, List<TextSpan> spans, int index) {
    if (index + phrase.size() > spans.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!WordCutter.lower(spans.get(index + i).of(text)).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The part of a word that stays when its ending changes: `"exports", "exported"` → `"export"`.
  /// It is rough on purpose: two words are held together by it, and nothing is said of either.
  static final class WordStem {
    private static final int SHORTEST = 3;

    private WordStem() {}

    /// Returns the stem of a word in lower case.
    static String of(String word) {
      String stem = possessive(word);
      if (stem.endsWith("ies") && stem.length() > SHORTEST + 2) {
        return stem.substring(0, stem.length() - SHORTEST) + "y";
      }
      stem = cut(stem, "s", !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is"));
      for (String ending : new String[] {"ing", "ed"}) {
        String shorter = cut(stem, ending, true);
        if (!shorter.equals(stem)) {
          return undoubled(shorter);
        }
      }
      return cut(stem, "e", true);
    }

    private static String possessive(String word) {
      return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static String cut(String word, String ending, boolean may) {
      boolean cuts = may && word.endsWith(ending) && word.length() - ending.length() >= SHORTEST;
      return cuts ? word.substring(0, word.length() - ending.length()) : word;
    }

    /// "shipped" → "ship", "planned" → "plan"; not "killed" → "kil".
    private static String undoubled(String stem) {
      int end = stem.length() - 1;
      char last = stem.charAt(end);
      boolean doubled = stem.length() > SHORTEST && last == stem.charAt(end - 1);
      return doubled && "lsz".indexOf(last) < 0 ? stem.substring(0, end) : cut(stem, "e", true);
    }
  }
}
