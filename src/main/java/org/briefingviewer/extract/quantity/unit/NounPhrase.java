// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;

/// Finds the head of the noun phrase that begins at a place: the first plural within a few words,
/// or, after "one", the noun after the adjectives.
final class NounPhrase {

  /// The head's atom, or -1; whether another quantity stands before it; the first atom of the
  /// phrase; numbers that stand inside it.
  record Found(int first, int head, List<QuantityDraft> inside, boolean crossed) {}

  private static final int LONGEST = 7;

  /// Letters for states and unions, which tell whose people and things are counted, not which.
  private static final Set<String> STATES = WordLists.named("letters-of-states");

  private final NounShapes nouns;

  NounPhrase(NounShapes nouns) {
    this.nouns = nouns;
  }

  /// Looks for the head from atom `from` on.
  ///
  /// @param of whether the phrase follows "of", so that "the" or "its" may open it
  /// @param one whether the number is "one", whose noun is no plural
  /// @param rest the line's later drafts
  Found after(AtomLine line, int from, boolean of, boolean one, List<QuantityDraft> rest) {
    List<QuantityDraft> inside = new ArrayList<>();
    int head = -1;
    boolean crossed = false;
    int end = from + LONGEST;
    for (int i = opened(line, from, of); i < end; i++) {
      QuantityDraft number = at(rest, i);
      if (number != null && number.bare() && inName(line, i)) {
        inside.add(number);
      } else if (number != null && of && i == opened(line, from, true)) {
        crossed = true;
        i = number.to() - 1;
      } else if (number != null && !number.bare() && head < 0) {
        if (caliber(number)) {
          inside.add(number);
        } else {
          crossed = true;
        }
        i = number.to() - 1;
      } else if (number != null && head < 0 && another(line, number)) {
        break;
      } else if ((one && line.is(i, ","))
          || (!goesOn(line, i, from, head) && !(i == from && quantifier(line, i)))) {
        break;
      } else if (one && !of) {
        if (head >= 0 && !continues(line.at(i).lower())) {
          break;
        }
        head = skips(line.at(i).lower()) ? head : i;
      } else if (nouns.plural(line.at(i).lower())
          && !(head >= 0 && (nouns.participle(line.at(i).lower()) || verb(line, i)))) {
        head = i;
      } else if (head >= 0) {
        break;
      }
    }
    if (head < 0 && !of && adjectival(line, from, rest)) {
      head = singularHead(line, from);
    }
    return new Found(from, head, head < 0 ? List.of() : inside, crossed);
  }

  /// "a three course meal": an article before the number, and no number in the phrase.
  private static boolean adjectival(AtomLine line, int from, List<QuantityDraft> rest) {
    int at = from - 2;
    boolean article = line.is(at, "a") || line.is(at, "an") || line.is(at, "the");
    return article && (rest.isEmpty() || rest.getFirst().from() > from + 3);
  }

  private int singularHead(AtomLine line, int from) {
    int head = -1;
    for (int i = from; i < from + 5 && goesOn(line, i, from, -1) && !line.is(i, "and"); i++) {
      if (!nouns.modifier(line.at(i).lower()) && line.at(i).word() && !line.at(i).capitalised()) {
        head = i;
      }
    }
    return head;
  }

  /// "The two signed nine documents": a number in words counts something of its own.
  private static boolean another(AtomLine line, QuantityDraft number) {
    return number.bare()
        && number.low().form() == Numeral.Form.WORDS
        && !line.hyphenAt(number.low().to());
  }

  /// "ten 122 mm tubes": the caliber tells what sort of tube.
  private static boolean caliber(QuantityDraft number) {
    return number.unit().code().equals("millimeter");
  }

  private static int opened(AtomLine line, int from, boolean of) {
    return of
            && switch (line.at(from).lower()) {
              case "the",
                  "its",
                  "their",
                  "his",
                  "her",
                  "our",
                  "my",
                  "your",
                  "these",
                  "those",
                  "all" ->
                  true;
              default -> false;
            }
        ? from + 1
        : from;
  }

  private static @org.jspecify.annotations.Nullable QuantityDraft at(
      List<QuantityDraft> rest, int i) {
    for (QuantityDraft draft : rest) {
      if (draft.from() >= i) {
        return draft.from() == i ? draft : null;
      }
    }
    return null;
  }

  /// A number inside a name is followed by a capital: "737 Max jets"; no name has "11,000".
  private static boolean inName(AtomLine line, int i) {
    return line.at(i + 1).capitalised() && line.at(i).text().indexOf(',') < 0;
  }

  private boolean goesOn(AtomLine line, int i, int from, int head) {
    LineAtom atom = line.at(i);
    if (atom.is("and") || atom.is("most") || atom.is("&")) {
      LineAtom next = line.at(i + 1);
      boolean joins = i > from || atom.is("most");
      return joins && head < 0 && next.word() && !nouns.ends(next.lower());
    }
    if (atom.is(",")) {
      return i > from && head < 0 && modifier(line.at(i - 1)) && modifier(line.at(i + 1));
    }
    if (atom.dash() && atom.glued()) {
      return true;
    }
    return atom.word() && !ends(atom) && !(atom.glued() && !line.at(i - 1).dash());
  }

  /// "a team of 11 countries alleges": what looks like a plural behind one is a verb.
  private static boolean verb(AtomLine line, int i) {
    return VERBS.contains(line.at(i).lower());
  }

  private static final Set<String> VERBS = WordLists.named("verbs-that-are-no-nouns");

  /// "40 US troops", "12 IT workers": letters, and no pronoun.
  private boolean ends(LineAtom atom) {
    boolean letters = atom.text().equals("US") || atom.text().equals("IT");
    return !letters && nouns.ends(atom.lower());
  }

  /// "fresh, well-trained troops"
  private boolean modifier(LineAtom atom) {
    return atom.word() && nouns.modifier(atom.lower()) && !nouns.ends(atom.lower());
  }

  /// "eight more picks"
  private static boolean quantifier(AtomLine line, int i) {
    return line.is(i, "more") || line.is(i, "fewer") || line.is(i, "such");
  }

  /// A verbal noun ("one ranking") counts as the noun unless another follows.
  private boolean skips(String word) {
    return word.endsWith("'s") || (nouns.modifier(word) && !word.endsWith("ing"));
  }

  /// Tells whether a word may follow the noun after "one" in the same compound.
  private boolean continues(String word) {
    return !nouns.modifier(word) && !nouns.plural(word) && !word.endsWith("'s");
  }

  /// Returns the noun in the singular, with the noun before it that belongs to it.
  String name(AtomLine line, Found found) {
    String head = nouns.singular(line.at(found.head()));
    if (line.at(found.head()).capitalised()) {
      return proper(line, found, head);
    }
    LineAtom before = line.at(found.head() - 1);
    boolean noun =
        found.head() - 1 >= found.first()
            && before.word()
            && !found.crossed()
            && !(before.capitalised() && !found.inside().isEmpty())
            && !before.glued()
            && !STATES.contains(before.text())
            && !of(found.inside(), found.head() - 1)
            && !nouns.modifier(before.lower())
            && !nouns.ends(before.lower())
            && !before.lower().endsWith("'s");
    return noun ? (before.capitalised() ? before.text() : before.lower()) + " " + head : head;
  }

  /// Tells whether an atom is the unit of a number inside the phrase: the "mm" of "122 mm shells".
  private static boolean of(List<QuantityDraft> inside, int atom) {
    return inside.stream().anyMatch(number -> number.from() < atom && atom <= number.to());
  }

  /// A name takes in the capitalised words before it: "World Cup", "North Korean".
  private static String proper(AtomLine line, Found found, String head) {
    int first = found.head();
    while (first > found.first() && line.at(first - 1).word() && line.at(first - 1).capitalised()) {
      first--;
    }
    return first == found.head() ? head : line.words(first, found.head()) + " " + head;
  }

  String head(AtomLine line, Found found) {
    return nouns.singular(line.at(found.head()).lower()).toLowerCase(Locale.ROOT);
  }

  String singular(AtomLine line, int i) {
    return nouns.singular(line.at(i).lower());
  }
}
