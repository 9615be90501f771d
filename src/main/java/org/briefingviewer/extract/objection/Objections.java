// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.objection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.doubt.FigureAnswer;
import org.briefingviewer.extract.figure.DetailedFigures;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.objection.Objection.Against;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// What a text says against figures that stand sentences away: that somebody denies a deed ("Both
/// capitals have denied the arms shipments"), rejects what somebody said ("rejected the findings"),
/// or that figures were not checked ("None of these numbers could be confirmed"). Figures of the
/// sentence right before are [DetailedFigures]' own affair.
public final class Objections {
  private static final Set<String> DENYING = WordLists.named("forms-of-denying-a-deed");

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

  /// @param judged the figures of the text, in their order
  public Objections(List<FigureAnswer> judged, DetailedFigures details, AnalysedText text) {
    this.details = details;
    this.text = text;
    FigureAnswer last = null;
    Set<Agent> first = first(judged);
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      for (; next < judged.size() && sentence(judged.get(next)) < sentence.index(); next++) {
        last = speaker(judged.get(next)) == null ? last : judged.get(next);
      }
      List<Objection> found = new ArrayList<>(repeated(judged, next, sentence));
      List<Token> tokens = sentence.tokens();
      if (tokens.stream().anyMatch(t -> DENYING.contains(t.lower()))) {
        Agent claimed = last == null || !meant(sentence, sentence(last)) ? null : speaker(last);
        found.addAll(denials(sentence, claimed, judged));
      }
      Objection wider =
          last != null && tokens.size() < LONGEST && found.isEmpty()
              ? wider(sentence, first, speaker(last))
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
  private Set<Agent> first(List<FigureAnswer> judged) {
    Set<Agent> found = new HashSet<>();
    int paragraph = -1;
    for (FigureAnswer each : judged) {
      Sentence sentence = text.sentences().get(sentence(each));
      Agent speaker = speaker(each);
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
  private @Nullable Objection wider(Sentence sentence, Set<Agent> first, @Nullable Agent last) {
    HedgeCue several = details.refusedBefore(sentence.index());
    HedgeCue charge = several == null ? details.chargeRefused(sentence.index()) : null;
    HedgeCue none = details.noSuch(sentence.index());
    SentenceReading reading = details.reading(sentence.index());
    GrammarPhrase subject = reading.phrase(0);
    String who = subject == null ? "" : reading.word(subject.head()).lower();
    if (several != null) {
      return last == null || ofAll(reading, several)
          ? new Objection(sentence, several, who, Against.ALL, Set.of(), Set.of(), null)
          : new Objection(sentence, several, who, Against.SPEAKER, Set.of(), Set.of(last), null);
    }
    if (charge != null) {
      return new Objection(sentence, charge, who, Against.SPEAKER, Set.of(), first, null);
    }
    return none == null
        ? null
        : new Objection(sentence, none, who, Against.EVENT, Set.of(), Set.of(), null);
  }

  /// Tells whether words object to all that was given, as where nobody could check it. What
  /// somebody says against "these figures" is said of those given last.
  private static boolean ofAll(SentenceReading reading, HedgeCue cue) {
    boolean such = reading.words().stream().anyMatch(word -> word.is("such"));
    return such
        || reading.groups().stream()
            .filter(group -> cue.span().contains(reading.word(group.main()).span()))
            .allMatch(group -> group.passive() || group.negated());
  }

  /// "denied that 300 had fallen": the same number, wherever else it stands.
  private List<Objection> repeated(List<FigureAnswer> judged, int from, Sentence sentence) {
    List<Objection> found = new ArrayList<>();
    for (int i = from; i < judged.size() && sentence(judged.get(i)) == sentence.index(); i++) {
      FoundQuantity figure = judged.get(i).found();
      for (HedgeCue cue : figure.quantity().hedges()) {
        if (cue.span().equals(figure.refusal()) && telling(figure.quantity().value())) {
          found.add(
              new Objection(
                  sentence, cue, "", Against.VALUE, Set.of(), Set.of(), figure.quantity()));
        }
      }
    }
    return found;
  }

  /// Tells whether a number is one that a text seldom has twice of different things.
  private static boolean telling(ValueRange value) {
    return value.low() != null && value.low().compareTo(FEW) > 0;
  }

  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  /// Tells whether "the findings" of a sentence may be those of the last figure before it, which
  /// stands in sentence `last`: of another paragraph only where its own says nothing else before.
  private boolean meant(Sentence sentence, int last) {
    int paragraph = sentence.paragraph();
    boolean opens = text.sentences().get(sentence.index() - 1).paragraph() != paragraph;
    return opens || text.sentences().get(last).paragraph() == paragraph;
  }

  private static int sentence(FigureAnswer figure) {
    return figure.found().sentence();
  }

  /// @param last who gives the last figure before the sentence that somebody gives, or null
  private List<Objection> denials(
      Sentence sentence, @Nullable Agent last, List<FigureAnswer> judged) {
    SentenceReading reading = details.reading(sentence.index());
    List<Objection> found = new ArrayList<>();
    for (VerbGroup group : reading.groups()) {
      GrammarPhrase subject = reading.subject(group);
      boolean denies = DENYING.contains(reading.word(group.main()).lower());
      if (!denies || group.negated() || subject == null) {
        continue;
      }
      Set<String> named = NamedClaims.behind(reading, group);
      if (!named.isEmpty()) {
        found.add(named(sentence, group, named, judged));
      }
      if (group.passive() || !named.isEmpty() || sentence.tokens().size() >= LONGEST) {
        continue;
      }
      int to = DeniedMatters.clauseEnd(reading, group.to());
      boolean figure = reading.words().subList(group.to(), to).stream().anyMatch(w -> w.figure());
      Set<String> matters = DeniedMatters.of(reading, group.to(), to);
      String who = reading.word(subject.head()).lower();
      boolean all = matters.isEmpty() && claims(reading, group);
      Agent claimed = !all || last == null || names(last, who) ? null : last;
      if (!figure && (claimed != null || !matters.isEmpty())) {
        HedgeCue cue = cue(reading, group);
        Against against = claimed == null ? Against.MATTER : Against.SPEAKER;
        found.add(
            new Objection(
                sentence,
                cue,
                who,
                against,
                matters,
                claimed == null ? Set.of() : Set.of(claimed),
                null));
      }
    }
    return found;
  }

  /// "rejected claims by the union": what whoever is named gives, and where the words say of what,
  /// of that alone.
  private Objection named(
      Sentence sentence, VerbGroup group, Set<String> named, List<FigureAnswer> judged) {
    SentenceReading reading = details.reading(sentence.index());
    Set<Agent> claimed = new HashSet<>();
    for (FigureAnswer each : judged) {
      ChainLink speaker = each.chain().speaker();
      if (speaker != null && NamedClaims.are(named, speaker, text.text())) {
        claimed.add(speaker.agent());
      }
    }
    Set<String> matters =
        group.passive()
            ? DeniedMatters.of(reading, 0, group.from())
            : DeniedMatters.ofClaim(reading, group.to(), named);
    matters.removeAll(named);
    Against against = group.passive() ? Against.PASSING : Against.NAMED;
    return new Objection(sentence, cue(reading, group), "", against, matters, claimed, null);
  }

  private HedgeCue cue(SentenceReading reading, VerbGroup group) {
    TextSpan words =
        new TextSpan(
            reading.word(group.from()).span().start(), reading.word(group.to() - 1).span().end());
    return new HedgeCue(words, words.of(text.text()), HedgeKind.EVIDENTIAL);
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

  private static @Nullable Agent speaker(FigureAnswer answer) {
    ChainLink link = answer.chain().speaker();
    return link == null ? null : link.agent();
  }

  private static boolean names(Agent agent, String who) {
    return !who.isEmpty() && NamedClaims.words(agent.name()).contains(who);
  }

  /// Returns what is said nearest against a figure, its matter, or all that its source says; or
  /// null.
  public @Nullable Objection against(FigureAnswer answer) {
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
          case SPEAKER ->
              before && speaker != null && NamedClaims.among(objection.claimed(), speaker);
          case NAMED, PASSING ->
              speaker != null
                  && NamedClaims.among(objection.claimed(), speaker)
                  && reached(figure, objection)
                  && (objection.matters().isEmpty() || tells(figure, objection));
          case VALUE ->
              answer.found().refusal() == null
                  && objection.value() != null
                  && figure.quantity().value().equals(objection.value().value())
                  && oneUnit(figure.quantity().unit(), objection.value().unit());
          case ALL -> before && speaker != null;
          case EVENT -> before && figure.quantity().unit().kind() == UnitKind.COUNT;
        };
  }

  /// Tells whether two figures may count the same: people stand under many names, other things
  /// under one.
  private static boolean oneUnit(Unit one, Unit other) {
    return one.equals(other)
        || one.equals(Unit.NONE)
        || other.equals(Unit.NONE)
        || (people(one) && people(other));
  }

  private static boolean people(Unit unit) {
    // "300 Cubans": a people.
    boolean named = !unit.code().isEmpty() && Character.isUpperCase(unit.code().charAt(0));
    return unit.kind() == UnitKind.COUNT && (named || NOUNS.people(unit.code()));
  }

  private static final AgentNouns NOUNS = new AgentNouns();

  /// Tells whether a figure is near enough to a claim that is denied; one that stands in passing
  /// beside what is told ("…, a claim denied by the port") is of the sentences right beside it.
  private boolean reached(FoundQuantity figure, Objection objection) {
    int far = Math.abs(objection.sentence().index() - figure.sentence());
    return near(figure, objection) && (far <= 1 || objection.against() != Against.PASSING);
  }

  private boolean near(FoundQuantity figure, Objection objection) {
    int paragraph = text.sentences().get(figure.sentence()).paragraph();
    return Math.abs(objection.sentence().paragraph() - paragraph) <= PARAGRAPHS
        && Math.abs(objection.sentence().index() - figure.sentence()) <= SENTENCES;
  }

  /// Tells whether the sentence of a figure tells of what is denied.
  private boolean tells(FoundQuantity figure, Objection objection) {
    SentenceReading reading = details.reading(figure.sentence());
    return reading.words().stream()
        .anyMatch(
            word ->
                objection.matters().contains(word.lemma())
                    || !Collections.disjoint(
                        objection.matters(), DeniedMatters.family(word.lower())));
  }

  private boolean sameMatter(FigureAnswer answer, Objection objection) {
    FoundQuantity figure = answer.found();
    SentenceReading reading = details.reading(figure.sentence());
    int at = reading.wordAt(figure.span().start());
    GrammarPhrase phrase = reading.phrase(at);
    int from = phrase == null ? at : phrase.from();
    Set<String> told = DeniedMatters.of(reading, from, DeniedMatters.clauseEnd(reading, at));
    String scope = figure.quantity().scope();
    if (scope != null) {
      NamedClaims.words(scope).forEach(word -> told.addAll(DeniedMatters.family(word)));
    }
    told.retainAll(objection.matters());
    return !told.isEmpty();
  }
}
