// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.figure.FigureDetails;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Review;
import org.jspecify.annotations.Nullable;

/// Makes claims of quantities: an estimate or a plain figure, each with its chain, the estimates
/// with their caveats and what they stand against.
final class ClaimBuilder {

  private final Disowned disowned = new Disowned();
  private final EstimateJudge judge = new EstimateJudge(disowned);
  private final Caveats caveats = new Caveats();
  private final ReportingHedges reporting = new ReportingHedges();

  /// Returns one claim a quantity, in text order.
  List<Claim> claims(List<FoundQuantity> quantities, Sources sources, AnalysedText text) {
    List<Optional<PlainFigure.Reason>> reasons = new ArrayList<>();
    List<@Nullable Attribution> attributions = new ArrayList<>();
    for (FoundQuantity found : quantities) {
      Attribution attribution = sources.attributions().of(found.span());
      attributions.add(attribution);
      boolean speaker = sources.attributions().inSource(found.span());
      reasons.add(
          speaker
              ? Optional.of(PlainFigure.Reason.BARE_COUNT)
              : judge.plain(found, attribution, text));
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      FoundQuantity found = quantities.get(i);
      Attribution of = attributions.get(i);
      boolean refused =
          FigureDetails.doubted(found, text.sentences().get(found.sentence()))
              || (reasons.get(i).isPresent() && disowned.is(found, of, text));
      Attribution given = refused ? null : of;
      claims.add(
          reasons.get(i).isPresent()
              ? new PlainFigure(
                  id(i),
                  found.span(),
                  reporting.hedged(found.quantity(), given),
                  sources.chains().chain(found.span(), given),
                  reasons.get(i).get())
              : estimate(i, given, quantities, reasons, sources, text));
    }
    return claims;
  }

  private static String id(int index) {
    return "q" + (index + 1);
  }

  private Estimate estimate(
      int index,
      @Nullable Attribution given,
      List<FoundQuantity> quantities,
      List<Optional<PlainFigure.Reason>> reasons,
      Sources sources,
      AnalysedText text) {
    FoundQuantity found = quantities.get(index);
    int whole = found.links().subsetOf();
    boolean part = whole >= 0 && reasons.get(whole).isEmpty();
    return new Estimate(
        id(index),
        found.span(),
        reporting.hedged(found.quantity(), given),
        sources.chains().chain(found.span(), given),
        caveats.of(found.span(), text.sentences().get(found.sentence()), text),
        alternatives(index, quantities, reasons),
        part ? id(whole) : null,
        Review.PROPOSED);
  }

  /// The figures set against this one, in either direction.
  private static List<String> alternatives(
      int index, List<FoundQuantity> quantities, List<Optional<PlainFigure.Reason>> reasons) {
    List<String> ids = new ArrayList<>();
    int own = quantities.get(index).links().alternativeTo();
    for (int i = Math.max(0, index - 8); i < Math.min(quantities.size(), index + 8); i++) {
      boolean linked = i == own || quantities.get(i).links().alternativeTo() == index;
      if (i != index && linked && reasons.get(i).isEmpty()) {
        ids.add(id(i));
      }
    }
    return ids;
  }
}
