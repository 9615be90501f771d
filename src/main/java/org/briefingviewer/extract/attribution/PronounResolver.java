// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.NoteSection;
import org.briefingviewer.extract.attribution.mention.AgentKinds;
import org.briefingviewer.extract.attribution.mention.BodyTopics;
import org.briefingviewer.extract.attribution.mention.NameRuns;
import org.briefingviewer.extract.attribution.mention.NameWordLists;
import org.briefingviewer.extract.attribution.mention.TopicFinder;
import org.briefingviewer.extract.attribution.mention.WithinSentence;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.PairWords;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds what a pronoun stands for: the latest speaker that fits it, else, for a person, the latest
/// name of a person.
final class PronounResolver {

  private static final int FAR = 200;

  /// So many words back the latest name of a person is looked for.
  private static final int LOOKED = 400;

  /// So often one "he" of a paragraph leads to the one before.
  private static final int STEPS = 12;

  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Map<String, String> PERSON = Map.of("him", "he", "his", "he", "her", "she");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "who", "which", "that", "his", "her", "its",
          "their", "him");

  private final AnalysedText text;
  private final int notes;
  private final NameWordLists vocabulary;
  private final NameRuns names;
  private final List<Attribution> attributions;
  private final AgentKinds kinds;
  private final WithinSentence within;
  private final TopicFinder topics;
  private final BodyTopics bodies;

  /// What the pronouns that were asked for stand for.
  private final Map<TextSpan, Optional<TextSpan>> known = new HashMap<>();

  PronounResolver(
      AnalysedText text, NameWordLists vocabulary, NameRuns names, List<Attribution> attributions) {
    this.text = text;
    this.notes = NoteSection.head(text);
    this.vocabulary = vocabulary;
    this.attributions = attributions;
    this.names = names;
    this.kinds = AgentKinds.in(text, vocabulary);
    this.within = new WithinSentence(text, vocabulary);
    this.topics = new TopicFinder(text, vocabulary, names, kinds);
    this.bodies = new BodyTopics(text, vocabulary, names, topics);
  }

  /// Tells what the words at `mention` name.
  AgentKind kind(TextSpan mention) {
    return kinds.of(mention);
  }

  /// Tells what several names joined by "and" are.
  AgentKind together(String words) {
    return kinds.together(words);
  }

  boolean pronoun(String lower) {
    return PRONOUNS.contains(lower);
  }

  @Nullable TextSpan of(String form, TextSpan at) {
    TextSpan found = found(form, at);
    known.put(at, Optional.ofNullable(found));
    int here = text.sentenceAt(at.start()).paragraph();
    boolean note = notes >= 0 && here > notes && (PERSONAL.contains(form) || form.equals("him"));
    boolean own = found != null && text.sentenceAt(found.start()).paragraph() == here;
    return note && !own ? null : found;
  }

  private @Nullable TextSpan found(String form, TextSpan at) {
    return found(form, at, 0);
  }

  /// @param steps how often the same pronoun has led here
  private @Nullable TextSpan found(String form, TextSpan at, int steps) {
    String pronoun = PERSON.getOrDefault(form, form);
    if (pronoun.equals("who") || pronoun.equals("which") || pronoun.equals("that")) {
      return within.before(at);
    }
    if (pronoun.equals("we") || pronoun.equals("i")) {
      TextSpan speaking = speaking(at);
      return speaking == null ? labelled(at) : speaking;
    }
    int index = lastBefore(at);

    TextSpan newer = PERSONAL.contains(pronoun) ? personSince(pronoun, index, at) : null;
    if (newer == null && pronoun.startsWith("the")) {
      newer = groupSince(index, at);
    }
    if (newer == null && pronoun.startsWith("it")) {
      newer = bodySince(index, at);
    }
    if (newer != null) {
      return newer;
    }
    TextSpan spoken = spoken(pronoun, index, at, steps);
    return spoken == null && PERSONAL.contains(pronoun) ? latestPerson(pronoun, at) : spoken;
  }

  /// The latest speaker, up to the attribution `index`, for whom the pronoun may stand.
  private @Nullable TextSpan spoken(String pronoun, int index, TextSpan at, int steps) {
    for (int i = index; i >= 0 && index - i < 12; i--) {
      TextSpan source = attributions.get(i).source();
      if (cites(attributions.get(i), at) || own(attributions.get(i), pronoun, at)) {
        continue;
      }
      String words = text.lower(source);
      if (PERSON.getOrDefault(words, words).equals(pronoun)
          && steps < STEPS
          && source.end() <= at.start()
          && goesOn(pronoun, source, at)) {
        Optional<TextSpan> before = known.get(source);
        return before == null ? found(pronoun, source, steps + 1) : before.orElse(null);
      }
      boolean several =
          pronoun.startsWith("the") && kinds.of(source) == AgentKind.BODY && justBefore(i, at);

      if (!pronoun(words)
          && (several || AgentKinds.fits(pronoun, kinds.of(source), words))
          && sex(pronoun, source)) {
        return source;
      }
    }
    return null;
  }

  /// "he" goes on from one before it in the paragraph, "it" and "they" from one in the same
  /// sentence.
  private boolean goesOn(String pronoun, TextSpan before, TextSpan at) {
    return PERSONAL.contains(pronoun)
        ? text.oneParagraph(before, at)
        : text.sentenceAt(before.start()).equals(text.sentenceAt(at.start()));
  }

  /// "On the basis of data from a firm, it": what somebody cites in a sentence is not who cites.
  private boolean cites(Attribution attribution, TextSpan at) {
    return attribution.kind() == Cue.Kind.CITING
        && attribution.sentence().equals(text.sentenceAt(at.start()));
  }

  /// Whoever has the word is not "he" whom he speaks of.
  private boolean own(Attribution attribution, String pronoun, TextSpan at) {
    boolean turn = attribution.kind() == Cue.Kind.LABEL && PERSONAL.contains(pronoun);
    return turn && attribution.source().equals(speaking(at));
  }

  /// A body that spoke in the sentence before, in the same paragraph, may be "they".
  private boolean justBefore(int attribution, TextSpan at) {
    Sentence here = text.sentenceAt(at.start());
    Sentence there = attributions.get(attribution).sentence();
    return here.index() - there.index() == 1 && here.paragraph() == there.paragraph();
  }

  /// Whether "he" or "she" can be the one named at `mention`, as far as the name tells.
  private boolean sex(String pronoun, TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    int from = sentence.tokenAt(mention.start());
    int to = sentence.tokenBehind(mention);
    List<Token> tokens = sentence.tokens();
    // "Its deputy head, Lena Holt,": the name tells it.
    int end = Token.word(tokens, to).equals(",") ? to + 1 : to;
    while (end > to && end < tokens.size() && tokens.get(end).capitalised()) {
      end++;
    }
    return from >= to || vocabulary.genders().fits(pronoun, tokens, from, end);
  }

  /// Whoever has the word where `at` stands, or null.
  @Nullable TextSpan speaking(TextSpan at) {
    Sentence here = text.sentenceAt(at.start());
    int last = lastBefore(at);
    for (int i = last; i >= Math.max(0, last - FAR); i--) {
      Attribution candidate = attributions.get(i);
      if (candidate.sentence().index() != here.index()) {
        return null;
      }
      if (candidate.kind() == Cue.Kind.LABEL) {
        return candidate.source();
      }
    }
    return null;
  }

  /// Who speaks in the first person: the speaker of the paragraph, else the latest speaker.
  private @Nullable TextSpan labelled(TextSpan at) {
    int last = lastBefore(at);
    for (int i = last; i >= Math.max(0, last - FAR); i--) {
      Attribution candidate = attributions.get(i);
      if (candidate.kind() == Cue.Kind.LABEL) {
        return candidate.source();
      }
    }
    return null;
  }

  /// A person who is the topic of a sentence after the latest speaker.
  private @Nullable TextSpan personSince(String pronoun, int index, TextSpan at) {
    int named = index;
    while (named >= 0 && index - named < FAR && nobody(attributions.get(named))) {
      named--;
    }
    int first = named < 0 ? 0 : attributions.get(named).sentence().index() + 1;
    return topics.person(pronoun, first, text.sentenceAt(at.start()).index());
  }

  /// Whether "he" is none of those who speak there: a body, or both of two.
  private boolean nobody(Attribution attribution) {
    TextSpan source = attribution.source();
    Sentence sentence = attribution.sentence();
    int from = sentence.tokenAt(source.start());
    boolean both =
        PairWords.at(sentence.tokens(), from, sentence.tokenBehind(source)) == PairWords.BOTH;
    AgentKind kind = kinds.of(source);
    return both || kind == AgentKind.BODY || kind == AgentKind.STATE;
  }

  /// People who open a sentence after the latest named speaker: what "they" stands for.
  private @Nullable TextSpan groupSince(int index, TextSpan at) {
    int first = index < 0 ? 0 : attributions.get(index).sentence().index() + 1;
    return topics.people(first, text.sentenceAt(at.start()).index());
  }

  /// A body that opens this sentence, or the one before when nobody has spoken since: what "it"
  /// stands for.
  private @Nullable TextSpan bodySince(int index, TextSpan at) {
    int spoken = index;
    // Whoever has the word has it in each sentence of his turn.
    while (spoken >= 0 && passing(attributions.get(spoken))) {
      spoken--;
    }
    int first = spoken < 0 ? 0 : attributions.get(spoken).sentence().index() + 1;
    return bodies.of(at, first);
  }

  /// Whether it is somebody's whole turn, what somebody cites, or told in a clause of somebody's
  /// own ("a group that asks those who left").
  private boolean passing(Attribution attribution) {
    return attribution.kind() == Cue.Kind.LABEL
        || attribution.kind() == Cue.Kind.CITING
        || text.words(attribution.source()).equals("that")
        || text.words(attribution.source()).equals("which");
  }

  /// The index of the last attribution that stands before `at`, or -1.
  int lastBefore(TextSpan at) {
    return AttributionIndex.lastBefore(attributions, at);
  }

  private @Nullable TextSpan latestPerson(String pronoun, TextSpan at) {
    int here = text.sentenceAt(at.start()).index();
    int looked = 0;
    for (int s = here; s >= Math.max(0, here - 4); s--) {
      Sentence sentence = text.sentences().get(s);
      int last = s == here ? sentence.tokenAt(at.start()) : sentence.tokens().size();
      for (int i = last - 1; i >= 0 && looked < LOOKED; i--, looked++) {
        Run run = names.around(sentence, i);
        if (run != null
            && topics.fullPerson(sentence, run)
            && topics.fits(pronoun, sentence, run)) {
          return run.span(sentence.tokens());
        }
      }
    }
    return null;
  }
}
