// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import java.util.Set;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.grammar.VerbGroup.Modality;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.model.Agent.AgentKind;
import org.jspecify.annotations.Nullable;

/// Reads what befell or is done with those that a figure counts: "killed" behind "600 soldiers have
/// been", "sent to Peru" around "70 crates"; with the words that leave it open ("may have been
/// killed"). What is denied or nearly happened is not told.
public final class FigureActions {
  private static final Set<String> OPEN = WordLists.named("before-doubted-fate");
  private static final Set<String> NONE = WordLists.named("no-fate");

  private static final Set<String> AMOUNTS = WordLists.named("nouns-of-change");

  /// Verbs that tell nothing of what they have as an object.
  private static final Set<String> IDLE = WordLists.named("verbs-that-tell-nothing");

  /// What befell those that a headline counts: "600 soldiers killed in the raid".
  private static final Set<String> BEFALLING = WordLists.named("befalling-without-a-doer");

  /// Verbs that join an adjective to their subject: "went missing".
  private static final Set<String> TURNING = Set.of("go", "become", "remain", "stay", "stand");

  /// How many phrases behind a verb are told with it.
  private static final int PHRASES = 2;

  private static final CueLexicon CUES = new CueLexicon();

  /// What a verb tells of its subject: "have been killed in the blast", "are missing".
  ///
  /// @param persons whether the subject is of people
  @Nullable ScopePhrase done(SentenceFigures sentence, VerbGroup verb, boolean persons) {
    SentenceReading reading = sentence.reading();
    GrammarWord main = reading.word(verb.main());
    if (denied(reading, verb)) {
      return null;
    }
    VerbGroup next = infinitive(reading, verb.to());
    PartOfSpeech after = reading.word(verb.to()).tag();
    boolean state = after.adjective() || after == PartOfSpeech.VERB_ING;
    boolean turned = state && TURNING.contains(main.lemma());
    if ((main.lemma().equals("be") && next == null) || turned) {
      return being(sentence, turned ? verb.main() : verb.to(), verb.to(), persons);
    }
    if (next != null) {
      boolean due = main.lemma().equals("be");
      int from = due ? next.from() : verb.main();
      String told = sentence.words(from, behind(sentence, next.to()));
      boolean finite = !due && !verb.passive();
      return denied(reading, next) ? null : told(told, finite, persons);
    }
    if (tells(reading, verb) || IDLE.contains(main.lemma())) {
      // "were confirmed dead", "were reported missing": what they are said to be.
      boolean told = verb.passive() && (after.adjective() || reading.word(verb.to()).is("missing"));
      return told
          ? told(sentence.words(verb.main(), behind(sentence, verb.to() + 1)), false, persons)
          : null;
    }
    int end = joined(reading, verb);
    GrammarPhrase object = verb.passive() ? null : reading.object(verb);
    if (object != null
        && !reading.word(object.head()).time()
        && !sentence.figured(object.from(), object.to())) {
      end = object.to();
    }
    int to = behind(sentence, end);
    int first = first(reading, verb);
    boolean open = reading.word(first).tag() == PartOfSpeech.MODAL;
    boolean befell =
        object == null && verb.from() == verb.main() && BEFALLING.contains(main.lower());
    boolean acts = verb.form() == Form.FINITE && !verb.passive() && !befell;
    return new ScopePhrase(
        sentence.words(first, to),
        open || (acts && main.tag() != PartOfSpeech.VERB_ING)
            ? relative(sentence.words(verb.from(), to), persons)
            : sentence.words(first, to));
  }

  private static String relative(String clause, boolean persons) {
    return (persons ? "who " : "that ") + clause;
  }

  private static ScopePhrase told(String words, boolean finite, boolean persons) {
    return new ScopePhrase(words, finite ? relative(words, persons) : words);
  }

  private static @Nullable VerbGroup infinitive(SentenceReading reading, int at) {
    VerbGroup group = reading.group(at);
    return group != null && group.form() == Form.INFINITIVE ? group : null;
  }

  /// "are missing", "are in Peru", "are deaths".
  private static @Nullable ScopePhrase being(
      SentenceFigures sentence, int first, int from, boolean persons) {
    SentenceReading reading = sentence.reading();
    PartOfSpeech tag = reading.word(from).tag();
    if (tag.adjective() || first < from) {
      VerbGroup due = infinitive(reading, from + 1);
      String told = sentence.words(first, behind(sentence, due != null ? due.to() : from + 1));
      return told(told, first < from, persons);
    }
    GrammarPhrase phrase = reading.phrase(from);
    if (phrase != null
        && phrase.from() == from
        && reading.word(phrase.head()).tag().common()
        && !AMOUNTS.contains(reading.word(phrase.head()).lower())
        && !sentence.figured(from, phrase.to())) {
      return ScopePhrase.whole(sentence.words(from, phrase.to()));
    }
    int end = behind(sentence, from);
    return end > from ? ScopePhrase.behind(sentence.words(from, end)) : null;
  }

  /// What is done with an object: "has shipped 70 crates to Peru", "left 40 sailors dead".
  @Nullable ScopePhrase doing(
      SentenceFigures sentence, VerbGroup verb, GrammarPhrase object, int end) {
    SentenceReading reading = sentence.reading();
    GrammarWord main = reading.word(verb.main());
    if (denied(reading, verb) || tells(main)) {
      return null;
    }
    if (reading.word(end).tag().adjective() && main.lemma().equals("leave")) {
      return ScopePhrase.behind(sentence.words(end, end + 1));
    }
    int to = Math.max(end, object.to());
    if (main.lemma().equals("be") || IDLE.contains(main.lemma())) {
      return ofItsOwn(sentence, to);
    }
    boolean bare = reading.word(object.head()).figure() && reading.word(to).is("of");
    GrammarPhrase things = bare ? reading.phrase(to + 1) : null;
    int first = things == null ? to : plain(reading, things);
    int from = first(reading, verb);
    VerbGroup before = reading.group(verb.from() - 1);
    if (verb.form() == Form.INFINITIVE && before != null && before.form() == Form.FINITE) {
      if (denied(reading, before)) {
        return null;
      }
      from = tells(reading.word(before.main())) ? from : before.main();
    }
    to = things == null ? to : things.to();
    int behind = behind(sentence, to);
    String rest = behind > to ? " " + sentence.words(to, behind) : "";
    int verbs = Math.max(verb.to(), particle(reading, verb));
    if (things != null) {
      // "carried 300 of the boxes to Peru"
      String befell = UndergoneActions.of(sentence, verb, from, verbs, rest);
      return befell == null
          ? null
          : ScopePhrase.whole(sentence.words(first, things.to()) + " " + befell);
    }
    return new ScopePhrase(
        sentence.words(from, verbs) + rest, UndergoneActions.of(sentence, verb, from, verbs, rest));
  }

  private static int plain(SentenceReading reading, GrammarPhrase phrase) {
    int from = phrase.from();
    while (from < phrase.head() && reading.word(from).tag() == PartOfSpeech.DETERMINER) {
      from++;
    }
    return from;
  }

  private static int particle(SentenceReading reading, VerbGroup verb) {
    return reading.word(verb.to()).tag() == PartOfSpeech.PARTICLE ? verb.to() + 1 : verb.to();
  }

  /// What a participle or a relative clause right behind tells: "troops deployed to Peru", "divers
  /// who were hired".
  @Nullable ScopePhrase ofItsOwn(SentenceFigures sentence, int end) {
    SentenceReading reading = sentence.reading();
    int at = reading.word(end).tag() == PartOfSpeech.COMMA ? end + 1 : end;
    boolean relative = reading.relative(at);
    int first = relative ? at + 1 : end;
    while (reading.word(first).tag().adverb() && reading.group(first) == null) {
      first++;
    }
    VerbGroup group = reading.group(first);
    if (group == null || denied(reading, group)) {
      return null;
    }
    boolean told = relative || group.form() == Form.PARTICIPLE;
    boolean idle =
        tells(reading.word(group.main())) || reading.word(group.main()).lemma().equals("be");
    int to = behind(sentence, group.to());
    return told && !idle
        ? new ScopePhrase(
            sentence.words(first(reading, group), to),
            sentence.words(relative ? at : first(reading, group), to))
        : null;
  }

  /// Tells whether a noun is of people or a body: who measures is not what is measured.
  public static boolean somebody(GrammarWord noun) {
    AgentKind kind = NOUNS.of(noun.lower());
    return kind != null && kind != AgentKind.INSTRUMENT && kind != AgentKind.STATE;
  }

  /// Tells whether a noun is of people: "sailors".
  public static boolean people(GrammarWord noun) {
    return NOUNS.people(noun.lower());
  }

  /// Tells whether a noun is of what figures stand in: "report", "survey".
  public static boolean written(GrammarWord noun) {
    return NOUNS.of(noun.lower()) == AgentKind.INSTRUMENT;
  }

  private static final AgentNouns NOUNS = new AgentNouns();

  /// Tells whether a verb gives what somebody says or holds.
  public static boolean tells(GrammarWord verb) {
    Cue cue = CUES.of(verb.lower());
    return cue != null && cue.kind().tells() && !cue.lemma().equals("arrive");
  }

  /// Tells whether somebody says something by a verb: not "were held", of which nobody holds that
  /// it is so.
  public static boolean tells(SentenceReading reading, VerbGroup group) {
    GrammarWord verb = reading.word(group.main());
    Cue cue = CUES.of(verb.lower());
    boolean done = group.passive() && cue != null && cue.next().equals("that");
    return !done && tells(verb);
  }

  private static boolean denied(SentenceReading reading, VerbGroup verb) {
    boolean none = verb.negated();
    for (int i = verb.from() - 1; i < verb.to(); i++) {
      none |= NONE.contains(reading.word(i).lower());
    }
    return none;
  }

  /// The first word that is told: the verb itself, or what leaves it open.
  private static int first(SentenceReading reading, VerbGroup verb) {
    if (verb.modality() != Modality.NONE || verb.form() == Form.INFINITIVE) {
      return verb.from();
    }
    for (int i = verb.from(); i < verb.main(); i++) {
      if (OPEN.contains(reading.word(i).lower())) {
        boolean how = i > verb.from() && reading.word(i - 1).tag().adverb();
        return how ? i - 1 : i;
      }
    }
    return verb.main();
  }

  /// "killed or injured"
  public static int joined(SentenceReading reading, VerbGroup verb) {
    VerbGroup other = reading.group(verb.to() + 1);
    boolean both = reading.word(verb.to()).tag() == PartOfSpeech.CONJUNCTION;
    boolean same =
        other != null && reading.word(other.main()).tag() == reading.word(verb.main()).tag();
    return other != null && both && same && other.to() == verb.to() + 2
        ? other.to()
        : particle(reading, verb);
  }

  /// The end of what belongs to a verb from `from` on: a word of direction, and phrases with their
  /// prepositions, but for times and other figures.
  public static int behind(SentenceFigures sentence, int from) {
    SentenceReading reading = sentence.reading();
    int end = way(reading.word(from)) ? from + 1 : from;
    for (int i = 0; i < PHRASES; i++) {
      GrammarPhrase phrase = reading.phrase(end + 1);
      boolean next = reading.preposition(end);
      if (phrase == null || !next || phrase.from() != end + 1 || !belongs(sentence, end, phrase)) {
        break;
      }
      int at = end;
      end =
          reading.wholeEnd(
              phrase,
              p -> {
                GrammarPhrase inner = reading.phrase(p + 1);
                return p > at && inner != null && belongs(sentence, p, inner);
              });
    }
    return end;
  }

  /// Tells whether a phrase is a time, or an end of one: "the end of May".
  public static boolean timed(SentenceReading reading, GrammarPhrase phrase) {
    GrammarWord head = reading.word(phrase.head());
    GrammarWord next = reading.word(phrase.to() + 1);
    boolean year = !next.lower().isEmpty() && Character.isDigit(next.lower().charAt(0));
    boolean owned =
        phrase.head() > phrase.from() + 1
            && reading.word(phrase.head() - 1).tag() == PartOfSpeech.POSSESSIVE
            && reading.word(phrase.head() - 2).time();
    boolean opens = next.time() || year || next.is("the") || next.is("this") || next.is("last");
    return head.time()
        || (EDGES.contains(head.lower())
            && (owned || (reading.word(phrase.to()).is("of") && opens)));
  }

  private static final Set<String> EDGES = WordLists.named("ends-of-a-time");

  private static boolean way(GrammarWord word) {
    return switch (word.lower()) {
      case "home", "back", "away", "abroad", "overseas" -> true;
      default -> false;
    };
  }

  /// "killed by shells": tells whether what stands behind "by" does it.
  private static boolean passive(SentenceReading reading, int by) {
    VerbGroup group = reading.group(by - 1);
    return group != null && (group.passive() || group.form() == Form.PARTICIPLE);
  }

  /// Tells whether a phrase with its preposition says of what, where or for what: no time, no
  /// figure, no pronoun, nothing that is compared with.
  public static boolean belongs(SentenceFigures sentence, int preposition, GrammarPhrase phrase) {
    GrammarWord head = sentence.reading().word(phrase.head());
    boolean open =
        switch (sentence.reading().word(preposition).lower()) {
          case "of",
              "to",
              "from",
              "in",
              "into",
              "at",
              "on",
              "near",
              "across",
              "for",
              "with",
              "between",
              "against",
              "among",
              "inside",
              "over",
              "onto",
              "under",
              "along" ->
              true;
          default -> false;
        };
    boolean means =
        sentence.reading().word(preposition).is("by")
            && (passive(sentence.reading(), preposition)
                || (phrase.to() == phrase.from() + 1 && head.tag() == PartOfSpeech.NOUN));
    boolean owner = sentence.reading().word(phrase.to() - 1).tag() == PartOfSpeech.POSSESSIVE;
    boolean source = sentence.reading().word(preposition).is("in") && written(head);
    boolean year = !head.lower().isEmpty() && Character.isDigit(head.lower().charAt(0));
    return (open || means)
        && !source
        && !head.is("least")
        && !head.is("most")
        && !owner
        && !timed(sentence.reading(), phrase)
        && !year
        && head.tag() != PartOfSpeech.PRONOUN
        && head.tag() != PartOfSpeech.DETERMINER
        && !halved(sentence.reading(), preposition, phrase)
        && !sentence.figured(phrase.from(), phrase.to());
  }

  /// "in conditions that are harsh", "under rules which": a bare noun says nothing without the
  /// clause that tells which.
  private static boolean halved(SentenceReading reading, int preposition, GrammarPhrase phrase) {
    return phrase.to() == phrase.from() + 1
        && reading.word(phrase.head()).tag().common()
        && !reading.word(preposition).is("of")
        && reading.relative(phrase.to());
  }
}
