// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Writes places of articles. Offsets are Unicode code points, half-open.
final class JsonPassages {
  private final Map<String, String> texts;
  private final Map<String, CodePoints> points = new HashMap<>();

  /// @param texts by the ids of their articles
  JsonPassages(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  private CodePoints of(String articleId) {
    return points.computeIfAbsent(
        articleId, id -> CodePoints.of(texts.getOrDefault(articleId, "")));
  }

  /// Writes a figure or words in the sentence around it.
  void write(
      ObjectNode node,
      EvidenceQuote sentence,
      TextSpan words,
      @Nullable String publisher,
      @Nullable LocalDate reportedOn,
      @Nullable String source,
      Review review) {
    String article = sentence.articleId();
    CodePoints at = of(article);
    node.put("article", article)
        .put("publisher", publisher)
        .put("reportedOn", reportedOn == null ? null : reportedOn.toString());
    place(node, at, words);
    node.put("quote", words.of(texts.getOrDefault(article, "")))
        .put("sentence", sentence.words())
        .put("sentenceStart", at.toCodePoints(sentence.span().start()))
        .put("sentenceEnd", at.toCodePoints(sentence.span().end()))
        .put("source", source);
    node.putObject("review").put("state", lower(review.state())).put("read", review.read());
  }

  static void place(ObjectNode node, CodePoints points, TextSpan span) {
    node.put("start", points.toCodePoints(span.start()))
        .put("end", points.toCodePoints(span.end()));
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
