// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.bundle.wire.line.FindingTable;
import org.briefingviewer.bundle.wire.line.LineField;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.treaty.TreatyStep;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Holds the model, the lines and the tables to the one table of what a finding has.
class FindingTableTest {
  private static final Map<String, List<LineField>> TABLES =
      Map.of(
          "article", FindingTable.ARTICLE,
          "source", FindingTable.SOURCE,
          "estimate", FindingTable.ESTIMATE,
          "tie", FindingTable.TIE,
          "event", FindingTable.EVENT,
          "chain", FindingTable.CHAIN,
          "passages", FindingTable.PASSAGE,
          "review", FindingTable.VERDICT);

  /// Which table has the fields of a record, and under which name those that have another in a
  /// line; "-" for what its places (`passages`) or another table have.
  private static final Map<Class<?>, String> RECORDS =
      Map.ofEntries(
          Map.entry(
              Estimate.class,
              "estimate span=start quantity=- chain=- alternatives=setAgainst subsetOf=partOf"
                  + " review=- doubts=doubt/AS_OF"),
          Map.entry(
              Quantity.class,
              "estimate unit=unit/kind likelihood=likelihood/words"
                  + " analyticConfidence=confidence/words"),
          Map.entry(
              Likelihood.class, "estimate span=- words=likelihood/words band=likelihood/band/low"),
          Map.entry(
              Likelihood.Band.class,
              "estimate low=likelihood/band/low high=likelihood/band/high"
                  + " scale=likelihood/band/scale origin=likelihood/band/from"),
          Map.entry(AnalyticConfidence.class, "estimate span=- words=confidence/words level=-"),
          Map.entry(
              Rating.class,
              "estimate of=- reliability=rating/code credibility=rating/code by=rating/by"
                  + " on=rating/on"),
          Map.entry(ChainLink.class, "chain"),
          Map.entry(ChainGap.class, "chain kind=gap"),
          Map.entry(TieState.class, "tie side=assessorSide stance=hedged evidence=- review=-"),
          Map.entry(
              Event.class, "event basis=dateBasis quote=words step=treatyStep/treaty review=-"),
          Map.entry(
              TreatyStep.class,
              "event treaty=treatyStep/treaty action=treatyStep/action party=treatyStep/party"),
          Map.entry(Review.Verdict.class, "review broughtIn=broughtIn/by"));

  /// What of a line stands in tables of its own, or says again what these have.
  private static final Set<String> ELSEWHERE =
      Set.of("type", "confidence/level", "evidence", "review/read", "review/inWords", "itself");

  /// What no finding of the briefing that goes out has.
  private static final String SELDOM = "doubt/.*|broughtIn/.*|translationOf/.*";

  private static Set<String> lines(List<LineField> table) {
    return table.stream()
        .map(LineField::line)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// A component of the model that no field has is named with its record.
  @Test
  void everyComponentOfTheModelIsAField() {
    List<String> missing = new ArrayList<>();
    RECORDS.forEach(
        (record, told) -> {
          String[] words = told.split(" ");
          Map<String, String> names = new HashMap<>();
          Stream.of(words).skip(1).forEach(w -> names.put(w.split("=")[0], w.split("=")[1]));
          Set<String> fields = lines(TABLES.getOrDefault(words[0], List.of()));
          for (RecordComponent each : record.getRecordComponents()) {
            String name = names.getOrDefault(each.getName(), each.getName());
            if (!name.equals("-") && !fields.contains(name)) {
              missing.add(record.getSimpleName() + "." + each.getName() + ": " + words[0]);
            }
          }
        });
    assertEquals(List.of(), missing);
  }

  @Test
  void everyDoubtIsAField() {
    Set<String> fields = lines(FindingTable.ESTIMATE);
    assertEquals(
        List.of(),
        Stream.of(EstimateField.values()).filter(f -> !fields.contains("doubt/" + f)).toList());
  }

  /// What a line says has a field, and what has a field is said in some line.
  @Test
  void linesSayWhatTheTableHas() throws Exception {
    Map<String, Set<String>> said = new HashMap<>();
    ExportedBriefing briefing = ExportedBriefing.whole();
    var order = ExportedBriefing.order(briefing, null, Locale.ENGLISH);
    for (MarkedArticle marked : briefing.articles()) {
      for (JsonNode line : ArticleLines.of(order, new OrderedArticles(order), marked)) {
        String type = line.path("type").asString();
        gather(type.equals("ruledOutTie") ? "tie" : type, "", line, said);
      }
    }
    Map<String, Set<String>> known = new HashMap<>();
    TABLES.forEach((name, table) -> known.put(name, lines(table)));
    List<String> both = List.of("inWords", "handling");
    List.of("estimate", "tie", "event").forEach(name -> known.get(name).addAll(both));
    for (String table : TABLES.keySet()) {
      Set<String> names = new TreeSet<>(said.getOrDefault(table, Set.of()));
      known.get(table).stream().filter(name -> name.matches(SELDOM)).forEach(names::add);
      assertEquals(known.get(table), names, "fields of " + table);
    }
  }

  private static void gather(
      String table, String at, JsonNode object, Map<String, Set<String>> said) {
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      String place = at + property.getKey();
      JsonNode value = property.getValue();
      if (ELSEWHERE.contains(place) || (table.equals("review") && place.matches("read|inWords"))) {
        continue;
      }
      if (place.equals("review")) {
        gather("review", "", value, said);
      } else if (value.isObject()) {
        gather(table, place + "/", value, said);
      } else if ((TABLES.containsKey(place) && value.isArray()) || place.equals("earlier")) {
        value.forEach(each -> gather(place.equals("earlier") ? table : place, "", each, said));
      } else if (!value.isNull() || lines(TABLES.get(table)).contains(place)) {
        said.computeIfAbsent(table, _ -> new TreeSet<>()).add(place);
      }
    }
  }
}
