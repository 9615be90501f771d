// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.reading;

import java.util.OptionalDouble;
import org.briefingviewer.agreement.Agreement;
import org.briefingviewer.agreement.ReadingDifference;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.cli.history.AmendedWords;
import org.briefingviewer.model.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An agreement as one JSON object. An alpha that is not defined is null.
record AgreementJson(Agreement agreement) {

  String text() {
    JsonMapper mapper = new JsonMapper();
    ObjectNode object = mapper.createObjectNode();
    object
        .put("both", agreement.both())
        .put("same", agreement.same())
        .put("onlyFirst", agreement.onlyFirst())
        .put("onlySecond", agreement.onlySecond());
    number(object.putObject("alpha"), "verdicts", agreement.verdicts());
    number((ObjectNode) object.get("alpha"), "estimates", agreement.estimates());
    ArrayNode differences = object.putArray("differences");
    for (ReadingDifference difference : agreement.differences()) {
      ObjectNode one =
          differences
              .addObject()
              .put("article", difference.articleId())
              .put("kind", JsonFields.wire(difference.kind()))
              .put("words", difference.either().asWritten());
      finding(one, "first", difference.first());
      finding(one, "second", difference.second());
    }
    ArrayNode others = object.putArray("notCompared");
    agreement.others().forEach(others::add);
    return mapper.writeValueAsString(object);
  }

  private static void number(ObjectNode object, String name, OptionalDouble alpha) {
    if (alpha.isEmpty()) {
      object.putNull(name);
    } else {
      object.put(name, alpha.getAsDouble());
    }
  }

  private static void finding(ObjectNode object, String name, @Nullable Finding finding) {
    if (finding == null) {
      object.putNull(name);
      return;
    }
    object
        .putObject(name)
        .put("id", finding.id())
        .put("start", finding.place().start())
        .put("end", finding.place().end())
        .put("verdict", JsonFields.wire(finding.review().state()))
        .put("by", finding.review().by())
        .put("says", AmendedWords.of(finding));
  }
}
