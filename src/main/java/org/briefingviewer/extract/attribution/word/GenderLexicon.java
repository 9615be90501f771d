// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Tells whether a person can be meant by "he" or by "she": by a title, a given name or a noun of
/// `given-names.tsv`. Most names of the world tell nothing, and then either pronoun may stand for
/// them.
public final class GenderLexicon {

  private final Map<String, String> pronouns = new HashMap<>();

  public GenderLexicon() {
    for (List<String> row : WordList.read("extract/given-names.tsv").rows()) {
      for (String word : row.get(1).split(" ", -1)) {
        pronouns.put(word, row.getFirst());
      }
    }
  }

  /// Returns "he" or "she", or null where the words tell neither.
  public @Nullable String pronoun(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).lower();
      String pronoun =
          pronouns.get(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
      if (pronoun != null) {
        return pronoun;
      }
    }
    Token last = tokens.get(to - 1);
    boolean several = to - from > 1 && last.capitalised();
    String word = last.lower();
    boolean daughter = word.endsWith("ova") || word.endsWith("eva") || word.endsWith("skaya");
    return several && daughter ? "she" : null;
  }

  /// Whether `pronoun` may stand for the person named by the tokens.
  public boolean fits(String pronoun, List<Token> tokens, int from, int to) {
    String own = pronoun(tokens, from, to);
    return switch (pronoun) {
      case "he", "his", "him" -> own == null || own.equals("he");
      case "she", "her" -> own == null || own.equals("she");
      default -> true;
    };
  }
}
