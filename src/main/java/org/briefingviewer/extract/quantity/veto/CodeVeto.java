// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.extract.quantity.number.Numeral;

/// Figures that stand for something in an index, not for how many: with a nought before them
/// ("007", "24-05112"), telephone numbers, forms of law ("401(k)"), marks of notes ("ships.[12]"),
/// the foot of a page ("- 4 -", "3 of 12") and counters of a series ("(2/5)").
public final class CodeVeto implements QuantityRecogniser {
  /// Longer rows of digits without commas number things: "1470067200".
  private static final int LONGEST = 8;

  /// The mark of a note has at most so many digits.
  private static final int LONGEST_MARK = 3;

  /// The signs that may stand between a word and the mark of its note.
  private static final String AFTER_TEXT = ";,.!?)”\"’'»";

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    boolean foot = foot(line);
    Set<QuantityDraft> codes = Collections.newSetFromMap(new IdentityHashMap<>());
    QuantityDraft before = null;
    for (QuantityDraft draft : drafts) {
      if (draft.bare() && (foot || code(line, draft) || follows(line, before, codes, draft))) {
        codes.add(draft);
      }
      before = draft;
    }
    drafts.removeIf(codes::contains);
  }

  private static boolean code(AtomLine line, QuantityDraft draft) {
    int at = draft.low().from();
    return (!draft.low().hasScale() && (index(line.at(at)) || index(line.at(draft.last().from()))))
        || form(line, draft.to())
        || note(line, draft)
        || mark(line, draft)
        || running(line, draft)
        || counter(line, draft)
        || symbol(line, draft.to())
        || something(line, draft.to());
  }

  private static boolean index(LineAtom figure) {
    String written = figure.text();
    boolean digits = figure.number() && written.chars().allMatch(Character::isDigit);
    return digits
        && (written.length() > LONGEST || (written.length() > 1 && written.charAt(0) == '0'));
  }

  /// "020 7946 0018": what goes on a code without a word between.
  private static boolean follows(
      AtomLine line,
      @org.jspecify.annotations.Nullable QuantityDraft before,
      Set<QuantityDraft> codes,
      QuantityDraft draft) {
    boolean ungrouped = line.at(draft.from()).text().chars().allMatch(Character::isDigit);
    return before != null
        && codes.contains(before)
        && ungrouped
        && (before.to() == draft.from() || line.hyphenAt(before.to()));
  }

  /// "401(k)", "501(c)(3)"
  private static boolean form(AtomLine line, int at) {
    return line.is(at, "(")
        && line.at(at).glued()
        && line.at(at + 1).word()
        && line.at(at + 1).text().length() == 1
        && line.is(at + 2, ")");
  }

  private static boolean note(AtomLine line, QuantityDraft draft) {
    boolean short_ = line.at(draft.from()).text().length() <= LONGEST_MARK;
    return short_ && line.is(draft.from() - 1, "[") && line.is(draft.to(), "]");
  }

  /// "houses;4 the village", "he wrote,”7 but": the mark of a note behind a sign that is itself
  /// behind a word.
  private static boolean mark(AtomLine line, QuantityDraft draft) {
    int at = draft.from();
    boolean digits = line.at(at).number() && draft.to() == at + 1 && line.at(at).glued();
    boolean short_ =
        line.at(at).text().length() <= LONGEST_MARK
            && line.at(at).text().chars().allMatch(Character::isDigit);
    boolean behind = line.at(at - 1).glued() && AFTER_TEXT.indexOf(line.at(at - 1).text()) >= 0;
    boolean text = line.at(at - 2).word() || AFTER_TEXT.indexOf(line.at(at - 2).text()) >= 0;
    boolean free = !line.at(at + 1).glued() || line.is(at + 1, ".") || line.is(at + 1, ",");
    return digits && short_ && behind && text && free && !line.at(at - 1).edge();
  }

  /// "4 | Harbour Review", "Harbour Review | 4": the running head of a page.
  private static boolean running(AtomLine line, QuantityDraft draft) {
    boolean alone = draft.to() == draft.from() + 1 && line.at(draft.from()).number();
    int to = draft.to();
    boolean first = opens(line, draft.from()) && line.is(to, "|") && line.at(to + 1).word();
    boolean last = draft.to() == line.size() && line.is(draft.from() - 1, "|");
    return alone && (first || (last && line.at(draft.from() - 2).word()));
  }

  /// A fraction alone in brackets at an edge of its line.
  private static boolean counter(AtomLine line, QuantityDraft draft) {
    boolean bracket = line.is(draft.from() - 1, "(") && line.is(draft.to(), ")");
    boolean edge = opens(line, draft.from() - 1) || draft.to() + 1 >= line.size();
    return bracket && edge && draft.low().form() == Numeral.Form.FRACTION;
  }

  /// Tells whether no word stands before atom `at`.
  private static boolean opens(AtomLine line, int at) {
    boolean plain = true;
    for (int i = at - 1; plain && i >= 0; i--) {
      plain = !line.at(i).word() && !line.at(i).number();
    }
    return plain;
  }

  /// A page's number beside a document's symbol: "14 S/2024/215".
  private static boolean symbol(AtomLine line, int to) {
    return line.at(to).word()
        && line.at(to).capitalised()
        && line.is(to + 1, "/")
        && line.at(to + 1).glued()
        && line.at(to + 2).glued();
  }

  /// "a 30-something"
  private static boolean something(AtomLine line, int to) {
    return line.hyphenAt(to) && line.is(to + 1, "something");
  }

  /// Tells whether the whole line is the foot of a page or a counter: figures, signs, and no word
  /// but those of pages.
  private static boolean foot(AtomLine line) {
    if (line.size() > 8) {
      return false;
    }
    for (int i = 0; i < line.size(); i++) {
      boolean word = line.at(i).word();
      boolean page =
          switch (line.at(i).lower()) {
            case "of", "page", "p", "photo", "slide", "part", "image", "pages" -> true;
            default -> false;
          };
      boolean money = line.is(i, "+") || line.is(i, "%") || line.is(i, "~") || line.is(i, "≈");
      if ((word && !page) || money) {
        return false;
      }
    }
    return true;
  }
}
