// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the turns of an interview whose questions and answers bear no label: paragraphs that only
/// ask, each with an answer behind it, and an introduction that presents who answers.
final class InterviewQuestions {
  /// So many questions make an interview.
  private static final int FEWEST = 2;

  /// So many paragraphs at most lead up to the first question.
  private static final int INTRODUCTION = 12;

  /// A question with its answer has so many paragraphs at most, on average.
  private static final int ANSWER = 5;

  /// No question has more tokens.
  private static final int LONGEST = 80;

  private static final Set<String> DASHES = Set.of("―", "—", "–", "-", "─");
  private static final Set<String> YOU = Set.of("you", "your", "yours");

  private final TurnWords words;

  InterviewQuestions(TurnWords words) {
    this.words = words;
  }

  /// Returns the turns by the number of their paragraph: none where the text is no such interview.
  Map<Integer, SpeakerTurn> of(AnalysedText text) {
    List<ParagraphSentences> passages =
        ParagraphSentences.of(text).stream().filter(ParagraphSentences::running).toList();
    int first = -1;
    int asking = 0;
    int dashed = 0;
    for (int i = 0; i + 1 < passages.size(); i++) {
      if (asks(passages.get(i)) && !asks(passages.get(i + 1))) {
        first = first < 0 ? i : first;
        asking++;
        dashed += dashed(passages.get(i)) ? 1 : 0;
      }
    }
    boolean opens = first >= 0 && first <= INTRODUCTION;
    if (!opens || asking < FEWEST || asking * ANSWER < passages.size() - first) {
      return Map.of();
    }
    first = opening(passages, first);
    int opening = passages.get(first).first().index();
    TextSpan asked = IntervieweeFinder.of(text, opening, words);
    boolean talk = talked(text.sentences().subList(0, opening));
    if (asked == null || !talk) {
      asked = null;
    }
    if (asked == null && dashed < FEWEST) {
      return Map.of();
    }
    return turns(passages, first, asked);
  }

  /// The first question may be put without a question mark: it speaks to whoever answers.
  private int opening(List<ParagraphSentences> passages, int first) {
    for (int i = 1; i + 1 < first; i++) {
      if (puts(passages, i)) {
        return i;
      }
    }
    return first;
  }

  private Map<Integer, SpeakerTurn> turns(
      List<ParagraphSentences> passages, int first, @Nullable TextSpan asked) {
    Map<Integer, SpeakerTurn> turns = new HashMap<>();
    TextSpan sign = passages.get(first).opening().span();
    for (int i = first; i < passages.size(); i++) {
      ParagraphSentences passage = passages.get(i);
      boolean question = asks(passage) || puts(passages, i);
      if (question) {
        sign = passage.opening().span();
        turns.put(passage.number(), new SpeakerTurn(null, sign, passage.span()));
      } else if (asked != null && passage.body()) {
        turns.put(passage.number(), new SpeakerTurn(asked, sign, passage.span()));
      }
    }
    return turns;
  }

  private static boolean asks(ParagraphSentences passage) {
    return dashed(passage)
        || (passage.asks()
            && passage.length() <= LONGEST
            && passage.opening().kind() == Token.Kind.WORD);
  }

  /// "― Some say that 40 left." opens with a dash.
  private static boolean dashed(ParagraphSentences passage) {
    return DASHES.contains(passage.opening().text()) && passage.length() <= LONGEST;
  }

  /// "Critics say that you overstate it.": what is put to somebody, between two answers, asks too.
  private boolean puts(List<ParagraphSentences> passages, int i) {
    if (i == 0 || i + 1 >= passages.size()) {
      return false;
    }
    ParagraphSentences passage = passages.get(i);
    boolean between = !asks(passages.get(i - 1)) && !asks(passages.get(i + 1));
    boolean one = passage.sentences().size() == 1;
    boolean you = passage.first().tokens().stream().anyMatch(t -> YOU.contains(t.lower()));
    return between && one && you;
  }

  private boolean talked(List<Sentence> introduction) {
    return introduction.stream().flatMap(s -> s.tokens().stream()).anyMatch(words::talk);
  }
}
