// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.grammar.VerbGroup.Modality;

/// Finds noun phrases and verb groups over the tags, from left to right.
final class Chunker {
  private final List<GrammarWord> words;
  private final List<GrammarPhrase> phrases = new ArrayList<>();
  private final List<VerbGroup> groups = new ArrayList<>();

  Chunker(List<GrammarWord> words) {
    this.words = words;
    int i = 0;
    while (i < words.size()) {
      int group = groupEnd(i);
      int end = group > i ? group : phraseEnd(i);
      if (group > i) {
        groups.add(group(i, group));
      } else if (end > i) {
        phrases.add(new GrammarPhrase(i, end, head(i, end)));
      }
      i = Math.max(end, i + 1);
    }
  }

  List<GrammarPhrase> phrases() {
    return phrases;
  }

  List<VerbGroup> groups() {
    return groups;
  }

  private GrammarWord at(int i) {
    return i < 0 || i >= words.size() ? GrammarWord.EDGE : words.get(i);
  }

  private PartOfSpeech tag(int i) {
    return at(i).tag();
  }

  /// Returns the end of the noun phrase that begins at `from`, or `from`.
  private int phraseEnd(int from) {
    int at = from;
    int end = from;
    boolean begun = false;
    while (at < words.size()) {
      PartOfSpeech tag = tag(at);
      boolean opens = tag == PartOfSpeech.DETERMINER || tag == PartOfSpeech.OWNER;
      if (begun && end == at && timeAlone(from, at)) {
        return end;
      }
      if (tag == PartOfSpeech.PRONOUN || tag == PartOfSpeech.THERE) {
        return begun ? end : at + 1;
      }
      if (opens && begun) {
        return end;
      }
      if (tag.noun() || tag == PartOfSpeech.NUMBER || tag == PartOfSpeech.SYMBOL) {
        // "nearly 30,000 troops last year": a time begins a phrase of its own.
        if (begun && end > from && timed(at, from)) {
          return end;
        }
        end = at + 1;
      } else if (tag == PartOfSpeech.POSSESSIVE && begun) {
        end = at + 1;
      } else if (tag == PartOfSpeech.COLON && end == at && at(at - 1).time() && at(at + 1).time()) {
        end = at;
      } else if (!opens && !inside(at, from)) {
        break;
      } else if (opens
          && !(tag(at + 1) == PartOfSpeech.DETERMINER || inside(at + 1, at) || nominal(at + 1))) {
        return at == from ? at + 1 : end;
      }
      begun = true;
      at++;
    }
    return end;
  }

  /// Tells whether "last", "this" or a month begins a time behind a noun.
  private boolean timed(int i, int from) {
    boolean dash = at(i - 1).tag() == PartOfSpeech.COLON;
    boolean parted = at(i - 1).time() || at(i - 1).tag().common();
    if (at(i).figure() && parted && !dash) {
      return true;
    }
    boolean month = at(i).time() && at(i).tag().proper() && !at(i - 1).time();
    boolean year = at(i).lower().length() == 4 && !at(i).figure() && digits(at(i).lower());
    return i > from && (month || year) && tag(i - 1).noun() && !at(i - 1).time();
  }

  /// "in 2024 exports rose": a time behind its preposition is a phrase of its own.
  private boolean timeAlone(int from, int to) {
    boolean year = digits(at(to - 1).lower());
    boolean goesOn =
        at(to).time() || tag(to) == PartOfSpeech.POSSESSIVE || tag(to) == PartOfSpeech.COLON;
    if (tag(from - 1) != PartOfSpeech.PREPOSITION || !year || goesOn) {
      return false;
    }
    return words.subList(from, to).stream().allMatch(GrammarWord::time);
  }

  private static boolean digits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private boolean nominal(int i) {
    return tag(i).noun() || tag(i) == PartOfSpeech.NUMBER || tag(i) == PartOfSpeech.SYMBOL;
  }

  /// Tells whether word `i` may stand before the noun of a phrase: an adjective, a participle after
  /// a determiner or a figure, an adverb before these, a conjunction between two adjectives.
  private boolean inside(int i, int from) {
    PartOfSpeech tag = tag(i);
    if (tag.adjective()) {
      boolean last = at(i).is("last") || at(i).is("next");
      boolean head = i > from && led(i - 1);
      return !(last && i > from && tag(i - 1).noun()) && (goesOn(i + 1) || owned(i) || head);
    }
    if (tag == PartOfSpeech.VERB_PARTICIPLE || tag == PartOfSpeech.VERB_ING || adjectival(i)) {
      boolean led = i > from || tag(i - 1) == PartOfSpeech.PREPOSITION;
      boolean counting =
          tag == PartOfSpeech.VERB_PARTICIPLE || tag(i + 1).adverb() || at(i + 1).figure();
      return led && !(i > from && tag(i - 1).noun() && counting) && goesOn(i + 1);
    }
    if (tag.adverb() && at(i).is("as") && i > from) {
      return false;
    }
    if (tag.adverb()) {
      return (tag(i + 1).adjective() || tag(i + 1) == PartOfSpeech.NUMBER || participle(i + 1))
          && goesOn(i + 2);
    }
    boolean joined = tag == PartOfSpeech.CONJUNCTION && i > from && tag(i - 1).adjective();
    return joined && tag(i + 1).adjective() && goesOn(i + 2);
  }

  private boolean led(int i) {
    return tag(i) == PartOfSpeech.DETERMINER || tag(i) == PartOfSpeech.OWNER;
  }

  /// What an owner has: "the year's harvest", whatever its ending looks like.
  private boolean owned(int i) {
    return tag(i - 1) == PartOfSpeech.POSSESSIVE;
  }

  private boolean participle(int i) {
    return tag(i) == PartOfSpeech.VERB_PARTICIPLE;
  }

  /// Tells whether a noun follows, perhaps behind more adjectives.
  private boolean goesOn(int from) {
    int i = from;
    while (i < from + 4
        && (tag(i).adjective() || tag(i) == PartOfSpeech.CONJUNCTION || tag(i).adverb())) {
      i++;
    }
    return nominal(i);
  }

  private int head(int from, int to) {
    int end = to;
    for (int i = from; i < to; i++) {
      end = tag(i) == PartOfSpeech.POSSESSIVE && i == to - 1 ? i : end;
    }
    for (int i = end - 1; i >= from; i--) {
      if (tag(i).noun()) {
        return i;
      }
    }
    for (int i = end - 1; i >= from; i--) {
      if (tag(i) == PartOfSpeech.NUMBER) {
        return i;
      }
    }
    return end - 1;
  }

  /// Returns the end of the verb group that begins at `from`, or `from`.
  private int groupEnd(int from) {
    int at = from;
    if (tag(at) == PartOfSpeech.TO) {
      at++;
      while (tag(at).adverb()) {
        at++;
      }
      if (tag(at) != PartOfSpeech.VERB_BASE) {
        return from;
      }
    } else if (adjectival(at) || prepositional(at)) {
      return from;
    }
    int end = from;
    while (at < words.size()) {
      GrammarWord word = at(at);
      if (word.tag().verb() || word.tag() == PartOfSpeech.MODAL) {
        if (end > from && !goesOn(from, end, at)) {
          return end;
        }
        end = at + 1;
      } else if (!(end > from && between(word))) {
        break;
      }
      at++;
    }
    return end;
  }

  /// Tells whether a verb at `i` belongs to the group that has reached `end`: behind an auxiliary.
  private boolean goesOn(int from, int end, int i) {
    GrammarWord last = at(end - 1);
    PartOfSpeech tag = tag(i);
    boolean form =
        switch (last.lemma()) {
          case "be", "get" ->
              tag == PartOfSpeech.VERB_PARTICIPLE
                  || tag == PartOfSpeech.VERB_ING
                  || tag == PartOfSpeech.VERB_PAST;
          case "have" -> tag == PartOfSpeech.VERB_PARTICIPLE || tag == PartOfSpeech.VERB_PAST;
          case "do" -> tag == PartOfSpeech.VERB_BASE;
          default -> last.tag() == PartOfSpeech.MODAL;
        };
    return form && end > from;
  }

  private static boolean between(GrammarWord word) {
    return word.tag().adverb()
        || word.is("not")
        || word.is("n't")
        || word.is("all")
        || word.is("both");
  }

  /// A participle that does a preposition's work.
  private boolean prepositional(int i) {
    return switch (at(i).lower()) {
      case "according", "including", "excluding", "regarding", "concerning", "following" ->
          tag(i) == PartOfSpeech.VERB_ING;
      case "compared" -> at(i + 1).is("with") || at(i + 1).is("to");
      default -> false;
    };
  }

  /// A participle that stands before its noun: "the wounded guards", "rising exports".
  private boolean adjectival(int i) {
    PartOfSpeech before = tag(i - 1);
    boolean led = at(i - 1).figure() || before == PartOfSpeech.DETERMINER;
    boolean past = tag(i) == PartOfSpeech.VERB_PAST && led && !at(i).auxiliary();
    boolean form =
        tag(i) == PartOfSpeech.VERB_PARTICIPLE || tag(i) == PartOfSpeech.VERB_ING || past;
    boolean opened =
        before == PartOfSpeech.DETERMINER
            || before == PartOfSpeech.OWNER
            || before.adjective()
            || before == PartOfSpeech.POSSESSIVE
            || (tag(i) != PartOfSpeech.VERB_ING && (at(i - 1).figure() || at(i - 1).is("of")));
    return form && opened && nominal(i + 1);
  }

  private VerbGroup group(int from, int to) {
    int main = to - 1;
    while (main > from && !at(main).tag().verb()) {
      main--;
    }
    GrammarWord first = at(from);
    boolean be = false;
    boolean negated = false;
    Modality modality = Modality.NONE;
    for (int i = from; i < to; i++) {
      GrammarWord word = at(i);
      be |= i < main && (word.lemma().equals("be") || word.lemma().equals("get"));
      negated |= word.is("not") || word.is("n't") || word.is("never");
      if (word.tag() == PartOfSpeech.MODAL) {
        modality = word.lemma().equals("will") ? Modality.FUTURE : Modality.POSSIBLE;
      }
    }
    PartOfSpeech tag = tag(main);
    boolean past = tag == PartOfSpeech.VERB_PARTICIPLE || tag == PartOfSpeech.VERB_PAST;
    boolean bare = from == main;
    boolean participle =
        bare && (tag == PartOfSpeech.VERB_PARTICIPLE || tag == PartOfSpeech.VERB_ING);
    Form form =
        first.tag() == PartOfSpeech.TO
            ? Form.INFINITIVE
            : participle || (first.tag() == PartOfSpeech.VERB_ING && from < main)
                ? Form.PARTICIPLE
                : Form.FINITE;
    boolean passive = past && (be || (participle && tag == PartOfSpeech.VERB_PARTICIPLE));
    return new VerbGroup(from, to, main, form, passive, negated, modality);
  }
}
