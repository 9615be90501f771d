// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.turn.TurnLabel.Form;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the turns of a text in which people speak one after another. One line with a colon makes
/// no transcript: it takes a title, several labels in capitals, a name that comes again, or
/// somebody who asks.
public final class SpeakerTurns {
  private static final int SHOUTED = 3;

  /// So many labels carry a speaker over to paragraphs that have none.
  private static final int TRANSCRIPT = 3;

  private final TurnWords words = new TurnWords();
  private final InterviewQuestions questions = new InterviewQuestions(words);

  /// What the labels of one text are, by paragraph.
  ///
  /// @param again how often each label stands in the text, by its key
  /// @param asking how many of its turns end in a question
  /// @param answers how many of its turns stand right behind a question without a label
  /// @param hosts keys of those who are said to lead through the talk
  private record Labels(
      Map<Integer, TurnLabel> labels,
      Map<String, Integer> again,
      Map<String, Integer> asking,
      Map<String, Integer> answers,
      Set<String> hosts,
      int askers,
      int shouted,
      int titled) {

    /// Whether a label's turns mostly ask, or it is a host's: then no figure is that speaker's own.
    boolean asks(TurnLabel label) {
      int turns = again.getOrDefault(label.key(), 0);
      int asked = asking.getOrDefault(label.key(), 0);
      boolean mostly = asked > 0 && asked * 2 >= turns;
      return switch (label.form()) {
        case TITLED, DOTTED, ANSWER -> false;
        case ASKER -> true;
        case SHOUTED, NAME, SINGLE -> mostly || hosts.contains(label.key());
      };
    }

    /// Whether a label of this form and key tells who speaks.
    boolean speaks(TurnLabel label) {
      boolean repeated = again.getOrDefault(label.key(), 0) > 1;
      return switch (label.form()) {
        case ASKER, ANSWER -> false;
        case TITLED -> true;
        case DOTTED -> repeated || titled > 0 || askers > 0;
        case SHOUTED -> shouted >= SpeakerTurns.SHOUTED || titled > 0 || askers > 0;
        case NAME -> repeated || askers > 0;
        case SINGLE ->
            repeated
                && (askers > 0 || again.size() > 1 || answers.getOrDefault(label.key(), 0) > 1);
      };
    }

    /// Whether those who speak go on in paragraphs without a label: names alone may head sections.
    boolean carries() {
      boolean marked = askers > 0 || titled > 0 || shouted >= SpeakerTurns.SHOUTED;
      return marked && (labels.size() >= TRANSCRIPT || (labels.size() > 1 && askers > 0));
    }
  }

  /// Returns the turn of each paragraph in which somebody has the word, by the paragraph's number.
  public Map<Integer, SpeakerTurn> of(AnalysedText text) {
    Map<Integer, SpeakerTurn> labelled = labelled(text);
    return labelled.isEmpty() ? questions.of(text) : labelled;
  }

  private Map<Integer, SpeakerTurn> labelled(AnalysedText text) {
    Labels labels = labels(text);
    Map<Integer, SpeakerTurn> turns = new HashMap<>();
    if (labels.labels().isEmpty()) {
      return turns;
    }
    boolean carries = labels.carries();
    SpeakerTurn current = null;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() == paragraph) {
        continue;
      }
      paragraph = sentence.paragraph();
      TurnLabel label = labels.labels().get(paragraph);
      if (label != null) {
        current = turn(text, sentence, label, labels);
      } else if (current != null) {
        boolean goesOn = carries && sentence.kind() == ParagraphKind.BODY;
        current =
            goesOn
                ? new SpeakerTurn(current.speaker(), current.sign(), span(text, sentence))
                : null;
      }
      if (current != null) {
        turns.put(paragraph, current);
      }
    }
    return turns;
  }

  private Labels labels(AnalysedText text) {
    Map<Integer, TurnLabel> found = new HashMap<>();
    Map<String, Integer> again = new HashMap<>();
    Map<String, Integer> asking = new HashMap<>();
    Map<String, Integer> answers = new HashMap<>();
    boolean asked = false;
    Set<String> hosts = new HashSet<>();
    int askers = 0;
    int shouted = 0;
    int titled = 0;
    for (ParagraphSentences passage : ParagraphSentences.of(text)) {
      TurnLabel label = passage.body() ? TurnLabel.of(passage, words) : null;
      if (label != null) {
        found.put(passage.number(), label);
        again.merge(label.key(), 1, Integer::sum);
        asking.merge(label.key(), passage.asks() ? 1 : 0, Integer::sum);
        answers.merge(label.key(), asked ? 1 : 0, Integer::sum);
        if (label.form() == Form.ASKER) {
          hosts.add(named(passage, label));
        } else if (host(passage, label)) {
          hosts.add(label.key());
        }
        askers += label.form() == Form.ASKER ? 1 : 0;
        shouted += label.form() == Form.SHOUTED ? 1 : 0;
        titled += label.form() == Form.TITLED ? 1 : 0;
      }
      asked = label == null && passage.asks();
    }
    return new Labels(found, again, asking, answers, hosts, askers, shouted, titled);
  }

  /// "Moderator: Helen Marsh": the words behind the label as the key of one.
  private static String named(ParagraphSentences passage, TurnLabel label) {
    StringBuilder key = new StringBuilder();
    for (Token token : passage.first().tokens()) {
      if (token.span().start() >= label.sign().end()) {
        key.append(token.lower()).append(' ');
      }
    }
    return key.toString();
  }

  /// "Dana Orlov: Welcome to …".
  private boolean host(ParagraphSentences passage, TurnLabel label) {
    List<Token> tokens = passage.first().tokens();
    int said = passage.first().tokenAt(label.sign().end());
    return said < tokens.size() && words.host(tokens.get(said));
  }

  private @Nullable SpeakerTurn turn(
      AnalysedText text, Sentence sentence, TurnLabel label, Labels labels) {
    TextSpan paragraph = span(text, sentence);
    TextSpan said = new TextSpan(label.sign().end(), paragraph.end());
    if (label.form() == Form.ANSWER) {
      TextSpan asked =
          labels.askers() > 0 ? IntervieweeFinder.of(text, sentence.index(), words) : null;
      return new SpeakerTurn(asked, label.sign(), said);
    }
    SpeakerInitials.Meant meant = meant(text, label, labels);
    boolean asks =
        labels.asks(label)
            || (meant != null && meant.outlet())
            || (text.words(paragraph).endsWith("?") && !label.titled());
    boolean speaks = labels.speaks(label) || meant != null;
    if (label.form() == Form.ASKER || (speaks && asks)) {
      return new SpeakerTurn(null, label.sign(), said);
    }
    if (meant != null) {
      return new SpeakerTurn(meant.span(), label.sign(), said);
    }
    return labels.speaks(label) ? new SpeakerTurn(label.name(), label.sign(), said) : null;
  }

  /// For whom initials stand, as the sentences before the first label say.
  private SpeakerInitials.@Nullable Meant meant(AnalysedText text, TurnLabel label, Labels labels) {
    String written = text.words(label.name());
    if (!SpeakerInitials.initials(written) || label.titled()) {
      return null;
    }
    int first = labels.labels().keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
    List<Sentence> introduction =
        text.sentences().stream()
            .takeWhile(s -> s.paragraph() < first)
            .filter(s -> s.kind() != ParagraphKind.HEADLINE)
            .toList();
    return SpeakerInitials.of(written, introduction, words);
  }

  private static TextSpan span(AnalysedText text, Sentence sentence) {
    return text.article().paragraphs().get(sentence.paragraph()).span();
  }
}
