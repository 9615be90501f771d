// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;

/// Gives people to bare figures of whom the sentence tells what is told of people only: "killed at
/// least 14", "12 were wounded", "3,000, of whom", "a crowd of 2,600", "the toll rose to 214"; and
/// to "the number of visitors reached 4.1 million" the noun that it names.
public final class PersonRecogniser implements QuantityRecogniser {
  private static final Set<String> SUFFERED = WordLists.named("suffered-by-people");
  private static final Set<String> DONE_TO = WordLists.named("done-to-people");
  private static final Set<String> GROUPS = WordLists.named("groups-of-people");
  private static final Set<String> TOLLS = WordLists.named("counts-of-people");
  private static final Set<String> TOTALS = WordLists.named("totals");
  private static final Set<String> LEVELS = WordLists.named("verbs-of-level");
  private static final Set<String> HEDGES = WordLists.named("hedge-words");

  private static final Set<String> HARMED = WordLists.named("harmed");

  /// How many words may stand between the counted and the figure: "the toll has since risen to".
  private static final int REACH = 14;

  private final NounShapes nouns;

  public PersonRecogniser(NounShapes nouns) {
    this.nouns = nouns;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    int free = 0;
    QuantityDraft before = null;
    for (QuantityDraft draft : drafts) {
      boolean others = draft.head().equals("other") && !draft.range();
      if ((draft.bare() || others) && counts(draft) && alone(line, draft)) {
        if (told(line, draft)) {
          draft.count("person", "person");
        } else if (before != null && raised(line, before, draft)) {
          draft.count(before.unit().code(), before.head());
        } else if (!others) {
          level(line, draft, free);
        }
      }
      whole(line, draft);
      free = draft.to();
      before = draft;
    }
  }

  /// "700 killed and wounded": both, of whom the dead alone would be another statement.
  private static void whole(AtomLine line, QuantityDraft draft) {
    boolean pair = line.is(draft.to(), "and") || line.is(draft.to(), "or");
    boolean verb = line.at(draft.to() + 2).number();
    if (pair
        && !verb
        && HARMED.contains(line.at(draft.to() - 1).lower())
        && HARMED.contains(line.at(draft.to() + 1).lower())) {
      draft.cover(draft.from(), draft.to() + 2);
    }
  }

  /// "the number of farms from 120 to 165": the second counts what the first does.
  private static boolean raised(AtomLine line, QuantityDraft before, QuantityDraft draft) {
    return line.is(before.from() - 1, "from")
        && before.to() == draft.from() - 1
        && line.is(before.to(), "to")
        && before.family() == UnitFamily.COUNT;
  }

  private static boolean counts(QuantityDraft draft) {
    Numeral.Form form = draft.low().form();
    boolean whole = draft.vague() || draft.low().wholeBelow(Integer.MAX_VALUE);
    return whole && (form == Numeral.Form.DIGITS || form == Numeral.Form.WORDS || draft.vague());
  }

  private boolean alone(AtomLine line, QuantityDraft draft) {
    int next = after(line, draft);
    String word = line.at(next).lower();
    return !line.at(next).word() || nouns.ends(word) || SUFFERED.contains(word);
  }

  private static int after(AtomLine line, QuantityDraft draft) {
    return line.is(draft.to(), "more") || line.is(draft.to(), "others")
        ? draft.to() + 1
        : draft.to();
  }

  private static boolean told(AtomLine line, QuantityDraft draft) {
    int first = line.is(draft.from() - 1, "all") ? draft.from() - 2 : draft.from() - 1;
    int before = unhedged(line, first);
    boolean whom = line.is(before, "whom") || line.are(draft.to(), "of", "whom");
    whom |= line.are(draft.to(), ",", "of", "whom");
    boolean group = line.is(before, "of") && GROUPS.contains(line.at(before - 1).lower());
    return whom || group || DONE_TO.contains(line.at(before).lower()) || suffered(line, draft);
  }

  /// "12 were killed", "30 have been wounded", "40 more injured"
  private static boolean suffered(AtomLine line, QuantityDraft draft) {
    int at = after(line, draft);
    for (int i = 0; i < 3 && auxiliary(line.at(at).lower()); i++) {
      at++;
    }
    return SUFFERED.contains(line.at(at).lower());
  }

  private static boolean auxiliary(String word) {
    return switch (word) {
      case "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "have",
          "has",
          "had",
          "still",
          "later",
          "reportedly",
          "feared",
          "also",
          "already",
          "confirmed",
          "said",
          "to",
          "remain",
          "remained" ->
          true;
      default -> false;
    };
  }

  /// Reads what was counted before a verb of level: "the toll stands at 61", "the number of
  /// visitors reached 4.1 million", "its population is 26 million".
  private void level(AtomLine line, QuantityDraft draft, int free) {
    boolean given =
        line.is(draft.from() - 1, "as") && line.at(draft.from() - 2).lower().endsWith("ed");
    int at = given ? draft.from() - 1 : unhedged(line, draft.from() - 1);
    boolean level = given || LEVELS.contains(line.at(at).lower()) || line.is(at, "of");
    boolean change = line.is(at, "from") || line.is(at, "by");
    if (!level && !change) {
      return;
    }
    for (int i = at - 1; i >= Math.max(change ? 0 : free, at - REACH); i--) {
      String word = line.at(i).lower();
      boolean over = change && (line.at(i).dash() || line.at(i).number());
      if (!line.at(i).word() && !over) {
        return;
      }
      boolean dead = HARMED.contains(word) && line.is(i - 1, "the");
      if (!change && (dead || TOLLS.contains(word))) {
        draft.count("person", "person");
        return;
      }
      boolean figure = TOTALS.contains(word) || line.is(i, "figure");
      if ((TOTALS.contains(word) && line.is(i + 1, "of")) || (figure && line.is(i + 1, "for"))) {
        noun(line, draft, i + 2, at);
        return;
      }
    }
  }

  private void noun(AtomLine line, QuantityDraft draft, int from, int to) {
    int head = -1;
    for (int i = from; i < to && line.at(i).word() && !nouns.ends(line.at(i).lower()); i++) {
      head = nouns.plural(line.at(i).lower()) ? i : head;
    }
    if (head >= 0) {
      String noun = nouns.singular(line.at(head).lower());
      draft.count(noun, noun);
    }
  }

  private static boolean hedge(AtomLine line, int at) {
    boolean level = line.is(at, "at") && !line.is(at + 1, "least") && !line.is(at + 1, "most");
    return HEDGES.contains(line.at(at).lower()) && !line.is(at, "to") && !level;
  }

  private static int unhedged(AtomLine line, int from) {
    int at = line.are(from - 2, "not", "far", "from") ? from - 3 : from;
    while (at > from - 4 && hedge(line, at)) {
      at--;
    }
    // "was "some 900"": the quotation opens within the figure.
    return "\"“".contains(line.at(at).text()) && !line.at(at).edge() ? at - 1 : at;
  }
}
