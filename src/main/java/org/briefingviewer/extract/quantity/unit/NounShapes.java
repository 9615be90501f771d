// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.lexicon.WordList;

/// What the shape of a word tells of it, without a dictionary of parts of speech: plural, singular,
/// adjective, the end of a noun phrase.
public final class NounShapes {

  private static final List<String> ADJECTIVE_ENDS =
      List.of(
          "al", "ous", "ive", "ic", "ful", "less", "able", "ible", "ary", "ish", "ese", "ed", "est",
          "ly", "ian", "ern", "ant", "ent");

  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> ends = WordList.read("extract/phrase-ends.tsv").words();
  private final Set<String> nouns = WordList.read("extract/nouns.tsv").words();
  private final Set<String> modifiers = WordList.read("extract/modifiers.tsv").words();

  public NounShapes() {
    for (List<String> row : WordList.read("extract/plurals.tsv").rows()) {
      irregular.put(row.get(0), row.get(1));
    }
  }

  /// Tells whether the word ends a counted noun and its modifiers.
  public boolean ends(String word) {
    return ends.contains(word);
  }

  /// Tells whether the word looks like a plural noun.
  public boolean plural(String word) {
    if (irregular.containsKey(word) || word.endsWith("children") || compoundMen(word)) {
      return true;
    }
    int length = word.length();
    boolean s = length > 2 && word.endsWith("s") && Character.isLetter(word.charAt(length - 2));
    return s
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !word.endsWith("'s")
        && !ends(word);
  }

  /// "assemblymen", "businesswomen"
  private static boolean compoundMen(String word) {
    return word.length() > 6
        && (word.endsWith("smen") || word.endsWith("women") || word.endsWith("ymen"));
  }

  /// Tells whether a plural is a participle that stands for people: "12 wounded".
  boolean participle(String word) {
    return switch (word) {
      case "dead", "wounded", "injured", "missing", "killed" -> true;
      default -> false;
    };
  }

  /// Tells whether the word looks like an adjective or participle.
  public boolean modifier(String word) {
    if (modifiers.contains(word)) {
      return true;
    }
    if (nouns.contains(word) || word.length() < 5 || word.endsWith("ment")) {
      return false;
    }
    for (String end : ADJECTIVE_ENDS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return word.contains("-") || word.endsWith("ing");
  }

  /// Returns the singular of a noun in lower case.
  public String singular(String word) {
    String known = irregular.get(word);
    if (known == null && word.endsWith("children")) {
      return word.substring(0, word.length() - 3);
    }
    if (known == null && compoundMen(word)) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (known != null) {
      return known;
    }
    if (word.length() > 6 && word.endsWith("oes")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    for (String end : List.of("ches", "shes", "xes", "sses", "zzes")) {
      if (word.endsWith(end)) {
        return word.substring(0, word.length() - 2);
      }
    }
    return plural(word) ? word.substring(0, word.length() - 1) : word;
  }

  /// Returns the noun as written, in the singular; a name keeps its capitals.
  public String singular(LineAtom atom) {
    String one = singular(atom.lower());
    return atom.capitalised() && !one.isEmpty() && atom.lower().startsWith(one.substring(0, 1))
        ? atom.text().charAt(0) + one.substring(1)
        : one;
  }
}
