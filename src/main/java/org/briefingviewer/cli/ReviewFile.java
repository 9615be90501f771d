// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.session.CannotOpen;
import org.briefingviewer.session.Decision;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file in which a person wrote down what they decided about the program's proposals:
///
///     {"by": "A. Editor", "on": "2026-11-24", "decisions": [
///       {"article": "a1", "figure": "US$3 billion", "verdict": "accepted"},
///       {"article": "a1", "figure": "two lawmakers", "verdict": "rejected"},
///       {"article": "a2", "figure": "600 soldiers", "nth": 2, "verdict": "corrected", "bound": "AT_LEAST",
///        "chain": [{"name": "KBS", "kind": "BODY", "role": "RELAYER", "words": "the broadcaster KBS"}]}]}
final class ReviewFile {
  private ReviewFile() {}

  /// Reads the decisions.
  ///
  /// @throws IOException when the file cannot be read
  /// @throws CannotOpen when it is not of this form, naming the decision
  static List<Decision> read(Path file) throws IOException, CannotOpen {
    int number = 0;
    try {
      JsonNode root = new JsonMapper().readTree(Files.readString(file));
      String by = root.required("by").asString();
      LocalDate on = LocalDate.parse(root.required("on").asString());
      List<Decision> decisions = new ArrayList<>();
      for (JsonNode node : root.required("decisions")) {
        number++;
        decisions.add(decision(node, by, on));
      }
      return decisions;
    } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
      String place = number == 0 ? "" : ", decision " + number;
      throw new CannotOpen(
          List.of(
              new Problem(
                  file + place,
                  "It is not a review: " + e.getMessage() + ".",
                  "Mend it; the form is shown in the program's help and in the sample.")));
    }
  }

  private static Decision decision(JsonNode node, String by, LocalDate on) {
    List<Decision.Link> chain = new ArrayList<>();
    for (JsonNode link : node.path("chain")) {
      chain.add(
          new Decision.Link(
              link.required("name").asString(),
              Agent.Kind.valueOf(link.required("kind").asString()),
              AgentRole.valueOf(link.required("role").asString()),
              link.has("words") ? link.required("words").asString() : null));
    }
    String verdict = node.required("verdict").asString();
    return new Decision(
        node.required("article").asString(),
        node.required("figure").asString(),
        node.path("nth").asInt(1),
        new Review(ReviewState.valueOf(verdict.toUpperCase(Locale.ROOT)), by, on),
        node.has("bound") ? Bound.valueOf(node.required("bound").asString()) : null,
        node.has("unit") ? node.required("unit").asString() : null,
        chain);
  }
}
