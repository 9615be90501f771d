// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.tie;

import java.util.List;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.treaty.TreatyAction;
import org.briefingviewer.model.treaty.TreatyStep;
import org.jspecify.annotations.Nullable;

/// Reads which step of a treaty a Korean clause tells: the action is its verb, the treaty the
/// nearest one before it.
final class TreatyWords {
  private final KoreanWords words = KoreanWords.read("extract/korean/treaties.tsv");
  private final ActorWords actors;
  private final KoreanParticles particles;

  TreatyWords(ActorWords actors, KoreanParticles particles) {
    this.actors = actors;
    this.particles = particles;
  }

  /// Returns the step that a clause tells, or null.
  ///
  /// @param from where the clause stands in the sentence
  @Nullable TreatyStep step(KoreanSentence sentence, int from, int to) {
    for (int i = sentence.words().size() - 1; i >= 0; i--) {
      int start = sentence.words().get(i).start();
      TreatyAction action = start >= from && start < to ? action(sentence.word(i)) : null;
      if (action != null) {
        String treaty = treaty(sentence, i);
        return treaty == null ? null : new TreatyStep(treaty, action, party(sentence, action, i));
      }
    }
    return null;
  }

  private @Nullable TreatyAction action(String word) {
    for (TreatyAction action : TreatyAction.values()) {
      if (words.opening(action.name(), word, 0) != null) {
        return action;
      }
    }
    return null;
  }

  private @Nullable String treaty(KoreanSentence sentence, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      String bare = particles.cut(plain(sentence.word(i))).stem();
      if (words.ending("NOUN", bare) != null) {
        int first = i;
        while (first > 0 && words.ending("NAMING", naming(sentence.word(first - 1))) != null) {
          first--;
        }
        StringBuilder name = new StringBuilder();
        for (int k = first; k < i; k++) {
          name.append(plain(sentence.word(k))).append(' ');
        }
        return name.append(plain(bare)).toString();
      }
    }
    return null;
  }

  /// "관계에 관한": the particle before "관한" belongs to the name too.
  private String naming(String word) {
    String plain = plain(word);
    return plain.endsWith("에") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static String plain(String word) {
    return word.replaceAll("^[\\p{Punct}‘’“”「」『』《》]+|[\\p{Punct}‘’“”「」『』《》]+$", "");
  }

  private @Nullable String party(KoreanSentence sentence, TreatyAction action, int verb) {
    if (!words.is("ONE", action.name())) {
      return null;
    }
    List<ActorWord> doing =
        actors.find(sentence).stream()
            .filter(actor -> actor.subject() && actor.last() < verb)
            .toList();
    boolean one = doing.stream().map(ActorWord::actor).distinct().count() == 1;
    boolean joined =
        actors.find(sentence).stream()
            .anyMatch(a -> a.particle().equals("와") || a.particle().equals("과"));
    return one && !joined && doing.getFirst().ours() ? doing.getFirst().actor() : null;
  }
}
