// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.difference.FigureDifference;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.compare.origin.Origin.Evidence;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.GroupWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Groups of estimates as one JSON object.
final class CompareJson {
  /// Of more estimates only neighbours are held together.
  private static final int ALL_PAIRS = 30;

  private final JsonMapper mapper = new JsonMapper();
  private final GroupWords words = new GroupWords(new Messages(Locale.ENGLISH));
  private final ReportComparison comparison;
  private final JsonPassages passages;

  /// @param texts by the ids of their articles
  CompareJson(ReportComparison comparison, Map<String, String> texts) {
    this.comparison = comparison;
    this.passages = new JsonPassages(new HashMap<>(texts));
  }

  String text(List<String> files, List<Compared> groups) {
    ObjectNode object = mapper.createObjectNode();
    ArrayNode names = object.putArray("files");
    files.forEach(names::add);
    object
        .put("articles", comparison.articles())
        .put("estimates", comparison.estimates())
        .put("otherFigures", comparison.otherFigures());
    ArrayNode all = object.putArray("groups");
    groups.forEach(group -> group(all.addObject(), group));
    return mapper.writeValueAsString(object);
  }

  private void group(ObjectNode node, Compared compared) {
    ObjectNode why = node.putObject("why").put("unit", compared.group().why().unit());
    strings(why.putArray("measures"), compared.group().why().measures());
    strings(why.putArray("words"), compared.group().why().words());
    node.put("reports", compared.reports()).put("disputed", compared.disputed());
    decided(node, compared.group().decision());
    List<ReportedFigure> figures = compared.group().figures();
    ArrayNode estimates = node.putArray("estimates");
    Map<ReportedFigure, Integer> places = new HashMap<>();
    for (ReportedFigure figure : figures) {
      places.put(figure, places.size());
      estimate(estimates.addObject(), figure);
    }
    ArrayNode pairs = node.putArray("pairs");
    for (int i = 0; i < figures.size(); i++) {
      int last = figures.size() > ALL_PAIRS ? Math.min(i + 2, figures.size()) : figures.size();
      for (int j = i + 1; j < last; j++) {
        ObjectNode pair = pairs.addObject().put("one", i).put("other", j);
        kinds(pair.putArray("kinds"), figures.get(i), figures.get(j));
      }
    }
    ArrayNode origins = node.putArray("origins");
    compared.origins().forEach(origin -> origin(origins.addObject(), origin, places));
  }

  private static void decided(ObjectNode node, @Nullable GroupDecision decision) {
    if (decision != null) {
      node.put("name", decision.name().isEmpty() ? null : decision.name())
          .put("confirmed", decision.confirmed())
          .put("decidedBy", decision.by())
          .put("decidedOn", decision.on().toString());
    }
  }

  private static void strings(ArrayNode node, List<String> strings) {
    strings.forEach(node::add);
  }

  private void estimate(ObjectNode node, ReportedFigure figure) {
    passages.write(
        node,
        figure.passage(),
        figure.claim().span(),
        figure.publisher(),
        figure.reportedOn(),
        figure.sources().name(),
        figure.claim().review());
    Quantity quantity = figure.quantity();
    PartialDate asOf = figure.asOf();
    node.put("value", quantity.value().low())
        .put("value2", quantity.value().twoEnded() ? quantity.value().high() : null)
        .put("bound", JsonPassages.lower(quantity.bound()))
        .put("scope", quantity.scope())
        .put("asOf", asOf == null ? null : asOf.iso())
        .put("period", figure.period())
        .put("part", figure.part());
    ArrayNode chain = node.putArray("chain");
    figure
        .sources()
        .links()
        .forEach(
            link ->
                chain
                    .addObject()
                    .put("name", link.agent().name())
                    .put("role", JsonPassages.lower(link.role())));
  }

  private void kinds(ArrayNode node, ReportedFigure one, ReportedFigure other) {
    for (FigureDifference difference : comparison.between(one, other)) {
      node.addObject()
          .put("kind", JsonPassages.lower(difference.kind()))
          .put("one", difference.one())
          .put("other", difference.other())
          .put("sentence", words.difference(difference, one, other));
    }
  }

  private static void origin(ObjectNode node, Origin origin, Map<ReportedFigure, Integer> places) {
    node.put("kind", JsonPassages.lower(origin.kind()));
    ArrayNode own = node.putArray("estimates");
    origin.figures().forEach(figure -> own.add(Objects.requireNonNull(places.get(figure))));
    ArrayNode evidence = node.putArray("evidence");
    for (Evidence sign : origin.evidence()) {
      evidence
          .addObject()
          .put("sign", JsonPassages.lower(sign.sign()))
          .put("one", sign.one().articleId())
          .put("other", sign.other().articleId())
          .put("words", sign.words())
          .put("alias", sign.alias())
          .put("density", sign.density());
    }
  }
}
