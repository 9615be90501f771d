// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.briefingviewer.model.progress.WorkProgress;

/// Sentences that tell whenever a recogniser, going through them, comes to the next one. So all
/// recognisers tell how far they are and none of them has to know.
final class WatchedSentences extends AbstractList<Sentence> implements RandomAccess {
  private final List<Sentence> sentences;
  private final WorkProgress progress;

  /// How far somebody came, one by one, since the first sentence was last asked for: whoever only
  /// looks a sentence up does not get further.
  private int farthest;

  WatchedSentences(List<Sentence> sentences, WorkProgress progress) {
    this.sentences = List.copyOf(sentences);
    this.progress = progress;
  }

  @Override
  public Sentence get(int index) {
    Sentence sentence = sentences.get(index);
    if (index == 0 || index == farthest + 1) {
      farthest = index;
      progress.at(sentence.span());
    }
    return sentence;
  }

  @Override
  public int size() {
    return sentences.size();
  }
}
