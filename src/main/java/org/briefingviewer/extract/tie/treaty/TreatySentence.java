// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TieWord;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.treaty.TreatyAction;
import org.briefingviewer.model.treaty.TreatyStep;
import org.jspecify.annotations.Nullable;

/// What a sentence tells of treaties: the action nearest to a date, of the treaty that is signed,
/// ratified, replaced or ended by it.
public final class TreatySentence {
  /// How far the treaty may stand from the noun of an action, in words.
  private static final int NEAR = 6;

  private final TreatyReader words;
  private final Sentence sentence;
  private final @Nullable String before;
  private final SentenceReading grammar;
  private final List<Treaty> treaties;
  private final List<Told> told;

  /// A treaty in a sentence.
  ///
  /// @param name as written, without what points at it
  private record Treaty(GrammarPhrase phrase, int to, String name) {}

  /// An action in a sentence.
  ///
  /// @param from its first word
  /// @param group its verb, or null where it is a noun
  private record Told(TreatyAction action, int from, int to, @Nullable VerbGroup group) {}

  TreatySentence(TreatyReader words, String text, Sentence sentence, @Nullable String before) {
    this.words = words;
    this.sentence = sentence;
    this.before = before;
    this.grammar = GrammarReader.own().read(text, sentence, List.of(), Set.of());
    this.treaties = findTreaties();
    this.told = findTold();
  }

  /// Returns the name of the treaty that it names last, or null. It stands for "it" in the next
  /// sentence.
  public @Nullable String named() {
    return treaties.isEmpty() ? null : treaties.getLast().name();
  }

  /// Returns the step that it tells on a date, or null.
  ///
  /// @param date where the date stands in the text
  /// @param dates where all dates of the sentence stand
  public @Nullable TreatyStep step(TextSpan date, List<TextSpan> dates) {
    int day = grammar.wordAt(date.start());
    Told nearest = null;
    for (Told each : told) {
      boolean own = dates.stream().noneMatch(other -> nearer(other, date, each, day));
      boolean near = nearest == null || distance(each, day) < distance(nearest, day);
      if (own && near && !open(each)) {
        nearest = each;
      }
    }
    String treaty = nearest == null ? null : treaty(nearest);
    return nearest == null || treaty == null
        ? null
        : new TreatyStep(treaty, nearest.action(), party(nearest));
  }

  /// Whether another date stands nearer to an action than the one of `day`.
  private boolean nearer(TextSpan other, TextSpan date, Told told, int day) {
    return !other.overlaps(date)
        && distance(told, grammar.wordAt(other.start())) < distance(told, day);
  }

  /// What did not happen, or may, is no step.
  private static boolean open(Told told) {
    return told.group() != null
        && (told.group().negated() || told.group().modality() == VerbGroup.Modality.POSSIBLE);
  }

  private static int distance(Told told, int day) {
    return day < told.from() ? told.from() - day : day - told.to() + 1;
  }

  private List<Told> findTold() {
    List<Told> all = new ArrayList<>();
    for (int i = 0; i < grammar.words().size(); i++) {
      for (TreatyAction action : TreatyAction.values()) {
        int to = end(i, action);
        if (to > i) {
          GrammarWord word = grammar.word(i);
          boolean verb = word.tag().verb() || grammar.group(i) != null;
          all.add(new Told(action, i, to, verb ? grammar.group(i) : null));
          break;
        }
      }
    }
    return all;
  }

  private int end(int at, TreatyAction action) {
    for (List<String> each : words.actions(action)) {
      boolean stands = each.getFirst().equals(grammar.word(at).lemma());
      stands |= each.getFirst().equals(grammar.word(at).lower());
      for (int i = 1; i < each.size() && stands; i++) {
        stands = grammar.word(at + i).is(each.get(i));
      }
      if (stands) {
        return at + each.size();
      }
    }
    return at;
  }

  private List<Treaty> findTreaties() {
    List<Treaty> all = new ArrayList<>();
    for (GrammarPhrase phrase : grammar.phrases()) {
      if (words.is("NOUN", grammar.word(phrase.head()).lower())) {
        int from = phrase.from();
        while (from < phrase.head() && pointing(from)) {
          from++;
        }
        int to = grammar.wholeEnd(phrase, at -> belongs(at));
        all.add(new Treaty(phrase, to, name(from, Math.max(to, phrase.head() + 1))));
      }
    }
    return all;
  }

  /// "the", "its", "Russia's", "a".
  private boolean pointing(int at) {
    PartOfSpeech tag = grammar.word(at).tag();
    return tag == PartOfSpeech.DETERMINER
        || tag == PartOfSpeech.OWNER
        || tag == PartOfSpeech.POSSESSIVE
        || grammar.word(at + 1).tag() == PartOfSpeech.POSSESSIVE;
  }

  /// "Treaty on Comprehensive Strategic Partnership", "treaty of friendship"; not "pact of June".
  private boolean belongs(int preposition) {
    GrammarWord opener = grammar.word(preposition);
    GrammarPhrase next = grammar.phrase(preposition + 1);
    if (next == null || !(opener.is("of") || opener.is("on") || opener.is("for"))) {
      return false;
    }
    GrammarWord head = grammar.word(next.head());
    boolean capital = Character.isUpperCase(grammar.word(next.from()).text().codePointAt(0));
    boolean dated =
        grammar.words().subList(next.from(), next.to()).stream()
            .anyMatch(word -> word.time() || word.figure());
    return !dated && (capital || words.is("NAMING", head.lower()));
  }

  private String name(int from, int to) {
    StringBuilder name = new StringBuilder();
    int last = -1;
    for (GrammarWord word : grammar.words().subList(from, Math.min(to, grammar.words().size()))) {
      if (last >= 0 && word.span().start() > last) {
        name.append(' ');
      }
      name.append(word.text());
      last = word.span().end();
    }
    return name.toString();
  }

  /// What is signed, ratified, replaced or ended; what enters into force.
  private @Nullable String treaty(Told told) {
    VerbGroup group = told.group();
    if (group == null) {
      return treaties.stream()
          .filter(t -> gap(told, t.phrase()) <= NEAR)
          .map(Treaty::name)
          .findFirst()
          .orElse(null);
    }
    boolean force = told.action() == TreatyAction.ENTRY_INTO_FORCE;
    GrammarPhrase object = force ? null : grammar.object(group);
    GrammarPhrase subject = grammar.subject(group);
    boolean suffers = force || group.passive() || object == null;
    Treaty held = suffers ? of(subject) : of(object);
    if (held == null && object == null && group.form() != VerbGroup.Form.FINITE) {
      held = of(grammar.phrase(grammar.before(group.from())));
    }
    if (held != null) {
      return held.name();
    }
    GrammarPhrase thing = suffers ? subject : object;
    boolean carried =
        thing != null
            && before != null
            && treaties.isEmpty()
            && words.is("CARRY", grammar.word(thing.head()).lower());
    return carried ? before : null;
  }

  private @Nullable Treaty of(@Nullable GrammarPhrase phrase) {
    if (phrase == null) {
      return null;
    }
    for (Treaty treaty : treaties) {
      boolean whole = treaty.phrase().from() <= phrase.from() && phrase.to() <= treaty.to();
      if (treaty.phrase().equals(phrase) || whole) {
        return treaty;
      }
    }
    GrammarPhrase named = grammar.antecedent(phrase);
    return named == null
        ? null
        : treaties.stream().filter(t -> t.phrase().equals(named)).findFirst().orElse(null);
  }

  private static int gap(Told told, GrammarPhrase phrase) {
    return phrase.from() >= told.to() ? phrase.from() - told.to() : told.from() - phrase.to();
  }

  /// The one state that takes a step which states take one by one.
  private @Nullable String party(Told told) {
    if (!words.is("ONE", told.action().name())) {
      return null;
    }
    VerbGroup group = told.group();
    GrammarPhrase subject = group == null || group.passive() ? null : grammar.subject(group);
    int from = 0;
    int to = told.from();
    if (subject != null) {
      from = subject.from();
      to = grammar.wholeEnd(subject, at -> grammar.word(at).is("of"));
    } else if (grammar.word(told.to()).is("by")) {
      from = told.to();
      to = grammar.words().size();
      GrammarPhrase doer = grammar.phrase(told.to() + 1);
      to = doer == null ? to : grammar.wholeEnd(doer, at -> grammar.word(at).is("of"));
    } else if (group != null && group.passive()) {
      return null;
    }
    int start = grammar.word(from).span().start();
    int end = grammar.word(Math.max(from, to - 1)).span().end();
    List<TieWord> spelt = TieWord.of(sentence);
    Set<String> named =
        words.actors(spelt).stream()
            .filter(a -> within(spelt.get(a.from()).span(), start, end))
            .filter(a -> treaties.stream().noneMatch(t -> inside(t, spelt, a)))
            .map(a -> a.outsider() ? "" : a.actor())
            .collect(Collectors.toSet());
    return named.size() == 1 && !named.contains("") ? named.iterator().next() : null;
  }

  private static boolean within(TextSpan span, int start, int end) {
    return span.start() >= start && span.end() <= end;
  }

  private boolean inside(Treaty treaty, List<TieWord> spelt, ActorMention actor) {
    int start = grammar.word(treaty.phrase().from()).span().start();
    int end = grammar.word(treaty.to() - 1).span().end();
    return within(spelt.get(actor.from()).span(), start, end);
  }
}
