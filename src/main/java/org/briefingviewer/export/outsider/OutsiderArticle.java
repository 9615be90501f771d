// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.outsider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// What of one article may leave.
///
/// @param leaving ids of all articles that leave; passages of others stay
record OutsiderArticle(MarkedArticle marked, Set<String> leaving) {

  /// Returns the article as it leaves: its text, who published and wrote it, what was found in it.
  MarkedArticle copy() {
    return MarkedArticle.of(article(), findings());
  }

  /// What was left out of the text at the import stays, and an address that is none of the web: it
  /// may name a folder.
  private Article article() {
    Article article = marked.article();
    return new Article(
        article.id(),
        web(article.uri()),
        article.language(),
        article.text(),
        article.paragraphs(),
        article.publication(),
        article.byline(),
        article.dateline(),
        List.of());
  }

  /// Returns an address that may leave; one of a file or of a program stays.
  static @Nullable String web(@Nullable String uri) {
    return uri != null && uri.matches("https?://.+") ? uri : null;
  }

  private Findings findings() {
    Set<String> ids = new HashSet<>();
    estimates().forEach(estimate -> ids.add(estimate.id()));
    List<Claim> claims = new ArrayList<>();
    estimates().forEach(estimate -> claims.add(estimate(estimate, ids)));
    return new Findings(
        claims,
        leaving(marked.findings().tieStates())
            .filter(state -> !quotes(state.evidence()).isEmpty())
            .map(this::state)
            .toList(),
        leaving(marked.findings().events()).map(OutsiderArticle::event).toList(),
        marked.findings().ruledOut());
  }

  private static <F extends Finding> Stream<F> standing(List<F> found) {
    return found.stream().filter(finding -> finding.review().state() != ReviewState.REJECTED);
  }

  /// Returns what leaves: what nobody rejected and what stands where it was marked. Of what has
  /// other words there since, only the briefing itself can say so.
  private <F extends Finding> Stream<F> leaving(List<F> found) {
    return standing(found).filter(finding -> !marked.placeChanged(finding));
  }

  private List<Estimate> estimates() {
    return leaving(marked.findings().estimates()).toList();
  }

  private Estimate estimate(Estimate estimate, Set<String> ids) {
    String whole = estimate.subsetOf();
    return new Estimate(
        estimate.id(),
        estimate.span(),
        estimate.quantity(),
        new AttributionChain(estimate.chain().elements(), estimate.doubt()),
        quotes(estimate.alsoSaid()),
        estimate.alternatives().stream().filter(ids::contains).toList(),
        whole != null && ids.contains(whole) ? whole : null,
        newest(estimate.review()),
        estimate.openDoubts());
  }

  private TieState state(TieState state) {
    return state.at(quotes(state.evidence())).reviewed(newest(state.review()));
  }

  private static Event event(Event event) {
    return event.reviewed(newest(event.review()));
  }

  private List<EvidenceQuote> quotes(List<EvidenceQuote> quotes) {
    return quotes.stream().filter(quote -> leaving.contains(quote.articleId())).toList();
  }

  /// Returns the verdict that stands; those before it are history.
  private static Review newest(Review review) {
    return new Review(
        review.state(), review.by(), review.on(), review.care(), List.of(), review.broughtIn());
  }

  /// Returns how many findings stay because a person rejected them.
  int rejected() {
    return (int)
        marked.findings().all().stream()
            .filter(finding -> finding.review().state() == ReviewState.REJECTED)
            .count();
  }

  /// Returns how many numbers stay that are no estimates, rejected ones not counted.
  int plain() {
    return (int)
        marked.findings().claims().stream()
            .filter(claim -> !(claim instanceof Estimate))
            .filter(claim -> claim.review().state() != ReviewState.REJECTED)
            .count();
  }

  /// Returns how much stays because nobody has confirmed where it stands: marks without a place,
  /// and findings at a doubtful one.
  int unsure() {
    Findings found = marked.findings();
    return marked.unplaced().size()
        + unsure(found.estimates())
        + unsure(found.tieStates())
        + unsure(found.events());
  }

  private int unsure(List<? extends Finding> found) {
    return (int) standing(found).filter(marked::placeChanged).count();
  }

  /// Returns how many lines stay that the import left out of the text.
  int dropped() {
    return marked.article().dropped().size();
  }
}
