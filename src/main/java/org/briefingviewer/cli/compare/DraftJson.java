// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.compare.draft.DraftFinding.Passage;
import org.briefingviewer.compare.draft.DraftFinding.Thing;
import org.briefingviewer.compare.draft.DraftFinding.Told;
import org.briefingviewer.model.Article;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A draft held against a briefing, as one JSON object.
final class DraftJson {
  private final JsonMapper mapper = new JsonMapper();
  private final Article draft;
  private final CodePoints points;
  private final JsonPassages passages;

  /// @param texts of the briefing, by the ids of their articles
  DraftJson(Article draft, Map<String, String> texts) {
    this.draft = draft;
    this.points = CodePoints.of(draft.text());
    this.passages = new JsonPassages(texts);
  }

  String text(String file, String against, List<DraftFinding> findings) {
    ObjectNode object = mapper.createObjectNode();
    object
        .put("draft", file)
        .put("against", against)
        .put("figures", count(findings, Thing.FIGURE))
        .put("ties", count(findings, Thing.TIE))
        .put("dates", count(findings, Thing.DATE))
        .put("notBorneOut", findings.stream().filter(f -> !f.borneOut()).count())
        .put("leftOut", draft.dropped().size());
    ArrayNode all = object.putArray("findings");
    findings.forEach(finding -> finding(all.addObject(), finding));
    return mapper.writeValueAsString(object);
  }

  private static long count(List<DraftFinding> findings, Thing thing) {
    return findings.stream().filter(f -> f.thing() == thing).count();
  }

  private void finding(ObjectNode node, DraftFinding finding) {
    node.put("thing", JsonPassages.lower(finding.thing()));
    JsonPassages.place(node, points, finding.span());
    node.put("quote", finding.span().of(draft.text())).put("borneOut", finding.borneOut());
    ArrayNode verdicts = node.putArray("verdicts");
    for (Told told : finding.told()) {
      verdicts
          .addObject()
          .put("kind", JsonPassages.lower(told.verdict()))
          .put("here", told.here())
          .put("there", told.there());
    }
    Passage passage = finding.passage();
    if (passage == null) {
      node.putNull("passage");
    } else {
      passage(node.putObject("passage"), passage);
    }
    ArrayNode others = node.putArray("others");
    finding.others().forEach(other -> passage(others.addObject(), other));
    node.put("disputed", finding.disputed());
  }

  private void passage(ObjectNode node, Passage passage) {
    passages.write(
        node,
        passage.sentence(),
        passage.figure(),
        passage.publisher(),
        passage.reportedOn(),
        passage.source(),
        passage.review());
  }
}
