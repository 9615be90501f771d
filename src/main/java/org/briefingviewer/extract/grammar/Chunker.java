// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.grammar.VerbGroup.Modality;

/// Finds noun phrases and verb groups over the tags, from left to right.
final class Chunker {
  private final List<Word> words;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<VerbGroup> groups = new ArrayList<>();

  Chunker(List<Word> words) {
    this.words = words;
    int i = 0;
    while (i < words.size()) {
      int group = groupEnd(i);
      int end = group > i ? group : phraseEnd(i);
      if (group > i) {
        groups.add(group(i, group));
      } else if (end > i) {
        phrases.add(new Phrase(i, end, head(i, end)));
      }
      i = Math.max(end, i + 1);
    }
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<VerbGroup> groups() {
    return groups;
  }

  private Word at(int i) {
    return i < 0 || i >= words.size() ? Word.EDGE : words.get(i);
  }

  private Tag tag(int i) {
    return at(i).tag();
  }

  /// Returns the end of the noun phrase that begins at `from`, or `from`.
  private int phraseEnd(int from) {
    int at = from;
    int end = from;
    boolean begun = false;
    while (at < words.size()) {
      Tag tag = tag(at);
      boolean opens = tag == Tag.DETERMINER || tag == Tag.OWNER;
      if (begun && end == at && timeAlone(from, at)) {
        return end;
      }
      if (tag == Tag.PRONOUN || tag == Tag.THERE) {
        return begun ? end : at + 1;
      }
      if (opens && begun) {
        return end;
      }
      if (tag.noun() || tag == Tag.NUMBER || tag == Tag.SYMBOL) {
        // "nearly 30,000 troops last year": a time begins a phrase of its own.
        if (begun && end > from && timed(at, from)) {
          return end;
        }
        end = at + 1;
      } else if (tag == Tag.POSSESSIVE && begun) {
        end = at + 1;
      } else if (tag == Tag.COLON && end == at && at(at - 1).time() && at(at + 1).time()) {
        end = at;
      } else if (!opens && !inside(at, from)) {
        break;
      } else if (opens
          && !(tag(at + 1) == Tag.DETERMINER || inside(at + 1, at) || nominal(at + 1))) {
        return at == from ? at + 1 : end;
      }
      begun = true;
      at++;
    }
    return end;
  }

  /// Tells whether "last", "this" or a month begins a time behind a noun.
  private boolean timed(int i, int from) {
    boolean dash = at(i - 1).tag() == Tag.COLON;
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
    boolean goesOn = at(to).time() || tag(to) == Tag.POSSESSIVE || tag(to) == Tag.COLON;
    if (tag(from - 1) != Tag.PREPOSITION || !year || goesOn) {
      return false;
    }
    return words.subList(from, to).stream().allMatch(Word::time);
  }

  private static boolean digits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private boolean nominal(int i) {
    return tag(i).noun() || tag(i) == Tag.NUMBER || tag(i) == Tag.SYMBOL;
  }

  /// Tells whether word `i` may stand before the noun of a phrase: an adjective, a participle after
  /// a determiner or a figure, an adverb before these, a conjunction between two adjectives.
  private boolean inside(int i, int from) {
    Tag tag = tag(i);
    if (tag.adjective()) {
      boolean last = at(i).is("last") || at(i).is("next");
      boolean head = i > from && led(i - 1);
      return !(last && i > from && tag(i - 1).noun()) && (goesOn(i + 1) || owned(i) || head);
    }
    if (tag == Tag.VERB_PARTICIPLE || tag == Tag.VERB_ING || adjectival(i)) {
      boolean led = i > from || tag(i - 1) == Tag.PREPOSITION;
      boolean counting = tag == Tag.VERB_PARTICIPLE || tag(i + 1).adverb() || at(i + 1).figure();
      return led && !(i > from && tag(i - 1).noun() && counting) && goesOn(i + 1);
    }
    if (tag.adverb() && at(i).is("as") && i > from) {
      return false;
    }
    if (tag.adverb()) {
      return (tag(i + 1).adjective() || tag(i + 1) == Tag.NUMBER || participle(i + 1))
          && goesOn(i + 2);
    }
    boolean joined = tag == Tag.CONJUNCTION && i > from && tag(i - 1).adjective();
    return joined && tag(i + 1).adjective() && goesOn(i + 2);
  }

  private boolean led(int i) {
    return tag(i) == Tag.DETERMINER || tag(i) == Tag.OWNER;
  }

  /// What an owner has: "the year's harvest", whatever its ending looks like.
  private boolean owned(int i) {
    return tag(i - 1) == Tag.POSSESSIVE;
  }

  private boolean participle(int i) {
    return tag(i) == Tag.VERB_PARTICIPLE;
  }

  /// Tells whether a noun follows, perhaps behind more adjectives.
  private boolean goesOn(int from) {
    int i = from;
    while (i < from + 4 && (tag(i).adjective() || tag(i) == Tag.CONJUNCTION || tag(i).adverb())) {
      i++;
    }
    return nominal(i);
  }

  private int head(int from, int to) {
    int end = to;
    for (int i = from; i < to; i++) {
      end = tag(i) == Tag.POSSESSIVE && i == to - 1 ? i : end;
    }
    for (int i = end - 1; i >= from; i--) {
      if (tag(i).noun()) {
        return i;
      }
    }
    for (int i = end - 1; i >= from; i--) {
      if (tag(i) == Tag.NUMBER) {
        return i;
      }
    }
    return end - 1;
  }

  /// Returns the end of the verb group that begins at `from`, or `from`.
  private int groupEnd(int from) {
    int at = from;
    if (tag(at) == Tag.TO) {
      at++;
      while (tag(at).adverb()) {
        at++;
      }
      if (tag(at) != Tag.VERB_BASE) {
        return from;
      }
    } else if (adjectival(at) || prepositional(at)) {
      return from;
    }
    int end = from;
    while (at < words.size()) {
      Word word = at(at);
      if (word.tag().verb() || word.tag() == Tag.MODAL) {
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
    Word last = at(end - 1);
    Tag tag = tag(i);
    boolean form =
        switch (last.lemma()) {
          case "be", "get" ->
              tag == Tag.VERB_PARTICIPLE || tag == Tag.VERB_ING || tag == Tag.VERB_PAST;
          case "have" -> tag == Tag.VERB_PARTICIPLE || tag == Tag.VERB_PAST;
          case "do" -> tag == Tag.VERB_BASE;
          default -> last.tag() == Tag.MODAL;
        };
    return form && end > from;
  }

  private static boolean between(Word word) {
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
          tag(i) == Tag.VERB_ING;
      case "compared" -> at(i + 1).is("with") || at(i + 1).is("to");
      default -> false;
    };
  }

  /// A participle that stands before its noun: "the wounded guards", "rising exports".
  private boolean adjectival(int i) {
    Tag before = tag(i - 1);
    boolean led = at(i - 1).figure() || before == Tag.DETERMINER;
    boolean past = tag(i) == Tag.VERB_PAST && led && !at(i).auxiliary();
    boolean form = tag(i) == Tag.VERB_PARTICIPLE || tag(i) == Tag.VERB_ING || past;
    boolean opened =
        before == Tag.DETERMINER
            || before == Tag.OWNER
            || before.adjective()
            || before == Tag.POSSESSIVE
            || (tag(i) != Tag.VERB_ING && (at(i - 1).figure() || at(i - 1).is("of")));
    return form && opened && nominal(i + 1);
  }

  private VerbGroup group(int from, int to) {
    int main = to - 1;
    while (main > from && !at(main).tag().verb()) {
      main--;
    }
    Word first = at(from);
    boolean be = false;
    boolean negated = false;
    Modality modality = Modality.NONE;
    for (int i = from; i < to; i++) {
      Word word = at(i);
      be |= i < main && (word.lemma().equals("be") || word.lemma().equals("get"));
      negated |= word.is("not") || word.is("n't") || word.is("never");
      if (word.tag() == Tag.MODAL) {
        modality = word.lemma().equals("will") ? Modality.FUTURE : Modality.POSSIBLE;
      }
    }
    Tag tag = tag(main);
    boolean past = tag == Tag.VERB_PARTICIPLE || tag == Tag.VERB_PAST;
    boolean bare = from == main;
    boolean participle = bare && (tag == Tag.VERB_PARTICIPLE || tag == Tag.VERB_ING);
    Form form =
        first.tag() == Tag.TO
            ? Form.INFINITIVE
            : participle || (first.tag() == Tag.VERB_ING && from < main)
                ? Form.PARTICIPLE
                : Form.FINITE;
    boolean passive = past && (be || (participle && tag == Tag.VERB_PARTICIPLE));
    return new VerbGroup(from, to, main, form, passive, negated, modality);
  }
}
