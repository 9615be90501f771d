// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.List;
import org.briefingviewer.extract.attribution.SourceReader;
import org.briefingviewer.extract.doubt.FigureAnswer;
import org.briefingviewer.extract.figure.FigureDetails;
import org.briefingviewer.extract.quantity.QuantityFinder;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;

/// What the rules say of the figures of a text, before anybody doubts it.
public final class JudgedAnswers {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuantityFinder quantities = new QuantityFinder();
  private final FigureDetails details = new FigureDetails();
  private final SourceReader sources = new SourceReader();
  private final ClaimBuilder claims = new ClaimBuilder(true);

  /// An answer.
  ///
  /// @param estimate whether the rules make an estimate of it
  public record Judged(FigureAnswer answer, boolean estimate) {}

  /// Returns them in text order.
  public List<Judged> of(Article article) {
    AnalysedText text = splitter.analyse(article);
    return claims
        .judged(details.read(quantities.find(text), text), sources.read(text), text)
        .stream()
        .map(each -> new Judged(each.answer(), each.plain().isEmpty()))
        .toList();
  }
}
