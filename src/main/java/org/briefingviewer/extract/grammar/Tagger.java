// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.List;
import java.util.Set;

/// Tells what sort of word each word is, from left to right, by the weights of a perceptron.
record Tagger(TagWeights weights, ClosedWords closed, Lemmatizer lemmas) {
  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

  PartOfSpeech[] tags(List<WordPiece> pieces) {
    PartOfSpeech[] tags = new PartOfSpeech[pieces.size()];
    TagSigns around = new TagSigns(pieces, lemmas);
    TagSigns.Keys signs = new TagSigns.Keys();
    int[] scores = new int[weights.classes()];
    int one = TAGS.length;
    int two = TAGS.length;
    for (int i = 0; i < tags.length; i++) {
      if (pieces.get(i).figure()) {
        tags[i] = PartOfSpeech.NUMBER;
      } else {
        around.gather(signs, i, one, two);
        weights.score(signs.keys(), signs.count(), scores);
        tags[i] = TAGS[best(scores, pieces.get(i).lower())];
      }
      if (pieces.get(i).counted() && !tags[i].noun()) {
        tags[i] = noun(pieces.get(i));
      }
      two = one;
      one = tags[i].place();
    }
    mend(tags, pieces);
    return tags;
  }

  private static PartOfSpeech noun(WordPiece piece) {
    return piece.lower().endsWith("s") ? PartOfSpeech.NOUN_PLURAL : PartOfSpeech.NOUN;
  }

  /// A verb in the present right before another verb with an ending is the noun that looks like it:
  /// "Exports rose", "Output has fallen". What stands between "to" and a figure is a verb: "to
  /// exceed 4 million".
  private void mend(PartOfSpeech[] tags, List<WordPiece> pieces) {
    for (int i = 0; i + 1 < tags.length; i++) {
      if (pieces.get(i).lower().equals("all") && pieces.get(i + 1).lower().equals("but")) {
        tags[i] = PartOfSpeech.ADVERB; // "had been all but frozen"
        tags[i + 1] = PartOfSpeech.ADVERB;
      }
      PartOfSpeech next = tags[i + 1];
      boolean verb =
          next == PartOfSpeech.VERB_PAST
              || next == PartOfSpeech.VERB_PRESENT_S
              || next == PartOfSpeech.MODAL;
      PartOfSpeech before = i == 0 ? PartOfSpeech.STOP : tags[i - 1];
      boolean that =
          before == PartOfSpeech.RELATIVE_DETERMINER || before == PartOfSpeech.DETERMINER;
      boolean led =
          before.sign() || before == PartOfSpeech.PREPOSITION || before.adjective() || that;
      boolean present =
          switch (tags[i]) {
            case VERB_BASE, VERB_PRESENT, VERB_PRESENT_S -> true;
            case VERB_PARTICIPLE -> i == 0;
            default -> false;
          };
      if (mended(tags, pieces, i)) {
        continue;
      }
      boolean sum = pieces.get(i + 1).figure() && !tags[i].closed() && !tags[i].sign();
      if (before == PartOfSpeech.TO && sum && !pieces.get(i).capitalised()) {
        tags[i] = PartOfSpeech.VERB_BASE;
      }
      boolean thing =
          tags[i].verb()
              ? lemmas.time(pieces.get(i).lower())
              : tags[i] == PartOfSpeech.ADJECTIVE && verb;
      if (before == PartOfSpeech.DETERMINER && thing) {
        tags[i] = noun(pieces.get(i));
        continue;
      }
      boolean amount = SUMMING.contains(pieces.get(i).lower()) && pieces.get(i + 1).figure();
      if (amount && (before == PartOfSpeech.NOUN_PLURAL || before.adverb())) {
        tags[i] = PartOfSpeech.VERB_PRESENT;
        continue;
      }
      boolean of = tags[i] == PartOfSpeech.VERB_PRESENT_S && pieces.get(i + 1).lower().equals("of");
      if (present && (verb || of) && led && !auxiliary(pieces.get(i).lower())) {
        tags[i] = noun(pieces.get(i));
      }
    }
  }

  /// Mends a verb that is taken for a noun, or a noun for a verb, by what stands beside it.
  private static boolean mended(PartOfSpeech[] tags, List<WordPiece> pieces, int i) {
    String word = pieces.get(i).lower();
    PartOfSpeech before = i == 0 ? PartOfSpeech.STOP : tags[i - 1];
    PartOfSpeech next = tags[i + 1];
    boolean some = tags[i] == PartOfSpeech.VERB_PARTICIPLE || tags[i] == PartOfSpeech.VERB_PAST;
    if (before == PartOfSpeech.RELATIVE_DETERMINER && parted(tags, pieces, i)) {
      tags[i] = PartOfSpeech.NOUN_PLURAL;
      tags[i - 1] = PartOfSpeech.PREPOSITION;
    } else if (tags[i] == PartOfSpeech.NOUN_PLURAL
        && JUDGING.contains(word)
        && (next == PartOfSpeech.DETERMINER || next == PartOfSpeech.PRONOUN)) {
      tags[i] = PartOfSpeech.VERB_PRESENT_S;
    } else if (tags[i] == PartOfSpeech.NOUN
        && SAME.contains(word)
        && before.adverb()
        && i > 1
        && HAVE.contains(pieces.get(i - 2).lower())) {
      tags[i] = PartOfSpeech.VERB_PARTICIPLE; // "had earlier set at 40"
    } else if (some
        && i > 0
        && pieces.get(i - 1).lower().equals("the")
        && auxiliary(pieces.get(i + 1).lower())) {
      tags[i] = PartOfSpeech.NOUN_PLURAL; // "the injured are"
    } else {
      return false;
    }
    return true;
  }

  /// "told a meeting on accounts that exports to Peru grew": several do not take a verb that has
  /// the ending of one, so that it is a noun behind "that".
  private static boolean parted(PartOfSpeech[] tags, List<WordPiece> pieces, int i) {
    return i > 1
        && tags[i] == PartOfSpeech.VERB_PRESENT_S
        && tags[i - 2] == PartOfSpeech.NOUN_PLURAL
        && pieces.get(i - 1).lower().equals("that")
        && !auxiliary(pieces.get(i).lower());
  }

  private static final Set<String> HAVE = Set.of("has", "have", "had");

  /// Participles that look like nouns.
  private static final Set<String> SAME = Set.of("set", "put", "cut", "hit", "cost", "let");

  /// Verbs that are taken for nouns behind a noun: "the union considers it too high".
  private static final Set<String> JUDGING =
      Set.of("considers", "deems", "thinks", "calls", "finds", "rejects", "disputes");

  /// Verbs that look like nouns: "losses total 3 million".
  private static final Set<String> SUMMING = Set.of("total", "number", "average");

  private static boolean auxiliary(String word) {
    return switch (word) {
      case "is", "are", "am", "be", "has", "have", "does", "do" -> true;
      default -> false;
    };
  }

  private int best(int[] scores, String word) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      boolean may =
          closed.may(word, i) && !(TAGS[i].sign() && Character.isLetter(word.codePointAt(0)));
      best = may && (best < 0 || scores[i] > scores[best]) ? i : best;
    }
    return best;
  }
}
