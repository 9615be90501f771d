// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes where things stand in one article: as annotations, or inside the object itself for what
/// is no mark.
final class MarkWriter {
  private final String articleId;
  private final String text;
  private final CodePoints points;
  private final ArrayNode items = JsonNodeFactory.instance.arrayNode();

  MarkWriter(String articleId, String text) {
    this.articleId = articleId;
    this.text = text;
    this.points = CodePoints.of(text);
  }

  void annotate(MarkKey key, TextSpan span) {
    ObjectNode annotation = items.addObject();
    annotation.put("id", key.iri());
    annotation.put("type", "Annotation");
    annotation.put("motivation", key.motivation());
    key.writeBody(annotation.putObject("body"), articleId);
    ObjectNode target = annotation.putObject("target");
    target.put("type", "SpecificResource");
    target.put("source", "../articles/" + articleId + "/text.txt");
    target.set("selector", selectors(span));
  }

  ArrayNode selectors(TextSpan span) {
    return AnnotationSelectors.write(Anchor.of(text, span), points);
  }

  /// Returns the W3C AnnotationPage, or null when there is no mark.
  @Nullable ObjectNode page() {
    if (items.isEmpty()) {
      return null;
    }
    ObjectNode page = JsonLdTerms.object();
    ArrayNode context = page.putArray("@context").add("http://www.w3.org/ns/anno.jsonld");
    context.addObject().put("bv", JsonLdTerms.OURS);
    page.put("id", "urn:briefing:annotations:" + articleId);
    page.put("type", "AnnotationPage");
    page.set("items", items);
    return page;
  }
}
