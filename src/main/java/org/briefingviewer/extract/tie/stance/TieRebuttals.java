// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.stance;

import java.util.List;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;

/// Tells whether a sentence takes back what the one before it says: "There is little evidence of
/// that", "They are wrong", "We rate this unproven", "The ministry denied it", "They have not".
///
/// @param words tells the words of denial
public record TieRebuttals(TrendWords words) {

  /// A longer sentence says more than that.
  private static final int LONGEST = 16;

  private static final List<String> OPENING =
      List.of(
          "they", "that", "this", "it", "we", "but", "yet", "there", "such", "the", "i", "these",
          "those", "whether");

  private static final List<String> BACK = List.of("that", "this", "it", "these", "such");

  public boolean of(TiePassage passage) {
    int size = size(passage);
    int first = opening(passage);
    boolean exclaimed = words.is(passage.word(first), "FALSE") && ends(passage, first + 1, size);
    if (exclaimed || (size <= LONGEST && (answered(passage, size) || judged(passage, size)))) {
      return true;
    }
    if (size > LONGEST
        || passage.states().stream().anyMatch(s -> s.from() < size)
        || !OPENING.contains(passage.word(0))) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      if (untrue(passage, i) || unproven(passage, i) || words.is(passage.word(i), "DISSENT")) {
        return true;
      }
    }
    return false;
  }

  /// The first word that has letters.
  private static int opening(TiePassage passage) {
    int i = 0;
    while (i < passage.words().size() && !Character.isLetter(passage.word(i).codePointAt(0))) {
      i++;
    }
    return i;
  }

  /// "They have not.", "That is not so now.", "It is no longer true."
  private boolean answered(TiePassage passage, int size) {
    int not = 2;
    boolean cut = passage.word(1).endsWith("n't");
    if (!OPENING.contains(passage.word(0))
        || !words.is(passage.word(1).replace("n't", ""), "AUXILIARY")) {
      return false;
    }
    int next = cut ? 2 : passage.word(not + 1).equals("longer") ? 4 : 3;
    boolean negated = cut || List.of("not", "no").contains(passage.word(not));
    boolean holds = words.is(passage.word(next), "HOLDING_TRUE");
    boolean closed =
        ends(passage, next + 1, size)
            || words.is(passage.word(next + 1), "HOLDING_TRUE")
            || passage.word(next + 1).equals("more");
    return negated && (ends(passage, next, size) || (holds && closed));
  }

  /// Somebody says so of it, or finds nothing for it.
  private boolean judged(TiePassage passage, int size) {
    for (int i = 1; i < size; i++) {
      String word = passage.word(i);
      boolean denied =
          (words.is(word, "DENY") || words.is(word, "RATING") || words.is(word, "DOUBTING"))
              && !negated(passage, i)
              && pointed(passage, i + 1, size);
      boolean rating = denied && words.is(word, "RATING");
      if (rating ? falseAfter(passage, i, size) : denied) {
        return true;
      }
      if (words.is(word, "CONFIRMING") && negated(passage, i) && confirmed(passage, i, size)) {
        return true;
      }
      boolean lacks = words.is(word, "NEGATION") || words.is(word, "LACKING");
      if (lacks && words.is(passage.word(i + 1), "GROUND") && ends(passage, i + 2, size)) {
        return true;
      }
      if (words.is(word, "GIVING_PROOF") && lacking(passage, i + 1, size)) {
        return true;
      }
    }
    return false;
  }

  /// "it", "that", "the report", at the end of what is said.
  private boolean pointed(TiePassage passage, int i, int size) {
    boolean back = BACK.contains(passage.word(i));
    boolean noun =
        words.is(passage.word(i), "DETERMINER") && words.is(passage.word(i + 1), "NOTION");
    noun &= !List.of("on", "about", "of").contains(passage.word(i + 2));
    String next = passage.word(i + 1);
    boolean goesOn =
        ends(passage, i + 1, size)
            || List.of("as", "on", "and", "at", "in", "but").contains(next)
            || words.is(next, "FALSE")
            || next.endsWith("ly");
    return noun || (back && goesOn);
  }

  private boolean falseAfter(TiePassage passage, int verb, int size) {
    for (int i = verb + 2; i < Math.min(size, verb + RATED); i++) {
      if (words.is(passage.word(i), "FALSE")) {
        return !negated(passage, i);
      }
    }
    return false;
  }

  /// How many words may stand between a verb of rating and what it finds.
  private static final int RATED = 6;

  /// "could not confirm the report", "this could not be verified".
  private boolean confirmed(TiePassage passage, int verb, int size) {
    boolean subject = BACK.contains(passage.word(0)) || pointed(passage, 0, size);
    boolean passive = passage.word(verb - 1).equals("be") || passage.word(verb - 2).equals("be");
    return passive ? subject : pointed(passage, verb + 1, size);
  }

  /// "no proof.", "nothing to support the claim", "no evidence for it".
  private boolean lacking(TiePassage passage, int i, int size) {
    boolean nothing = passage.word(i).equals("nothing");
    boolean no = words.is(passage.word(i), "NEGATION") && words.is(passage.word(i + 1), "SIGN");
    int next = nothing ? i + 1 : i + 2;
    String word = passage.word(next);
    boolean to = word.equals("to") && words.is(passage.word(next + 1), "SUPPORTING");
    boolean of = List.of("of", "for").contains(word) && pointed(passage, next + 1, size);
    return (nothing && to) || (no && (to || of || ends(passage, next, size)));
  }

  private boolean negated(TiePassage passage, int i) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      String word = passage.word(k);
      boolean only = passage.word(k + 1).equals("only");
      boolean no = words.is(word, "NEGATION") || word.endsWith("n't") || word.equals("unable");
      if (no && !only) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(TiePassage passage, int i, int size) {
    String word = passage.word(i);
    return i >= size || word.isEmpty() || !Character.isLetterOrDigit(word.codePointAt(0));
  }

  /// How many words stand before a colon: "Whether they still do is doubtful: trade fell".
  private static int size(TiePassage passage) {
    int i = 0;
    while (i < passage.words().size() && !passage.word(i).equals(":")) {
      i++;
    }
    return i;
  }

  /// "They are wrong", "That is simply untrue"; not "is not wrong".
  private boolean untrue(TiePassage passage, int i) {
    int be = passage.back(i - 1, word -> word.endsWith("ly") || word.equals("just"));
    return words.is(passage.word(i), "FALSE") && words.is(passage.word(be), "BE");
  }

  /// "little evidence of that", "no sign of it".
  private boolean unproven(TiePassage passage, int i) {
    boolean no =
        words.is(passage.word(i - 1), "NEGATION") || words.is(passage.word(i - 2), "NEGATION");
    boolean back =
        List.of("of", "for").contains(passage.word(i + 1)) && BACK.contains(passage.word(i + 2));
    return words.is(passage.word(i), "SIGN") && no && back;
  }
}
