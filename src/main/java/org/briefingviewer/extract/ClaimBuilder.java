// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.ChainBuilder;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.doubt.DoubtScorer;
import org.briefingviewer.extract.doubt.FigureAnswer;
import org.briefingviewer.extract.encoder.FigureOpinions;
import org.briefingviewer.extract.figure.DetailedFigures;
import org.briefingviewer.extract.figure.FigureDetails;
import org.briefingviewer.extract.objection.Objection;
import org.briefingviewer.extract.objection.Objections;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.FieldDoubts;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Makes claims of quantities: an estimate or a plain figure, each with its chain, the estimates
/// with their caveats and what they stand against.
final class ClaimBuilder {
  /// From this doubt on, what a figure counts was wrong in 88 of 241 marked estimates that were
  /// held out, and is not told.
  private static final double UNTOLD = 0.6;

  private final DisownedFigures disowned = new DisownedFigures();
  private final EstimateJudge judge = new EstimateJudge(disowned);
  private final CaveatFinder caveats = new CaveatFinder();
  private final ReportingHedges reporting = new ReportingHedges();
  private final boolean secondOpinion;

  /// @param secondOpinion whether the encoder is asked where a doubt is open
  ClaimBuilder(boolean secondOpinion) {
    this.secondOpinion = secondOpinion;
  }

  /// A figure with what the rules say of it.
  ///
  /// @param plain why it is no estimate, or nothing when it is one
  record Judged(FigureAnswer answer, Optional<PlainFigure.Reason> plain) {}

  /// Returns one claim a quantity, in text order.
  List<Claim> claims(DetailedFigures details, Sources sources, AnalysedText text) {
    List<Judged> judged = judged(details, sources, text);
    FigureOpinions second = secondOpinion ? second(details, text) : null;
    Objections objections =
        new Objections(judged.stream().map(Judged::answer).toList(), details, text);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      claims.add(claim(i, judged, second, objections));
    }
    return claims;
  }

  /// Returns what the rules say of each figure, in text order.
  List<Judged> judged(DetailedFigures details, Sources sources, AnalysedText text) {
    List<Judged> judged = new ArrayList<>();
    for (FoundQuantity found : details.figures()) {
      Attribution of = sources.attributions().of(found.span());
      Optional<PlainFigure.Reason> plain =
          sources.attributions().inSource(found.span())
              ? Optional.of(PlainFigure.Reason.BARE_COUNT)
              : judge.plain(found, of, text);
      boolean refused =
          FigureDetails.doubted(found, text.sentences().get(found.sentence()))
              || (plain.isPresent() && disowned.is(found, of, text));
      Attribution given = refused ? null : of;
      AttributionChain chain = sources.chains().chain(found.span(), given);
      judged.add(
          new Judged(
              new FigureAnswer(
                  found,
                  reporting.hedged(found.quantity(), given),
                  given,
                  chain,
                  details,
                  text,
                  sources),
              plain));
    }
    return judged;
  }

  private static String id(int index) {
    return "q" + (index + 1);
  }

  /// What the encoder says of a text's figures; it is not asked before one is to be judged.
  static FigureOpinions second(DetailedFigures details, AnalysedText text) {
    return new FigureOpinions(
        text.text(), details.figures().stream().map(FoundQuantity::span).toList());
  }

  private Claim claim(
      int index, List<Judged> judged, @Nullable FigureOpinions second, Objections objections) {
    FigureAnswer answer = judged.get(index).answer();
    Optional<PlainFigure.Reason> plain = judged.get(index).plain();
    FieldDoubts doubts = DoubtScorer.own().of(answer, plain.isEmpty() ? second : null);
    boolean untold = doubts.of(EstimateField.SCOPE) >= UNTOLD;
    Quantity quantity = untold ? answer.quantity().covering(null) : answer.whole();
    doubts = untold ? doubts.without(EstimateField.SCOPE) : doubts;
    TextSpan span = answer.found().span();
    AttributionChain chain = doubted(answer, doubts);
    if (plain.isPresent()) {
      return new PlainFigure(id(index), span, quantity, chain, plain.get());
    }
    int whole = answer.found().links().subsetOf();
    boolean part = whole >= 0 && judged.get(whole).plain().isEmpty();
    AnalysedText text = answer.text();
    Objection objection = objections.against(answer);
    List<EvidenceQuote> limits =
        caveats.of(span, text.sentences().get(answer.found().sentence()), text);
    return new Estimate(
        id(index),
        span,
        objection == null ? quantity : quantity.doubted(objection.cue()),
        chain,
        objection == null ? limits : objection.beside(limits, text),
        alternatives(index, judged),
        part ? id(whole) : null,
        Review.PROPOSED,
        chain.speaker() == null ? doubts.without(EstimateField.SOURCE) : doubts);
  }

  /// The chain with who else it may be where the source is unsure; without one that no words of the
  /// text give and that is unsure.
  static AttributionChain doubted(FigureAnswer answer, FieldDoubts doubts) {
    TextSpan span = answer.found().span();
    ChainBuilder chains = answer.sources().chains();
    if (!doubts.unsure(EstimateField.SOURCE)) {
      return answer.chain();
    }
    return answer.given() == null ? chains.chain(span, null) : chains.doubted(span, answer.chain());
  }

  /// The figures set against this one, in either direction.
  private static List<String> alternatives(int index, List<Judged> judged) {
    List<String> ids = new ArrayList<>();
    int own = judged.get(index).answer().found().links().alternativeTo();
    for (int i = Math.max(0, index - 8); i < Math.min(judged.size(), index + 8); i++) {
      boolean linked = i == own || judged.get(i).answer().found().links().alternativeTo() == index;
      if (i != index && linked && judged.get(i).plain().isEmpty()) {
        ids.add(id(i));
      }
    }
    return ids;
  }
}
