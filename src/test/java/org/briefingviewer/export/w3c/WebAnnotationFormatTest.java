// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.w3c;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.bundle.wire.web.WebIris;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rules are those of the Web Annotation Data Model that an annotation must keep (3.1, 3.2,
/// 3.2.4, 3.2.5, 3.3.1, 4, 4.2.4, 4.2.5, 5.1, 5.2).
class WebAnnotationFormatTest {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  @TempDir private Path folder;
  private final ExportedBriefing briefing = ExportedBriefing.whole();

  private JsonNode collection() throws Exception {
    return new JsonMapper().readTree(Files.readString(written("out.json")));
  }

  private Path written(String name) throws Exception {
    Path out = folder.resolve(name);
    assertTrue(
        new WebAnnotationFormat()
            .write(
                ExportedBriefing.order(briefing, null, Locale.ENGLISH), out, ExportProgress.NONE));
    return out;
  }

  private List<JsonNode> items() throws Exception {
    List<JsonNode> items = new ArrayList<>();
    collection().get("first").get("items").forEach(items::add);
    assertFalse(items.isEmpty());
    return items;
  }

  @Test
  void aCollectionHasItsOnePageInsideAndCountsIt() throws Exception {
    JsonNode collection = collection();
    assertEquals(CONTEXT, collection.get("@context").get(0).asString());
    assertEquals("AnnotationCollection", collection.get("type").asString());
    assertIri(collection.get("id"));
    assertEquals("AnnotationPage", collection.get("first").get("type").asString());
    assertIri(collection.get("first").get("id"));
    assertEquals(collection.get("first").get("items").size(), collection.get("total").asInt());
  }

  private static void assertIri(JsonNode id) {
    assertTrue(id != null && id.isString(), () -> "no single IRI: " + id);
    assertTrue(URI.create(id.stringValue()).isAbsolute(), id::toString);
  }

  @Test
  void eachAnnotationStandsAloneAndHasAnIriOfItsOwn() throws Exception {
    Set<String> ids = new HashSet<>();
    for (JsonNode item : items()) {
      assertEquals(CONTEXT, item.get("@context").get(0).asString());
      assertEquals("Annotation", item.get("type").asString());
      assertIri(item.get("id"));
      assertTrue(ids.add(item.get("id").asString()), "twice: " + item.get("id"));
      assertFalse(item.has("bodyValue"), "beside a body none may stand");
      assertTrue(
          Set.of("identifying", "classifying", "linking", "describing", "assessing")
              .contains(item.get("motivation").asString()),
          item.get("motivation").asString());
      assertIri(item.get("creator").get("id"));
    }
  }

  @Test
  void eachHasWordsForPeopleThatLoseNothing() throws Exception {
    for (JsonNode item : items()) {
      JsonNode textual = item.get("body").get(0);
      assertEquals("TextualBody", textual.get("type").asString());
      assertEquals("text/plain", textual.get("format").asString());
      assertFalse(textual.has("items") || textual.has("source"));
      assertTrue(textual.get("value").asString().contains("TLP:"), textual::toString);
      JsonNode node = item.get("body").get(1);
      assertIri(node.get("id"));
      for (String key : List.of("value", "source", "items", "purpose", "target")) {
        assertFalse(node.has(key), () -> key + " would make another kind of body of it: " + node);
      }
    }
  }

  @Test
  void eachTargetIsTheTextItselfWithBothSelectorsInCodePoints() throws Exception {
    int passages = 0;
    for (JsonNode item : items()) {
      JsonNode target = item.get("target");
      if (target.isString()) {
        assertIri(target);
        continue;
      }
      passages++;
      assertEquals("SpecificResource", target.get("type").asString());
      assertIri(target.get("source"));
      JsonNode quote = target.get("selector").get(0);
      JsonNode position = target.get("selector").get(1);
      assertEquals("TextQuoteSelector", quote.get("type").asString());
      assertEquals("TextPositionSelector", position.get("type").asString());
      String text =
          briefing.articles().stream()
              .map(marked -> marked.article().text())
              .filter(t -> WebIris.ofText(t).equals(target.get("source").asString()))
              .findFirst()
              .orElseThrow();
      int[] points = text.codePoints().toArray();
      int start = position.get("start").asInt();
      int end = position.get("end").asInt();
      assertEquals(quote.get("exact").asString(), new String(points, start, end - start));
      assertTrue(
          text.contains(
              quote.get("prefix").asString()
                  + quote.get("exact").asString()
                  + quote.get("suffix").asString()));
    }
    assertTrue(passages > 20);
  }

  @Test
  void theNodeOfAnEstimateSaysAllOfItInTheTermsOfTheStandards() throws Exception {
    List<JsonNode> nodes = new ArrayList<>();
    for (JsonNode item : items()) {
      JsonNode node = item.get("body").get(1);
      if (node.has("bv:asWritten")) {
        assertEquals("whole", item.get("bv:part").asString());
        nodes.add(node);
      }
    }
    int at = 0;
    for (MarkedArticle marked : briefing.articles()) {
      for (Estimate estimate : marked.findings().estimates()) {
        JsonNode node = nodes.get(at++);
        assertEquals(estimate.id(), node.get("schema:identifier").asString());
        assertEquals(estimate.quantity().asWritten(), node.get("bv:asWritten").asString());
        assertEquals(estimate.quantity().hedges().size(), node.get("bv:hedges").size());
        assertEquals(
            estimate.chain().elements().size(), node.get("prov:qualifiedAttribution").size());
        long gaps = estimate.chain().elements().stream().filter(ChainGap.class::isInstance).count();
        assertEquals(gaps, count(node.get("prov:qualifiedAttribution"), "bv:gap"));
        assertEquals(
            estimate.review().verdicts().isEmpty() ? 1 : estimate.review().verdicts().size(),
            node.get("prov:wasGeneratedBy").size());
      }
    }
    assertEquals(at, nodes.size());
  }

  private static long count(JsonNode list, String key) {
    long count = 0;
    for (JsonNode each : list) {
      count += each.has(key) ? 1 : 0;
    }
    return count;
  }

  @Test
  void everyAnnotationBearsTheMarksThatHoldWhereItStands() throws Exception {
    for (JsonNode item : items()) {
      List<String> marks = new ArrayList<>();
      item.get("bv:handling").forEach(mark -> marks.add(mark.asString()));
      assertFalse(marks.isEmpty());
      assertTrue(
          HandlingMark.highest(marks.stream().map(text -> new HandlingMark(text, null)).toList())
              .stream()
              .anyMatch(mark -> mark.text().startsWith("TLP:")));
    }
  }

  @Test
  void theSameBriefingGivesTheSameBytesAndTheSameIris() throws Exception {
    assertArrayEquals(
        Files.readAllBytes(written("one.json")), Files.readAllBytes(written("other.json")));
  }

  @Test
  void anArticleThatCannotBeReadIsSaid() throws Exception {
    Path out = folder.resolve("broken.json");
    new WebAnnotationFormat()
        .write(
            ExportedBriefing.order(ExportedBriefing.without("quay"), null, Locale.ENGLISH),
            out,
            ExportProgress.NONE);
    JsonNode parts =
        new JsonMapper()
            .readTree(Files.readString(out))
            .get("prov:wasDerivedFrom")
            .get("schema:hasPart");
    long told = count(parts, "bv:problem");
    assertEquals(1, told);
  }
}
