// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.stance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.extract.tie.stance.GoverningWords.Governor;
import org.jspecify.annotations.Nullable;

/// Reads how a sentence puts one of its words, by the verbs and nouns on which it hangs: their
/// negation, modality and tense, and the classes of `tie-words.tsv`.
public final class StanceReader {

  /// How many words a condition behind what hangs on it may be away.
  private static final int BEHIND = 18;

  private final TrendWords words;
  private final PastReader past;

  /// @param speaks tells whether a word, in lower case, is a verb of saying
  public StanceReader(TrendWords words, Predicate<String> speaks) {
    this.words = words;
    this.past = new PastReader(words, speaks);
  }

  /// Reads how the word at `at` is put.
  ///
  /// @param length how many words it and the rest of its phrase are, which deny nothing of
  ///   themselves
  /// @param today the day on which the text speaks, or null where it bears none
  /// @param year the year in which it speaks
  public WordStance of(
      TiePassage passage, int at, int length, @Nullable LocalDate today, int year) {
    SentenceReading grammar = passage.grammar();
    List<Governor> governors = GoverningWords.of(grammar, passage.inGrammar(at));
    boolean most = grammar.word(passage.inGrammar(at)).tag() == PartOfSpeech.SUPERLATIVE;
    if (is(passage.word(at - 1), "GRANTED") && !most) {
      governors = governors.subList(0, 1);
    }
    boolean denied = new DenialReader(words, passage).denies(governors, at);
    boolean negated = conditional(passage, governors, at) || before(passage, at);
    boolean open = alleged(passage, at);
    boolean ended = false;
    int wanted = -1;
    VerbGroup below = null;
    int feared = -1;
    for (Governor governor : governors) {
      String word = grammar.word(governor.word()).lower();
      boolean own = governor.word() == governors.getFirst().word();
      boolean not = negated(grammar, governor, own ? passage.inGrammar(at) : -1, length);
      boolean with = grammar.word(governor.word() + 1).is("with");
      boolean stops =
          !own && !with && (is(word, "STOP") || is(word, "CEASING") || is(word, "ENDING"));
      boolean kept =
          (is(word, "HINDER") && !is(word, "FADING")) || is(word, "REFUSING") || is(word, "OPEN");
      negated |= (not && !stops) || (!own && kept);
      ended |= stops && !not;
      open |= opens(grammar, governor, own);
      boolean wants = wants(grammar, governor, own, below);
      wanted = wanted < 0 && wants ? governor.word() : wanted;
      below = governor.group() != null ? governor.group() : below;
      feared = feared < 0 && !own && is(word, "WORRY") ? governor.word() : feared;
    }
    boolean aim = wanted < 0 && aim(passage, at);
    return new WordStance(
        denied || past.history(passage, at, year),
        negated,
        open || aim,
        wanted >= 0 ? passage.outOfGrammar(wanted) : aim ? at : -1,
        ended,
        past.over(passage, at, governors, today),
        past.earlier(passage, at, governors),
        feared < 0 ? -1 : passage.outOfGrammar(feared));
  }

  /// "hopes to", "its priority is to", "ordered them to", "demanded that", "called for"; not "told
  /// them that".
  private boolean wants(
      SentenceReading grammar, Governor governor, boolean own, @Nullable VerbGroup below) {
    String word = grammar.word(governor.word()).lower();
    VerbGroup group = governor.group();
    GrammarPhrase subject = group == null || own ? null : grammar.subject(group);
    boolean goal =
        subject != null
            && grammar.word(governor.word()).lemma().equals("be")
            && is(grammar.word(subject.head()).lower(), "WANTING");
    boolean to = below != null && below.form() == VerbGroup.Form.INFINITIVE;
    boolean clause = below != null && below.form() == VerbGroup.Form.FINITE;
    boolean asks = is(word, "ASKING") && (to || (!clause && is(word, "HEDGE")));
    boolean demands = is(word, "DEMANDING") && !is(word, "SUGGESTING");
    return is(word, "WANTING")
        || goal
        || (!own && !is(word, "DOING") && (asks || demands || (clause && is(word, "DEMANDING"))));
  }

  private boolean is(String word, String wordClass) {
    return words.is(word, wordClass);
  }

  /// "has not improved", "no sign of", "neither … improved", "unlikely to", "yet to mend"; not "not
  /// only", "a few", "never closer".
  ///
  /// @param from where a phrase begins that is not negated by its own words, `length` long; -1 for
  ///   none
  private boolean negated(SentenceReading grammar, Governor governor, int from, int length) {
    VerbGroup group = governor.group();
    boolean within = from >= 0 && governor.word() >= from && governor.word() < from + length;
    if (!within && is(grammar.word(governor.word()).lower(), "NEGATION")) {
      return true;
    }
    if (group == null) {
      GrammarPhrase phrase = grammar.phrase(governor.word());
      boolean inside = phrase != null && phrase.from() >= from && phrase.from() < from + length;
      return phrase != null && !(from >= 0 && inside) && none(grammar, phrase);
    }
    boolean more = is(grammar.word(group.to()).lower(), "MORE");
    boolean only = is(grammar.word(group.to()).lower(), "ONLY");
    GrammarPhrase subject = grammar.subject(group);
    for (int i = group.from() - 1; i < group.to(); i++) {
      String word = grammar.word(i).lower();
      boolean yet = word.equals("yet") && grammar.word(i + 1).tag() != PartOfSpeech.TO;
      boolean adverb = i >= group.from() || grammar.word(i).tag().adverb();
      boolean own = from >= 0 && i >= from && i < from + length;
      boolean not = is(word, "NEGATION") && !own && !yet;
      if (adverb && not && !is(grammar.word(i + 1).lower(), "ONLY")) {
        return !only && !(more && word.equals("never"));
      }
    }
    return subject != null && none(grammar, subject);
  }

  /// "no longer strained", "hardly warm": right before an adjective or noun.
  private boolean before(TiePassage passage, int at) {
    for (int i = at - 1; i >= at - 3 && i >= 0; i--) {
      String word = passage.word(i);
      boolean yet = word.equals("yet") && !passage.word(i + 1).equals("to");
      boolean contrast = yet || is(passage.word(i + 1), "ONLY");
      boolean few = word.equals("few") || word.equals("little");
      if (is(word, "NEGATION") && !contrast && !(few && passage.word(i - 1).equals("a"))) {
        return !is(passage.word(at), "MORE") && !is(passage.word(i + 1), "STOP");
      }
      if (!is(word, "MANNER")
          && !is(word, "DETERMINER")
          && !word.equals("longer")
          && !word.equals("to")) {
        return false;
      }
    }
    return false;
  }

  private boolean none(SentenceReading grammar, GrammarPhrase phrase) {
    String first = grammar.word(phrase.from()).lower();
    boolean before = is(grammar.word(phrase.from() - 1).lower(), "NEITHER");
    return before
        || (is(first, "NEGATION") && !is(grammar.word(phrase.from() + 1).lower(), "ONLY"));
  }

  /// "may grow", "is set to grow", "appears to grow", "is believed to have grown", "allegedly
  /// grew".
  private boolean opens(SentenceReading grammar, Governor governor, boolean own) {
    VerbGroup group = governor.group();
    String word = grammar.word(governor.word()).lower();
    if (group == null) {
      boolean doubted = is(word, "DOUBTFUL") || is(word, "ACCUSING");
      return !own && (doubted || is(word, "HEDGE") || is(word, "OPEN") || is(word, "PREDICTION"));
    }
    boolean possible = group.modality() != VerbGroup.Modality.NONE;
    boolean held = group.passive() && is(word, "HELD");
    boolean hedge = !own && (is(word, "HEDGE") || is(word, "PREDICTION") || is(word, "ACCUSING"));
    for (int i = group.from() - 1; i < group.to(); i++) {
      GrammarWord other = grammar.word(i);
      hedge |= other.tag().adverb() && (is(other.lower(), "HEDGE") || is(other.lower(), "ALLEGED"));
    }
    return possible || held || hedge;
  }

  /// "To strengthen ties comes first for it": an infinitive that no verb governs is an aim.
  private boolean aim(TiePassage passage, int at) {
    String before = passage.word(at - 2);
    boolean opens = before.isEmpty() || before.equals("that") || words.stops(passage, at - 2);
    return passage.word(at - 1).equals("to") && opens;
  }

  /// "Reportedly, …", "…, Kyiv claims", "…, it is believed": said of a whole sentence, at its
  /// borders.
  private boolean alleged(TiePassage passage, int at) {
    int size = passage.words().size();
    for (int i = 0; i < size; i++) {
      String word = passage.word(i);
      boolean near = i < at ? i < 3 || at - i <= 3 : i <= at + 2 || passage.word(i - 1).equals(",");
      boolean closes = i >= size - 2 || passage.word(i + 1).equals(",");
      boolean held = is(word, "HELD") && passage.word(i - 2).equals("it");
      boolean claims = is(word, "ACCUSING") && passage.endingAt(i - 1) != null;
      boolean alleged = is(word, "ALLEGED") && near && passage.at(i + 1) == null;
      alleged |= is(word, "ACCUSING") && passage.stands(i - 2, List.of("according", "to"));
      if (alleged || (i > at && (claims || held) && closes)) {
        return true;
      }
    }
    return false;
  }

  /// "cools if the war ends", "in the event of a truce, ties would cool", "hinges on it": what
  /// would become of a tie is no state of it.
  private boolean conditional(TiePassage passage, List<Governor> governors, int at) {
    SentenceReading grammar = passage.grammar();
    boolean foretold = false;
    for (Governor governor : governors) {
      VerbGroup group = governor.group();
      String word = grammar.word(governor.word()).lower();
      boolean first = governor.word() == governors.getFirst().word();
      if (group == null && !first && is(word, "CONDITION")) {
        return condition(passage, passage.outOfGrammar(governor.word()));
      }
      for (int i = governor.word(); !first && i < governor.word() + 3; i++) {
        boolean on = is(grammar.word(i + 1).lower(), "ON");
        if (on && is(grammar.word(i).lower(), "HANGING")) {
          return true;
        }
      }
      foretold |= group != null && group.modality() != VerbGroup.Modality.NONE;
      foretold |= is(word, "PREDICTION") || is(word, "COMING");
    }
    for (int i = 0; i < at; i++) {
      boolean opens = i == 0 || passage.word(i - 1).equals("that");
      boolean later = foretold && opens && is(passage.word(i), "LATER");
      boolean close =
          foretold || (opens && passage.word(i).equals("in")) || together(passage, i, at);
      if (later || (close && condition(passage, i))) {
        return true;
      }
    }
    for (int i = at + 1; i <= at + BEHIND && !words.breaks(passage, i); i++) {
      if (condition(passage, i)) {
        return foretold || i - at <= BEHIND / 2;
      }
      if (!foretold && passage.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  private boolean together(TiePassage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.stops(passage, i)) {
        return false;
      }
    }
    return to - from < BEHIND;
  }

  /// Tells whether a condition opens at word `i`: "if", "provided that", "in the event of"; not
  /// "even if", "as if", "if anything".
  private boolean condition(TiePassage passage, int i) {
    String word = passage.word(i);
    String next = passage.word(i + 1);
    int noun = is(next, "DETERMINER") ? i + 2 : i + 1;
    if (word.equals("in") && is(passage.word(noun), "CONDITION_NOUN")) {
      return true;
    }
    if (word.equals("provided") && (next.equals("that") || passage.word(i - 1).equals(","))) {
      return true;
    }
    if (is(word + "_" + next + "_" + passage.word(i + 2), "CONDITION")) {
      return true;
    }
    boolean inverted = is(word, "INVERTED") && (i == 0 || is(next, "DETERMINER"));
    boolean aside = is(next, "ONLY") || next.endsWith("ly");
    boolean asked = is(passage.word(i - 1), "ASKING") || is(passage.word(i - 1), "WONDERING");
    boolean likeness = is(passage.word(i - 1), "UNCONDITIONAL");
    return (inverted && (i == 0 || passage.at(i + 1) != null || is(next, "DETERMINER")))
        || (is(word, "CONDITION") && !aside && !asked && !likeness);
  }
}
