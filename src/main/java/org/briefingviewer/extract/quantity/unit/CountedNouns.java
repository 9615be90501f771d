// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.Unit.UnitKind;

/// Reads what a number counts: the noun after it ("6,650 roles"), joined by a hyphen
/// ("10,000-centrifuge") or after "of" ("two of the deputies", "thousands of troops"). A "one" that
/// counts nothing is a pronoun and is taken away, and so are numbers inside a counted noun.
public final class CountedNouns implements QuantityRecogniser {

  private static final int LEAST_HYPHENED = 13;

  /// What is counted even in small numbers before a hyphen: "a three-judge panel".
  private static final Set<String> HYPHENED = WordLists.named("counted-after-hyphen");

  private static final Set<String> QUOTES = Set.of("'", "\"", "‘", "’", "“", "”");

  private final NounPhrase phrases;

  public CountedNouns(NounShapes nouns) {
    this.phrases = new NounPhrase(nouns);
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    Set<QuantityDraft> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < drafts.size(); i++) {
      QuantityDraft draft = drafts.get(i);
      if (draft.bare() && !dropped.contains(draft)) {
        count(line, draft, drafts.subList(i + 1, drafts.size()), dropped);
      }
    }
    drafts.removeIf(dropped::contains);
  }

  private void count(
      AtomLine line, QuantityDraft draft, List<QuantityDraft> rest, Set<QuantityDraft> dropped) {
    if (draft.last().form() == Numeral.Form.MULTIPLE) {
      draft.measure(MULTIPLE, UnitFamily.OTHER);
      return;
    }
    boolean one = one(line, draft);
    if (hanging(line, draft.to()) || told(line, draft)) {
      return;
    }
    int noun = unquoted(line, draft, hedged(line, draft.to()));
    if (line.hyphenAt(draft.to()) && noun == draft.to()) {
      hyphened(line, draft, dropped);
      return;
    }
    int of = noun;
    if (line.is(of, "of")) {
      NounPhrase.Found found = phrases.after(line, of + 1, true, false, rest);
      take(line, draft, found, draft.vague(), dropped);
      if (one && !draft.bare()) {
        draft.standIn();
      }
    } else if (!draft.low().form().equals(Numeral.Form.FRACTION)) {
      NounPhrase.Found found = phrases.after(line, of, false, one, rest);
      take(line, draft, found, true, dropped);
    }
    if (one && draft.bare() && line.is(draft.low().from(), "one")) {
      dropped.add(draft);
    } else if (draft.low().form() == Numeral.Form.FRACTION) {
      draft.measure(FRACTION, UnitFamily.SHARE);
    }
  }

  private static final Set<String> HEDGES = WordLists.named("hedge-words");
  private static final Set<String> PASTS = WordLists.named("irregular-pasts");

  private static final org.briefingviewer.model.Unit MULTIPLE =
      new org.briefingviewer.model.Unit(UnitKind.MEASURE, "times");
  private static final org.briefingviewer.model.Unit FRACTION =
      new org.briefingviewer.model.Unit(UnitKind.MEASURE, "fraction");

  /// Steps over the mark that closes a quotation of the number alone: "the “10,000” men".
  private static int unquoted(AtomLine line, QuantityDraft draft, int at) {
    boolean opened = QUOTES.contains(line.at(draft.from() - 1).text());
    return opened && QUOTES.contains(line.at(at).text()) ? at + 1 : at;
  }

  /// Steps over a hedge tied to the number: "200-plus men", "40-odd ships".
  private static int hedged(AtomLine line, int at) {
    if (line.is(at, "+") && line.at(at).glued() && line.at(at + 1).word()) {
      return at + 1;
    }
    boolean hedge = line.is(at + 1, "plus") || line.is(at + 1, "odd") || line.is(at + 1, "some");
    return line.hyphenAt(at) && hedge ? at + 2 : at;
  }

  /// "four-, five- and six-cylinder engines": the series says later what is counted.
  private static boolean hanging(AtomLine line, int at) {
    boolean dash = line.at(at).dash() && line.at(at).glued();
    return dash
        && (line.is(at + 1, ",")
            || line.is(at + 1, "or")
            || line.is(at + 1, "and")
            || line.is(at + 1, "to"));
  }

  /// "28,000 crates, of which 25,000 held shells": the word behind the number is a verb.
  private static boolean told(AtomLine line, QuantityDraft draft) {
    int before = draft.from() - 1;
    while (before > draft.from() - 3 && HEDGES.contains(line.at(before).lower())) {
      before--;
    }
    boolean which = line.is(before, "which") || line.is(before, "whom");
    return which && line.is(before - 1, "of") && PASTS.contains(line.at(draft.to()).lower());
  }

  private static boolean one(AtomLine line, QuantityDraft draft) {
    return !draft.range()
        && draft.low().to() == draft.low().from() + 1
        && (line.is(draft.low().from(), "one") || line.is(draft.low().from(), "1"))
        && !line.is(draft.from() - 1, "whom");
  }

  /// A small number before a hyphen is part of a name for a type: "four-door".
  private void hyphened(AtomLine line, QuantityDraft draft, Set<QuantityDraft> dropped) {
    String written = line.at(draft.to() + 1).lower();
    boolean word = line.at(draft.to() + 1).word();
    boolean counted = HYPHENED.contains(written);
    if (draft.range() || counted || (word && !draft.low().wholeBelow(LEAST_HYPHENED))) {
      String noun = written.equals("strong") ? "person" : phrases.singular(line, draft.to() + 1);
      draft.count(noun, noun);
      draft.cover(draft.from(), draft.to() + 2);
    } else {
      dropped.add(draft);
    }
  }

  private void take(
      AtomLine line,
      QuantityDraft draft,
      NounPhrase.Found found,
      boolean beside,
      Set<QuantityDraft> dropped) {
    if (found.head() < 0) {
      return;
    }
    dropped.addAll(found.inside());
    draft.count(phrases.name(line, found), phrases.head(line, found));
    if (beside && !found.crossed()) {
      draft.cover(draft.from(), found.head() + 1);
    }
  }
}
