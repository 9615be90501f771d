// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.FieldCodec.DATE;
import static org.briefingviewer.bundle.wire.FieldCodec.NUMBER;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXTS;
import static org.briefingviewer.bundle.wire.ReviewWire.REVIEW;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.briefingviewer.bundle.wire.MarkKey.Part;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.FieldDoubts;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.Likelihood.Band;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The form of a claim in an article's file and in an edit. These differ in where the places of its
/// words stand, and in the order of a few properties.
///
/// @param article that it is found in, where one is read
/// @param places how the places of words are written and found again
/// @param edit whether it stands in an edit
public record ClaimForm(String article, WireAgents agents, Places places, boolean edit) {
  public static final String LIST = "prov:qualifiedAttribution";
  public static final String AGENT = "prov:agent";

  /// That the program is not sure of the source; with the agent who may be it instead, if any.
  static final String DOUBT = "bv:sourceUnsure";

  static final FieldCodec<GapKind> GAP = FieldCodec.choice(GapKind.class);
  static final FieldCodec<AgentRole> ROLE =
      new FieldCodec<>(
          role -> JsonNodeFactory.instance.stringNode("bv:" + JsonFields.wire(role)),
          ClaimForm::role);

  /// How likely each field of an estimate is wrong.
  static final FieldCodec<FieldDoubts> DOUBTS =
      new FieldCodec<>(ClaimForm::doubts, ClaimForm::doubts);

  static final String PLAIN = "bv:plainFigure";

  private static final FieldCodec<Basis> BASIS = FieldCodec.choice(Basis.class);
  private static final FieldCodec<HedgeKind> HEDGE = FieldCodec.choice(HedgeKind.class);
  private static final FieldCodec<PlainFigure.Reason> REASON =
      FieldCodec.choice(PlainFigure.Reason.class);
  private static final FieldCodec<AnalyticConfidence.Level> LEVEL =
      FieldCodec.choice(AnalyticConfidence.Level.class);
  static final FieldCodec<Band> BAND = FieldCodec.object(ClaimForm::band);

  private static final FieldCodec<UnitKind> UNIT = FieldCodec.choice(UnitKind.class);
  private static final FieldCodec<Bound> BOUND = FieldCodec.choice(Bound.class);
  private static final FieldCodec<ChangeDirection> DIRECTION =
      FieldCodec.choice(ChangeDirection.class);
  private static final FieldCodec<Band.Origin> ORIGIN = FieldCodec.choice(Band.Origin.class);
  private static final FieldCodec<Integer> PERCENT =
      new FieldCodec<>(FieldCodec.INTEGER.write(), ClaimForm::percent);
  private static final FieldCodec<String> ABOUT =
      new FieldCodec<>(
          words -> JsonLdTerms.object().put("@type", "Thing").put("name", words),
          (in, name) -> in.child(name).text("name"));

  /// How the places of a claim's words are written, or found again: one for each form in which a
  /// claim stands. Each method writes the place that `get` returns where something is written, and
  /// else returns the one that it finds.
  public interface Places {
    /// The place of the claim itself.
    <C extends Claim> TextSpan whole(RecordForm<C> claim, Function<C, TextSpan> get);

    /// The place of words without which the claim is not shown.
    ///
    /// @param bound whether they bound its number
    <T> TextSpan words(RecordForm<T> form, Part part, boolean bound, Function<T, TextSpan> get);

    /// The place of words that judge the figure, which stands beside them.
    <T> TextSpan judging(RecordForm<T> form, Function<T, TextSpan> get);

    /// The place of words of a link, which is shown without them, too.
    <T> @Nullable TextSpan link(
        RecordForm<T> form, Part part, Function<T, ? extends @Nullable TextSpan> get);
  }

  public Estimate estimate(RecordForm<Estimate> form) {
    String id = form.need("id", TEXT, Estimate::id);
    Quantity bare = quantity(form.part(Estimate::quantity));
    TextSpan span = places.whole(form, Estimate::span);
    Quantity quantity = judged(form.part(Estimate::quantity), bare);
    AttributionChain chain = chain(form.part(Estimate::chain));
    FieldDoubts before = edit ? doubted(form) : FieldDoubts.NONE;
    List<EvidenceQuote> alsoSaid =
        form.need("bv:alsoSaid", FieldCodec.list(this::alsoSaid), Estimate::alsoSaid);
    List<String> others = form.need("bv:alternatives", TEXTS, Estimate::alternatives);
    String whole = form.may("bv:subsetOf", TEXT, Estimate::subsetOf);
    FieldDoubts doubts = edit ? before : doubted(form);
    Review review =
        form.known(edit ? "review" : "bv:review", REVIEW, Review.PROPOSED, Estimate::review);
    return new Estimate(id, span, quantity, chain, alsoSaid, others, whole, review, doubts);
  }

  public PlainFigure plain(RecordForm<PlainFigure> form) {
    String id = form.need("id", TEXT, PlainFigure::id);
    Quantity bare = quantity(form.part(PlainFigure::quantity));
    PlainFigure.Reason reason = edit ? null : form.need(PLAIN, REASON, PlainFigure::reason);
    TextSpan span = places.whole(form, PlainFigure::span);
    Quantity quantity = judged(form.part(PlainFigure::quantity), bare);
    AttributionChain chain = chain(form.part(PlainFigure::chain));
    if (reason == null) {
      reason = form.need("reason", REASON, PlainFigure::reason);
      Review review = form.known("review", REVIEW, Review.PROPOSED, PlainFigure::review);
      return new PlainFigure(id, span, quantity, chain, reason, review);
    }
    Review review = form.or("bv:review", REVIEW, Review.PROPOSED, PlainFigure::review);
    return new PlainFigure(id, span, quantity, chain, reason, review);
  }

  private Quantity judged(RecordForm<Quantity> form, Quantity bare) {
    return bare.hedged(form.need("bv:hedges", FieldCodec.list(this::hedge), Quantity::hedges))
        .judged(
            form.may("bv:likelihood", FieldCodec.object(this::likelihood), Quantity::likelihood),
            form.may(
                "bv:analyticConfidence",
                FieldCodec.object(this::confidence),
                Quantity::analyticConfidence));
  }

  private HedgeCue hedge(RecordForm<HedgeCue> form) {
    String words = form.need("words", TEXT, HedgeCue::words);
    HedgeKind kind = form.need("kind", HEDGE, HedgeCue::kind);
    boolean bound = kind == HedgeKind.APPROXIMATOR;
    return new HedgeCue(places.words(form, Part.HEDGE, bound, HedgeCue::span), words, kind);
  }

  private Likelihood likelihood(RecordForm<Likelihood> form) {
    String words = form.need("words", TEXT, Likelihood::words);
    Likelihood.Band band = form.may("band", BAND, Likelihood::band);
    return new Likelihood(places.judging(form, Likelihood::span), words, band);
  }

  private AnalyticConfidence confidence(RecordForm<AnalyticConfidence> form) {
    String words = form.need("words", TEXT, AnalyticConfidence::words);
    AnalyticConfidence.Level level = form.need("level", LEVEL, AnalyticConfidence::level);
    return new AnalyticConfidence(places.judging(form, AnalyticConfidence::span), words, level);
  }

  private AttributionChain chain(RecordForm<AttributionChain> form) {
    return new AttributionChain(
        form.need(LIST, FieldCodec.list(this::element), AttributionChain::elements),
        form.may(DOUBT, FieldCodec.object(this::doubt), AttributionChain::doubt));
  }

  private ChainElement element(RecordForm<ChainElement> form) {
    form.constant("@type", "prov:Attribution");
    ChainElement written = form.written();
    boolean gap = written == null ? form.fields().has("bv:gap") : written instanceof ChainGap;
    return gap ? gap(form.part(ChainGap.class::cast)) : link(form.part(ChainLink.class::cast));
  }

  private static ChainGap gap(RecordForm<ChainGap> form) {
    GapKind kind = form.need("bv:gap", GAP, ChainGap::kind);
    AgentRole role = form.need("dcat:hadRole", ROLE, ChainGap::role);
    return new ChainGap(role, kind, form.or("bv:basis", BASIS, Basis.INFERRED, ChainGap::basis));
  }

  private ChainLink link(RecordForm<ChainLink> form) {
    Agent agent = form.need(AGENT, agents.codec(), ChainLink::agent);
    Basis basis = form.need("bv:basis", BASIS, ChainLink::basis);
    AgentRole role = form.need("dcat:hadRole", ROLE, ChainLink::role);
    return new ChainLink(
        agent,
        role,
        basis,
        places.link(form, Part.SOURCE, ChainLink::mention),
        places.link(form, Part.CUE, ChainLink::cue));
  }

  /// That the program is not sure of the source; with the agent who may be it instead, if any.
  private SourceDoubt doubt(RecordForm<SourceDoubt> form) {
    return new SourceDoubt(form.may(AGENT, agents.codec(), SourceDoubt::runnerUp));
  }

  private static FieldDoubts doubted(RecordForm<Estimate> form) {
    return form.or("bv:doubts", DOUBTS, FieldDoubts.NONE, Estimate::doubts);
  }

  private EvidenceQuote alsoSaid(RecordForm<EvidenceQuote> form) {
    return edit ? placed(form, article) : quote(form);
  }

  private EvidenceQuote quote(RecordForm<EvidenceQuote> form) {
    String words = form.need("words", TEXT, EvidenceQuote::words);
    return new EvidenceQuote(
        article, places.words(form, Part.ALSO_SAID, false, EvidenceQuote::span), words);
  }

  /// The form of a quote in an edit.
  ///
  /// @param article that it is of where it does not say
  public static EvidenceQuote placed(RecordForm<EvidenceQuote> form, String article) {
    String of = form.known("article", TEXT, article, EvidenceQuote::articleId);
    String words = form.need("words", TEXT, EvidenceQuote::words);
    return new EvidenceQuote(
        of, form.need(FieldCodec.PLACE, FieldCodec.SPAN, EvidenceQuote::span), words);
  }

  /// The form of a quantity, all but what hedges and judges it.
  static Quantity quantity(RecordForm<Quantity> form) {
    Quantity written = form.written();
    UnitKind kind =
        written == null ? UNIT.read().apply(form.fields(), "bv:unitKind") : written.unit().kind();
    boolean money = kind == UnitKind.CURRENCY;
    form.constant("@type", money ? "MonetaryAmount" : "Observation");
    ValueRange value = value(form.part(Quantity::value));
    String code = form.need(money ? "currency" : "unitText", TEXT, of -> of.unit().code());
    if (kind == UnitKind.PERCENT) {
      // UN/CEFACT's code for percent, as schema.org asks of unitCode.
      form.constant("unitCode", "P1");
    }
    form.need("bv:unitKind", UNIT, of -> of.unit().kind());
    String asWritten = form.need("bv:asWritten", TEXT, Quantity::asWritten);
    Bound bound = form.need("bv:bound", BOUND, Quantity::bound);
    ChangeDirection direction =
        form.known("bv:direction", DIRECTION, ChangeDirection.NONE, Quantity::direction);
    // By its full constructor, so that a new component does not compile until it stands here.
    return new Quantity(
        asWritten,
        value,
        new Unit(kind, code),
        bound,
        direction,
        List.of(),
        form.may("observationAbout", ABOUT, Quantity::scope),
        form.may("observationDate", DATE, Quantity::asOf),
        null,
        null);
  }

  /// Two ends of one value and another scale (2.0 and 2.00) are written apart, to be read alike.
  private static ValueRange value(RecordForm<ValueRange> form) {
    BigDecimal one = form.may("value", NUMBER, ClaimForm::single);
    if (one != null) {
      return ValueRange.of(one);
    }
    JsonFields in = form.fields();
    ValueRange written = form.written();
    boolean known = written == null ? in.has("minValue") || in.has("maxValue") : written.known();
    return known
        ? new ValueRange(
            form.need("minValue", NUMBER, range -> Objects.requireNonNull(range.low())),
            form.need("maxValue", NUMBER, range -> Objects.requireNonNull(range.high())))
        : ValueRange.UNKNOWN;
  }

  @SuppressWarnings("BigDecimalEquals") // the scale counts
  private static @Nullable BigDecimal single(ValueRange range) {
    BigDecimal low = range.low();
    return low != null && low.equals(range.high()) ? low : null;
  }

  private static Band band(RecordForm<Band> form) {
    int low = form.need("low", PERCENT, Band::low);
    int high = form.need("high", PERCENT, Band::high);
    String scale = form.need("scale", TEXT, Band::scale);
    Band.Origin origin = form.need("origin", ORIGIN, Band::origin);
    try {
      return new Band(low, high, scale, origin);
    } catch (IllegalArgumentException e) {
      throw MalformedJson.of(form.fields().where(), e);
    }
  }

  private static int percent(JsonFields band, String name) {
    try {
      return band.number(name).intValueExact();
    } catch (ArithmeticException e) {
      throw new MalformedJson(band.where(), "Its " + name + " is no whole number of percent.");
    }
  }

  private static ObjectNode doubts(FieldDoubts doubts) {
    ObjectNode object = JsonLdTerms.object();
    doubts.byField().forEach((field, wrong) -> object.put(JsonFields.wire(field), wrong));
    return object;
  }

  private static FieldDoubts doubts(JsonFields claim, String name) {
    JsonFields object = claim.child(name);
    Map<EstimateField, Double> wrong = new EnumMap<>(EstimateField.class);
    for (EstimateField field : EstimateField.values()) {
      if (object.has(JsonFields.wire(field))) {
        wrong.put(field, object.number(JsonFields.wire(field)).doubleValue());
      }
    }
    try {
      return new FieldDoubts(wrong);
    } catch (IllegalArgumentException e) {
      throw MalformedJson.of(claim.where(), e);
    }
  }

  private static AgentRole role(JsonFields object, String name) {
    String role = object.text(name);
    for (AgentRole known : AgentRole.values()) {
      if (role.equals("bv:" + JsonFields.wire(known))) {
        return known;
      }
    }
    throw new MalformedJson(object.where() + "/" + name, "There is no role \"" + role + "\".");
  }
}
