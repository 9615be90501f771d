// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.text.VerbInflection;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;

/// Finds the form of a word that a dictionary has, by the ends of words and a list of irregular
/// ones. Immutable.
final class Lemmatizer {

  /// Stems of "-ed" and "-ing" that lost an e: "estimat", "produc", "declin", "shar".
  private static final Pattern SILENT =
      Pattern.compile(
          ".*(?:[^aeo]at|[^s]s|[cgvzu]|[^aeiour]l|[^aeo]r|[^aeiou](?:in|id|ud|ut|ot|ar|ur|ir|or))"
              + "|[^aeiou]*[aeiou][^aeiouwxy]");

  /// Of these, stems that lost none: "offer", "discuss", "focus".
  private static final Pattern WHOLE =
      Pattern.compile(".*(?:ss|er|ng|ll|[^aeiou]{2}us|onitor|avor|abor)");

  /// Verbs that double their last letter: "ship", "plan".
  private static final Pattern SHORT = Pattern.compile("[^aeiou]+[aeiou][bdgklmnprt]");

  private static final VerbInflection REGULAR = new VerbInflection();

  /// Which of its forms is the past.
  private static final int PAST = 2;

  private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprt])\\1");

  private final Map<String, String> irregular = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();
  private final Set<String> times;
  private final Set<String> anybody;
  private final Set<String> denying;
  private final Set<String> claims;

  Lemmatizer() {
    WordList list = WordList.read("extract/grammar-words.tsv");
    times = list.parted("TIME");
    anybody = list.parted("ANYBODY");
    denying = list.parted("DENYING");
    claims = list.parted("CLAIMS");
    for (WordRow row : list.rows()) {
      List<String> forms = List.of(row.get(1).split(" "));
      if (row.getFirst().equals("FORMS")) {
        forms.forEach(form -> irregular.putIfAbsent(form, forms.getFirst()));
        forms.stream()
            .skip(1)
            .filter(form -> !form.endsWith("ing") && !form.endsWith("s"))
            .reduce((past, participle) -> participle)
            .ifPresent(last -> participles.putIfAbsent(forms.getFirst(), last));
      }
    }
  }

  /// Tells whether `lemma` is a word of time: "month", "january", "today".
  boolean time(String lemma) {
    return times.contains(lemma);
  }

  /// Tells whether a word that may be a noun says of somebody that he denies: "disputes".
  boolean denies(String lower) {
    return lower.endsWith("s") && denying.contains(lower);
  }

  /// Tells whether a word that may be a verb is what another denies: "denied claims that".
  boolean denied(String denying, String lower) {
    return claims.contains(lower) && this.denying.contains(denying);
  }

  /// Tells whether `lower` is a pronoun that treebanks have as a noun: "nobody", "everything".
  boolean anybody(String lower) {
    return anybody.contains(lower);
  }

  /// Tells whether `lower` is an irregular form that is not the dictionary's: "sent", "men".
  boolean irregular(String lower) {
    String form = irregular.get(lower);
    return form != null && !form.equals(lower);
  }

  String of(String lower, PartOfSpeech tag) {
    if (tag.verb() || tag == PartOfSpeech.MODAL) {
      String known = irregular.get(lower);
      return known != null ? known : tag == PartOfSpeech.VERB_BASE ? lower : verb(lower);
    }
    return tag == PartOfSpeech.NOUN_PLURAL ? singular(lower) : lower;
  }

  /// Returns the past participle of a verb: the listed one, else that of a regular verb.
  String participle(GrammarWord verb) {
    String listed = participles.get(verb.lemma());
    boolean past =
        verb.tag() == PartOfSpeech.VERB_PARTICIPLE
            || (verb.tag() == PartOfSpeech.VERB_PAST && listed == null);
    past = (past && !verb.lower().endsWith("s")) || verb.lower().endsWith("ed");
    if (past) {
      return verb.lower();
    }
    if (listed != null) {
      return listed;
    }
    String lower = verb.lower();
    if (verb.tag() == PartOfSpeech.VERB_ING && lower.endsWith("ing")) {
      return lower.substring(0, lower.length() - 3) + "ed";
    }
    String lemma = verb.lemma();
    boolean doubled = SHORT.matcher(lemma).matches();
    String stem = doubled ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    return REGULAR.of(stem).get(PAST);
  }

  private String verb(String lower) {
    if (lower.endsWith("ing") && lower.length() > 5) {
      return stem(lower.substring(0, lower.length() - 3));
    }
    if (lower.endsWith("ied") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("eed")) {
      return lower;
    }
    if (lower.endsWith("ed") && lower.length() > 3) {
      return stem(lower.substring(0, lower.length() - 2));
    }
    return lower.endsWith("s") && !lower.endsWith("ss") ? singular(lower) : lower;
  }

  private static String stem(String stem) {
    if (DOUBLED.matcher(stem).matches()) {
      return stem.equals("add") ? stem : stem.substring(0, stem.length() - 1);
    }
    boolean silent = SILENT.matcher(stem).matches() && !WHOLE.matcher(stem).matches();
    return silent || stem.equals("chang") ? stem + "e" : stem;
  }

  private String singular(String lower) {
    String known = irregular.get(lower);
    if (known != null) {
      return known;
    }
    int n = lower.length();
    if (lower.endsWith("ies") && n > 4) {
      return lower.substring(0, n - 3) + "y";
    }
    if (lower.matches(".*(?:ss|x|zz|ch|sh)es")) {
      return lower.substring(0, n - 2);
    }
    return lower.endsWith("s") && n > 3 && !lower.endsWith("ss") && !lower.endsWith("us")
        ? lower.substring(0, n - 1)
        : lower;
  }
}
