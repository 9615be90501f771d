// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds who tells a story that somebody else wrote down ("As told to Ida Krog"): whom the
/// introduction presents has the word in every paragraph in the first person.
final class Narrator {
  /// So many sentences from the top such a line may stand.
  private static final int OPENING = 8;

  private static final List<String> TOLD = List.of("as", "told", "to");

  private final TurnWords words;

  Narrator(TurnWords words) {
    this.words = words;
  }

  /// Returns the turns by the number of their paragraph: none where nobody tells the story to
  /// another.
  Map<Integer, Turn> of(AnalysedText text) {
    TextSpan told = told(text.sentences());
    if (told == null) {
      return Map.of();
    }
    List<ParagraphSentences> passages =
        ParagraphSentences.of(text).stream().filter(ParagraphSentences::body).toList();
    int first = 0;
    while (first < passages.size()
        && (passages.get(first).span().start() < told.start() || !tells(passages.get(first)))) {
      first++;
    }
    if (first == passages.size()) {
      return Map.of();
    }
    int from = text.sentenceAt(told.start()).index();
    List<Sentence> introduction =
        text.sentences().subList(from, passages.get(first).first().index());
    TextSpan narrator = Introduced.in(introduction, words);
    Map<Integer, Turn> turns = new HashMap<>();
    for (ParagraphSentences passage : passages.subList(first, passages.size())) {
      if (narrator != null && tells(passage)) {
        turns.put(passage.number(), new Turn(narrator, told, passage.span()));
      }
    }
    return turns;
  }

  private static @Nullable TextSpan told(List<Sentence> sentences) {
    for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), OPENING))) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (Token.stand(tokens, i, TOLD)) {
          return new TextSpan(tokens.get(i).span().start(), tokens.get(i + 2).span().end());
        }
      }
    }
    return null;
  }

  private boolean tells(ParagraphSentences passage) {
    return passage.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .anyMatch(words::firstPerson);
  }
}
