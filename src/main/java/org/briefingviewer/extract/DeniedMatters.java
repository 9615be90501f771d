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
  private static final Set<String> DENYING = WordLists.named("forms-of-denying-a-deed");
  private static final Map<String, Set<String>> MATTERS = matters();

  /// How many sentences and paragraphs may stand between a figure and what is said against it.
  private static final int SENTENCES = 6;

  private static final int PARAGRAPHS = 3;

  /// A longer sentence tells more than what somebody denies.
  private static final int LONGEST = 40;

  private final DetailedFigures details;
  private final AnalysedText text;
  private final Map<Integer, List<Denial>> bySentence = new HashMap<>();

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
    this.details = details;
    this.text = text;
    Judged last = null;
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      for (; next < judged.size() && sentence(judged.get(next)) < sentence.index(); next++) {
        last = speaker(judged.get(next).answer()) == null ? last : judged.get(next);
      }
      List<Token> tokens = sentence.tokens();
      if (tokens.size() < LONGEST && tokens.stream().anyMatch(t -> DENYING.contains(t.lower()))) {
        Agent claimed =
            last == null || !meant(sentence, sentence(last)) ? null : speaker(last.answer());
        bySentence.put(sentence.index(), denials(sentence, claimed));
      }
    }
  }

  /// Tells whether "the findings" of a sentence may be those of the last figure before it, which
  /// stands in sentence `last`: of another paragraph only where its own says nothing else before.
  private boolean meant(Sentence sentence, int last) {
    int paragraph = sentence.paragraph();
    boolean opens = text.sentences().get(sentence.index() - 1).paragraph() != paragraph;
    return opens || text.sentences().get(last).paragraph() == paragraph;
  }

  private static int sentence(Judged figure) {
    return figure.answer().found().sentence();
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

  /// @param last who gives the last figure before the sentence that somebody gives, or null
  private List<Denial> denials(Sentence sentence, @Nullable Agent last) {
    SentenceReading reading = details.reading(sentence.index());
    List<Denial> found = new ArrayList<>();
    for (VerbGroup group : reading.groups()) {
      GrammarPhrase subject = reading.subject(group);
      boolean denies = DENYING.contains(reading.word(group.main()).lower());
      if (!denies || group.passive() || group.negated() || subject == null) {
        continue;
      }
      int to = clauseEnd(reading, group.to());
      boolean figure = reading.words().subList(group.to(), to).stream().anyMatch(w -> w.figure());
      Set<String> matters = matters(reading, group.to(), to);
      String who = reading.word(subject.head()).lower();
      boolean all = matters.isEmpty() && claims(reading, group);
      Agent claimed = !all || last == null || names(last, who) ? null : last;
      if (!figure && (claimed != null || !matters.isEmpty())) {
        TextSpan words =
            new TextSpan(
                reading.word(group.from()).span().start(),
                reading.word(group.to() - 1).span().end());
        HedgeCue cue = new HedgeCue(words, words.of(text.text()), HedgeKind.EVIDENTIAL);
        found.add(new Denial(sentence, cue, who, matters, claimed));
      }
    }
    return found;
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
  private static final Set<PartOfSpeech> STOPPING =
      Set.of(PartOfSpeech.STOP, PartOfSpeech.COMMA, PartOfSpeech.COLON);
  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "such");

  private static @Nullable Agent speaker(FigureAnswer answer) {
    ChainLink link = answer.chain().speaker();
    return link == null ? null : link.agent();
  }

  private static boolean names(Agent agent, String who) {
    return words(agent.name()).contains(who);
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("\\W+"));
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
    int sentence = answer.found().sentence();
    for (int far = 1; far <= SENTENCES; far++) {
      for (int at : new int[] {sentence - far, sentence + far}) {
        for (Denial denial : bySentence.getOrDefault(at, List.of())) {
          if (against(answer, denial)) {
            return denial;
          }
        }
      }
    }
    return null;
  }

  private boolean against(FigureAnswer answer, Denial denial) {
    FoundQuantity figure = answer.found();
    Agent speaker = speaker(answer);
    int paragraph = text.sentences().get(figure.sentence()).paragraph();
    boolean near = Math.abs(denial.sentence().paragraph() - paragraph) <= PARAGRAPHS;
    boolean known =
        figure.quantity().hedges().stream()
            .anyMatch(cue -> denial.sentence().span().contains(cue.span()));
    boolean own = speaker != null && names(speaker, denial.who());
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
      words(scope).forEach(word -> told.addAll(MATTERS.getOrDefault(word, Set.of())));
    }
    told.retainAll(denial.matters());
    return !told.isEmpty();
  }

  /// Where the words end that belong to word `from`.
  private static int clauseEnd(SentenceReading reading, int from) {
    int i = from;
    while (i < reading.words().size() && !STOPPING.contains(reading.word(i).tag())) {
      i++;
    }
    return i;
  }
}
