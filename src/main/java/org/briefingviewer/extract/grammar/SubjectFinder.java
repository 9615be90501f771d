// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/// Finds the subject of each verb group of a sentence, by walking left over what may stand between.
final class SubjectFinder {
  private final SentenceReading reading;
  private final List<@Nullable GrammarPhrase> subjects = new ArrayList<>();

  /// The groups of relative clauses.
  private final Set<VerbGroup> relatives = new HashSet<>();

  SubjectFinder(SentenceReading reading) {
    this.reading = reading;
    for (VerbGroup group : reading.groups()) {
      subjects.add(find(group));
      if (relative(reading.before(group.from()))) {
        relatives.add(group);
      }
    }
  }

  @Nullable GrammarPhrase subject(VerbGroup group) {
    int index = reading.groups().indexOf(group);
    return index < 0 || index >= subjects.size() ? null : subjects.get(index);
  }

  /// Returns the group of which `phrase` is the subject or a part of it, or null.
  @Nullable VerbGroup governed(GrammarPhrase phrase) {
    for (int i = 0; i < subjects.size(); i++) {
      GrammarPhrase subject = subjects.get(i);
      VerbGroup group = reading.groups().get(i);
      boolean inside =
          subject != null && subject.from() <= phrase.from() && phrase.to() <= group.from();
      boolean own = group.form() == Form.FINITE && !relatives.contains(group);
      if (inside && own && !behindVerb(subject, phrase)) {
        return group;
      }
    }
    return null;
  }

  /// Tells whether a verb stands between the two, whose clause the second belongs to.
  private boolean behindVerb(GrammarPhrase subject, GrammarPhrase phrase) {
    for (int i = subject.to(); i < phrase.from(); i++) {
      if (reading.group(i) != null || reading.word(i).tag() == PartOfSpeech.COMMA) {
        return true;
      }
    }
    return false;
  }

  private @Nullable GrammarPhrase find(VerbGroup group) {
    return switch (group.form()) {
      case FINITE -> finite(group.from());
      case INFINITIVE -> controller(group.from());
      case PARTICIPLE -> told(group.from());
    };
  }

  private @Nullable GrammarPhrase known(VerbGroup group) {
    int index = reading.groups().indexOf(group);
    return index < subjects.size() ? subjects.get(index) : null;
  }

  /// The subject of the finite verb that begins at `from`.
  private @Nullable GrammarPhrase finite(int from) {
    int at = reading.before(from);
    boolean second = reading.word(at).tag() == PartOfSpeech.CONJUNCTION;
    GrammarPhrase found = null;
    for (int steps = 0; at >= 0 && steps < 60; steps++) {
      GrammarPhrase phrase = reading.phrase(at);
      VerbGroup group = reading.group(at);
      if (phrase != null) {
        int before = reading.before(phrase.from());
        boolean time = time(phrase);
        if (time && before >= 0 && !reading.preposition(before)) {
          at = before;
          continue;
        }
        boolean joined = conjoined(before);
        VerbGroup verb = reading.group(before);
        if (verb != null && (second || !reading.opensClause(verb))) {
          at = before;
          continue;
        }
        boolean clause = found == null && !time && opensClause(before, phrase, from);
        if ((!reading.preposition(before) && !joined) || clause) {
          return phrase;
        }
        found = joined ? phrase : null;
        at = reading.before(before);
      } else if (group != null) {
        if (group.form() != Form.FINITE) {
          at = reading.before(group.from());
        } else if (relative(reading.before(group.from()))) {
          at = reading.before(reading.before(group.from()));
        } else {
          return first(found, joined(from), outer(group, second));
        }
      } else if (relative(at)) {
        return antecedent(at);
      } else if (reading.word(at).tag() == PartOfSpeech.COMMA) {
        int comma = commaBefore(at);
        if (comma < 0) {
          return found;
        }
        at = reading.before(comma);
      } else if (passed(at)) {
        at = reading.before(at);
      } else {
        return found;
      }
    }
    return found;
  }

  /// "12 died in the fire and 40 were hurt": of whom the second verb tells.
  private @Nullable GrammarPhrase joined(int from) {
    int at = reading.before(from);
    at = reading.phrase(at) == null && reading.word(at).tag().adjective() ? reading.before(at) : at;
    GrammarPhrase phrase = reading.phrase(at);
    return phrase != null && conjoined(reading.before(phrase.from())) ? phrase : null;
  }

  private static @Nullable GrammarPhrase first(@Nullable GrammarPhrase... phrases) {
    return Arrays.stream(phrases).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /// "last year", but not "each hour", of which something may be told.
  private boolean time(GrammarPhrase phrase) {
    return reading.word(phrase.head()).time() && !reading.word(phrase.from()).is("each");
  }

  /// A preposition that opens a clause where a subject and its verb follow: "after the shell
  /// landed".
  private boolean opensClause(int at, GrammarPhrase subject, int verb) {
    return subject.to() >= verb - 1 && opensClause(at);
  }

  private boolean opensClause(int at) {
    return switch (reading.word(at).lower()) {
      case "after", "before", "since", "as", "until", "once", "than", "till" -> true;
      default -> false;
    };
  }

  /// What may stand between a verb and its subject beside phrases: quotation marks, "and" before a
  /// second verb, a preposition, an adjective.
  private boolean passed(int at) {
    PartOfSpeech tag = reading.word(at).tag();
    return tag == PartOfSpeech.QUOTE
        || tag == PartOfSpeech.CONJUNCTION
        || tag.adjective()
        || (reading.preposition(at) && at > 0);
  }

  /// The subject of a verb behind another's clause: "the claim that 40 had died was false".
  private @Nullable GrammarPhrase outer(VerbGroup group, boolean second) {
    GrammarPhrase inner = known(group);
    if (inner != null && !second && reading.word(inner.from() - 1).is("what")) {
      return null; // "what the bank had forecast would be 40"
    }
    int that = second || inner == null ? -1 : inner.from() - 1;
    GrammarPhrase noun = reading.word(that).is("that") ? reading.phrase(that - 1) : null;
    return noun == null ? inner : noun;
  }

  private boolean relative(int at) {
    return at >= 0 && reading.relative(at);
  }

  private boolean conjoined(int at) {
    boolean and = reading.word(at).is("and") || reading.word(at).is("or");
    return and && at > 0 && reading.phrase(at - 1) != null && reading.group(at - 1) == null;
  }

  private @Nullable GrammarPhrase antecedent(int relative) {
    int at = relative - 1;
    if (reading.preposition(at)) {
      at--;
    }
    if (reading.word(at).tag() == PartOfSpeech.COMMA) {
      at--;
    }
    return reading.phrase(at);
  }

  /// The comma that opens what the comma at `at` closes, or -1.
  private int commaBefore(int at) {
    for (int i = at - 1; i > 0; i--) {
      PartOfSpeech tag = reading.word(i).tag();
      if (tag == PartOfSpeech.COMMA) {
        return i;
      }
      if (tag == PartOfSpeech.STOP || tag == PartOfSpeech.COLON) {
        return -1;
      }
    }
    return -1;
  }

  /// Who does what an infinitive says: "expects exports to reach", "exports are to reach".
  private @Nullable GrammarPhrase controller(int from) {
    int at = from - 1;
    while (at >= 0 && (reading.word(at).tag().adjective() || reading.word(at).tag().adverb())) {
      at--;
    }
    VerbGroup group = reading.group(at);
    if (group != null) {
      return known(group);
    }
    GrammarPhrase phrase = reading.phrase(at);
    while (phrase != null && reading.preposition(phrase) > 0) {
      GrammarPhrase outer = reading.phrase(reading.preposition(phrase) - 1);
      if (outer == null) {
        return null;
      }
      phrase = outer;
    }
    return phrase;
  }

  /// Of whom a participle tells: "troops sent to Peru"; behind a comma, and behind "before" or
  /// "after" ("fell before recovering"), of whom its sentence does.
  private @Nullable GrammarPhrase told(int from) {
    int at = reading.before(from);
    boolean then = reading.word(at).is("before") || reading.word(at).is("after");
    if (then || reading.word(at).tag() == PartOfSpeech.COMMA) {
      VerbGroup group = reading.verbBefore(at);
      return group == null ? null : known(group);
    }
    return controller(from);
  }
}
