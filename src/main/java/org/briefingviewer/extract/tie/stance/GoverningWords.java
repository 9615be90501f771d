// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.stance;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/// Finds what a word hangs on, from the nearest outwards: "mend" in "denied that it hoped to mend
/// ties" on itself, "hoped" and "denied"; "thaw" in "no sign of a thaw" on itself and "sign".
final class GoverningWords {

  /// More stand above no word that one can read.
  private static final int MOST = 8;

  /// How many words may stand between a clause and what opens it.
  private static final int OPENER = 10;

  private final SentenceReading reading;

  private GoverningWords(SentenceReading reading) {
    this.reading = reading;
  }

  /// A word on which others hang.
  ///
  /// @param group the verb group whose verb it is, or null for a noun, an adjective or what opens a
  ///   clause ("if")
  record Governor(int word, @Nullable VerbGroup group) {}

  /// Returns word `word` and what it hangs on, the nearest first.
  static List<Governor> of(SentenceReading reading, int word) {
    GoverningWords finder = new GoverningWords(reading);
    List<Governor> found = new ArrayList<>();
    int at = word;
    while (at >= 0 && found.size() < MOST) {
      VerbGroup group = reading.group(at);
      int own = group == null ? at : group.main();
      if (found.stream().anyMatch(governor -> governor.word() == own)) {
        break;
      }
      found.add(new Governor(own, group));
      at = group == null ? finder.aboveNoun(at) : finder.above(group);
    }
    return found;
  }

  private int above(VerbGroup group) {
    return switch (group.form()) {
      case INFINITIVE -> aboveInfinitive(group);
      case PARTICIPLE -> aboveParticiple(group);
      case FINITE -> opener(group);
    };
  }

  /// "hopes to mend", "ready to mend", "urged Peru to mend", "to mend ties and to deepen them".
  private int aboveInfinitive(VerbGroup group) {
    int before = reading.before(group.from());
    if (reading.word(before).tag() == PartOfSpeech.CONJUNCTION
        || reading.word(before).tag() == PartOfSpeech.COMMA) {
      VerbGroup shared = reading.verbBefore(before);
      return shared == null
          ? -1
          : shared.form() == Form.INFINITIVE ? aboveInfinitive(shared) : shared.main();
    }
    return reading.word(before).is("that") ? before - 1 : headAt(before, before);
  }

  /// "accused of sending", "instead of growing", "stopped sending".
  private int aboveParticiple(VerbGroup group) {
    int before = reading.before(group.from());
    if (reading.preposition(before)) {
      return headAt(reading.before(before), before);
    }
    return reading.group(before) == null ? -1 : before;
  }

  private int headAt(int i, int otherwise) {
    GrammarPhrase phrase = reading.phrase(i);
    return phrase != null ? phrase.head() : reading.group(i) != null ? i : otherwise;
  }

  /// What opens the clause of a finite verb: the word before its "that", a verb of saying, "if".
  private int opener(VerbGroup group) {
    GrammarPhrase subject = reading.subject(group);
    boolean before = subject != null && subject.to() <= group.from();
    int start = before && subject != null ? subject.from() : group.from();
    for (int i = start - 1; i >= 0 && start - i <= OPENER; i--) {
      GrammarWord word = reading.word(i);
      if (word.is("that") && !relative(i, group)) {
        return i == 0 ? -1 : headAt(i - 1, i - 1);
      }
      if (reading.subordinator(i)) {
        return i;
      }
      VerbGroup other = reading.group(i);
      if (other != null || word.tag() == PartOfSpeech.COLON || word.tag() == PartOfSpeech.STOP) {
        return other != null && reading.opensClause(other) ? other.main() : -1;
      }
      boolean listed = reading.phrase(i - 1) != null && reading.phrase(i + 1) != null;
      if (word.tag() == PartOfSpeech.CONJUNCTION && !listed) {
        VerbGroup shared = reading.verbBefore(i);
        return shared == null || shared.form() != Form.FINITE ? -1 : opener(shared);
      }
    }
    return -1;
  }

  /// "the ties that grew": the pronoun is itself the subject.
  private boolean relative(int that, VerbGroup group) {
    return that + 1 == group.from();
  }

  /// What a noun belongs to: "sign" of a thaw, the verb whose subject or object it is.
  private int aboveNoun(int word) {
    GrammarPhrase phrase = reading.phrase(word);
    if (phrase == null) {
      if (reading.subordinator(word)) {
        return -1;
      }
      VerbGroup verb = reading.verbBefore(word);
      return verb == null ? -1 : verb.main();
    }
    int preposition = reading.preposition(phrase);
    GrammarPhrase owner = preposition < 0 ? null : reading.phrase(reading.before(preposition));
    if (owner != null && !reading.word(owner.head()).tag().proper()) {
      return owner.head();
    }
    VerbGroup verb = reading.governor(phrase);
    return verb == null ? -1 : verb.main();
  }
}
