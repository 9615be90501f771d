// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.NumberWords;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads money in every usual dress: "US$3 billion", "8 trillion won", "EUR50m", "$5 Canadian".
public final class CurrencyRecogniser implements QuantityRecogniser {

  private static final BigDecimal MILLION = new BigDecimal(1_000_000);

  /// Words after "won" that make it a verb.
  private static final Set<String> AFTER_VERB = WordLists.named("after-won-the-verb");

  /// Units of measure that are money where the sentence speaks of prices.
  private static final Map<String, String> MONEY_TOO =
      Map.of("pounds", "GBP", "pound", "GBP", "kn", "HRK", "R", "ZAR");

  /// Words that tell pounds of money from pounds of weight.
  private static final Set<String> PRICES = WordLists.named("prices");

  /// Codes that are words or other abbreviations too: "COP27", "World CUP".
  private static final Set<String> CODES_AND_WORDS = WordLists.named("codes-and-words");

  private static final Set<String> TWOFOLD = WordLists.named("money-and-more");
  private static final Set<String> RATES = WordLists.named("rate-after-article");

  private final CurrencyNames money;
  private final NumberWords numbers;

  public CurrencyRecogniser(CurrencyNames money, NumberWords numbers) {
    this.money = money;
    this.numbers = numbers;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    int free = 0;
    for (QuantityDraft draft : drafts) {
      if (draft.low().form() != Numeral.Form.MULTIPLE) {
        before(line, draft, free);
        after(line, draft);
      }
      free = draft.to();
    }
  }

  private void before(AtomLine line, QuantityDraft draft, int free) {
    int at = draft.from();
    Match<String> sign = money.signBefore(line, at);
    if (sign == null && line.at(at - 1).dash() && line.at(at - 1).glued()) {
      sign = money.signBefore(line, at - 1);
    }
    if (sign != null && article(line, sign)) {
      sign = money.signAfter(line, sign.to() - 1);
    }
    if (sign != null && sign.from() >= free && fits(line, sign, draft)) {
      take(draft, sign);
      debt(line, draft);
    } else if (sign == null && draft.low().form() == Numeral.Form.DIGITS) {
      named(line, draft, free);
    }
  }

  /// "dollars 4.5 billion": a name before the figure, where scale or commas show that it is a sum.
  private void named(AtomLine line, QuantityDraft draft, int free) {
    Match<String> name = money.nameBefore(line, draft.from());
    if (name != null && sum(line, draft) && name.from() >= free && !twofold(line, name)) {
      take(draft, name);
    }
  }

  private static boolean sum(AtomLine line, QuantityDraft draft) {
    return draft.low().hasScale() || line.at(draft.low().from()).text().indexOf(',') > 0;
  }

  /// Single words that mean more than money.
  private static boolean twofold(AtomLine line, Match<String> name) {
    return name.to() - name.from() == 1 && TWOFOLD.contains(line.at(name.from()).lower());
  }

  /// "-$5 million": the minus before the sign.
  private static void debt(AtomLine line, QuantityDraft draft) {
    int at = draft.from() - 1;
    boolean minus = line.at(at).dash() && line.at(draft.from()).glued() && !line.at(at).glued();
    if (minus && !line.at(at - 1).number()) {
      draft.negate(at);
    }
  }

  /// In "A $48 fee" the letter is the article, in "A$48" and "it cost A $48" the country; "it cost
  /// us $3 million" speaks of people.
  private static boolean article(AtomLine line, Match<String> sign) {
    int at = sign.from();
    if (line.at(at).text().equals("us") && !line.at(at + 1).glued()) {
      return true;
    }
    boolean letter = line.at(at).text().equals("A");
    boolean small = line.at(at - 1).word() && !line.at(at - 1).capitalised();
    return letter && sign.to() - at > 1 && !line.at(at + 1).glued() && !small;
  }

  /// One letter ("R", "W") counts only when glued to the figure.
  private static boolean fits(AtomLine line, Match<String> sign, QuantityDraft draft) {
    boolean letter = line.at(sign.from()).word() && line.at(sign.from()).text().length() == 1;
    boolean alone = sign.to() - sign.from() == 1;
    boolean digits = draft.low().form() == Numeral.Form.DIGITS;
    boolean us = alone && country(line, sign.from());
    us |= alone && CODES_AND_WORDS.contains(line.at(sign.from()).text()) && !sum(line, draft);
    return digits && !us && (!letter || !alone || line.at(draft.low().from()).glued());
  }

  private void after(AtomLine line, QuantityDraft draft) {
    int at = draft.to();
    at = line.hyphenAt(at) ? at + 1 : at;
    if (draft.unit().kind() == UnitKind.CURRENCY) {
      dollarsOf(line, draft, at);
      return;
    }
    int name = draft.vague() && line.is(at, "of") ? at + 1 : at;
    Match<String> found = money.nameAfter(line, name);
    if (found == null) {
      found = sign(line, at, draft);
    }
    if (found != null && isMoney(line, draft, found)) {
      take(draft, found);
      scaleAfter(line, draft);
    } else if (found == null) {
      millions(line, draft, at);
    }
  }

  /// "75 USD million"
  private void scaleAfter(AtomLine line, QuantityDraft draft) {
    NumberWords.Word word = numbers.get(line.at(draft.to()).lower());
    if (word != null && word.kind() == NumberWords.Kind.SCALE && !draft.low().hasScale()) {
      draft.replace(draft.low().scaled(word.value()));
      draft.cover(draft.from(), draft.to() + 1);
    }
  }

  /// "30 MEUR"
  private void millions(AtomLine line, QuantityDraft draft, int at) {
    Match<String> code = money.millionsAfter(line, at);
    if (code != null && !draft.low().hasScale()) {
      draft.replace(draft.low().scaled(MILLION));
      take(draft, code);
    }
  }

  private @Nullable Match<String> sign(AtomLine line, int at, QuantityDraft draft) {
    Match<String> sign = money.signAfter(line, at);
    if (sign == null || draft.low().form() == Numeral.Form.FRACTION) {
      return null;
    }
    boolean next = line.at(sign.to()).number() && line.at(sign.to()).glued();
    boolean alone = sign.to() == at + 1;
    boolean letter = alone && line.at(at).word() && line.at(at).text().length() < 3;
    return next || letter || (alone && country(line, at)) ? null : sign;
  }

  /// Lets "US", "Canadian dollars" and the like after the figure say whose dollars they are.
  private void dollarsOf(AtomLine line, QuantityDraft draft, int at) {
    Match<String> more = money.nameAfter(line, at);
    if (more == null) {
      more = money.signAfter(line, at);
    }
    if (more == null || (line.at(more.to()).glued() && line.at(more.to()).number())) {
      return;
    }
    boolean sign = line.at(at).text().length() == 1 && !line.at(at).word();
    if (draft.unit().code().equals("USD") || more.meaning().equals(draft.unit().code())) {
      boolean own = country(line, at) && line.at(at + 1).capitalised();
      if (!sign && !own) {
        take(draft, more);
      }
    }
  }

  /// "6,200 won a kilogram"
  private static boolean rate(AtomLine line, int at) {
    boolean article = line.is(at, "a") || line.is(at, "an");
    return article && RATES.contains(line.at(at + 1).lower());
  }

  /// "US" alone is a country; after dollars it says whose they are.
  private static boolean country(AtomLine line, int at) {
    return line.at(at).text().equals("US")
        || line.at(at).text().equals("U.S.")
        || line.is(at, "us");
  }

  private static boolean isMoney(AtomLine line, QuantityDraft draft, Match<String> found) {
    String word = line.at(found.to() - 1).lower();
    boolean single = found.to() - found.from() == 1;
    if (single && word.equals("won")) {
      return (!AFTER_VERB.contains(line.at(found.to()).lower()) || rate(line, found.to()))
          && !line.is(draft.from() - 1, "in")
          && (draft.low().form() == Numeral.Form.DIGITS || draft.low().hasScale() || draft.vague());
    }
    if (single && (word.equals("pounds") || word.equals("pound"))) {
      return false;
    }
    if (single && (word.equals("real") || word.equals("marks") || word.equals("buck"))) {
      return draft.low().hasScale();
    }
    return true;
  }

  /// Reads "pounds" as money where the scale or the sentence says so; called after the measures.
  public static void pounds(AtomLine line, List<QuantityDraft> drafts) {
    for (QuantityDraft draft : drafts) {
      String code = MONEY_TOO.getOrDefault(line.at(draft.to() - 1).text(), "");
      if (!code.isEmpty() && draft.unit().kind() == UnitKind.MEASURE && priced(line, draft)) {
        draft.measure(new Unit(UnitKind.CURRENCY, code), UnitFamily.MONEY);
      }
    }
  }

  private static boolean priced(AtomLine line, QuantityDraft draft) {
    if (draft.low().scale().compareTo(MILLION) >= 0) {
      return true;
    }
    for (int i = Math.max(0, draft.from() - 12); i < draft.to() + 6; i++) {
      if (PRICES.contains(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static void take(QuantityDraft draft, Match<String> found) {
    draft.measure(new Unit(UnitKind.CURRENCY, found.meaning()), UnitFamily.MONEY);
    draft.cover(found.from(), found.to());
  }
}
