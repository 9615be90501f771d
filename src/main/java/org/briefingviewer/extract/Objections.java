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
import org.briefingviewer.extract.grammar.GrammarWord;
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
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// What a text says against figures that stand sentences away: that somebody denies a deed ("Both
/// capitals have denied the arms shipments"), rejects what somebody said ("rejected the findings"),
/// or that figures were not checked ("None of these numbers could be confirmed"). Figures of the
/// sentence right before are [DetailedFigures]' own affair.
final class Objections {
  private static final Set<String> DENYING = WordLists.named("forms-of-denying-a-deed");
  private static final Map<String, Set<String>> MATTERS = matters();

  /// How many sentences and paragraphs may stand between a figure and what is denied of its matter.
  private static final int SENTENCES = 6;

  private static final int PARAGRAPHS = 3;

  /// How many sentences may stand between a figure and what is said against whoever gives it, or
  /// against all: news gives a paragraph to each sentence.
  private static final int FAR = 10;

  /// A longer sentence tells more than what somebody denies.
  private static final int LONGEST = 40;

  private final DetailedFigures details;
  private final AnalysedText text;
  private final Map<Integer, List<Objection>> bySentence = new HashMap<>();

  /// Against which figures something is said.
  private enum Against {
    /// Those that tell of the same matter.
    MATTER,
    /// Those that `claimed` gives.
    SPEAKER,
    /// All that somebody gave before.
    ALL,
    /// How many took part in what was told before.
    EVENT
  }

  /// What somebody says against figures.
  ///
  /// @param cue the words that say so
  /// @param who the last word of who says it, in lower case; empty where nobody does
  /// @param matters what it is about
  /// @param claimed who gives the figures, where their claims are denied
  record Objection(
      Sentence sentence,
      HedgeCue cue,
      String who,
      Against against,
      Set<String> matters,
      Set<Agent> claimed) {

    /// Returns what limits a figure with the sentence that objects to it, in text order.
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
  Objections(List<Judged> judged, DetailedFigures details, AnalysedText text) {
    this.details = details;
    this.text = text;
    Judged last = null;
    Set<Agent> first = first(judged);
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      for (; next < judged.size() && sentence(judged.get(next)) < sentence.index(); next++) {
        last = speaker(judged.get(next).answer()) == null ? last : judged.get(next);
      }
      List<Objection> found = new ArrayList<>();
      List<Token> tokens = sentence.tokens();
      if (tokens.size() < LONGEST && tokens.stream().anyMatch(t -> DENYING.contains(t.lower()))) {
        Agent claimed =
            last == null || !meant(sentence, sentence(last)) ? null : speaker(last.answer());
        found.addAll(denials(sentence, claimed));
      }
      Objection wider =
          last != null && tokens.size() < LONGEST && found.isEmpty()
              ? wider(sentence, first)
              : null;
      if (wider != null) {
        found.add(wider);
      }
      if (!found.isEmpty()) {
        bySentence.put(sentence.index(), found);
      }
    }
  }

  /// Who is heard first: in the headline, and in the first paragraph with somebody's figure.
  private Set<Agent> first(List<Judged> judged) {
    Set<Agent> found = new HashSet<>();
    int paragraph = -1;
    for (Judged each : judged) {
      Sentence sentence = text.sentences().get(sentence(each));
      Agent speaker = speaker(each.answer());
      if (speaker == null) {
        continue;
      }
      if (paragraph >= 0 && sentence.paragraph() > paragraph) {
        return found;
      }
      found.add(speaker);
      paragraph = sentence.kind() == ParagraphKind.HEADLINE ? -1 : sentence.paragraph();
    }
    return found;
  }

  /// "None of these numbers could be confirmed", "knew of no such incident", "called the accusation
  /// groundless": the charge is brought by those who are heard first.
  private @Nullable Objection wider(Sentence sentence, Set<Agent> first) {
    HedgeCue several = details.refusedBefore(sentence.index());
    HedgeCue charge = several == null ? details.chargeRefused(sentence.index()) : null;
    HedgeCue none = details.noSuch(sentence.index());
    GrammarPhrase subject = details.reading(sentence.index()).phrase(0);
    String who =
        subject == null ? "" : details.reading(sentence.index()).word(subject.head()).lower();
    if (several != null) {
      return new Objection(sentence, several, who, Against.ALL, Set.of(), Set.of());
    }
    if (charge != null) {
      return new Objection(sentence, charge, who, Against.SPEAKER, Set.of(), first);
    }
    return none == null
        ? null
        : new Objection(sentence, none, who, Against.EVENT, Set.of(), Set.of());
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
  private List<Objection> denials(Sentence sentence, @Nullable Agent last) {
    SentenceReading reading = details.reading(sentence.index());
    List<Objection> found = new ArrayList<>();
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
        Against against = claimed == null ? Against.MATTER : Against.SPEAKER;
        found.add(
            new Objection(
                sentence,
                cue,
                who,
                against,
                matters,
                claimed == null ? Set.of() : Set.of(claimed)));
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

  /// The matters that words tell of: those of their families, and each noun that says what is
  /// counted or done ("the voyages").
  private static Set<String> matters(SentenceReading reading, int from, int to) {
    Set<String> found = new HashSet<>();
    for (int i = from; i < to; i++) {
      GrammarWord word = reading.word(i);
      found.addAll(MATTERS.getOrDefault(word.lower(), Set.of()));
      if (word.tag() == PartOfSpeech.NOUN
          && word.lemma().length() > SHORT
          && !ANY.contains(word.lower())) {
        found.add(word.lemma());
      }
    }
    return found;
  }

  /// A shorter noun says too little of what is meant.
  private static final int SHORT = 3;

  /// Nouns that may be of any matter.
  private static final Set<String> ANY = WordLists.named("nouns-of-any-matter");

  /// Returns what is said nearest against a figure, its matter, or all that its source says; or
  /// null.
  @Nullable Objection against(FigureAnswer answer) {
    int sentence = answer.found().sentence();
    for (int far = 1; far <= FAR; far++) {
      for (int at : new int[] {sentence - far, sentence + far}) {
        for (Objection objection : bySentence.getOrDefault(at, List.of())) {
          if (against(answer, objection)) {
            return objection;
          }
        }
      }
    }
    return null;
  }

  private boolean against(FigureAnswer answer, Objection objection) {
    FoundQuantity figure = answer.found();
    Agent speaker = speaker(answer);
    boolean known =
        figure.quantity().hedges().stream()
            .anyMatch(cue -> objection.sentence().span().contains(cue.span()));
    boolean own = speaker != null && names(speaker, objection.who());
    boolean before = figure.sentence() < objection.sentence().index();
    return !known
        && !own
        && switch (objection.against()) {
          case MATTER -> near(figure, objection) && sameMatter(answer, objection);
          case SPEAKER -> before && speaker != null && objection.claimed().contains(speaker);
          case ALL -> before && speaker != null;
          case EVENT -> before && figure.quantity().unit().kind() == UnitKind.COUNT;
        };
  }

  private boolean near(FoundQuantity figure, Objection objection) {
    int paragraph = text.sentences().get(figure.sentence()).paragraph();
    return Math.abs(objection.sentence().paragraph() - paragraph) <= PARAGRAPHS
        && Math.abs(objection.sentence().index() - figure.sentence()) <= SENTENCES;
  }

  private boolean sameMatter(FigureAnswer answer, Objection objection) {
    FoundQuantity figure = answer.found();
    SentenceReading reading = details.reading(figure.sentence());
    int at = reading.wordAt(figure.span().start());
    GrammarPhrase phrase = reading.phrase(at);
    int from = phrase == null ? at : phrase.from();
    Set<String> told = matters(reading, from, clauseEnd(reading, at));
    String scope = figure.quantity().scope();
    if (scope != null) {
      words(scope).forEach(word -> told.addAll(MATTERS.getOrDefault(word, Set.of())));
    }
    told.retainAll(objection.matters());
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
