// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.NumberNature;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads what a figure counts or measures, in the words of its sentence: "of the budget" behind "30
/// percent", "exports to Peru" before "reached $2 billion", "sent to Peru" around "70 crates". It
/// is whole phrases or nothing.
public final class FigureScopes {
  private static final Set<String> LEVELS = WordLists.named("scope-levels");
  private static final Set<String> CHANGES = WordLists.named("scope-changes");
  private static final Set<String> PUTTING = WordLists.named("scope-putting");
  private static final Set<String> AMOUNTS = WordLists.named("nouns-of-change");
  private static final Set<String> JUDGED = WordLists.named("nouns-for-a-judgement");
  private static final Set<String> PLAIN = WordLists.named("pronouns-of-scope");
  private static final Set<String> SPEAKING = WordLists.named("verbs-of-speaking-of");
  private static final Set<String> MOVING = WordLists.named("scope-moving");
  private static final Set<String> PRICED = WordLists.named("scope-priced");
  private static final Set<String> LITTLE = WordLists.named("verbs-that-tell-little");
  private static final Set<String> GROUPS = WordLists.named("nouns-of-what-is-done");

  /// "another [12 killed] in the blast": of these no other verb of the sentence tells.
  private static final Set<String> HARMED = WordLists.named("harmed");

  private static final Set<String> STEPS = Set.of("to", "by", "at", "from", "for");

  private final FigureActions actions = new FigureActions();
  private final SubjectScopes subjects = new SubjectScopes();

  /// Returns the words, or null.
  ///
  /// @param before the figure before in the paragraph, read already, or null
  public @Nullable ScopePhrase of(
      SentenceFigures sentence, FoundQuantity figure, @Nullable FoundQuantity before) {
    if (figure.nature() == NumberNature.DURATION || figure.nature() == NumberNature.PRONOUN) {
      return null;
    }
    GrammarPhrase phrase = sentence.phrase(figure);
    int end = sentence.end(figure);
    String noun =
        counts(figure.quantity().unit())
            ? null
            : MeasuredNouns.before(sentence, figure, phrase, end);
    String change =
        noun != null || counts(figure.quantity().unit())
            ? noun
            : ScopeAntecedents.changed(sentence, figure, phrase, before);
    String worth =
        change != null ? change : MeasuredNouns.worth(sentence, phrase, sentence.word(figure));
    return worth != null
        ? ScopePhrase.whole(worth)
        : inClause(sentence, figure, phrase, end, before);
  }

  /// The noun that a figure counts, as it stands behind the number: "North Korean soldiers"; of
  /// people who have none, "people"; null of what is measured and not counted.
  public @Nullable String noun(SentenceFigures sentence, FoundQuantity figure) {
    Unit unit = figure.quantity().unit();
    int end = sentence.end(figure);
    if (unit.kind() != UnitKind.COUNT || unit.rate()) {
      return null;
    }
    int from = sentence.word(figure) + 1;
    if (from >= end || HARMED.contains(sentence.reading().word(end - 1).lower())) {
      return persons(unit) ? "people" : null;
    }
    return sentence.words(sentence.reading().word(from).is("of") ? from + 1 : from, end);
  }

  private static boolean persons(Unit unit) {
    return unit.code().equals("person");
  }

  /// What stands behind the figure, before it, and what its verb tells.
  private @Nullable ScopePhrase inClause(
      SentenceFigures sentence,
      FoundQuantity figure,
      GrammarPhrase phrase,
      int end,
      @Nullable FoundQuantity before) {
    SentenceReading reading = sentence.reading();
    if (HARMED.contains(reading.word(end - 1).lower())) {
      int from = harmed(reading, end);
      return ScopePhrase.behind(sentence.words(from, FigureActions.behind(sentence, end)));
    }
    boolean count = counts(figure.quantity().unit());
    int behind = reading.word(end).is("worth") ? end + 1 : end;
    ScopePhrase complement = ScopeComplements.of(sentence, behind);
    boolean of = reading.word(behind).is("of");
    if (complement != null && of && (share(figure.quantity().unit()) || !count)) {
      return complement;
    }
    int preposition = reading.preposition(phrase);
    GrammarPhrase total = reading.word(preposition).is("of") ? total(reading, preposition) : null;
    if (total != null) {
      return totalled(sentence, figure, total, complement, end);
    }
    if (reading.word(preposition).is("of")) {
      return behindOf(sentence, figure, preposition, complement, end);
    }
    String compared = ScopeAntecedents.compared(sentence, figure, preposition, end, before);
    if (compared != null) {
      return ScopePhrase.whole(compared);
    }
    GrammarPhrase aside = ScopeComplements.aside(reading, phrase);
    if (aside != null) {
      boolean from = count && reading.word(preposition).is("from");
      String told = asideOf(sentence, figure, aside, from, before);
      return told != null ? ScopePhrase.whole(told) : complement;
    }
    return ofVerb(sentence, figure, phrase, complement, end, before);
  }

  /// "a total of 40 boats sank": what the total's verb tells.
  private @Nullable ScopePhrase totalled(
      SentenceFigures sentence,
      FoundQuantity figure,
      GrammarPhrase total,
      @Nullable ScopePhrase complement,
      int end) {
    SentenceReading reading = sentence.reading();
    VerbGroup verb = reading.preposition(total) < 0 ? reading.governor(total) : null;
    String lemma = verb == null ? "be" : reading.word(verb.main()).lemma();
    boolean bare = lemma.equals("be") || LEVELS.contains(lemma);
    boolean idle = verb == null || (bare && !reading.subjectOf(total, verb));
    ScopePhrase told = verb == null || idle ? null : told(sentence, figure, total, verb, -1, end);
    ScopePhrase own = counts(figure.quantity().unit()) ? actions.ofItsOwn(sentence, end) : null;
    return told != null ? told : own != null ? own : complement;
  }

  /// "House prices, up 5 percent, from 3 percent".
  private static @Nullable String asideOf(
      SentenceFigures sentence,
      FoundQuantity figure,
      GrammarPhrase aside,
      boolean from,
      @Nullable FoundQuantity before) {
    String counted = from ? ScopeAntecedents.counted(figure, before) : null;
    boolean figured = figured(sentence, aside);
    String same = counted == null && figured ? ScopeAntecedents.same(figure, before) : counted;
    boolean plain = !figured && plain(sentence, aside);
    return same != null ? same : plain ? whole(sentence, aside) : null;
  }

  /// What the verb of the figure's clause tells, with what stands behind the figure.
  private @Nullable ScopePhrase ofVerb(
      SentenceFigures sentence,
      FoundQuantity figure,
      GrammarPhrase phrase,
      @Nullable ScopePhrase complement,
      int end,
      @Nullable FoundQuantity before) {
    SentenceReading reading = sentence.reading();
    boolean count = counts(figure.quantity().unit());
    int preposition = reading.preposition(phrase);
    VerbGroup verb = reading.governor(phrase);
    String again =
        verb == null ? null : ScopeAntecedents.again(sentence, figure, phrase, verb, before);
    if (again != null) {
      return ScopePhrase.whole(again);
    }
    ScopePhrase own = count ? actions.ofItsOwn(sentence, end) : null;
    ScopePhrase told = verb == null ? null : told(sentence, figure, phrase, verb, preposition, end);
    if (told == null) {
      return own != null ? own : complement;
    }
    boolean part = said(sentence, end, told) || sentence.figured(end, end + 3);
    boolean sent = own != null && !reading.relative(end) && !told.words().contains(own.words());
    ScopePhrase more = sent ? own : complement;
    return !count || more == null || part || told.words().contains(more.words())
        ? told
        : more.and(told);
  }

  /// "a total" before "of", or null.
  private static @Nullable GrammarPhrase total(SentenceReading reading, int of) {
    GrammarPhrase noun = reading.phrase(of - 1);
    return noun != null
            && reading.word(noun.head()).is("total")
            && reading.word(noun.from()).is("a")
        ? noun
        : null;
  }

  /// Where "killed and wounded" begins, which ends at word `end`.
  private static int harmed(SentenceReading reading, int end) {
    boolean both =
        reading.word(end - 2).tag() == PartOfSpeech.CONJUNCTION
            && HARMED.contains(reading.word(end - 3).lower());
    return both ? end - 3 : end - 1;
  }

  /// Tells whether the words begin with the things of which a figure is some: "boxes carried to
  /// Peru" of "300 of the boxes".
  private static boolean said(SentenceFigures sentence, int end, ScopePhrase told) {
    boolean of = sentence.reading().word(end).is("of");
    GrammarPhrase things = of ? sentence.reading().phrase(end + 1) : null;
    return things != null && told.words().startsWith(sentence.words(things.head(), things.to()));
  }

  public static boolean counts(Unit unit) {
    return unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.NONE;
  }

  public static boolean share(Unit unit) {
    return unit.kind() == UnitKind.PERCENT || unit.code().equals("fraction");
  }

  /// Tells whether a phrase names something: no time, no pronoun, no owner without what he owns.
  public static boolean plain(SentenceFigures sentence, GrammarPhrase phrase) {
    GrammarWord head = sentence.reading().word(phrase.head());
    boolean own = sentence.reading().word(phrase.to() - 1).tag() == PartOfSpeech.POSSESSIVE;
    boolean year = head.lower().matches("\\d+");
    boolean pronoun = head.tag() == PartOfSpeech.PRONOUN;
    return !FigureActions.timed(sentence.reading(), phrase)
        && !year
        && !own
        && !pronoun
        && !PLAIN.contains(head.lower())
        && !head.figure();
  }

  /// The end of a phrase with its complements, but for times and figures.
  public static int wholeEnd(SentenceFigures sentence, GrammarPhrase phrase) {
    SentenceReading reading = sentence.reading();
    return reading.wholeEnd(
        phrase,
        preposition -> {
          GrammarPhrase next = reading.phrase(preposition + 1);
          return next != null && FigureActions.belongs(sentence, preposition, next);
        });
  }

  public static String whole(SentenceFigures sentence, GrammarPhrase phrase) {
    return sentence.words(phrase.from(), wholeEnd(sentence, phrase));
  }

  /// "exports of $2 billion" measure exports; "1,000 of 11,000 soldiers" is a part, whose whole has
  /// only the verb of its own.
  private @Nullable ScopePhrase behindOf(
      SentenceFigures sentence,
      FoundQuantity figure,
      int of,
      @Nullable ScopePhrase complement,
      int end) {
    SentenceReading reading = sentence.reading();
    if (complement != null && reading.word(end).is("of")) {
      return complement; // "the arrival of 600 crates of shells"
    }
    GrammarPhrase noun = reading.phrase(of - 1);
    boolean part = sentence.figured(of - 3, of) || (noun != null && figured(sentence, noun));
    boolean count = figure.quantity().unit().kind() == UnitKind.COUNT;
    boolean group = noun != null && GROUPS.contains(reading.word(noun.head()).lower());
    if (part || (count && !figure.head().isEmpty() && !group)) {
      ScopePhrase own = actions.ofItsOwn(sentence, end);
      return own != null ? own : complement;
    }
    if (noun == null || !plain(sentence, noun)) {
      return complement;
    }
    GrammarPhrase told = owner(sentence, noun);
    String head = reading.word(told.head()).lower();
    boolean idle = AMOUNTS.contains(head) || JUDGED.contains(head) || SPEAKING.contains(head);
    int from = told.from();
    while (from < noun.to() && reading.word(from).tag() == PartOfSpeech.DETERMINER) {
      from++;
    }
    return idle ? complement : ScopePhrase.whole(sentence.words(from, noun.to()));
  }

  /// "imports from Peru of $3 million": not Peru, but the imports.
  private static GrammarPhrase owner(SentenceFigures sentence, GrammarPhrase noun) {
    SentenceReading reading = sentence.reading();
    int inside = reading.preposition(noun);
    GrammarPhrase outer = inside > 0 ? reading.phrase(inside - 1) : null;
    boolean name = !reading.word(noun.head()).tag().common();
    return name && outer != null && plain(sentence, outer) ? outer : noun;
  }

  public static boolean figured(SentenceFigures sentence, GrammarPhrase phrase) {
    return sentence.figured(phrase.from(), phrase.to());
  }

  /// What the verb of the figure's clause tells of it.
  private @Nullable ScopePhrase told(
      SentenceFigures sentence,
      FoundQuantity figure,
      GrammarPhrase phrase,
      VerbGroup verb,
      int preposition,
      int end) {
    SentenceReading reading = sentence.reading();
    String lemma = reading.word(verb.main()).lemma();
    boolean subject = reading.subjectOf(phrase, verb);
    boolean count = figure.quantity().unit().kind() == UnitKind.COUNT;
    if (subject) {
      return actions.done(
          sentence,
          verb,
          persons(figure.quantity().unit()) || FigureActions.people(reading.word(end - 1)));
    }
    boolean most = reading.word(preposition).is("to") && reading.word(preposition - 1).is("up");
    int at = most && reading.preposition(preposition - 2) ? preposition - 2 : preposition;
    String step = at < 0 ? "" : reading.word(at).lower();
    GrammarPhrase object = reading.object(verb);
    boolean received = object != null && !object.equals(phrase) && step.isEmpty();
    if (PUTTING.contains(lemma) && (step.equals("at") || step.equals("between"))) {
      return ScopePhrase.whole(put(sentence, verb, at));
    }
    boolean level = LEVELS.contains(lemma) && (step.isEmpty() || STEPS.contains(step));
    level |= PRICED.contains(lemma) && (step.equals("for") || step.equals("at"));
    boolean like = lemma.equals("be") && reading.word(preposition - 1).tag().adjective();
    level &= !(count && like); // "is equal to 200 hulls"
    boolean change = CHANGES.contains(lemma) && (step.isEmpty() || STEPS.contains(step));
    if ((level || change) && !received) {
      boolean other = object != null && !object.equals(phrase) && step.equals("by");
      return ScopePhrase.whole(
          object != null && other ? whole(sentence, object) : subjects.whole(sentence, verb));
    }
    if (step.equals("by") || step.equals("to") || step.equals("from")) {
      boolean moved = MOVING.contains(lemma) || (!count && !step.equals("from"));
      if (moved && verb.passive()) {
        return ScopePhrase.whole(subjects.whole(sentence, verb));
      }
      boolean changed =
          moved && object != null && object.to() <= phrase.from() && plain(sentence, object);
      return object != null && changed && !figured(sentence, object)
          ? ScopePhrase.whole(whole(sentence, object))
          : null;
    }
    return preposition < 0 ? acted(sentence, figure, phrase, verb, end) : null;
  }

  /// What a verb does that has the figure as its object.
  private @Nullable ScopePhrase acted(
      SentenceFigures sentence,
      FoundQuantity figure,
      GrammarPhrase phrase,
      VerbGroup verb,
      int end) {
    Unit unit = figure.quantity().unit();
    boolean before = verb.to() <= phrase.from();
    boolean told = before && !share(unit) && unit.kind() != UnitKind.NONE;
    ScopePhrase doing = told ? actions.doing(sentence, verb, phrase, end) : null;
    if (doing == null) {
      return null;
    }
    int to = Math.max(end, phrase.to());
    boolean lone = FigureActions.behind(sentence, to) == to;
    boolean measure = lone && SubjectScopes.extent(unit) && !verb.passive();
    String thing = measure ? subjects.thing(sentence, verb) : null;
    String lemma = sentence.reading().word(verb.main()).lemma();
    boolean little = doing.words().indexOf(' ') < 0 && LITTLE.contains(lemma);
    return thing != null ? ScopePhrase.whole(thing) : little ? null : doing;
  }

  private @Nullable String put(SentenceFigures sentence, VerbGroup verb, int at) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase object = reading.object(verb);
    if (verb.passive()) {
      return subjects.whole(sentence, verb);
    }
    if (object == null) {
      GrammarPhrase holder = reading.subject(verb);
      GrammarPhrase told = holder == null ? null : reading.antecedent(holder);
      if (told == null) {
        return subjects.whole(sentence, verb); // "Sales estimated at 40"
      }
      boolean named = plain(sentence, told) && !figured(sentence, told);
      named &= !JUDGED.contains(reading.word(told.head()).lower());
      return named ? whole(sentence, told) : null;
    }
    if (object.to() > at || !plain(sentence, object)) {
      return null;
    }
    boolean idle = JUDGED.contains(reading.word(object.head()).lower());
    return idle ? null : sentence.words(object.from(), at);
  }
}
