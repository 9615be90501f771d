// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.Unit;

/// Lets a bare figure count what an earlier one in the sentence counts: "460 cars, compared with 63
/// a year before", "rose 64 points to 4,577", and gives "a day or two" its noun.
public final class EllipsisRecogniser implements QuantityRecogniser {

  private static final Set<String> CUES = WordLists.named("ellipsis-cues");

  /// Words of approximation that may stand between the cue and the figure.
  private static final Set<String> BETWEEN = WordLists.named("hedge-words");

  /// Words before a figure that is a level or a label, not a count.
  private static final Set<String> LEVELS = WordLists.named("before-level");

  /// "one number that I trust: 40": nothing is counted by it.
  static final Set<String> ABSTRACT = WordLists.named("heads-that-count-nothing");

  private static final Set<String> OWN_COUNT = WordLists.named("verbs-of-own-count");
  private static final Set<String> PAYING = WordLists.named("verbs-of-paying");
  private static final Set<String> COMPARING = WordLists.named("comparing");
  private static final Set<String> PARALLEL = WordLists.named("after-parallel");
  private static final Set<String> RATES = WordLists.named("rate-after-article");
  private static final Set<String> NOT_BEFORE = WordLists.named("no-rate-before");
  private static final BigDecimal SHARES = BigDecimal.valueOf(20);
  private static final BigDecimal SUMS = BigDecimal.valueOf(100);

  private final NounShapes nouns;

  public EllipsisRecogniser(NounShapes nouns) {
    this.nouns = nouns;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    QuantityDraft counted = null;
    QuantityDraft measured = null;
    QuantityDraft before = null;
    for (QuantityDraft draft : drafts) {
      boolean occasions = line.is(draft.to() - 1, "times");
      if (draft.bare() && draft.low().form() != Numeral.Form.MULTIPLE && !occasions) {
        QuantityDraft near = counted != null && ofASize(draft, counted) ? counted : null;
        if (counted != null && byOneOfThem(line, counted, draft)) {
          continue;
        }
        if (line.is(draft.from() - 1, "or") && orTwo(line, draft)) {
          continue;
        }
        if (before != null && fromTo(line, before, draft)) {
          draft.measure(before.unit(), before.family());
        } else if (measured != null && compared(line, draft, measured)) {
          draft.measure(measured.unit(), measured.family());
        } else if (near != null && (grown(line, draft, near) || UnitParts.back(line, draft))) {
          draft.count(near.unit().code(), near.head());
        } else if (near != null && alike(line, draft, near)) {
          draft.count(rated(line, draft, near.unit()), near.head());
        } else if (near != null && UnitParts.added(line, draft) && whole(line, draft)) {
          draft.count(near.unit().code(), near.head());
        } else if (near != null && alone(line, draft)) {
          inherit(line, draft, near);
        }
      } else if (counted != null && draft.head().equals("other")) {
        draft.count(counted.unit().code(), counted.head());
      } else if (draft.family() == UnitFamily.COUNT && !draft.pronoun()) {
        counted = ABSTRACT.contains(draft.head()) ? counted : draft;
      } else if (draft.family() != UnitFamily.AGE
          && draft.family() != UnitFamily.TIME
          && !draft.bare()) {
        measured = draft;
      }
      before = draft;
    }
  }

  /// "two analysts looked; one counted 110, the other 130", "one member said it was 30": who were
  /// counted are not what each of them counts.
  private static boolean byOneOfThem(AtomLine line, QuantityDraft counted, QuantityDraft draft) {
    boolean few = counted.low().wholeBelow(MANY);
    for (int i = draft.from() - 1; few && i >= counted.to() && draft.from() - i <= NEAR; i--) {
      boolean verb = i < draft.from() - 1;
      boolean the = line.is(i - 1, "the") || line.is(i - 1, "a");
      boolean one = (line.is(i, "one") || line.is(i, "another")) && verb;
      boolean says = SAYING.contains(line.at(i).lower());
      if (one || says || (the && INDIVIDUAL.contains(line.at(i).lower()))) {
        return true;
      }
      if (!line.at(i).word()) {
        return false;
      }
    }
    return false;
  }

  /// "One member of the team said": a few who speak are not what the text goes on to count.
  static boolean speaks(AtomLine line, QuantityDraft draft) {
    boolean few = draft.low().wholeBelow(MANY);
    for (int i = draft.to(); few && i - draft.to() < NEAR && line.at(i).word(); i++) {
      if (SAYING.contains(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// So many are told apart one by one.
  private static final int MANY = 10;

  private static final int NEAR = 9;
  private static final Set<String> SAYING = WordLists.named("said-of-people");
  private static final Set<String> INDIVIDUAL = Set.of("other", "first", "second", "third");

  /// "from 21 mpg in one year to 23 in the next"
  private boolean fromTo(AtomLine line, QuantityDraft before, QuantityDraft draft) {
    int at = unhedged(line, before.from() - 1);
    boolean measure =
        before.family() != UnitFamily.COUNT && before.family() != UnitFamily.AGE && !before.bare();
    boolean up = line.is(draft.from() - 1, "to") && line.is(at, "from");
    boolean back = line.is(draft.from() - 1, "from") && line.is(at, "to");
    return measure && (up || back) && alone(line, draft);
  }

  /// "from around 200 warheads to some 600"
  private boolean grown(AtomLine line, QuantityDraft draft, QuantityDraft counted) {
    boolean up =
        line.is(unhedged(line, counted.from() - 1), "from")
            && line.is(unhedged(line, draft.from() - 1), "to");
    return up && alone(line, draft) && !counted.head().equals("point") && whole(line, draft);
  }

  /// "3.2 million tons, up from 2.1 million", "3.1 percent in May and 2.8 in June": a figure of the
  /// same size after a word of comparison, with no noun of its own.
  private boolean compared(AtomLine line, QuantityDraft draft, QuantityDraft measured) {
    int at = unhedged(line, draft.from() - 1);
    boolean with = line.is(at - 1, "compared") && (line.is(at, "with") || line.is(at, "to"));
    boolean parallel = line.is(at, "and") && PARALLEL.contains(line.at(draft.to()).lower());
    boolean another = line.is(at, "another") || line.is(at, "further");
    boolean cue = with || parallel || another || COMPARING.contains(line.at(at).lower());
    if (numberOf(line, draft)) {
      return false;
    }
    return cue && alone(line, draft) && comparable(draft, measured) && at >= measured.to();
  }

  /// "the number of visits fell from nine to two": they are counted, whatever was measured before.
  private static boolean numberOf(AtomLine line, QuantityDraft draft) {
    for (int i = draft.from() - 1; i >= 0 && draft.from() - i <= CLAUSE && line.at(i).word(); i--) {
      if (line.is(i, "number") && line.is(i + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  private static final int CLAUSE = 14;

  /// "40 trucks went, and three burned", "300 nurses in 2021, 450 in 2022": a subject of its own,
  /// or the next of a row.
  private boolean alike(AtomLine line, QuantityDraft draft, QuantityDraft counted) {
    boolean row =
        line.is(draft.from() - 1, ",")
            && PARALLEL.contains(line.at(draft.to()).lower())
            && PARALLEL.contains(line.at(counted.to()).lower());
    int be = unhedged(line, draft.from() - 1);
    row |= alone(line, draft) && line.is(be - 1, "there") && line.at(be).lower().length() < 5;
    boolean same = whole(line, draft) && !draft.low().hasScale() && !counted.low().hasScale();
    return same && (row || UnitParts.subject(line, draft));
  }

  /// Tells whether two figures may measure the same: shares are small, sums of the same order.
  private static boolean comparable(QuantityDraft draft, QuantityDraft measured) {
    BigDecimal one = draft.lowValue();
    BigDecimal other = measured.lowValue();
    if (one == null || other == null || other.signum() <= 0 || one.signum() <= 0) {
      return false;
    }
    boolean share = measured.family() == UnitFamily.SHARE;
    BigDecimal ratio = one.divide(other, MathContext.DECIMAL32);
    BigDecimal most = share ? SHARES : SUMS;
    boolean order = ratio.compareTo(most) < 0 && ratio.multiply(most).compareTo(BigDecimal.ONE) > 0;
    return order && draft.low().hasScale() == measured.low().hasScale();
  }

  /// Steps back over the hedge before a figure, "up to" among them, but not over "to" alone.
  private static int unhedged(AtomLine line, int from) {
    int at = from;
    while (BETWEEN.contains(line.at(at).lower())
        && !(line.is(at, "to") && !line.is(at - 1, "up"))) {
      at--;
    }
    return at;
  }

  private boolean alone(AtomLine line, QuantityDraft draft) {
    String next = line.at(draft.to()).lower();
    return !line.at(draft.to()).word() || nouns.ends(next) || PARALLEL.contains(next);
  }

  private static boolean whole(AtomLine line, QuantityDraft draft) {
    return !line.at(draft.low().from()).text().contains(".");
  }

  /// "another pick or two": the noun stands before "or", after its article.
  private boolean orTwo(AtomLine line, QuantityDraft draft) {
    int noun = draft.from() - 2;
    boolean article =
        line.is(noun - 1, "a") || line.is(noun - 1, "an") || line.is(noun - 1, "another");
    if (article && line.at(noun).word()) {
      draft.count(line.at(noun).lower(), line.at(noun).lower());
    }
    return article;
  }

  /// "3,000 rounds a day and 90,000 a month": a rate of its own; "120 a day, 50 a year ago": a
  /// date.
  private static String rated(AtomLine line, QuantityDraft draft, Unit unit) {
    String noun = line.at(draft.to() + 1).lower();
    boolean own =
        line.is(draft.to(), "a") || line.is(draft.to(), "per") || line.is(draft.to(), "an");
    boolean date = NOT_BEFORE.contains(line.at(draft.to() + 2).lower());
    return unit.rate() && own && !date && RATES.contains(noun)
        ? Unit.rate(unit.amount(), noun)
        : unit.code();
  }

  /// "15,000 troops sent in two waves, 10,000 are left": nothing of which two were counted just
  /// before comes in ten thousands.
  private static boolean ofASize(QuantityDraft draft, QuantityDraft counted) {
    BigDecimal one = draft.lowValue();
    BigDecimal other = counted.lowValue();
    return one == null
        || other == null
        || one.signum() <= 0
        || other.signum() <= 0
        || (one.compareTo(other.multiply(APART)) < 0 && other.compareTo(one.multiply(APART)) < 0);
  }

  private static final BigDecimal APART = BigDecimal.valueOf(400);

  private static void inherit(AtomLine line, QuantityDraft draft, QuantityDraft counted) {
    int at = unhedged(line, draft.from() - 1);
    boolean cue = CUES.contains(line.at(at).lower()) || CUES.contains(line.at(at + 1).lower());
    String before = line.at(at).lower();
    boolean verb =
        line.at(at).word()
            && !LEVELS.contains(before)
            && !OWN_COUNT.contains(before)
            && whole(line, draft);
    boolean points = line.is(at, "to") && !counted.head().equals("point");
    boolean big = counted.low().hasScale() && draft.low().wholeBelow(100);
    if ((cue || verb) && !points && !big && !PAYING.contains(before)) {
      draft.count(rated(line, draft, counted.unit()), counted.head());
    }
  }
}
