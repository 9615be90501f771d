// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.TextSpan;

/// Reads the hedges right before and right after a figure, and the bound that they set. A range
/// without any is bounded `BETWEEN`, a vague scale is an `ORDER_OF_MAGNITUDE`.
public final class HedgeRecogniser implements QuantityRecogniser {

  /// A hedge's words mean that they bound the figure so, and are of such a kind.
  record Hedge(Bound bound, HedgeKind kind) {}

  /// "at least about", "perhaps up to some"
  private static final int MOST = 3;

  /// How far from the figure a hedge of its clause may stand.
  private static final int REACH = 9;

  private static final Set<String> CLAUSE_ENDS = WordLists.named("clause-ends");

  /// What those who are counted say is no doubt of their number: "two drivers said it may rain".
  private static final Set<String> SAYING = WordLists.named("said-of-people");

  private static final Set<String> COUNTS = Set.of("many", "much", "few", "little");
  private static final Set<String> BEFORE_PAST = WordLists.named("before-past-the-adjective");
  private static final Set<String> ESTIMATED = Set.of("estimated", "approximate");
  private static final Set<String> BE = WordLists.named("forms-of-be");
  private static final Set<String> TOTALS = WordLists.named("totals");
  private static final Set<String> PEOPLE = WordLists.named("counts-of-people");
  private static final Set<String> CROWDS = WordLists.named("groups-of-people");
  private static final Set<String> SPREADING = WordLists.named("before-over-the-place");
  private static final Set<String> PART_OF_VERB = WordLists.named("verbs-with-over");

  /// Firms are taken over; of money, "over" tells how much was taken.
  private static final Set<String> NO_SUMS = WordLists.named("verbs-with-over-of-no-sums");

  /// "ticked up to 8 percent": the level reached.
  private static final Set<String> CREEPING = WordLists.named("verbs-with-up-to-a-level");

  /// "sales added up to $40", not "added up to $40 to the price".
  private static final Set<String> SUMMING = WordLists.named("verbs-with-up-to-a-sum");

  private static final Set<String> LEVELS = WordLists.named("levels");
  private static final Set<String> TOPPED = WordLists.named("before-top-the-verb");

  private final PhraseTable<Hedge> before = new PhraseTable<>(false);
  private final PhraseTable<Hedge> after = new PhraseTable<>(false);
  private final PhraseTable<Hedge> clause = new PhraseTable<>(false);
  private final PhraseTable<Hedge> opening = new PhraseTable<>(false);
  private final ClosingHedges closing = new ClosingHedges(after);

  public HedgeRecogniser() {
    for (List<String> row : WordList.read("extract/hedges.tsv").rows()) {
      Hedge hedge =
          new Hedge(
              Bound.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              HedgeKind.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
      switch (row.get(1)) {
        case "before" -> before.add(row.get(0), hedge);
        case "after" -> after.add(row.get(0), hedge);
        case "closing" -> closing.add(row.get(0), hedge);
        case "opening" -> opening.add(row.get(0), hedge);
        default -> clause.add(row.get(0), hedge);
      }
    }
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    int from = 0;
    int limit = 0;
    for (int i = 0; i < drafts.size(); i++) {
      QuantityDraft draft = drafts.get(i);
      int start = before(line, draft);
      draft.hedgedFrom(start);
      int behind = i == 0 ? 0 : drafts.get(i - 1).to();
      if (i == 0 || start != behind + 1 || !line.is(behind, "or")) {
        from = start;
        limit = behind;
      }
      after(
          line,
          draft,
          i > 0 && ofWhole(line, drafts.get(i - 1), draft) ? drafts.get(i - 1) : draft);
      // "could hold 300 or 200": what stands before the first of two is said of both.
      clauseBefore(line, draft, from, limit);
      clauseAfter(line, draft, i + 1 < drafts.size() ? drafts.get(i + 1).from() : line.size());
      if (draft.vague()) {
        draft.bound(Bound.ORDER_OF_MAGNITUDE);
      } else if (draft.range() && draft.bound() == Bound.UNSTATED) {
        draft.bound(Bound.BETWEEN);
      }
    }
  }

  /// Returns the atom where the hedged figure begins.
  private int before(AtomLine line, QuantityDraft draft) {
    int at = draft.from();
    for (int i = 0; i < MOST; i++) {
      at = skipped(line, at);
      Match<Hedge> found = before.endingAt(line, at);
      if (found == null || !fits(line, draft, found)) {
        return at;
      }
      found = NegatedBounds.read(line, draft, found);
      hedge(line, draft, found);
      at = found.from();
    }
    return at;
  }

  /// "rose to 11 tons, higher than 9 tons in May": another figure is compared with this one, which
  /// stays as it is.
  private static boolean compared(AtomLine line, Match<Hedge> found) {
    int comma = found.from() - 1;
    boolean told = COMPARING.contains(line.at(found.from()).lower()) && line.is(comma, ",");
    return told && IntStream.range(comma - NEAR, comma).anyMatch(i -> line.at(i).number());
  }

  /// How many words before a comma a figure may stand that is compared.
  private static final int NEAR = 3;

  private static final Set<String> COMPARING = WordLists.named("comparing-two-figures");

  /// "past" bounds a level ("surged past 200") and no span of time ("the past 10 years"); in
  /// "12-under 68" the word belongs to the score; "a top 10 bank" exceeds nothing.
  private static boolean fits(AtomLine line, QuantityDraft draft, Match<Hedge> found) {
    if (compared(line, found)) {
      return false;
    }
    String word = line.at(found.to() - 1).lower();
    boolean glued = line.hyphenAt(found.from() - 1) && line.at(found.from() - 2).number();
    boolean top = word.equals("top") && !TOPPED.contains(line.at(found.from() - 1).lower());
    boolean past = word.equals("past") && found.to() == found.from() + 1;
    boolean level =
        line.at(found.from() - 1).word()
            && !BEFORE_PAST.contains(line.at(found.from() - 1).lower());
    boolean lacking =
        word.equals("of")
            && line.is(found.from(), "short")
            && be(line, found.from())
            && !total(line, draft, found.from() - 2);
    String verb = line.at(found.from() - 1).lower();
    boolean sum = draft.family() == UnitFamily.MONEY && NO_SUMS.contains(verb);
    boolean part = line.is(found.from(), "over") && PART_OF_VERB.contains(verb) && !sum;
    boolean summed =
        SUMMING.contains(verb) && draft.family() != UnitFamily.COUNT && !line.is(draft.to(), "to");
    boolean reached = line.is(found.from(), "up") && (CREEPING.contains(verb) || summed);
    boolean region =
        word.equals("of") && line.is(found.from() - 1, "the"); // "from the North of $3"
    boolean place =
        region || (word.equals("over") && SPREADING.contains(line.at(found.from() - 1).lower()));
    return !glued
        && !top
        && !lacking
        && !place
        && !part
        && !reached
        && !during(line, draft, found)
        && !across(line, draft, found)
        && !(past && (!level || draft.family() == UnitFamily.TIME));
  }

  /// "Over six years, the ring made $90": during that time.
  private static boolean during(AtomLine line, QuantityDraft draft, Match<Hedge> found) {
    String next = line.at(draft.to()).lower();
    return draft.family() == UnitFamily.TIME
        && line.is(found.from(), "over")
        && !line.at(found.from() - 1).word()
        && (next.equals(",") || DETERMINERS.contains(next) || PRONOUNS.contains(next));
  }

  /// "moved over two stages": in so many; what is counted on one's fingers is not exceeded "over".
  private static boolean across(AtomLine line, QuantityDraft draft, Match<Hedge> found) {
    BigDecimal value = draft.lowValue();
    return draft.family() == UnitFamily.COUNT
        && line.is(found.from(), "over")
        && line.at(found.from() - 1).word()
        && value != null
        && value.compareTo(BigDecimal.TEN) < 0;
  }

  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "i", "you");

  /// "the crowd was short of 200": how many there are, not how many are lacking.
  private static boolean total(AtomLine line, QuantityDraft draft, int subject) {
    String word = line.at(subject).lower();
    return draft.bare() || TOTALS.contains(word) || PEOPLE.contains(word) || CROWDS.contains(word);
  }

  /// "is short of 200 beds": so many are lacking.
  private static boolean be(AtomLine line, int at) {
    return BE.contains(line.at(at - 1).lower());
  }

  private void clauseBefore(AtomLine line, QuantityDraft draft, int start, int limit) {
    for (int i = start - 1; i >= Math.max(limit, start - REACH); i--) {
      if (!line.at(i).word() && !opener(line, i)) {
        return;
      }
      Match<Hedge> found = clause.startingAt(line, i);
      found = found == null && !line.at(i - 1).word() ? opening.startingAt(line, i) : found;
      if (found != null
          && found.to() <= start
          && !month(line, found)
          && !setAt(line, found)
          && !told(line, found)
          && !unable(line, found)) {
        Match<Hedge> wider = clause.startingAt(line, i - 1);
        hedge(line, draft, wider == null || wider.to() < found.to() ? found : wider);
        return;
      }
    }
  }

  /// Tells whether a comma parts a single word, or a hedge, from the clause that it opens:
  /// "Reportedly, …", "In the worst case, …".
  private boolean opener(AtomLine line, int comma) {
    Match<Hedge> hedge = opening.endingAt(line, comma);
    hedge = hedge == null ? clause.endingAt(line, comma) : hedge;
    int from = hedge == null ? comma - 1 : hedge.from();
    return line.is(comma, ",") && line.at(comma - 1).word() && !line.at(from - 1).word();
  }

  /// "May" with a capital inside a sentence is no modal.
  private static boolean month(AtomLine line, Match<Hedge> found) {
    boolean opens = line.at(found.from() - 1).edge() && line.at(found.to()).word();
    return line.at(found.from()).capitalised() && line.is(found.from(), "may") && !opens;
  }

  private void clauseAfter(AtomLine line, QuantityDraft draft, int limit) {
    int end = Math.min(limit, draft.to() + REACH);
    boolean quoted = "\"”".contains(line.at(draft.to()).text()) && line.at(draft.to() + 1).word();
    for (int i = quoted ? draft.to() + 1 : draft.to();
        i < end
            && line.at(i).word()
            && !CLAUSE_ENDS.contains(line.at(i).lower())
            && !SAYING.contains(line.at(i).lower());
        i++) {
      Match<Hedge> found = clause.startingAt(line, i);
      if (found != null && !month(line, found) && !setAt(line, found) && !unable(line, found)) {
        // "some 40 tons worth perhaps $3 million": of the figure that it stands before.
        if (!there(line, draft, found) && found.to() != limit) {
          hedge(line, draft, found);
        }
        return;
      }
    }
  }

  /// "reported to the council that": to whom somebody said it, and no doubt.
  private static boolean told(AtomLine line, Match<Hedge> found) {
    return line.is(found.to() - 1, "to") && DETERMINERS.contains(line.at(found.to()).lower());
  }

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "this", "that");

  /// "could not be fired": what failed is no doubt of the figure.
  private static boolean unable(AtomLine line, Match<Hedge> found) {
    return line.is(found.to() - 1, "could") && line.is(found.to(), "not");
  }

  /// "is set to 4 million", "are set to about $40": the figure at which something is set.
  private boolean setAt(AtomLine line, Match<Hedge> found) {
    int to = found.to();
    return line.is(to - 1, "to")
        && line.is(to - 2, "set")
        && (!line.at(to).word() || before.startingAt(line, to) != null);
  }

  /// "the 300 already there are expected to be joined by 30 more": what is to come is told of those
  /// who are there.
  private static boolean there(AtomLine line, QuantityDraft draft, Match<Hedge> found) {
    for (int i = draft.to(); i < found.from(); i++) {
      if (line.is(i, "already")) {
        return true;
      }
    }
    return line.is(found.to(), "be") && line.is(found.to() + 1, "joined");
  }

  /// Steps over what may stand between a hedge and its number: "an estimated total of 40", "at
  /// least another 10", "around the benchmark of 1,499", "above the 40 mark".
  private static int skipped(AtomLine line, int at) {
    String before = line.at(at - 1).lower();
    if (before.equals("of") && ESTIMATED.contains(line.at(at - 3).lower())) {
      return at - 2;
    }
    int the = before.equals("of") && LEVELS.contains(line.at(at - 2).lower()) ? at - 3 : at - 1;
    boolean level =
        the < at - 1
            || LEVELS.contains(line.at(at + 1).lower())
            || LEVELS.contains(line.at(at + 2).lower())
            || LEVELS.contains(line.at(at + 3).lower());
    if (level && line.is(the, "the")) {
      return the;
    }
    return switch (before) {
      case "another", "additional", "between" -> at - 1;
      default -> at;
    };
  }

  /// "40 of the 60 planes at most": what stands behind the whole bounds the part.
  private static boolean ofWhole(AtomLine line, QuantityDraft part, QuantityDraft whole) {
    int of = part.to();
    int from = line.is(of + 1, "the") || line.is(of + 1, "its") ? of + 2 : of + 1;
    return line.is(of, "of") && whole.from() == from && part.bound() == Bound.UNSTATED;
  }

  /// @param bounded the figure that the words behind `draft` bound
  private void after(AtomLine line, QuantityDraft draft, QuantityDraft bounded) {
    boolean next = line.is(draft.to(), "and") || line.is(draft.to(), "or");
    if ((next && line.is(draft.to() + 2, "than"))
        || line.are(draft.to(), "and", "up", "to")
        || column(line, draft)) {
      return;
    }
    Match<Hedge> found = after.startingAt(line, draft.to());
    if (found == null && draft.low().form() != Numeral.Form.MULTIPLE) {
      found = after.startingAt(line, draft.last().to());
    }
    found = found == null ? closing.of(line, draft) : found;
    if (found != null) {
      hedge(line, bounded, found);
    }
  }

  /// A plus sign before the next figure of a table, or apart from its own, bounds nothing.
  private static boolean column(AtomLine line, QuantityDraft draft) {
    boolean row = line.is(draft.from() - 1, "+") && line.at(draft.from() - 2).number();
    return row || column(line, draft.to()) || column(line, draft.last().to());
  }

  private static boolean column(AtomLine line, int at) {
    boolean apart = !line.at(at).glued();
    boolean next = line.at(at + 1).number() || line.is(at + 1, "+");
    return line.is(at, "+") && (apart || next);
  }

  /// "as high as roughly 352" gives about 352, and says that it is high.
  private static boolean weak(AtomLine line, QuantityDraft draft, Match<Hedge> found) {
    boolean as = line.is(found.from(), "as") && line.is(found.to() - 1, "as");
    return as
        && draft.bound() == Bound.APPROXIMATELY
        && !COUNTS.contains(line.at(found.from() + 1).lower());
  }

  /// "estimated between 40 and 50": somebody's range, and nothing makes its ends vague.
  private static boolean ofRange(AtomLine line, QuantityDraft draft, Match<Hedge> found) {
    return draft.range()
        && line.is(found.to(), "between")
        && found.meaning().kind() == HedgeKind.EVIDENTIAL;
  }

  private static void hedge(AtomLine line, QuantityDraft draft, Match<Hedge> found) {
    boolean sign = line.at(found.from()).dash() || line.is(found.from(), ",");
    int from = sign ? found.from() + 1 : found.from();
    TextSpan span = new TextSpan(line.at(from).start(), line.at(found.to() - 1).end());
    String words = line.words(from, found.to());
    boolean open = weak(line, draft, found) || ofRange(line, draft, found);
    Bound bound = open ? Bound.UNSTATED : found.meaning().bound();
    draft.hedge(new HedgeCue(span, words, found.meaning().kind()), bound);
  }
}
