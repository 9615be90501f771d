// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;

/// Finds which figure of a translation is which of its original: equal ones of aligned paragraphs
/// first, then equal ones that moved, then those of aligned paragraphs that nothing equals.
final class FigureMatcher {
  /// Of what is counted in plain narration, and of what says a number again, a translation may
  /// leave out any without changing what is said.
  private static final Set<PlainFigure.Reason> SLIGHT =
      EnumSet.of(
          PlainFigure.Reason.BARE_COUNT,
          PlainFigure.Reason.AGE,
          PlainFigure.Reason.DURATION,
          PlainFigure.Reason.CONVERSION,
          PlainFigure.Reason.RESTATED,
          PlainFigure.Reason.MAP_DISTANCE);

  /// From how many digits on a number is not met by chance elsewhere in a text.
  private static final int TELLING = 2;

  private final List<List<Claim>> originals;
  private final List<List<Claim>> translations;

  /// Which figure of the translation each of the original is, and which of those are taken.
  private final IdentityHashMap<Claim, Claim> matched = new IdentityHashMap<>();

  private final Set<Claim> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  private FigureMatcher(List<List<Claim>> originals, List<List<Claim>> translations) {
    this.originals = originals;
    this.translations = translations;
  }

  /// Returns the figures of both, in the order of the original; those that only the translation has
  /// stand last. What is left out of little weight is not told.
  static List<TranslatedFigure> match(
      MarkedArticle original, MarkedArticle translation, List<AlignedParagraph> paragraphs) {
    List<List<Claim>> originals = new ArrayList<>();
    List<List<Claim>> translations = new ArrayList<>();
    for (AlignedParagraph each : paragraphs) {
      originals.add(within(original, each.originalFrom(), each.originalTo()));
      translations.add(within(translation, each.translationFrom(), each.translationTo()));
    }
    return new FigureMatcher(originals, translations).figures();
  }

  private static List<Claim> within(MarkedArticle marked, int from, int to) {
    List<Claim> within = new ArrayList<>();
    Article article = marked.article();
    if (from == to) {
      return within;
    }
    int start = article.paragraphs().get(from).span().start();
    int end = article.paragraphs().get(to - 1).span().end();
    List<Claim> claims = marked.findings().claims();
    for (int i = first(claims, start); i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.span().start() >= end) {
        break;
      }
      if (claim.review().state() != ReviewState.REJECTED) {
        within.add(claim);
      }
    }
    return within;
  }

  /// Returns the index of the first figure from a place on.
  private static int first(List<Claim> claims, int start) {
    int low = 0;
    int high = claims.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (claims.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<TranslatedFigure> figures() {
    for (int i = 0; i < originals.size(); i++) {
      pair(originals.get(i), translations.get(i), FigureMatcher::equal);
      pair(originals.get(i), translations.get(i), FigureMatcher::same);
    }
    moved();
    for (int i = 0; i < originals.size(); i++) {
      pair(originals.get(i), translations.get(i), FigureMatcher::near);
      inOrder(left(originals.get(i)), left(translations.get(i)));
    }
    return told();
  }

  private List<Claim> left(List<Claim> claims) {
    return claims.stream()
        .filter(each -> !matched.containsKey(each) && !taken.contains(each))
        .toList();
  }

  private void match(Claim here, Claim there) {
    matched.put(here, there);
    taken.add(there);
  }

  private void pair(List<Claim> here, List<Claim> there, BiPredicate<Claim, Claim> fits) {
    List<Claim> others = new ArrayList<>(left(there));
    for (Claim each : left(here)) {
      for (Claim other : others) {
        if (fits.test(each, other)) {
          match(each, other);
          others.remove(other);
          break;
        }
      }
    }
  }

  /// A sentence may have gone to another paragraph. A number that is found once more, and nowhere
  /// else, is it.
  private void moved() {
    List<Claim> here = left(originals.stream().flatMap(List::stream).toList());
    List<Claim> there = left(translations.stream().flatMap(List::stream).toList());
    Map<BigDecimal, List<Claim>> byValue = byValue(there);
    byValue(here)
        .forEach(
            (value, claims) -> {
              List<Claim> others = byValue.getOrDefault(value, List.of());
              boolean only = claims.size() == 1 && others.size() == 1;
              if (only && same(claims.getFirst(), others.getFirst())) {
                match(claims.getFirst(), others.getFirst());
              }
            });
  }

  /// Returns figures by their number, without those that are met by chance anywhere.
  private static Map<BigDecimal, List<Claim>> byValue(List<Claim> claims) {
    Map<BigDecimal, List<Claim>> byValue = new LinkedHashMap<>();
    for (Claim claim : claims) {
      BigDecimal number = claim.quantity().value().low();
      if (number != null && FigureValues.digits(claim.quantity()) >= TELLING) {
        byValue.computeIfAbsent(number.stripTrailingZeros(), _ -> new ArrayList<>()).add(claim);
      }
    }
    return byValue;
  }

  /// Of one unit, and as many here as there: one was translated wrongly, or read so.
  private void inOrder(List<Claim> here, List<Claim> there) {
    Map<Unit, List<Claim>> byUnit = new LinkedHashMap<>();
    here.stream()
        .filter(FigureMatcher::weighty)
        .forEach(each -> byUnit.computeIfAbsent(kind(each), _ -> new ArrayList<>()).add(each));
    byUnit.forEach(
        (unit, claims) -> {
          List<Claim> others =
              there.stream()
                  .filter(FigureMatcher::weighty)
                  .filter(other -> kind(other).equals(unit))
                  .toList();
          for (int i = 0; claims.size() == others.size() && i < claims.size(); i++) {
            match(claims.get(i), others.get(i));
          }
        });
  }

  /// Counted things have the names of their languages; of a rate one text may leave to its readers
  /// what it is for.
  private static Unit kind(Claim claim) {
    Unit unit = claim.quantity().unit();
    return new Unit(unit.kind(), unit.kind() == UnitKind.COUNT ? "" : unit.amount());
  }

  private List<TranslatedFigure> told() {
    List<TranslatedFigure> told = new ArrayList<>();
    for (List<Claim> claims : originals) {
      for (Claim each : claims) {
        Claim other = matched.get(each);
        if (other != null) {
          told.add(new TranslatedFigure(each, other, drifts(each.quantity(), other.quantity())));
        } else if (weighty(each)) {
          told.add(new TranslatedFigure(each, null, List.of(TranslationDrift.LEFT_OUT)));
        }
      }
    }
    translations.stream()
        .flatMap(List::stream)
        .filter(each -> !taken.contains(each) && weighty(each))
        .sorted(Comparator.comparing(Claim::place))
        .forEach(
            each -> told.add(new TranslatedFigure(null, each, List.of(TranslationDrift.ADDED))));
    return List.copyOf(told);
  }

  private static boolean weighty(Claim claim) {
    return claim instanceof Estimate
        || (claim instanceof PlainFigure plain && !SLIGHT.contains(plain.reason()));
  }

  /// Of one family of units; a unit that was not read says nothing against.
  private static boolean comparable(Claim one, Claim other) {
    Unit here = kind(one);
    Unit there = kind(other);
    return here.equals(there) || loose(here) || loose(there);
  }

  private static boolean loose(Unit unit) {
    return unit.kind() == UnitKind.NONE;
  }

  private static boolean equal(Claim one, Claim other) {
    return same(one, other)
        && FigureValues.plain(one.quantity().bound())
            == FigureValues.plain(other.quantity().bound())
        && one.quantity().direction() == other.quantity().direction();
  }

  private static boolean same(Claim one, Claim other) {
    return comparable(one, other) && values(one.quantity(), other.quantity());
  }

  private static boolean near(Claim one, Claim other) {
    return comparable(one, other)
        && (FigureValues.consistent(one.quantity(), other.quantity())
            || rounded(one.quantity(), other.quantity()));
  }

  /// Words for a number that no number stands for are those of their language.
  private static boolean values(Quantity one, Quantity other) {
    boolean none = one.value().low() == null && other.value().low() == null;
    return none || FigureValues.same(one, other);
  }

  private static boolean rounded(Quantity one, Quantity other) {
    return FigureValues.rounds(one, other) || FigureValues.rounds(other, one);
  }

  private static List<TranslationDrift> drifts(Quantity one, Quantity other) {
    List<TranslationDrift> drifts = new ArrayList<>();
    if (!values(one, other)) {
      drifts.add(rounded(one, other) ? TranslationDrift.ROUNDED : TranslationDrift.VALUE);
    }
    if (FigureValues.plain(one.bound()) != FigureValues.plain(other.bound())) {
      drifts.add(TranslationDrift.BOUND);
    }
    if (one.direction() != other.direction()) {
      drifts.add(TranslationDrift.DIRECTION);
    }
    if (FigureValues.otherDate(one.asOf(), other.asOf())) {
      drifts.add(TranslationDrift.DATE);
    }
    return drifts;
  }
}
