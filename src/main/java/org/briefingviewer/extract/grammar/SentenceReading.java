// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The grammar of one sentence: its words, its noun phrases and verb groups, and which belongs to
/// which. Positions are words, ends exclusive. Immutable.
public final class SentenceReading {
  private final List<GrammarWord> words;
  private final List<GrammarPhrase> phrases;
  private final List<VerbGroup> groups;
  private final int[] phraseAt;
  private final int[] groupAt;
  private final SubjectFinder subjects;

  SentenceReading(List<GrammarWord> words) {
    this.words = List.copyOf(words);
    Chunker chunker = new Chunker(this.words);
    phrases = List.copyOf(chunker.phrases());
    List<VerbGroup> told = new ArrayList<>(chunker.groups());
    phraseAt = new int[words.size()];
    groupAt = new int[words.size()];
    Arrays.fill(phraseAt, -1);
    Arrays.fill(groupAt, -1);
    for (int p = 0; p < phrases.size(); p++) {
      Arrays.fill(phraseAt, phrases.get(p).from(), phrases.get(p).to(), p);
    }
    for (int g = 0; g < told.size(); g++) {
      Arrays.fill(groupAt, told.get(g).from(), told.get(g).to(), g);
    }
    groups = told;
    for (int g = 0; g < told.size(); g++) {
      if (past(g)) {
        told.set(g, told.get(g).as(VerbGroup.Form.FINITE));
      } else if (reduced(g)) {
        told.set(g, told.get(g).as(VerbGroup.Form.PARTICIPLE));
      }
    }
    subjects = new SubjectFinder(this);
  }

  /// Tells whether a form that may be a participle is the verb of its clause, since that has no
  /// other: "said 40 cows died in May".
  private boolean past(int index) {
    VerbGroup group = groups.get(index);
    boolean bare = group.form() == VerbGroup.Form.PARTICIPLE && group.passive();
    if (!bare || phrase(before(group.from())) == null) {
      return false;
    }
    for (int at = group.to(); at < words.size() && !parts(at); at++) {
      VerbGroup next = group(at);
      if (next != null && next.form() == VerbGroup.Form.FINITE) {
        int before = before(next.from());
        boolean own =
            phrase(before) == null && (group(before) == null || group.equals(group(before)));
        return own || object(group) != null;
      }
    }
    VerbGroup last = verbBefore(group.from());
    return last == null || (last.form() == VerbGroup.Form.FINITE && opensClause(last));
  }

  /// Tells whether a form that may be a past only tells of the phrase before it, since another verb
  /// follows that has no other subject: "trucks loaded with cement crossed the river".
  private boolean reduced(int index) {
    VerbGroup group = groups.get(index);
    String form = word(group.main()).lower();
    boolean both = (form.endsWith("d") || form.endsWith("t")) && !form.equals("went");
    boolean bare =
        group.to() == group.from() + 1 && word(group.main()).tag() == PartOfSpeech.VERB_PAST;
    if (!bare || !both || phrase(before(group.from())) == null || object(group) != null) {
      return false;
    }
    for (int at = group.to(); at < words.size() && !parts(at); at++) {
      VerbGroup next = group(at);
      GrammarPhrase phrase = phrase(at);
      boolean own = phrase != null && !word(phrase.head()).time() && preposition(phrase) < 0;
      if (own || word(at).tag() == PartOfSpeech.CONJUNCTION) {
        return false;
      }
      if (next != null && next.form() == VerbGroup.Form.FINITE) {
        return true;
      }
    }
    return false;
  }

  private boolean parts(int at) {
    PartOfSpeech tag = word(at).tag();
    return tag == PartOfSpeech.STOP
        || tag == PartOfSpeech.COLON
        || tag == PartOfSpeech.COMMA
        || subordinator(at)
        || relative(at);
  }

  /// Tells whether what a verb has behind it may be a clause without "that".
  public boolean opensClause(VerbGroup group) {
    return switch (word(group.main()).lemma()) {
      case "say",
          "think",
          "believe",
          "claim",
          "estimate",
          "report",
          "show",
          "suggest",
          "expect",
          "fear",
          "warn",
          "add",
          "note",
          "mean",
          "hope",
          "know",
          "find",
          "assume",
          "argue",
          "conclude",
          "indicate",
          "reveal",
          "confirm",
          "tell",
          "announce",
          "write",
          "guess" ->
          true;
      default -> false;
    };
  }

  public List<GrammarWord> words() {
    return words;
  }

  public List<GrammarPhrase> phrases() {
    return phrases;
  }

  public List<VerbGroup> groups() {
    return groups;
  }

  /// Returns word `i`, or an empty one outside the sentence.
  public GrammarWord word(int i) {
    return i < 0 || i >= words.size() ? GrammarWord.EDGE : words.get(i);
  }

  /// Returns the noun phrase that word `i` is in, or null.
  public @Nullable GrammarPhrase phrase(int i) {
    return i < 0 || i >= phraseAt.length || phraseAt[i] < 0 ? null : phrases.get(phraseAt[i]);
  }

  /// Returns the verb group that word `i` is in, or null.
  public @Nullable VerbGroup group(int i) {
    return i < 0 || i >= groupAt.length || groupAt[i] < 0 ? null : groups.get(groupAt[i]);
  }

  /// Returns the verb groups that begin at words `from` to `to`, the last of these left out.
  public List<VerbGroup> groups(int from, int to) {
    return groups.stream().filter(g -> from <= g.from() && g.from() < to).toList();
  }

  /// Returns the noun phrases that begin at words `from` to `to`, the last of these left out.
  public List<GrammarPhrase> phrases(int from, int to) {
    return phrases.stream().filter(p -> from <= p.from() && p.from() < to).toList();
  }

  /// Returns the word that covers the character at `offset`, else the next one.
  public int wordAt(int offset) {
    int i = 0;
    while (i < words.size() && words.get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }

  /// Returns the first word before `i` that is no adverb, or -1.
  public int before(int i) {
    int at = i - 1;
    while (at >= 0 && word(at).tag().adverb()) {
      at--;
    }
    return at;
  }

  /// Returns the preposition that opens phrase `phrase`, or -1.
  public int preposition(GrammarPhrase phrase) {
    int at = before(phrase.from());
    at = word(at).tag() == PartOfSpeech.QUOTE ? before(at) : at;
    return preposition(at) ? at : -1;
  }

  /// Tells whether word `i` is a preposition, and not what opens a clause.
  public boolean preposition(int i) {
    PartOfSpeech tag = word(i).tag();
    boolean opens = tag == PartOfSpeech.PREPOSITION || (tag == PartOfSpeech.TO && group(i) == null);
    return opens && !subordinator(i);
  }

  /// Tells whether word `i` opens a clause: "that", "while".
  public boolean subordinator(int i) {
    return switch (word(i).lower()) {
      case "that",
          "while",
          "because",
          "although",
          "though",
          "if",
          "whether",
          "unless",
          "whereas",
          "when",
          "where" ->
          true;
      default -> false;
    };
  }

  /// Tells whether word `i` is the pronoun of a relative clause.
  public boolean relative(int i) {
    return switch (word(i).tag()) {
      case RELATIVE_DETERMINER, RELATIVE_PRONOUN, RELATIVE_ADVERB -> true;
      default -> word(i).is("that") && group(i + 1) != null && phrase(i - 1) != null;
    };
  }

  private boolean figured(GrammarPhrase phrase) {
    return words.subList(phrase.from(), phrase.to()).stream().anyMatch(GrammarWord::figure);
  }

  /// Returns the end of a phrase with its complements: "exports of coal to Peru and Chile".
  ///
  /// @param chosen which prepositions go on with it
  public int wholeEnd(GrammarPhrase phrase, IntPredicate chosen) {
    int end = phrase.to();
    while (end < words.size()) {
      GrammarPhrase next = null;
      if (preposition(end) && chosen.test(end)) {
        next = phrase(end + 1);
      } else if (word(end).tag() == PartOfSpeech.CONJUNCTION && !word(end).is("but")) {
        next = phrase(end + 1);
        next = next != null && figured(next) ? null : next;
      }
      if (next == null || next.from() != end + 1) {
        return end;
      }
      end = next.to();
    }
    return end;
  }

  /// Returns who or what does it, or to whom it is done where the group is passive; null where that
  /// is not plain.
  public @Nullable GrammarPhrase subject(VerbGroup group) {
    return subjects.subject(group);
  }

  /// Returns the noun phrase that a relative clause tells of, of which another one is the subject:
  /// "the boats, which the port put at 40", "the boats the port put at 40"; or null.
  public @Nullable GrammarPhrase antecedent(GrammarPhrase subject) {
    int at = subject.from() - 1;
    GrammarPhrase before = phrase(at);
    if (before != null) {
      return word(before.head()).time() ? null : before;
    }
    if (!relative(at)) {
      return null;
    }
    return phrase(word(at - 1).tag() == PartOfSpeech.COMMA ? at - 2 : at - 1);
  }

  /// Returns the noun phrase right behind a group: its object, or what it says of its subject.
  public @Nullable GrammarPhrase object(VerbGroup group) {
    int at = group.to();
    while (word(at).tag().adverb() || word(at).tag() == PartOfSpeech.PARTICLE) {
      at++;
    }
    GrammarPhrase phrase = phrase(at);
    return phrase != null && phrase.from() == at ? phrase : null;
  }

  /// Returns the verb group to whose clause phrase `phrase` belongs, as its subject, its object or
  /// beside it; null where there is none.
  public @Nullable VerbGroup governor(GrammarPhrase phrase) {
    VerbGroup own = subjects.governed(phrase);
    VerbGroup before = own != null ? own : verbBefore(phrase.from());
    return before != null ? before : verbBehind(phrase.to());
  }

  /// Returns the nearest finite verb group from word `i` on, of the clause that `i` opens, or null.
  private @Nullable VerbGroup verbBehind(int i) {
    for (int at = i; at < words.size(); at++) {
      VerbGroup group = group(at);
      if (group != null && group.form() == VerbGroup.Form.FINITE) {
        return group;
      }
      if (word(at).tag() == PartOfSpeech.COLON || subordinator(at) || relative(at)) {
        return null;
      }
    }
    return null;
  }

  /// Tells whether `phrase` is the subject of `group` or a part of it.
  public boolean subjectOf(GrammarPhrase phrase, VerbGroup group) {
    return group.equals(subjects.governed(phrase));
  }

  /// Returns the nearest verb group before word `i` in the same clause, or null.
  public @Nullable VerbGroup verbBefore(int i) {
    for (int at = i - 1; at >= 0; at--) {
      VerbGroup group = group(at);
      if (group != null) {
        return group;
      }
      PartOfSpeech tag = word(at).tag();
      if (tag == PartOfSpeech.STOP
          || tag == PartOfSpeech.COLON
          || subordinator(at)
          || relative(at)) {
        return null;
      }
    }
    return null;
  }
}
