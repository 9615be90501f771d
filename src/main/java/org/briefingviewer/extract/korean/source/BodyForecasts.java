// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.korean.cited.CitedReader.Cited;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.AgentReader;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.source.SubjectReader.Candidate;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.jspecify.annotations.Nullable;

/// Reads whose forecast a figure is where nobody is said to say it: "은행은 전망치를 2%에서 1%로 낮췄다",
/// "정부(1.8%)와 은행(1.5%)의 전망".
final class BodyForecasts {
  /// How many words of the end may hold the verb.
  private static final int END = 2;

  private final AgentReader agents;
  private final SubjectReader subjects;
  private final KoreanWords words;

  /// @param words `speech.tsv`
  BodyForecasts(AgentReader agents, SubjectReader subjects, KoreanWords words) {
    this.agents = agents;
    this.subjects = subjects;
    this.words = words;
  }

  /// Returns the body that moves its forecast; null where none does. What a state or a person moves
  /// may be the thing itself.
  @Nullable Cited moved(KoreanSentence sentence) {
    int verb = verb(sentence);
    List<Candidate> named = verb < 0 ? List.of() : subjects.among(sentence, 0, verb, false);
    for (Candidate each : named) {
      if (each.named().kind() == AgentClass.BODY) {
        return new Cited(each.named(), null, each.named().from(), sentence.text().length());
      }
    }
    return null;
  }

  private int verb(KoreanSentence sentence) {
    int last = sentence.words().size() - 1;
    for (int i = last; i >= Math.max(1, last - END); i--) {
      String word = sentence.word(i);
      boolean revises = words.opening("REVISES", word, 0) != null && names(sentence, "FORESEEN", i);
      boolean moves = words.opening("MOVES", word, 0) != null && names(sentence, "FORECAST", i);
      if ((revises || moves) && !sentence.quoted(sentence.words().get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean names(KoreanSentence sentence, String kind, int to) {
    for (int i = 0; i < to; i++) {
      if (words.opening(kind, sentence.word(i), 0) != null) {
        return true;
      }
    }
    return false;
  }

  /// Returns the bodies behind which their own figure stands in brackets, in a sentence of
  /// forecasts.
  List<Cited> bracketed(KoreanSentence sentence) {
    List<Cited> found = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      int open = word.text().indexOf('(');
      int close = word.text().indexOf(')', open + 1);
      boolean figure =
          open > 0
              && close > open + 1
              && Character.isDigit(word.text().charAt(open + 1))
              && !sentence.quoted(word);
      NamedAgent named =
          figure && names(sentence, "FORECAST", sentence.words().size())
              ? agents.read(sentence, i, word.text().substring(0, open))
              : null;
      if (named != null && named.kind() == AgentClass.BODY) {
        found.add(new Cited(named, null, word.start() + open, word.start() + close));
      }
    }
    return found;
  }
}
