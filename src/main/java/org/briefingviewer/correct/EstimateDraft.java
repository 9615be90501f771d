// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.Likelihood.Band;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// An estimate while somebody corrects it: what is typed stands here as typed, whether it can be or
/// not.
///
/// @param articleId the article that it stands in
/// @param from what stands there until it is applied, or null where the program found nothing
/// @param read what the editor began with
/// @param now the same with what was chosen since; what was typed is not in it yet
/// @param typed what was typed, where it is other than what the editor began with
/// @param begun the places of the chain as they were at first
/// @param chain its places, nearest to the reader first
public record EstimateDraft(
    String articleId,
    @Nullable Claim from,
    Estimate read,
    Estimate now,
    Map<TypedField, String> typed,
    List<DraftPlace> begun,
    List<DraftPlace> chain) {
  private static final int GROUP = 3;

  public EstimateDraft {
    typed = Map.copyOf(typed);
    begun = List.copyOf(begun);
    chain = List.copyOf(chain);
  }

  /// Returns an untouched draft.
  ///
  /// @param text the article's
  public static EstimateDraft of(
      String articleId, @Nullable Claim from, Estimate read, String text) {
    List<DraftPlace> chain = DraftPlace.of(read.chain(), text);
    return new EstimateDraft(articleId, from, read, read, Map.of(), chain, chain);
  }

  /// Returns whether somebody changed anything.
  public boolean changed() {
    return !typed.isEmpty() || !now.equals(read) || !chain.equals(begun);
  }

  /// Returns whether it marks what the program did not find, or took for no estimate.
  public boolean marks() {
    return !(from instanceof Estimate);
  }

  /// Returns whether a text still has all words that were picked where they were.
  public boolean fits(String text) {
    Quantity quantity = now.quantity();
    boolean judged =
        (quantity.likelihood() == null
                || stands(quantity.likelihood().words(), quantity.likelihood().span(), text))
            && (quantity.analyticConfidence() == null
                || stands(
                    quantity.analyticConfidence().words(),
                    quantity.analyticConfidence().span(),
                    text));
    return judged
        && (from != null || stands(quantity.asWritten(), now.span(), text))
        && quantity.hedges().stream().allMatch(cue -> stands(cue.words(), cue.span(), text))
        && now.alsoSaid().stream().allMatch(said -> stands(said.words(), said.span(), text))
        && chain.stream()
            .allMatch(each -> each.words() == null || stands(each.said(), each.words(), text));
  }

  private static boolean stands(String words, TextSpan place, String text) {
    return place.end() <= text.length() && place.of(text).equals(words);
  }

  /// Returns what stands in a field; of the unit null where nobody typed one, since its name is the
  /// window's to say.
  public @Nullable String text(TypedField field) {
    String words = typed.get(field);
    return words == null ? first(field) : words;
  }

  /// Returns what stood in a field at first; null of the unit.
  public @Nullable String first(TypedField field) {
    Quantity quantity = read.quantity();
    return switch (field) {
      case LOW -> digits(quantity.value().low());
      case HIGH -> quantity.value().twoEnded() ? digits(quantity.value().high()) : "";
      case UNIT -> null;
      case AS_OF -> quantity.asOf() == null ? "" : quantity.asOf().iso();
      case SCOPE -> Objects.requireNonNullElse(quantity.scope(), "");
      case LIKELIHOOD -> likelihood() == null ? "" : likelihood().words();
      case BAND -> band() == null ? "" : ends(band());
      case SCALE -> band() == null ? "" : band().scale();
      case ORIGIN -> (band() == null ? Band.Origin.SET_BY_EDITOR : band().origin()).name();
      case CONFIDENCE -> confidence() == null ? "" : confidence().words();
      case HEDGE, CAVEAT, WHY -> "";
    };
  }

  /// Returns what the likelihood meant in percent at first, or null where nobody said.
  private @Nullable Band band() {
    Likelihood first = read.quantity().likelihood();
    return first == null ? null : first.band();
  }

  private static String ends(Band band) {
    return band.low() == band.high() ? String.valueOf(band.low()) : band.low() + "–" + band.high();
  }

  private @Nullable Likelihood likelihood() {
    return now.quantity().likelihood();
  }

  private @Nullable AnalyticConfidence confidence() {
    return now.quantity().analyticConfidence();
  }

  /// Writes a number as it can be typed again, in every language.
  static String digits(@Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    String plain = number.stripTrailingZeros().toPlainString();
    int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int at = end - GROUP; at > first; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /// Returns the same with other words in a field.
  ///
  /// @param first what stood there at first: typing that again takes the change back
  public EstimateDraft type(TypedField field, String words, String first) {
    Map<TypedField, String> next = new EnumMap<>(TypedField.class);
    next.putAll(typed);
    if (words.equals(first)) {
      next.remove(field);
    } else {
      next.put(field, words);
    }
    return new EstimateDraft(articleId, from, read, now, next, begun, chain);
  }

  /// Returns the same with another bound.
  public EstimateDraft with(Bound bound) {
    Quantity q = now.quantity();
    return with(quantity(bound, q.direction(), q.hedges()));
  }

  /// Returns the same as the amount of a change, or of none.
  public EstimateDraft with(ChangeDirection direction) {
    Quantity q = now.quantity();
    return with(quantity(q.bound(), direction, q.hedges()));
  }

  /// Returns the same with other words that hedge it.
  public EstimateDraft hedged(List<HedgeCue> hedges) {
    Quantity q = now.quantity();
    return with(
        quantity(
            q.bound(),
            q.direction(),
            hedges.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()));
  }

  /// Returns the same with how likely the text gives it.
  ///
  /// @param words as typed, or as the text has them where it does; blank for none
  /// @param place where they stand, or null where the text does not have them
  public EstimateDraft likely(String words, @Nullable TextSpan place) {
    boolean known = place != null || words.isBlank();
    return type(TypedField.LIKELIHOOD, known ? "" : words, "")
        .judged(
            known ? (place == null ? null : new Likelihood(place, words, band())) : likelihood(),
            confidence());
  }

  /// Returns the same with how sure its source is said to be.
  ///
  /// @param words as typed, or as the text has them where it does; blank for none
  /// @param place where they stand, or null where the text does not have them
  public EstimateDraft sure(
      String words, @Nullable TextSpan place, AnalyticConfidence.Level level) {
    boolean known = place != null || words.isBlank();
    return type(TypedField.CONFIDENCE, known ? "" : words, "")
        .judged(
            likelihood(),
            known
                ? (place == null ? null : new AnalyticConfidence(place, words, level))
                : confidence());
  }

  private EstimateDraft judged(@Nullable Likelihood likely, @Nullable AnalyticConfidence sure) {
    return with(now.quantity().judged(likely, sure));
  }

  /// Returns the same with other caveats.
  public EstimateDraft alsoSaid(List<EvidenceQuote> quotes) {
    return with(
        new Estimate(
            now.id(),
            now.span(),
            now.quantity(),
            now.chain(),
            quotes,
            now.alternatives(),
            now.subsetOf(),
            now.review()));
  }

  /// Returns the same with another chain.
  public EstimateDraft chained(List<DraftPlace> places) {
    return new EstimateDraft(articleId, from, read, now, typed, begun, places);
  }

  private Quantity quantity(Bound bound, ChangeDirection direction, List<HedgeCue> hedges) {
    Quantity q = now.quantity();
    return new Quantity(
        q.asWritten(),
        q.value(),
        q.unit(),
        bound,
        direction,
        hedges,
        q.scope(),
        q.asOf(),
        q.likelihood(),
        q.analyticConfidence());
  }

  private EstimateDraft with(Quantity quantity) {
    return with(
        new Estimate(
            now.id(),
            now.span(),
            quantity,
            now.chain(),
            now.alsoSaid(),
            now.alternatives(),
            now.subsetOf(),
            now.review()));
  }

  private EstimateDraft with(Estimate next) {
    return new EstimateDraft(articleId, from, read, next, typed, begun, chain);
  }
}
