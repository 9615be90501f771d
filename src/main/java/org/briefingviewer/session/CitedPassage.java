// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Words of an article as they may leave the program: with each estimate's bound, hedges, caveats,
/// whole chain and review, with the article's origin, and with the handling mark. Plain text.
///
/// @param words finds words in the user's language
public record CitedPassage(MarkedArticle marked, OpenBriefing briefing, Wording words) {

  /// Returns the words at `span` with their sources. Estimates that the span only touches count.
  public String of(TextSpan span) {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("cite.quote", span.of(marked.article().text())));
    lines.add("");
    List<Estimate> inside =
        marked.findings().estimates().stream().filter(e -> e.span().overlaps(span)).toList();
    for (Estimate estimate : inside) {
      lines.addAll(estimate(estimate));
      lines.add("");
    }
    lines.add(origin());
    references().forEach(lines::add);
    lines.add(from());
    return String.join("\n", lines);
  }

  private List<String> estimate(Estimate estimate) {
    return Stream.of(
            figure(estimate),
            indented("cite.chain", chain(estimate)),
            indented("cite.alsoSaid", alsoSaid(estimate)),
            indented("cite.review", review(estimate.review())))
        .filter(Objects::nonNull)
        .toList();
  }

  private String figure(Estimate estimate) {
    String hedges =
        estimate.quantity().hedges().stream()
            .map(HedgeCue::words)
            .map(hedge -> words.text("cite.quoted", hedge))
            .collect(Collectors.joining(", "));
    String bound = words.text("cite.bound." + estimate.quantity().bound().name());
    String figure = words.text("cite.figure", estimate.quantity().asWritten(), bound);
    return hedges.isEmpty() ? figure : figure + words.text("cite.hedges", hedges);
  }

  private @Nullable String indented(String key, String content) {
    return content.isEmpty() ? null : "  " + words.text(key, content);
  }

  private String chain(Estimate estimate) {
    return estimate.chain().elements().stream()
        .map(this::element)
        .collect(Collectors.joining(" ← "));
  }

  private String element(ChainElement element) {
    String role = words.text("cite.role." + element.role().name());
    return switch (element) {
      case ChainGap gap -> words.text("cite.gap." + gap.kind().name(), role);
      case ChainLink link ->
          words.text(
              link.basis() == Basis.INFERRED ? "cite.link.inferred" : "cite.link",
              link.agent().name(),
              role);
    };
  }

  private String alsoSaid(Estimate estimate) {
    return estimate.alsoSaid().stream()
        .map(EvidenceQuote::words)
        .map(said -> words.text("cite.quoted", said))
        .collect(Collectors.joining("; "));
  }

  private String review(Review review) {
    return review.checked()
        ? words.text("cite.checked", String.valueOf(review.by()), String.valueOf(review.on()))
        : words.text("cite.proposed");
  }

  private String origin() {
    Article article = marked.article();
    String publisher = article.publication().publisher();
    return words.text(
        "cite.article",
        article.headline(),
        publisher == null ? words.text("text.publisherUnknown") : publisher,
        article.publication().day() == null
            ? words.text("text.dateUnknown")
            : String.valueOf(article.publication().day()));
  }

  private List<String> references() {
    List<String> ids =
        briefing.knowledge().sources().getOrDefault(marked.article().id(), List.of());
    return briefing.knowledge().references().stream()
        .filter(reference -> ids.contains(reference.id()))
        .map(this::reference)
        .toList();
  }

  private String reference(Reference reference) {
    String work =
        Stream.of(
                String.join(", ", reference.authors()),
                reference.title(),
                reference.containerTitle(),
                reference.publisher(),
                reference.issued() == null ? null : reference.issued().iso(),
                reference.url())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .distinct()
            .collect(Collectors.joining(", "));
    return words.text("cite.reference", work);
  }

  private String from() {
    HandlingMark handling = briefing.info().handling();
    return words.text(
        "cite.from",
        briefing.info().title(),
        handling == null ? words.text("handling.none") : handling.text());
  }
}
