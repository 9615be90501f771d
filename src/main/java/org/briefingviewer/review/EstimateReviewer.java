// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Applies what a person decided to what the program found.
public final class EstimateReviewer {
  private EstimateReviewer() {}

  /// Returns the article with every decision about it applied.
  ///
  /// @throws Refusal when a decision names a figure that is no estimate of this article
  public static MarkedArticle apply(MarkedArticle marked, List<EstimateDecision> decisions)
      throws Refusal {
    List<Claim> claims = new ArrayList<>(marked.findings().claims());
    List<Problem> problems = new ArrayList<>();
    for (EstimateDecision decision : decisions) {
      if (decision.article().equals(marked.article().id())) {
        int at = find(claims, decision);
        if (at < 0) {
          problems.add(notFound(decision));
        } else if (claims.get(at) instanceof Estimate estimate) {
          claims.set(at, decided(marked.article(), estimate, decision));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    Findings found = marked.findings();
    return MarkedArticle.of(
        marked.article(),
        new Findings(claims, found.tieStates(), found.events(), found.ruledOut()));
  }

  private static Problem notFound(EstimateDecision decision) {
    return new Problem(
        "review of " + decision.article(),
        "The article has no estimate \""
            + decision.figure()
            + "\" (number "
            + decision.nth()
            + ").",
        "Write the figure as the text does, or leave the decision out.");
  }

  private static int find(List<Claim> claims, EstimateDecision decision) {
    int seen = 0;
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i) instanceof Estimate estimate
          && estimate.quantity().asWritten().equals(decision.figure())
          && ++seen == decision.nth()) {
        return i;
      }
    }
    return -1;
  }

  private static Estimate decided(Article article, Estimate estimate, EstimateDecision decision) {
    return new Estimate(
        estimate.id(),
        estimate.span(),
        quantity(estimate.quantity(), decision),
        decision.chain().isEmpty() ? estimate.chain() : chain(article, estimate, decision),
        estimate.alsoSaid(),
        estimate.alternatives(),
        estimate.subsetOf(),
        decision.review(),
        estimate.doubts());
  }

  private static Quantity quantity(Quantity found, EstimateDecision decision) {
    return new Quantity(
        found.asWritten(),
        found.value(),
        decision.unit() == null ? found.unit() : new Unit(UnitKind.COUNT, decision.unit()),
        decision.bound() == null ? found.bound() : decision.bound(),
        found.direction(),
        found.hedges(),
        decision.scope() == null ? found.scope() : decision.scope(),
        decision.asOf() == null ? found.asOf() : decision.asOf(),
        found.likelihood(),
        found.analyticConfidence());
  }

  /// The publisher's link stays first; a chain that ends without evidence ends with a gap.
  private static AttributionChain chain(
      Article article, Estimate estimate, EstimateDecision decision) {
    List<ChainElement> elements = new ArrayList<>();
    for (ChainElement element : estimate.chain().elements()) {
      if (element.role() == AgentRole.PUBLISHER) {
        elements.add(element);
      }
    }
    for (EstimateDecision.Link link : decision.chain()) {
      elements.add(
          new ChainLink(
              Agent.named(link.name(), link.kind()),
              link.role(),
              link.basis(),
              mention(article, estimate.span(), link.words()),
              null));
      if (link.kind() == AgentKind.UNNAMED) {
        elements.add(new ChainGap(link.role(), GapKind.NOT_NAMED));
      }
    }
    if (decision.chain().stream().noneMatch(l -> l.role() == AgentRole.EVIDENCE)) {
      elements.add(new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED));
    }
    return new AttributionChain(elements);
  }

  private static @Nullable TextSpan mention(
      Article article, TextSpan figure, @Nullable String words) {
    int number = article.paragraphAt(figure.start());
    if (words == null || number < 0) {
      return null;
    }
    Paragraph paragraph = article.paragraphs().get(number);
    int at = article.text().indexOf(words, paragraph.span().start());
    return at < 0 || at + words.length() > paragraph.span().end()
        ? null
        : new TextSpan(at, at + words.length());
  }
}
