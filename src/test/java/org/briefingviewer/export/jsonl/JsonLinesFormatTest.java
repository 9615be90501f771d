// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesFormatTest {
  @TempDir private Path folder;
  private final ExportedBriefing briefing = ExportedBriefing.whole();

  private List<JsonNode> lines(ExportedBriefing of) throws Exception {
    Path out = folder.resolve("out.jsonl");
    assertTrue(
        new JsonLinesFormat()
            .write(ExportedBriefing.order(of, null, Locale.ENGLISH), out, ExportProgress.NONE));
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readString(out).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(new JsonMapper().readTree(line));
      }
    }
    return lines;
  }

  private static List<JsonNode> of(String type, List<JsonNode> lines) {
    return lines.stream().filter(line -> line.get("type").asString().equals(type)).toList();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String said(JsonNode node) {
    return node.isNull() ? null : node.asString();
  }

  @Test
  void eachLineSaysWhatItIsAndTheBriefingComesFirst() throws Exception {
    List<JsonNode> lines = lines(briefing);
    assertEquals("briefing", lines.getFirst().get("type").asString());
    Set<String> types = new TreeSet<>();
    lines.forEach(line -> types.add(line.get("type").asString()));
    assertEquals(
        Set.of("briefing", "article", "source", "estimate", "tie", "ruledOutTie", "event"), types);
    for (JsonNode line : lines) {
      assertTrue(!line.get("handling").isEmpty(), () -> "without a mark: " + line);
    }
  }

  @Test
  void aTieOrEventThatNobodyConfirmedAtItsPlaceSaysSo() throws Exception {
    List<JsonNode> lines = lines(briefing);
    for (String type : List.of("tie", "event")) {
      for (JsonNode line : of(type, lines)) {
        assertEquals(
            line.get("article").asString().equals("names"),
            line.get("placeChanged").asBoolean(),
            line::toString);
      }
    }
  }

  @Test
  void everyEstimateKeepsAllThatMustGoAlong() throws Exception {
    List<JsonNode> estimates = of("estimate", lines(briefing));
    int at = 0;
    for (MarkedArticle marked : briefing.articles()) {
      for (Estimate estimate : marked.findings().estimates()) {
        JsonNode line = estimates.get(at++);
        Quantity quantity = estimate.quantity();
        assertEquals(marked.article().id(), line.get("article").asString());
        assertEquals(estimate.id(), line.get("id").asString());
        List<String> hedges = new ArrayList<>();
        line.get("hedges").forEach(hedge -> hedges.add(hedge.get("words").asString()));
        assertEquals(quantity.hedges().stream().map(HedgeCue::words).toList(), hedges);
        assertEquals(lower(quantity.bound()), line.get("bound").asString());
        assertEquals(quantity.scope(), said(line.get("scope")));
        assertEquals(
            quantity.asOf() == null ? null : quantity.asOf().iso(), said(line.get("asOf")));
        assertEquals(
            quantity.value().low() == null, line.get("value").isNull(), "value of " + line);
        JsonNode review = line.get("review");
        assertEquals(lower(estimate.review().state()), review.get("state").asString());
        assertEquals(estimate.review().by(), said(review.get("by")));
        assertEquals(estimate.review().read(), review.get("read").asBoolean());
        List<String> marks = new ArrayList<>();
        line.get("handling").forEach(mark -> marks.add(mark.asString()));
        assertEquals(
            marked.article().handling(ExportedBriefing.MARK, estimate.span()).stream()
                .map(HandlingMark::text)
                .toList(),
            marks);
        assertChain(estimate, line.get("chain"));
      }
    }
    assertEquals(at, estimates.size(), "no figure more than there are estimates");
  }

  private static void assertChain(Estimate estimate, JsonNode chain) {
    List<ChainElement> elements = estimate.chain().elements();
    assertEquals(Math.max(1, elements.size()), chain.size());
    for (int i = 0; i < elements.size(); i++) {
      JsonNode place = chain.get(i);
      assertEquals(lower(elements.get(i).role()), place.get("role").asString());
      switch (elements.get(i)) {
        case ChainLink link -> {
          assertEquals(link.agent().name(), place.get("agent").asString());
          assertEquals(lower(link.basis()), place.get("basis").asString());
        }
        case ChainGap gap -> assertEquals(lower(gap.kind()), place.get("gap").asString());
      }
    }
    if (elements.isEmpty()) {
      assertEquals("source_not_stated", chain.get(0).get("gap").asString());
    }
  }

  @Test
  void everyLineOfAnEstimateHasTheSameKeys() throws Exception {
    Set<List<String>> keys = new java.util.HashSet<>();
    for (JsonNode line : of("estimate", lines(briefing))) {
      keys.add(List.copyOf(new TreeSet<>(line.propertyNames())));
    }
    assertEquals(1, keys.size(), keys.toString());
  }

  @Test
  void theFullEstimateLosesNothing() throws Exception {
    JsonNode full =
        of("estimate", lines(briefing)).stream()
            .filter(line -> line.get("article").asString().equals("quay"))
            .findFirst()
            .orElseThrow();
    assertEquals("likely too few", full.get("likelihood").get("words").asString());
    assertEquals(45, full.get("likelihood").get("band").get("high").asInt());
    assertEquals("harbour scale", full.get("likelihood").get("band").get("scale").asString());
    assertEquals("low", full.get("confidence").get("level").asString());
    assertEquals("the tower", full.get("sourcePerhaps").asString());
    assertEquals("B3", full.get("rating").get("code").asString());
    assertEquals("c", full.get("partOf").asString());
    assertTrue(full.get("placeChanged").asBoolean());
    assertEquals("in_bulk", full.get("review").get("care").asString());
    assertTrue(full.get("review").get("inWords").asString().endsWith("not read"));
    assertEquals(List.of("TLP:RED"), List.of(full.get("handling").get(0).asString()));
  }

  @Test
  void anArticleThatCannotBeReadHasALineWithTheReason() throws Exception {
    JsonNode line = of("missing", lines(ExportedBriefing.without("a1"))).getFirst();
    assertEquals("a1", line.get("article").asString());
    assertTrue(line.get("problems").get(0).asString().contains("It is cut short."));
  }
}
