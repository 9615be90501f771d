// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaCheckTest {
  private static final Path SCHEMAS =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("src/main/resources/org/briefingviewer/bundle/schemas");

  /// Below these stand rules by name or by number; below what else a rule has, values.
  private static final Set<String> NAMED = Set.of("properties", "$defs");

  private static final Set<String> NESTED = Set.of("items", "contains", "anyOf", "allOf");

  static List<String> schemas() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      return files.map(file -> file.getFileName().toString().replace(".schema.json", "")).toList();
    }
  }

  private static JsonNode json(String words) throws Refusal {
    return Json.parse("x.json", words.getBytes(StandardCharsets.UTF_8));
  }

  private static void gather(JsonNode rules, List<ObjectNode> out) {
    if (rules.isArray()) {
      rules.forEach(each -> gather(each, out));
    } else if (rules instanceof ObjectNode object) {
      out.add(object);
      for (var entry : object.properties()) {
        if (NAMED.contains(entry.getKey())) {
          entry.getValue().forEach(each -> gather(each, out));
        } else if (NESTED.contains(entry.getKey())) {
          gather(entry.getValue(), out);
        }
      }
    }
  }

  /// A rule that nobody knows would show only where a file has that very property.
  @ParameterizedTest
  @MethodSource("schemas")
  void everyRuleIsKnownWhateverItIsHeldAgainst(String name) throws Refusal {
    JsonNode schema = SchemaCheck.load(name);
    List<ObjectNode> rules = new ArrayList<>();
    gather(schema, rules);
    assertTrue(rules.size() > 1, name);
    for (ObjectNode rule : rules) {
      ObjectNode alone = rule.deepCopy();
      alone.set("$defs", schema.path("$defs"));
      for (String value : List.of("{}", "[]", "\"\"", "7", "true", "null")) {
        SchemaCheck.check(alone, "x.json", json(value)); // throws where a rule is not known
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, It is below 0.", "101, It is above 100.", "100, ", "0, "})
  void aNumberKeepsWithinItsBounds(String number, String fault) throws Refusal {
    JsonNode schema = json("{\"minimum\": 0, \"maximum\": 100}");
    assertEquals(
        fault == null ? List.of() : List.of(fault),
        SchemaCheck.check(schema, "x.json", json(number)).stream()
            .map(MalformedJson::what)
            .toList());
  }
}
