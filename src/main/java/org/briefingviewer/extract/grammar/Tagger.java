// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.List;

/// Tells what sort of word each word is, from left to right, by the weights of a perceptron.
record Tagger(Weights weights) {
  private static final Tag[] TAGS = Tag.values();

  Tag[] tags(List<Piece> pieces) {
    Tag[] tags = new Tag[pieces.size()];
    TagSigns around = new TagSigns(pieces);
    Signs signs = new Signs();
    int[] scores = new int[weights.classes()];
    int one = TAGS.length;
    int two = TAGS.length;
    for (int i = 0; i < tags.length; i++) {
      if (pieces.get(i).figure()) {
        tags[i] = Tag.NUMBER;
      } else {
        around.gather(signs, i, one, two);
        weights.score(signs.keys(), signs.count(), scores);
        tags[i] = TAGS[best(scores)];
      }
      two = one;
      one = tags[i].ordinal();
    }
    return tags;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
