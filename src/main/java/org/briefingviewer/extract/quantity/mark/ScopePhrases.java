// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.quantity.line.Atom;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.unit.Nouns;

/// Finds where a noun phrase ends, by the shape of its words. A phrase that goes on too long, or
/// breaks off inside, has no end that could be trusted.
final class ScopePhrases {
  private static final Set<String> ENDS = WordLists.named("scope-ends");
  private static final Set<String> INSIDE = WordLists.named("scope-inside");
  private static final Set<String> TIMES = WordLists.named("scope-times");
  private static final Set<String> PLACES = WordLists.named("kinds-of-place");
  private static final int LONGEST = 14;

  /// How the adjective of a people ends: "the Russian army", not the name of a place.
  private static final Pattern PEOPLES = Pattern.compile(".+(?:ian|ish|ese|rean|ican)");

  private final Nouns nouns = new Nouns();

  /// Returns the atom after the noun phrase that begins at `from`, or -1.
  ///
  /// @param limit the atom where another figure begins
  int end(Line line, int from, int limit) {
    int at = from;
    boolean head = false;
    while (at < from + LONGEST && at < limit) {
      if (joined(line, at)) {
        at++;
      } else if (line.is(at, "of") || line.is(at, "and") || line.is(at, "or")) {
        boolean figure =
            at + 1 == limit || (at + 2 == limit && INSIDE.contains(line.at(at + 1).lower()));
        boolean verb = !line.is(at, "of") && verb(line, at + 1);
        if (!head || figure || verb || !opens(line, at + 1)) {
          break;
        }
        head = false;
        at++;
      } else if (INSIDE.contains(line.at(at).lower()) && !head) {
        at++;
      } else if (!word(line, at) || (head && (closes(line, at) || rate(line, at)))) {
        break;
      } else {
        head = true;
        at++;
      }
    }
    if (at == limit && BROKEN.contains(line.at(at - 1).lower())) {
      return -1;
    }
    boolean place = head && PLACE.contains(line.at(at).lower()) && name(line, at + 1);
    int end = place ? placeEnd(line, at + 1) : at;
    return head && at < from + LONGEST && !restricted(line, at) ? Math.max(at, end) : -1;
  }

  /// Tells whether the phrase goes on with a participle that narrows it: "workers employed abroad".
  private static boolean restricted(Line line, int at) {
    boolean participle = line.at(at).lower().endsWith("ed") && !line.at(at).capitalised();
    return participle && NARROWING.contains(line.at(at + 1).lower());
  }

  /// "of fuel a day": what follows the noun tells how often.
  private static boolean rate(Line line, int at) {
    return line.is(at, "a") || line.is(at, "an") || line.is(at, "each") || line.is(at, "every");
  }

  /// Words after which a figure belongs to the phrase: "the first nine months".
  private static final Set<String> BROKEN =
      Set.of("first", "last", "next", "past", "previous", "other", "coming", "final");

  private static final Set<String> NARROWING = WordLists.named("after-narrowing-participle");
  private static final Set<String> PLACE = Set.of("in", "from", "to", "at", "with");

  /// Returns the atom after the name of a place that begins at `from`, with what it owns ("Russia's
  /// Kursk region"), or -1.
  int placeEnd(Line line, int from) {
    if (!name(line, from)) {
      return -1;
    }
    int at = line.is(from, "the") ? from + 1 : from;
    boolean owns = false;
    boolean owned = false;
    while (at < from + LONGEST && (capital(line, at) || joined(line, at) || of(line, at))) {
      owns = line.at(at).lower().endsWith("'s") || line.at(at).lower().endsWith("s'");
      owned |= owns;
      at++;
    }
    boolean nationality = noun(line, at) && PEOPLES.matcher(line.at(at - 1).lower()).matches();
    if (owns || nationality || (owned && noun(line, at))) {
      return end(line, at, line.size());
    }
    return PLACES.contains(line.at(at).lower()) ? at + 1 : at;
  }

  private boolean of(Line line, int at) {
    return (line.is(at, "of") || line.is(at, "and") || line.is(at, "the")) && name(line, at + 1);
  }

  private boolean name(Line line, int at) {
    return capital(line, line.is(at, "the") ? at + 1 : at);
  }

  private boolean capital(Line line, int at) {
    return line.at(at).word() && line.at(at).capitalised() && !time(line, at);
  }

  /// Tells whether a word of time begins at `at`: a month, a weekday, "last", "recent".
  boolean time(Line line, int at) {
    return TIMES.contains(line.at(at).lower()) || line.at(at).number();
  }

  /// Tells whether a noun stands right at `at`.
  boolean noun(Line line, int at) {
    Atom atom = line.at(at);
    String word = atom.lower();
    boolean open = atom.word() && !atom.capitalised() && !atom.glued() && word.length() > 2;
    boolean other =
        nouns.ends(word) || ENDS.contains(word) || time(line, at) || word.endsWith("ly");
    return open && !other && !word.endsWith("ed") && !word.endsWith("er") && !INSIDE.contains(word);
  }

  private boolean opens(Line line, int at) {
    return word(line, at) || (INSIDE.contains(line.at(at).lower()) && word(line, at + 1));
  }

  private boolean word(Line line, int at) {
    String word = line.at(at).lower();
    boolean ends =
        ENDS.contains(word) || (nouns.ends(word) && !INSIDE.contains(word)) || time(line, at);
    return line.at(at).word() && !ends;
  }

  /// "and exceeded hopes": a second verb, and no second noun.
  private static boolean verb(Line line, int at) {
    String word = line.at(at).lower();
    return word.endsWith("ed") && !ADJECTIVES.contains(word) && !line.at(at).capitalised();
  }

  /// "arms and related materiel"
  private static final Set<String> ADJECTIVES =
      Set.of("related", "armed", "refined", "advanced", "skilled", "used", "combined", "processed");

  /// Tells whether the word at `at`, after a noun, is none that goes on with it: what follows a
  /// plural is a verb ("of voters agree"), and so is a participle.
  private boolean closes(Line line, int at) {
    Atom before = line.at(at - 1);
    String word = line.at(at).lower();
    if (before.lower().endsWith("'s") || before.lower().endsWith("s'")) {
      return false;
    }
    boolean plural = nouns.plural(before.lower()) && !before.capitalised();
    boolean verb = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
    boolean modified = nouns.modifier(before.lower()) && !nouns.plural(before.lower());
    return !modified && !line.at(at).capitalised() && (plural || verb);
  }

  private static boolean joined(Line line, int at) {
    return line.hyphenAt(at);
  }
}
