// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// A correction that somebody made of one estimate, as it can be made of others that say the same
/// wrong thing. Words that stand at a place of their own, as hedges and caveats do, are nobody
/// else's, and stay.
///
/// What was missing is missing elsewhere for other reasons, and is never the same. Whom a text does
/// not name, dates, and words for what is counted are the same only within one text.
///
/// @param articleId the article of the corrected estimate
/// @param why the reason that was given for it, or null
public record CarriedCorrection(
    String articleId, Estimate from, Estimate to, @Nullable String why) {
  private static final Set<ClaimField> CARRIED =
      EnumSet.of(
          ClaimField.VALUE,
          ClaimField.UNIT,
          ClaimField.DIRECTION,
          ClaimField.BOUND,
          ClaimField.AS_OF,
          ClaimField.CHAIN,
          ClaimField.SCOPE);

  /// Returns the correction of a step, or null where it is none of an estimate that was read.
  public static @Nullable CarriedCorrection of(String articleId, Correction step) {
    return step.from() instanceof Estimate from
            && step.to() instanceof Estimate to
            && to.review().correctedByReading()
        ? new CarriedCorrection(articleId, from, to, step.act().why())
        : null;
  }

  /// Returns what of it can be said of others, in the order of the card; empty where it is all
  /// words of its own place.
  public List<ClaimField> fields() {
    return CARRIED.stream().filter(field -> field.differs(from, to) && said(field)).toList();
  }

  /// Tells whether the corrected estimate said something wrong there, rather than nothing.
  private boolean said(ClaimField field) {
    Quantity quantity = from.quantity();
    return switch (field) {
      case UNIT -> quantity.unit().kind() != UnitKind.NONE || !letters(quantity).isEmpty();
      case DIRECTION -> quantity.direction() != ChangeDirection.NONE;
      case BOUND -> quantity.bound() != Bound.UNSTATED || !quantity.hedges().isEmpty();
      case AS_OF -> quantity.asOf() != null;
      case SCOPE -> quantity.scope() != null;
      case CHAIN -> behindPublisher(from.chain()).stream().anyMatch(ChainLink.class::isInstance);
      case ESTIMATE, VALUE, HEDGES, LIKELIHOOD, CONFIDENCE, ALSO_SAID -> true;
    };
  }

  /// Returns another estimate with the correction, reviewed as it was; null where it does not say
  /// the same wrong thing in all that is carried, or the correction would make no sense there.
  ///
  /// @param in the article of the other one
  public @Nullable Estimate of(Estimate other, MarkedArticle in) {
    boolean here = in.article().id().equals(articleId);
    List<ClaimField> fields = fields();
    if (fields.isEmpty() || (here && other.id().equals(to.id()))) {
      return null;
    }
    for (ClaimField field : fields) {
      if (!same(field, other, here)) {
        return null;
      }
    }
    Quantity made = quantity(other.quantity(), fields);
    boolean twoEnds = made.bound() != Bound.BETWEEN || made.value().twoEnded();
    boolean counted =
        !fields.contains(ClaimField.UNIT)
            || made.unit().kind() != UnitKind.COUNT
            || UnitReading.counts(in.article().text(), made.unit().code());
    if (!twoEnds || !counted) {
      return null;
    }
    return new Estimate(
        other.id(),
        other.span(),
        made,
        fields.contains(ClaimField.CHAIN) ? chain(other.chain(), here) : other.chain(),
        other.alsoSaid(),
        other.alternatives(),
        other.subsetOf(),
        other.review(),
        other.doubts());
  }

  private boolean same(ClaimField field, Estimate other, boolean here) {
    Quantity mine = from.quantity();
    Quantity its = other.quantity();
    return switch (field) {
      case VALUE -> !field.differs(from, other) && folded(mine).equals(folded(its));
      case UNIT -> !field.differs(from, other) && sameUnit(mine, its, here);
      case DIRECTION -> !field.differs(from, other);
      // A bound is read from the words beside the number: other words, another matter.
      case BOUND -> !field.differs(from, other) && hedges(mine).equals(hedges(its));
      case AS_OF, SCOPE -> here && !field.differs(from, other);
      case CHAIN -> sameChain(other.chain(), here);
      case ESTIMATE, HEDGES, LIKELIHOOD, CONFIDENCE, ALSO_SAID -> true;
    };
  }

  /// Where none was read, what is counted is known by its words alone.
  private static boolean sameUnit(Quantity mine, Quantity its, boolean here) {
    return mine.unit().kind() != UnitKind.NONE || (here && letters(mine).equals(letters(its)));
  }

  private static String letters(Quantity quantity) {
    return folded(quantity).replaceAll("[^\\p{L}]", "");
  }

  /// A number alone names nothing: the words with it have to be the same.
  private static String folded(Quantity quantity) {
    return UnitReading.folded(quantity.asWritten());
  }

  private static List<String> hedges(Quantity quantity) {
    return quantity.hedges().stream()
        .map(HedgeCue::words)
        .map(words -> words.toLowerCase(Locale.ROOT))
        .toList();
  }

  private boolean sameChain(AttributionChain other, boolean here) {
    List<ChainElement> mine = behindPublisher(from.chain());
    List<ChainElement> its = behindPublisher(other);
    boolean published = publishers(from.chain()).equals(publishers(to.chain()));
    return published && places(mine).equals(places(its)) && (here || named(mine));
  }

  /// An official whom one text does not name is not the one whom another does not name.
  private static boolean named(List<ChainElement> elements) {
    return elements.stream()
        .noneMatch(
            element ->
                element instanceof ChainLink link && link.agent().kind() == AgentKind.UNNAMED);
  }

  /// Who brought a text out is its own, and stays.
  private static List<ChainElement> behindPublisher(AttributionChain chain) {
    return chain.elements().stream().filter(each -> each.role() != AgentRole.PUBLISHER).toList();
  }

  private static List<ElementPlace> publishers(AttributionChain chain) {
    return places(
        chain.elements().stream().filter(each -> each.role() == AgentRole.PUBLISHER).toList());
  }

  private static List<ElementPlace> places(List<ChainElement> elements) {
    return elements.stream().map(ElementPlace::of).toList();
  }

  /// What an element says, wherever the words for it stand.
  private record ElementPlace(AgentRole role, String said) {
    static ElementPlace of(ChainElement element) {
      return switch (element) {
        case ChainLink link -> new ElementPlace(link.role(), "link " + link.agent().id());
        case ChainGap gap -> new ElementPlace(gap.role(), "gap " + gap.kind());
      };
    }
  }

  /// Nobody read that the text says so of this one: what comes in is inferred, and where the
  /// program was not sure it still is not.
  private AttributionChain chain(AttributionChain other, boolean here) {
    List<ChainElement> made =
        new ArrayList<>(
            other.elements().stream().filter(each -> each.role() == AgentRole.PUBLISHER).toList());
    for (ChainElement wanted : behindPublisher(to.chain())) {
      ChainElement own =
          other.elements().stream()
              .filter(each -> ElementPlace.of(each).equals(ElementPlace.of(wanted)))
              .findFirst()
              .orElse(null);
      made.add(own == null ? carried(wanted, here) : own);
    }
    AttributionChain chain = new AttributionChain(made);
    return new AttributionChain(made, doubt(other, chain));
  }

  private static ChainElement carried(ChainElement wanted, boolean here) {
    return switch (wanted) {
      case ChainGap gap -> new ChainGap(gap.role(), gap.kind());
      case ChainLink link ->
          new ChainLink(
              link.agent(), link.role(), Basis.INFERRED, here ? link.mention() : null, null);
    };
  }

  /// Whom the program had thought of instead is whom it had found, once the other one stands there.
  private static @Nullable SourceDoubt doubt(AttributionChain before, AttributionChain now) {
    SourceDoubt doubt = before.doubt();
    ChainLink source = now.source();
    ChainLink found = before.source();
    boolean other =
        doubt != null
            && source != null
            && doubt.runnerUp() != null
            && source.agent().id().equals(doubt.runnerUp().id());
    return other ? new SourceDoubt(found == null ? null : found.agent()) : doubt;
  }

  private Quantity quantity(Quantity its, List<ClaimField> fields) {
    Quantity mine = to.quantity();
    return new Quantity(
        its.asWritten(),
        fields.contains(ClaimField.VALUE) ? mine.value() : its.value(),
        fields.contains(ClaimField.UNIT) ? mine.unit() : its.unit(),
        fields.contains(ClaimField.BOUND) ? mine.bound() : its.bound(),
        fields.contains(ClaimField.DIRECTION) ? mine.direction() : its.direction(),
        its.hedges(),
        fields.contains(ClaimField.SCOPE) ? mine.scope() : its.scope(),
        fields.contains(ClaimField.AS_OF) ? mine.asOf() : its.asOf(),
        its.likelihood(),
        its.analyticConfidence());
  }
}
