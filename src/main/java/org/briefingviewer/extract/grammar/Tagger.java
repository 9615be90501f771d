// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.List;
import java.util.Set;

/// Tells what sort of word each word is, from left to right, by the weights of a perceptron.
record Tagger(TagWeights weights, ClosedWords closed, Lemmas lemmas) {
  private static final Tag[] TAGS = Tag.values();

  Tag[] tags(List<WordPiece> pieces) {
    Tag[] tags = new Tag[pieces.size()];
    TagSigns around = new TagSigns(pieces, lemmas);
    TagSigns.Keys signs = new TagSigns.Keys();
    int[] scores = new int[weights.classes()];
    int one = TAGS.length;
    int two = TAGS.length;
    for (int i = 0; i < tags.length; i++) {
      if (pieces.get(i).figure()) {
        tags[i] = Tag.NUMBER;
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

  private static Tag noun(WordPiece piece) {
    return piece.lower().endsWith("s") ? Tag.NOUN_PLURAL : Tag.NOUN;
  }

  /// A verb in the present right before another verb with an ending is the noun that looks like it:
  /// "Exports rose", "Output has fallen". What stands between "to" and a figure is a verb: "to
  /// exceed 4 million".
  private void mend(Tag[] tags, List<WordPiece> pieces) {
    for (int i = 0; i + 1 < tags.length; i++) {
      if (pieces.get(i).lower().equals("all") && pieces.get(i + 1).lower().equals("but")) {
        tags[i] = Tag.ADVERB; // "had been all but frozen"
        tags[i + 1] = Tag.ADVERB;
      }
      Tag next = tags[i + 1];
      boolean verb = next == Tag.VERB_PAST || next == Tag.VERB_PRESENT_S || next == Tag.MODAL;
      Tag before = i == 0 ? Tag.STOP : tags[i - 1];
      boolean that = before == Tag.RELATIVE_DETERMINER || before == Tag.DETERMINER;
      boolean led = before.sign() || before == Tag.PREPOSITION || before.adjective() || that;
      boolean present =
          switch (tags[i]) {
            case VERB_BASE, VERB_PRESENT, VERB_PRESENT_S -> true;
            case VERB_PARTICIPLE -> i == 0;
            default -> false;
          };
      boolean sum = pieces.get(i + 1).figure() && !tags[i].closed() && !tags[i].sign();
      if (before == Tag.TO && sum && !pieces.get(i).capitalised()) {
        tags[i] = Tag.VERB_BASE;
      }
      boolean thing =
          tags[i].verb() ? lemmas.time(pieces.get(i).lower()) : tags[i] == Tag.ADJECTIVE && verb;
      if (before == Tag.DETERMINER && thing) {
        tags[i] = noun(pieces.get(i));
        continue;
      }
      boolean amount = SUMMING.contains(pieces.get(i).lower()) && pieces.get(i + 1).figure();
      if (amount && (before == Tag.NOUN_PLURAL || before.adverb())) {
        tags[i] = Tag.VERB_PRESENT;
        continue;
      }
      boolean of = tags[i] == Tag.VERB_PRESENT_S && pieces.get(i + 1).lower().equals("of");
      if (present && (verb || of) && led && !auxiliary(pieces.get(i).lower())) {
        tags[i] = noun(pieces.get(i));
      }
    }
  }

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
