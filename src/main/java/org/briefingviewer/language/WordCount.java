// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.jspecify.annotations.Nullable;

/// Which language the small words of a text belong to, from `words.tsv`.
final class WordCount {

  private static final Set<String> CYRILLIC = Set.of("ru", "uk", "be", "bg", "sr");

  /// English is what most texts are in, and what the program reads: another language has to bear
  /// out that it is another.
  private static final String USUAL = "en";

  /// How many times the weight of the usual language another one needs.
  private static final double CLEARLY = 1.6;

  /// The least weight by which a text is known.
  private static final double LEAST = 1.2;

  /// What one letter that English has not weighs, at most this often.
  private static final double LETTER = 0.5;

  private static final int LETTERS = 6;

  /// A single letter is as often a sign or an initial.
  private static final double SINGLE = 0.4;

  /// Letters that only one of the Cyrillic languages has.
  private static final Map<String, String> OWN = Map.of("uk", "їєґ", "be", "ў", "sr", "ђћјљњ");

  private final Map<String, List<String>> languages = new HashMap<>();
  private final Map<String, List<String>> latin = new HashMap<>();
  private final Map<String, List<String>> cyrillic = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  WordCount() {
    for (WordRow row : WordList.read("language/words.tsv").rows()) {
      order.add(row.get(0));
      for (String word : Set.copyOf(List.of(row.get(1).split(" ", -1)))) {
        boolean other = CYRILLIC.contains(row.get(0));
        languages.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
        (other ? cyrillic : latin).computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
      }
    }
  }

  /// Tells whether the list has words of a language.
  boolean knows(String language) {
    return order.contains(language);
  }

  /// Returns the language that a text in Latin letters is in, or `und`.
  String latin(String text) {
    Map<String, Double> weights = weights(text, latin);
    double usual = weights.getOrDefault(USUAL, 0.0);
    double strange = Math.min(LETTERS, strange(text)) * LETTER;
    String best = best(weights);
    if (best == null || best.equals(USUAL)) {
      return usual >= LEAST || strange == 0 ? known(usual) : "und";
    }
    double other = weights.getOrDefault(best, 0.0) + strange;
    boolean borne = strange > 0 || distinct(text, best) >= 2;
    return borne && other >= LEAST && other > CLEARLY * usual ? best : known(usual);
  }

  private static String known(double usual) {
    return usual > 0 ? USUAL : "und";
  }

  /// Returns the language that a text in Cyrillic letters is in; Russian when its words do not
  /// tell.
  String cyrillic(String text) {
    Map<String, Double> weights = weights(text, cyrillic);
    String lower = text.toLowerCase(Locale.ROOT);
    OWN.forEach(
        (language, letters) -> {
          long found = lower.chars().filter(c -> letters.indexOf(c) >= 0).count();
          if (found > 0) {
            weights.merge(language, (double) found, Double::sum);
          }
        });
    String best = best(weights);
    return best == null ? "ru" : best;
  }

  /// The heaviest; of two alike the one that the list names first.
  private @Nullable String best(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparingInt(entry -> -order.indexOf(entry.getKey())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Map<String, Double> weights(String text, Map<String, List<String>> words) {
    Map<String, Double> weights = new HashMap<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        count(text.substring(start, i).toLowerCase(Locale.ROOT), words, weights);
        start = -1;
      }
    }
    return weights;
  }

  private static void count(
      String word, Map<String, List<String>> words, Map<String, Double> weights) {
    List<String> having = words.getOrDefault(word, List.of());
    double weight = word.length() == 1 ? SINGLE : 1.0;
    having.forEach(language -> weights.merge(language, weight / having.size(), Double::sum));
  }

  /// How many different words of a language a text holds, single letters left out.
  private long distinct(String text, String language) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 1)
        .distinct()
        .filter(word -> languages.getOrDefault(word, List.of()).contains(language))
        .count();
  }

  private static boolean strange(int c) {
    return c > 0xBF && c < 0x2000 && Character.isLetter(c);
  }

  /// How many letters English does not have, in words in small letters: names do not count.
  private static int strange(String text) {
    if (text.chars().noneMatch(WordCount::strange)) {
      return 0;
    }
    int found = 0;
    for (String word : text.split("\\s+", -1)) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      if (small && word.chars().anyMatch(WordCount::strange)) {
        found++;
      }
    }
    return found;
  }
}
