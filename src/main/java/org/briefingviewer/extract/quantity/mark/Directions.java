// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Family;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Atom;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.Direction;

/// Tells whether a figure is the amount of a change: "rose 4 percent", "up 4 percent", "a 4 percent
/// drop". "fell to 4 percent" gives a level, not an amount.
public final class Directions implements Recogniser {

  /// How many words may stand between the verb and "by": "raised its key rate by".
  private static final int OBJECT = 5;

  private static final Set<String> BE = WordLists.named("forms-of-be");
  private static final Set<String> PHRASAL = WordLists.named("verbs-with-up-and-down");
  private static final Set<String> SPANS = WordLists.named("before-noun-of-change");
  private static final Set<String> RISES = WordLists.named("amounts-of-change");
  private static final Set<String> PASSED = WordLists.named("level-passed");

  private final ChangeWords words;

  public Directions(ChangeWords words) {
    this.words = words;
  }

  @Override
  public void read(Line line, List<Draft> drafts) {
    for (Draft draft : drafts) {
      Direction found = before(line, draft);
      draft.direct(found == Direction.NONE ? after(line, draft) : found);
      if (grown(line, draft)) {
        draft.direct(Direction.UP);
      }
    }
  }

  private Direction before(Line line, Draft draft) {
    int at = draft.hedgedFrom() - 1;
    Direction mark = words.get("mark", line.at(at).lower());
    if (mark != Direction.NONE) {
      return marks(line, at, draft) ? mark : Direction.NONE;
    }
    Direction rise = of(line, at, draft);
    if (rise != Direction.NONE) {
      return rise;
    }
    boolean by = line.is(at, "by");
    at = by || line.is(at, "an") || line.is(at, "a") ? at - 1 : at;
    for (int i = at; i > (by ? at - OBJECT : at - 1); i--) {
      Direction verb = words.get("verb", line.at(i).lower());
      if (verb != Direction.NONE) {
        boolean told = by || (amount(line, i, draft) && !raised(line, i, draft));
        return told && !level(line, draft) ? verb : Direction.NONE;
      }
    }
    boolean adverb = line.at(at).lower().endsWith("ly");
    return adverb ? words.get("verb", line.at(at - 1).lower()) : Direction.NONE;
  }

  /// Tells whether "up", "down" or a sign at `at` marks a change: "sales are up 4 percent". In
  /// "made up 1.05 billion" and "shot down 12 drones" it belongs to the verb, and a plus glued to
  /// the figure before it to that.
  private boolean marks(Line line, int at, Draft draft) {
    Atom before = line.at(at - 1);
    if (!line.at(at).word()) {
      return !(line.at(at).glued() && before.number());
    }
    if (line.is(at, "off")) {
      // "laid off 6 percent of the staff": part of the verb.
      return draft.family() == Family.SHARE && (before.is(",") || BE.contains(before.lower()));
    }
    boolean clear = !before.word() || before.lower().endsWith("ly") || BE.contains(before.lower());
    return clear
        || (amount(line, at, draft) && !counts(draft) && !PHRASAL.contains(before.lower()));
  }

  private static boolean counts(Draft draft) {
    return draft.family() == Family.COUNT;
  }

  /// "a rise of 12 percent", "an increase of $3 billion"
  private Direction of(Line line, int at, Draft draft) {
    boolean lost = line.at(at - 1).lower().startsWith("los");
    boolean change = line.is(at, "of") && amount(line, at, draft) && !lost;
    Direction noun = change ? words.get("noun", line.at(at - 1).lower()) : Direction.NONE;
    return noun;
  }

  /// What may fall or rise by the figure itself: "lost 4 percent" tells a change, "lost three
  /// boats" and "fell 60 meters" do not.
  private static boolean amount(Line line, int verb, Draft draft) {
    boolean lost = line.at(verb).lower().startsWith("los");
    return switch (draft.family()) {
      case SHARE, MONEY, OTHER, TEMPERATURE, POWER, SPEED, MASS, VOLUME, AREA, DATA, NONE -> true;
      case COUNT -> !lost;
      case LENGTH, AGE, TIME -> false;
    };
  }

  /// "raised $4 billion" collects it; "raised by $4 billion" is a rise.
  private static boolean raised(Line line, int verb, Draft draft) {
    return line.at(verb).lower().startsWith("rais") && draft.family() != Family.SHARE;
  }

  /// "dropped below 20 million", "rose above $300 billion": the figure is the level passed.
  private static boolean level(Line line, Draft draft) {
    return PASSED.contains(line.at(draft.hedgedFrom()).lower())
        && draft.hedgedFrom() < draft.from();
  }

  /// "sixfold", "doubled"
  private static boolean grown(Line line, Draft draft) {
    String word = line.at(draft.low().to() - 1).lower();
    boolean verb = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("fold");
    return verb
        && draft.direction() == Direction.NONE
        && draft.low().form() == Numeral.Form.MULTIPLE;
  }

  private static final Set<String> LIKELY = Set.of("likely", "probable", "plausible", "realistic");

  private Direction after(Line line, Draft draft) {
    if (line.is(draft.to(), "more") && LIKELY.contains(line.at(draft.to() + 1).lower())) {
      // "consider 2 percent more likely"
      return Direction.NONE;
    }
    Direction compared = words.get("compare", line.at(draft.to()).lower());
    boolean share = draft.family() == Family.SHARE || line.is(draft.to() + 1, "than");
    if (compared != Direction.NONE && share) {
      return compared;
    }
    String noun = line.at(described(line, draft.to())).lower();
    boolean fits =
        draft.family() == Family.SHARE || (draft.family() == Family.MONEY && RISES.contains(noun));
    return fits ? words.get("noun", noun) : Direction.NONE;
  }

  /// Steps over what tells of which span or how great a change is: "3 percent year-on-year growth",
  /// "a 3 percent annual rise".
  private static int described(Line line, int from) {
    int at = from;
    while (at < from + LONGEST && (line.at(at).dash() || SPANS.contains(line.at(at).lower()))) {
      at++;
    }
    return at;
  }

  private static final int LONGEST = 7;
}
