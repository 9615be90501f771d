// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.review.EstimateDecision;
import org.briefingviewer.review.TieDecision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A file in which a person wrote down what they decided about the program's proposals:
///
///     {"by": "A. Editor", "on": "2026-11-24", "decisions": [
///       {"article": "a1", "figure": "US$3 billion", "verdict": "accepted"},
///       {"article": "a1", "figure": "two lawmakers", "verdict": "rejected"},
///       {"article": "a2", "figure": "600 soldiers", "nth": 2, "verdict": "corrected", "bound": "AT_LEAST",
///        "scope": "killed", "asOf": "2025-01",
///        "chain": [{"name": "KBS", "kind": "BODY", "role": "RELAYER", "words": "the broadcaster KBS"}]}]}
///
/// A link that the text does not state has "basis": "INFERRED". A decision about a tie has "tie", "trend" and "quote"
/// (words of its evidence) in place of "figure", and "assessor" (with "kind", else a body) and "asOf" where the text
/// gives others than were found; with the verdict "added" also "words".
///
/// @param figures what was decided about estimates
/// @param ties what was decided about states of ties
record ReviewFile(List<EstimateDecision> figures, List<TieDecision> ties) {
  private static final String MEND =
      "Mend it; assets/sample/review.json of the program's source shows the form.";

  /// Nobody decided anything.
  static final ReviewFile NONE = new ReviewFile(List.of(), List.of());

  /// Reads the decisions.
  ///
  /// @throws IOException when the file cannot be read
  /// @throws Refusal when it is not of this form, naming the decision
  static ReviewFile read(Path file) throws IOException, Refusal {
    int number = 0;
    try {
      JsonNode root = Json.parse(file.toString(), new GivenFile(file).bytes());
      String by = root.required("by").asString();
      LocalDate on = LocalDate.parse(root.required("on").asString());
      ReviewFile review = new ReviewFile(new ArrayList<>(), new ArrayList<>());
      for (JsonNode node : root.required("decisions")) {
        number++;
        if (node.has("tie")) {
          review.ties().add(tie(node, by, on));
        } else {
          review.figures().add(decision(node, by, on));
        }
      }
      return review;
    } catch (MalformedJson e) {
      throw new Refusal(List.of(new Problem(e.where(), e.what(), MEND)));
    } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
      String place = number == 0 ? "" : ", decision " + number;
      throw new Refusal(
          List.of(new Problem(file + place, "It is not a review: " + reason(e) + ".", MEND)));
    }
  }

  /// A parser adds lines of its own on where it was.
  private static String reason(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static TieDecision tie(JsonNode node, String by, LocalDate on) {
    boolean added = node.required("verdict").asString().equals("added");
    AgentKind kind = AgentKind.valueOf(node.path("kind").asString("BODY"));
    Agent assessor =
        node.has("assessor") ? Agent.named(node.required("assessor").asString(), kind) : null;
    return new TieDecision(
        node.required("article").asString(),
        node.required("tie").asString(),
        Trend.valueOf(node.required("trend").asString().toUpperCase(Locale.ROOT)),
        node.required("quote").asString(),
        new Review(added ? ReviewState.ACCEPTED : verdict(node), by, on),
        assessor,
        date(node),
        added
            ? new TieDecision.Added(
                node.required("words").asString(), node.path("hedged").asBoolean(false))
            : null);
  }

  private static @Nullable PartialDate date(JsonNode node) {
    return node.has("asOf") ? PartialDate.parse(node.required("asOf").asString()) : null;
  }

  private static ReviewState verdict(JsonNode node) {
    return ReviewState.valueOf(node.required("verdict").asString().toUpperCase(Locale.ROOT));
  }

  private static EstimateDecision decision(JsonNode node, String by, LocalDate on) {
    List<EstimateDecision.Link> chain = new ArrayList<>();
    for (JsonNode link : node.path("chain")) {
      chain.add(
          new EstimateDecision.Link(
              link.required("name").asString(),
              AgentKind.valueOf(link.required("kind").asString()),
              AgentRole.valueOf(link.required("role").asString()),
              link.has("words") ? link.required("words").asString() : null,
              Basis.valueOf(link.path("basis").asString("STATED"))));
    }
    return new EstimateDecision(
        node.required("article").asString(),
        node.required("figure").asString(),
        node.path("nth").asInt(1),
        new Review(verdict(node), by, on),
        node.has("bound") ? Bound.valueOf(node.required("bound").asString()) : null,
        node.has("unit") ? node.required("unit").asString() : null,
        node.has("scope") ? node.required("scope").asString() : null,
        date(node),
        chain);
  }
}
