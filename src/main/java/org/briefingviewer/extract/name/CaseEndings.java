// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.WordList;

/// How a Russian noun or adjective ends in its cases, as `case-endings.tsv` lists it: by the ending
/// of the listed form. Meant for names, so that a few forms too many do no harm.
final class CaseEndings {
  private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщ";
  private static final String CONSONANT_ROW = "*";

  private final Map<String, List<String>> byEnding = new LinkedHashMap<>();

  CaseEndings() {
    for (List<String> row : WordList.read("extract/case-endings.tsv").rows()) {
      byEnding.put(row.getFirst(), endings(row.get(1)));
    }
  }

  private static List<String> endings(String field) {
    return Stream.of(field.split(" ", -1))
        .map(ending -> ending.equals("-") ? "" : FoldedText.of(ending).letters())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /// A word's part that stays, and what may follow it, the longest first.
  record Word(String stem, List<String> endings) {}

  /// Returns the forms of a folded word. A word of two letters that ends in a vowel has one form.
  Word forms(String folded) {
    for (Map.Entry<String, List<String>> row : byEnding.entrySet()) {
      int stem = folded.length() - row.getKey().length();
      if (stem >= 2 && folded.endsWith(row.getKey())) {
        return new Word(folded.substring(0, stem), row.getValue());
      }
    }
    boolean consonant = CONSONANTS.indexOf(folded.charAt(folded.length() - 1)) >= 0;
    List<String> after = consonant ? byEnding.get(CONSONANT_ROW) : null;
    return new Word(folded, after == null ? List.of("") : after);
  }
}
