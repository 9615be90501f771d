// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.wording.Speech;

/// Says all that must go along with an estimate.
public record FigureWords(MarkedArticle marked, Speech speech) {

  /// Puts an estimate into words.
  ///
  /// @param number what it is numbered with where it is cited
  public CitedFigure of(Estimate estimate, int number) {
    Quantity quantity = estimate.quantity();
    return new CitedFigure(
        number,
        quantity.asWritten(),
        bound(quantity),
        speech.quantity(quantity),
        chain(estimate.chain()),
        further(estimate),
        estimate.review().state(),
        new ReviewWords(speech).of(estimate.review()));
  }

  private String bound(Quantity quantity) {
    String bound = speech.text("cited.bound." + quantity.bound().name());
    String hedges =
        quantity.hedges().stream()
            .map(HedgeCue::words)
            .map(this::quoted)
            .collect(Collectors.joining(", "));
    String hedged = hedges.isEmpty() ? bound : speech.text("cited.hedged", bound, hedges);
    return judged(hedged, quantity);
  }

  private String judged(String words, Quantity quantity) {
    Likelihood likely = quantity.likelihood();
    AnalyticConfidence sure = quantity.analyticConfidence();
    String said =
        likely == null ? words : speech.text("cited.likelihood", words, quoted(likely.words()));
    return sure == null ? said : speech.text("cited.confidence", said, quoted(sure.words()));
  }

  private List<CitedLink> chain(AttributionChain chain) {
    return chain.elements().isEmpty()
        ? List.of(new CitedLink(speech.text("cited.gap.SOURCE_NOT_STATED"), CitedLink.Kind.GAP))
        : chain.elements().stream().map(this::place).toList();
  }

  private CitedLink place(ChainElement element) {
    return switch (element) {
      case ChainGap gap ->
          new CitedLink(speech.text("cited.gap." + gap.kind().name()), CitedLink.Kind.GAP);
      case ChainLink link -> {
        boolean stated = link.basis() == Basis.STATED;
        String words = speech.text("cited.role." + link.role().name(), link.agent().name());
        yield new CitedLink(
            speech.text(stated ? "cited.stated" : "cited.inferred", words),
            stated ? CitedLink.Kind.STATED : CitedLink.Kind.INFERRED);
      }
    };
  }

  private List<String> further(Estimate estimate) {
    List<String> lines = new ArrayList<>();
    SourceDoubt doubt = estimate.doubt();
    if (doubt != null) {
      Agent other = doubt.runnerUp();
      lines.add(
          other == null
              ? speech.text("cited.unsure")
              : speech.text("cited.unsure.perhaps", other.name()));
    }
    PartialDate asOf = estimate.quantity().asOf();
    if (asOf != null) {
      lines.add(speech.text("cited.asOf", speech.date(asOf)));
    }
    if (estimate.quantity().scope() != null) {
      lines.add(speech.text("cited.scope", estimate.quantity().scope()));
    }
    estimate.alsoSaid().stream()
        .map(EvidenceQuote::words)
        .forEach(words -> lines.add(speech.text("cited.alsoSaid", quoted(words))));
    for (String other : estimate.alternatives()) {
      lines.add(speech.text("cited.alternative", other(other)));
    }
    if (estimate.subsetOf() != null) {
      lines.add(speech.text("cited.subset", other(estimate.subsetOf())));
    }
    PageSpan pages = marked.article().pagesAt(estimate.span().start());
    if (pages != null) {
      lines.add(
          pages.several()
              ? speech.text("cited.pages", pages.first(), pages.last())
              : speech.text("cited.page", pages.first()));
    }
    if (marked.changed().stream().anyMatch(mark -> mark.markId().equals(estimate.id()))) {
      lines.add(speech.text("cited.placeChanged"));
    }
    return lines;
  }

  /// Returns another estimate with its hedges, since it is named without its own note.
  private String other(String id) {
    return marked.findings().estimates().stream()
        .filter(estimate -> estimate.id().equals(id))
        .findFirst()
        .map(Estimate::quantity)
        .map(quantity -> speech.text("cited.other", quoted(quantity.asWritten()), bound(quantity)))
        .orElseGet(() -> speech.text("cited.otherElsewhere"));
  }

  private String quoted(String words) {
    return speech.text("cited.quoted", words);
  }
}
