// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.SchemaCheck;
import org.briefingviewer.bundle.wire.StopsWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Our schemas, judged by a schema library and by our own check, which have to agree.
class SchemasTest {
  private static final List<String> FILES =
      List.of(
          "datapackage.json",
          "articles/a1/structure.json",
          "annotations/a1.json",
          "knowledge/estimates/a1.json",
          "knowledge/agents.json",
          "knowledge/ties.json",
          "knowledge/ratings.json",
          "briefing/stops.json",
          "references.csl.json");

  @TempDir Path folder;
  private HandMadeZip sample;

  @BeforeEach
  void takeTheSample() throws IOException {
    sample = HandMadeZip.ofSample(folder);
    sample.with("briefing/stops.json", JsonPrinter.bytes(StopsWire.write(SampleStops.all())));
  }

  @Test
  void whatTheWriterWritesFitsItsSchemas() throws IOException {
    for (String file : FILES) {
      assertEquals(List.of(), library(file).validate(sample.text(file), InputFormat.JSON), file);
      assertEquals(List.of(), ours(file, Json.parse(file, sample.bytes(file))), file);
    }
  }

  /// Breaks the sample in every way that takes one value away or puts another type in its place.
  @Test
  void ourOwnCheckAgreesWithTheLibraryOnEveryBrokenFile() throws IOException {
    int refused = 0;
    for (String file : FILES) {
      Schema library = library(file);
      JsonNode tree = Json.parse(file, sample.bytes(file));
      for (JsonNode broken : broken(tree)) {
        boolean fits = library.validate(broken).isEmpty();
        assertEquals(fits, ours(file, broken).isEmpty(), () -> file + ": " + broken);
        refused += fits ? 0 : 1;
      }
    }
    assertTrue(refused > 200, "too few broken files: " + refused);
  }

  @Test
  void aFaultIsToldWithItsPlace() {
    JsonNode tree = Json.parse("knowledge/ties.json", sample.bytes("knowledge/ties.json"));
    ((ObjectNode) tree.path("ties").path(0).path("states").path(0)).put("trend", "warmer");
    var fault = SchemaCheck.check("ties", "knowledge/ties.json", tree).getFirst();
    assertEquals("knowledge/ties.json#/ties/0/states/0/trend", fault.where());
    assertTrue(fault.what().startsWith("It is none of [\"strengthening\""), fault::what);
  }

  private static List<?> ours(String file, JsonNode tree) {
    String schema = SchemaCheck.schemaOf(file);
    assertFalse(schema == null, file);
    return SchemaCheck.check(String.valueOf(schema), file, tree);
  }

  private static Schema library(String file) throws IOException {
    String name = "schemas/" + SchemaCheck.schemaOf(file) + ".schema.json";
    try (InputStream in = BundleReader.class.getResourceAsStream(name)) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema, InputFormat.JSON);
    }
  }

  private static List<JsonNode> broken(JsonNode tree) {
    List<JsonNode> broken = new ArrayList<>();
    places(tree, tree, broken);
    return broken;
  }

  private static void places(JsonNode root, JsonNode node, List<JsonNode> broken) {
    if (node instanceof ObjectNode object) {
      for (String name : new TreeSet<>(object.propertyNames())) {
        JsonNode value = object.get(name);
        object.remove(name);
        broken.add(root.deepCopy());
        object.set(name, value.isNumber() ? strange("x") : JsonNodeFactory.instance.numberNode(-7));
        broken.add(root.deepCopy());
        object.set(name, value);
        places(root, value, broken);
      }
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      JsonNode last = array.remove(array.size() - 1);
      broken.add(root.deepCopy());
      array.add(last);
      places(root, last, broken);
    }
  }

  private static JsonNode strange(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }
}
