// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.extract.ClaimBuilder.Judged;
import org.briefingviewer.extract.doubt.FigureAnswer;
import org.briefingviewer.extract.figure.DetailedFigures;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What a text says that somebody denies, without a figure and without a word that stands for one:
/// "Both capitals have denied the arms shipments". It is said against the figures near it that tell
/// of the same matter: of shells, of missiles handed over.
final class DeniedMatters {
  private static final Set<String> DENYING = WordLists.named("verbs-of-denying-a-deed");
  private static final Set<String> FORMS = WordLists.named("forms-of-denying-a-deed");
  private static final Map<String, Set<String>> MATTERS = matters();

  /// How many sentences and paragraphs may stand between a figure and what is said against it.
  private static final int SENTENCES = 6;

  private static final int PARAGRAPHS = 3;

  /// A longer sentence tells more than what somebody denies.
  private static final int LONGEST = 40;

  private final List<Judged> judged;
  private final DetailedFigures details;
  private final AnalysedText text;
  private final List<Denial> denials = new ArrayList<>();

  /// What somebody denies.
  ///
  /// @param cue the words that say so
  /// @param who the last word of who denies it, in lower case
  /// @param matters what it is about; empty where it is all that `claimed` says
  /// @param claimed who gives the figures before, where their claims are denied
  record Denial(
      Sentence sentence, HedgeCue cue, String who, Set<String> matters, @Nullable Agent claimed) {

    /// Returns what limits a figure with the sentence that denies its matter, in text order.
    List<EvidenceQuote> beside(List<EvidenceQuote> limits, AnalysedText text) {
      TextSpan span = sentence.span();
      EvidenceQuote whole = new EvidenceQuote(text.article().id(), span, text.words(span));
      return Stream.concat(limits.stream(), Stream.of(whole))
          .distinct()
          .sorted(Comparator.comparingInt(quote -> quote.span().start()))
          .toList();
    }
  }

  /// @param judged the figures of the text, in their order
  DeniedMatters(List<Judged> judged, DetailedFigures details, AnalysedText text) {
    this.judged = judged;
    this.details = details;
    this.text = text;
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      if (tokens.size() < LONGEST && tokens.stream().anyMatch(t -> FORMS.contains(t.lower()))) {
        read(sentence, details.reading(sentence.index()));
      }
    }
  }

  private static Map<String, Set<String>> matters() {
    Map<String, Set<String>> found = new HashMap<>();
    for (List<String> row : WordList.read("extract/matters.tsv").rows()) {
      for (String word : row.getFirst().split(" ", -1)) {
        found.put(word, Set.of(row.getFirst()));
      }
    }
    return Map.copyOf(found);
  }

  private void read(Sentence sentence, SentenceReading reading) {
    for (VerbGroup group : reading.groups()) {
      GrammarPhrase subject = reading.subject(group);
      boolean denies = DENYING.contains(reading.word(group.main()).lemma());
      if (!denies || group.passive() || group.negated() || subject == null) {
        continue;
      }
      int to = group.to();
      boolean figure = false;
      while (to < reading.words().size() && !ends(reading, to)) {
        figure |= reading.word(to).figure();
        to++;
      }
      Set<String> matters = matters(reading, group.to(), to);
      String who = reading.word(subject.head()).lower();
      Agent claimed = matters.isEmpty() && claims(reading, group) ? claimed(sentence, who) : null;
      if (!figure && (claimed != null || !matters.isEmpty())) {
        TextSpan words =
            new TextSpan(
                reading.word(group.from()).span().start(),
                reading.word(group.to() - 1).span().end());
        HedgeCue cue = new HedgeCue(words, words.of(text.text()), HedgeKind.EVIDENTIAL);
        denials.add(new Denial(sentence, cue, who, matters, claimed));
      }
    }
  }

  /// "rejected the findings"
  private static boolean claims(SentenceReading reading, VerbGroup group) {
    GrammarPhrase object = reading.object(group);
    return object != null
        && CLAIMS.contains(reading.word(object.head()).lower())
        && DEFINITE.contains(reading.word(object.from()).lower())
        && !reading.word(object.to()).is("of")
        && !reading.word(object.to()).is("that");
  }

  private static final Set<String> CLAIMS = WordLists.named("names-of-what-is-claimed");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "such");

  /// Who gives the last figure before a sentence that somebody gives.
  private @Nullable Agent claimed(Sentence sentence, String who) {
    for (Judged figure : judged.reversed()) {
      Agent speaker = speaker(figure.answer());
      boolean before = figure.answer().found().sentence() < sentence.index();
      if (before && speaker != null) {
        return names(speaker.name(), who) ? null : speaker;
      }
    }
    return null;
  }

  private static @Nullable Agent speaker(FigureAnswer answer) {
    ChainLink link = answer.chain().speaker();
    return link == null ? null : link.agent();
  }

  private static boolean names(String words, String who) {
    return List.of(words.toLowerCase(Locale.ROOT).split("\\W+")).contains(who);
  }

  private static boolean ends(SentenceReading reading, int i) {
    PartOfSpeech tag = reading.word(i).tag();
    return tag == PartOfSpeech.STOP || tag == PartOfSpeech.COMMA || tag == PartOfSpeech.COLON;
  }

  private static Set<String> matters(SentenceReading reading, int from, int to) {
    Set<String> found = new HashSet<>();
    for (int i = from; i < to; i++) {
      found.addAll(MATTERS.getOrDefault(reading.word(i).lower(), Set.of()));
    }
    return found;
  }

  /// Returns what is denied nearest to a figure of the same matter, or of all that its source says;
  /// or null.
  @Nullable Denial against(FigureAnswer answer) {
    FoundQuantity figure = answer.found();
    Denial nearest = null;
    int best = SENTENCES + 1;
    for (Denial denial : denials) {
      int far = Math.abs(denial.sentence().index() - figure.sentence());
      if (far < best && far > 0 && against(answer, denial)) {
        nearest = denial;
        best = far;
      }
    }
    return nearest;
  }

  private boolean against(FigureAnswer answer, Denial denial) {
    FoundQuantity figure = answer.found();
    Agent speaker = speaker(answer);
    int paragraph = text.sentences().get(figure.sentence()).paragraph();
    boolean near = Math.abs(denial.sentence().paragraph() - paragraph) <= PARAGRAPHS;
    boolean known =
        figure.quantity().hedges().stream()
            .anyMatch(cue -> denial.sentence().span().contains(cue.span()));
    boolean own = speaker != null && names(speaker.name(), denial.who());
    if (!near || known || own) {
      return false;
    }
    if (denial.claimed() != null) {
      boolean before = figure.sentence() < denial.sentence().index();
      return before && denial.claimed().equals(speaker);
    }
    SentenceReading reading = details.reading(figure.sentence());
    int at = reading.wordAt(figure.span().start());
    GrammarPhrase phrase = reading.phrase(at);
    int from = phrase == null ? at : phrase.from();
    Set<String> told = matters(reading, from, clauseEnd(reading, at));
    String scope = figure.quantity().scope();
    if (scope != null) {
      for (String word : scope.toLowerCase(Locale.ROOT).split("\\W+")) {
        told.addAll(MATTERS.getOrDefault(word, Set.of()));
      }
    }
    told.retainAll(denial.matters());
    return !told.isEmpty();
  }

  private static int clauseEnd(SentenceReading reading, int from) {
    int i = from;
    while (i < reading.words().size() && !ends(reading, i)) {
      i++;
    }
    return i;
  }
}
