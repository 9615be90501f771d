// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.jsonl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.export.gather.FindingPassage;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An object that becomes a line, or a part of one.
///
/// @param node what is in it so far
record JsonLine(ObjectNode node) {

  /// Begins the object of a line.
  static JsonLine of(String type) {
    JsonLine line = new JsonLine(JsonNodeFactory.instance.objectNode());
    line.node.put("type", type);
    return line;
  }

  /// Adds words, or null.
  JsonLine put(String key, @Nullable String words) {
    node.put(key, words);
    return this;
  }

  /// Adds a constant's name in lower case: "at_least".
  JsonLine put(String key, Enum<?> constant) {
    node.put(key, constant.name().toLowerCase(Locale.ROOT));
    return this;
  }

  JsonLine put(String key, boolean holds) {
    node.put(key, holds);
    return this;
  }

  JsonLine put(String key, int number) {
    node.put(key, number);
    return this;
  }

  /// Adds a date as far as it is known, or null.
  JsonLine put(String key, @Nullable PartialDate date) {
    return put(key, date == null ? null : date.iso());
  }

  /// Adds a number without an exponent, or null.
  JsonLine put(String key, @Nullable BigDecimal number) {
    if (number == null) {
      node.putNull(key);
    } else {
      node.put(key, new BigDecimal(number.stripTrailingZeros().toPlainString()));
    }
    return this;
  }

  /// Adds a list of words.
  JsonLine put(String key, List<String> words) {
    ArrayNode list = node.putArray(key);
    words.forEach(list::add);
    return this;
  }

  /// Adds an object.
  JsonLine child(String key) {
    return new JsonLine(node.putObject(key));
  }

  /// Adds a place of an article's text in code points, half-open.
  JsonLine place(TextSpan span, CodePoints points) {
    return put("start", points.toCodePoints(span.start()))
        .put("end", points.toCodePoints(span.end()));
  }

  /// Adds where words of a finding stand, each with its place in the article that it names.
  JsonLine passages(List<FindingPassage> passages, ArticleTexts texts) {
    ArrayNode list = node.putArray("passages");
    for (FindingPassage passage : passages) {
      String article = passage.quote().articleId();
      JsonLine one =
          new JsonLine(list.addObject()).put("part", passage.part()).put("index", passage.index());
      if (passage.kind() != null) {
        one.put("kind", passage.kind());
      }
      one.put("article", article)
          .put("words", passage.quote().words())
          .place(passage.quote().span(), texts.points(article));
    }
    return this;
  }

  /// Adds the marks that hold; empty where none is set.
  JsonLine handling(List<HandlingMark> marks) {
    return put("handling", marks.stream().map(HandlingMark::text).toList());
  }

  /// Adds who checked something, when and how closely, the verdicts before it and all of it in
  /// words.
  JsonLine review(Review review, String inWords) {
    JsonLine object = child("review").put("state", review.state());
    object.put("by", review.by());
    object.put("on", review.on() == null ? null : PartialDate.of(review.on()));
    if (review.by() == null) {
      object.node.putNull("care");
    } else {
      object.put("care", review.care());
    }
    object.put("read", review.read());
    object.broughtIn(review.broughtIn());
    if (!review.earlier().isEmpty()) {
      ArrayNode earlier = object.node.putArray("earlier");
      for (Review.Verdict verdict : review.earlier()) {
        new JsonLine(earlier.addObject())
            .put("state", verdict.state())
            .put("by", verdict.by())
            .put("on", PartialDate.of(verdict.on()))
            .put("care", verdict.care())
            .broughtIn(verdict.broughtIn());
      }
    }
    object.put("inWords", inWords);
    return this;
  }

  private void broughtIn(Review.@Nullable BroughtIn broughtIn) {
    if (broughtIn != null) {
      child("broughtIn").put("by", broughtIn.by()).put("on", PartialDate.of(broughtIn.on()));
    }
  }

  /// Returns the line's bytes, its end included.
  byte[] bytes() {
    return JsonPrinter.line(node);
  }
}
