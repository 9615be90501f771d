// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.ChangeDirection;

/// Tells whether a figure is the amount of a change: "rose 4 percent", "up 4 percent", "a 4 percent
/// drop". "fell to 4 percent" gives a level, not an amount.
public final class DirectionRecogniser implements QuantityRecogniser {

  /// How many words may stand between the verb and "by": "raised its key rate by".
  private static final int OBJECT = 5;

  private static final Set<String> BE = WordLists.named("forms-of-be");
  private static final Set<String> PHRASAL = WordLists.named("verbs-with-up-and-down");
  private static final Set<String> SPANS = WordLists.named("before-noun-of-change");
  private static final Set<String> RISES = WordLists.named("amounts-of-change");
  private static final Set<String> PASSED = WordLists.named("level-passed");

  private final ChangeWords words;

  public DirectionRecogniser(ChangeWords words) {
    this.words = words;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    for (QuantityDraft draft : drafts) {
      ChangeDirection found = before(line, draft);
      draft.direct(found == ChangeDirection.NONE ? after(line, draft) : found);
      if (grown(line, draft)) {
        draft.direct(ChangeDirection.UP);
      }
    }
  }

  private ChangeDirection before(AtomLine line, QuantityDraft draft) {
    int at = draft.hedgedFrom() - 1;
    ChangeDirection mark = words.get("mark", line.at(at).lower());
    if (mark != ChangeDirection.NONE) {
      return marks(line, at, draft) ? mark : ChangeDirection.NONE;
    }
    ChangeDirection rise = of(line, at, draft);
    if (rise != ChangeDirection.NONE) {
      return rise;
    }
    boolean by = line.is(at, "by");
    at = by || line.is(at, "an") || line.is(at, "a") ? at - 1 : at;
    for (int i = at; i > (by ? at - OBJECT : at - 1); i--) {
      ChangeDirection verb = words.get("verb", line.at(i).lower());
      if (verb != ChangeDirection.NONE) {
        boolean told = by || (amount(line, i, draft) && !raised(line, i, draft));
        return told && !level(line, draft) ? verb : ChangeDirection.NONE;
      }
    }
    boolean adverb = line.at(at).lower().endsWith("ly");
    return adverb ? words.get("verb", line.at(at - 1).lower()) : ChangeDirection.NONE;
  }

  /// Tells whether "up", "down" or a sign at `at` marks a change: "sales are up 4 percent". In
  /// "made up 1.05 billion" and "shot down 12 drones" it belongs to the verb, and a plus glued to
  /// the figure before it to that.
  private boolean marks(AtomLine line, int at, QuantityDraft draft) {
    LineAtom before = line.at(at - 1);
    if (!line.at(at).word()) {
      return !(line.at(at).glued() && before.number());
    }
    if (line.is(at, "off")) {
      // "laid off 6 percent of the staff": part of the verb.
      return draft.family() == UnitFamily.SHARE && (before.is(",") || BE.contains(before.lower()));
    }
    boolean clear = !before.word() || before.lower().endsWith("ly") || BE.contains(before.lower());
    return clear
        || (amount(line, at, draft) && !counts(draft) && !PHRASAL.contains(before.lower()));
  }

  private static boolean counts(QuantityDraft draft) {
    return draft.family() == UnitFamily.COUNT;
  }

  /// "a rise of 12 percent", "an increase of $3 billion"
  private ChangeDirection of(AtomLine line, int at, QuantityDraft draft) {
    boolean lost = line.at(at - 1).lower().startsWith("los");
    boolean change = line.is(at, "of") && amount(line, at, draft) && !lost;
    ChangeDirection noun =
        change ? words.get("noun", line.at(at - 1).lower()) : ChangeDirection.NONE;
    return noun;
  }

  /// What may fall or rise by the figure itself: "lost 4 percent" tells a change, "lost three
  /// boats" and "fell 60 meters" do not.
  private static boolean amount(AtomLine line, int verb, QuantityDraft draft) {
    boolean lost = line.at(verb).lower().startsWith("los");
    return switch (draft.family()) {
      case SHARE, MONEY, OTHER, TEMPERATURE, POWER, SPEED, MASS, VOLUME, AREA, DATA, NONE -> true;
      case COUNT -> !lost;
      case LENGTH, AGE, TIME -> false;
    };
  }

  /// "raised $4 billion" collects it; "raised by $4 billion" is a rise.
  private static boolean raised(AtomLine line, int verb, QuantityDraft draft) {
    return line.at(verb).lower().startsWith("rais") && draft.family() != UnitFamily.SHARE;
  }

  /// "dropped below 20 million", "rose above $300 billion": the figure is the level passed.
  private static boolean level(AtomLine line, QuantityDraft draft) {
    return PASSED.contains(line.at(draft.hedgedFrom()).lower())
        && draft.hedgedFrom() < draft.from();
  }

  /// "sixfold", "doubled"
  private static boolean grown(AtomLine line, QuantityDraft draft) {
    String word = line.at(draft.low().to() - 1).lower();
    boolean verb = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("fold");
    return verb
        && draft.direction() == ChangeDirection.NONE
        && draft.low().form() == Numeral.Form.MULTIPLE;
  }

  private static final Set<String> LIKELY = Set.of("likely", "probable", "plausible", "realistic");

  private ChangeDirection after(AtomLine line, QuantityDraft draft) {
    if (line.is(draft.to(), "more") && LIKELY.contains(line.at(draft.to() + 1).lower())) {
      // "consider 2 percent more likely"
      return ChangeDirection.NONE;
    }
    ChangeDirection compared = words.get("compare", line.at(draft.to()).lower());
    boolean share = draft.family() == UnitFamily.SHARE || line.is(draft.to() + 1, "than");
    if (compared != ChangeDirection.NONE && share) {
      return compared;
    }
    String noun = line.at(described(line, draft.to())).lower();
    boolean fits =
        draft.family() == UnitFamily.SHARE
            || (draft.family() == UnitFamily.MONEY && RISES.contains(noun));
    return fits ? words.get("noun", noun) : ChangeDirection.NONE;
  }

  /// Steps over what tells of which span or how great a change is: "3 percent year-on-year growth",
  /// "a 3 percent annual rise".
  private static int described(AtomLine line, int from) {
    int at = from;
    while (at < from + LONGEST && (line.at(at).dash() || SPANS.contains(line.at(at).lower()))) {
      at++;
    }
    return at;
  }

  private static final int LONGEST = 7;
}
