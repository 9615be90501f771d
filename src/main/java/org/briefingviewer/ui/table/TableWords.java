// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.table.ArticleEstimate;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.RowArticle;
import org.briefingviewer.table.RowText;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.cited.UnsureWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.jspecify.annotations.Nullable;

/// Writes what the rows of the table say.
public final class TableWords implements RowText {
  /// What stands between a value's number and its unit, so that a cell can part them.
  static final char APART = '\u2002';

  private final Messages messages;
  private final QuantityWords quantities;
  private final ChainWords chains;
  private final DateWords dates;
  private final ReviewWords reviews;

  public TableWords(Messages messages) {
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
    this.chains = new ChainWords(messages);
    this.dates = new DateWords(messages);
    this.reviews = new ReviewWords(messages);
  }

  @Override
  public String cell(EstimateColumn column, ArticleEstimate entry) {
    Estimate estimate = entry.estimate();
    return switch (column) {
      case NUMBER -> Integer.toString(entry.number());
      case VALUE -> value(estimate);
      case AS_WRITTEN -> messages.text("quoted", estimate.quantity().asWritten());
      case BOUND -> bound(estimate.quantity().bound());
      case SOURCE -> source(estimate);
      case CHAIN -> chains.length(estimate.chain());
      case ARTICLE -> entry.article().headline();
      case DATE -> date(entry.article());
      case CHECKED -> reviews.brief(estimate.review());
    };
  }

  private String source(Estimate estimate) {
    String source = chains.source(EstimatePart.Chain.of(estimate));
    return UnsureWords.with(source, estimate, messages);
  }

  private String value(Estimate estimate) {
    QuantityWords.Apart apart = quantities.apart(estimate.quantity());
    return estimate.quantity().value().known()
        ? LONG_FRACTION.matcher(apart.number()).replaceAll("$1…") + APART + apart.unit()
        : APART + messages.text("table.noNumber", apart.number());
  }

  /// Of a third the column keeps as many places as it can line up.
  private static final Pattern LONG_FRACTION = Pattern.compile("(\\.\\d{3})\\d{2,}");

  private String bound(Bound bound) {
    String sign = quantities.sign(bound);
    return sign.isEmpty() ? quantities.bound(bound) : sign + " " + quantities.bound(bound);
  }

  private String date(RowArticle article) {
    return article.date() == null ? messages.text("date.none") : dates.brief(article.date());
  }

  @Override
  public String more(ArticleEstimate entry) {
    Estimate estimate = entry.estimate();
    Stream<@Nullable String> own =
        Stream.of(
            quantities.brief(estimate.quantity()),
            estimate.quantity().scope(),
            entry.article().publisher(),
            estimate.review().by());
    Stream<String> named = estimate.chain().links().stream().map(TableWords::names);
    Stream<String> said =
        Stream.concat(
            estimate.quantity().doubts().stream(),
            estimate.alsoSaid().stream().map(EvidenceQuote::words));
    return Stream.of(own, named, said)
        .flatMap(words -> words)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static String names(ChainLink link) {
    return Stream.concat(
            Stream.of(link.agent().name()), link.agent().aliases().stream().map(a -> a.name()))
        .collect(Collectors.joining("\n"));
  }
}
