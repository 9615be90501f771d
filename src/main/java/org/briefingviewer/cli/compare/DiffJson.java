// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.compare.change.ArticleChange;
import org.briefingviewer.compare.change.ArticleChange.OfFinding;
import org.briefingviewer.compare.change.ArticleChange.OfMark;
import org.briefingviewer.compare.change.ArticleChange.OfText;
import org.briefingviewer.compare.change.ArticleChange.WordChange;
import org.briefingviewer.compare.change.ChangeKind;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What changed between two briefings, as one JSON object.
final class DiffJson {
  private final JsonMapper mapper = new JsonMapper();
  private final Map<String, CodePoints> before = new HashMap<>();
  private final Map<String, CodePoints> after = new HashMap<>();

  /// @param before texts of the old briefing, by the ids of their articles
  DiffJson(Map<String, String> before, Map<String, String> after) {
    before.forEach((id, text) -> this.before.put(id, CodePoints.of(text)));
    after.forEach((id, text) -> this.after.put(id, CodePoints.of(text)));
  }

  String text(String old, String newer, @Nullable OfMark whole, List<ArticleChange> changes) {
    ObjectNode object = mapper.createObjectNode();
    object.put("old", old).put("new", newer);
    if (whole == null) {
      object.putNull("handling");
    } else {
      object.putObject("handling").put("before", whole.before()).put("after", whole.after());
    }
    ArrayNode articles = object.putArray("articles");
    changes.forEach(change -> article(articles.addObject(), change));
    return mapper.writeValueAsString(object);
  }

  private void article(ObjectNode node, ArticleChange change) {
    node.put("kind", JsonPassages.lower(change.kind()))
        .put("before", change.before())
        .put("after", change.after())
        .put("headline", change.headline());
    ArrayNode texts = node.putArray("texts");
    change.texts().forEach(text -> text(texts.addObject(), text));
    ArrayNode findings = node.putArray("findings");
    change.findings().forEach(finding -> finding(findings.addObject(), change, finding));
    ArrayNode marks = node.putArray("marks");
    for (OfMark mark : change.marks()) {
      marks
          .addObject()
          .put("before", mark.before())
          .put("after", mark.after())
          .put("words", mark.words());
    }
  }

  private void text(ObjectNode node, OfText text) {
    node.put("kind", JsonPassages.lower(text.kind()));
    quote(node, "before", text.before(), before);
    quote(node, "after", text.after(), after);
    ArrayNode words = node.putArray("words");
    for (WordChange change : text.words()) {
      ChangeKind kind = change.kind();
      words
          .addObject()
          .put("kind", kind == null ? null : JsonPassages.lower(kind))
          .put("words", change.words());
    }
  }

  private static void quote(
      ObjectNode node, String name, @Nullable EvidenceQuote quote, Map<String, CodePoints> points) {
    if (quote == null) {
      node.putNull(name);
      return;
    }
    ObjectNode there = node.putObject(name);
    place(there, points, quote.articleId(), quote.span());
    there.put("quote", quote.words());
  }

  private static void place(
      ObjectNode node, Map<String, CodePoints> points, @Nullable String article, TextSpan span) {
    CodePoints of = article == null ? null : points.get(article);
    if (of != null) {
      JsonPassages.place(node, of, span);
    }
  }

  private void finding(ObjectNode node, ArticleChange change, OfFinding finding) {
    Finding any = finding.after() == null ? finding.before() : finding.after();
    node.put("thing", any instanceof TieState ? "tie" : "estimate")
        .put("kind", JsonPassages.lower(finding.kind()));
    says(node, "before", finding.before(), before, change.before());
    says(node, "after", finding.after(), after, change.after());
    ArrayNode parts = node.putArray("parts");
    finding.parts().forEach(part -> parts.add(JsonPassages.lower(part)));
  }

  private static void says(
      ObjectNode node,
      String name,
      @Nullable Finding finding,
      Map<String, CodePoints> points,
      @Nullable String article) {
    if (finding == null) {
      node.putNull(name);
      return;
    }
    ObjectNode there = node.putObject(name);
    place(there, points, article, finding.place());
    there.put("quote", finding.asWritten()).put("says", FindingLine.of(finding));
  }
}
