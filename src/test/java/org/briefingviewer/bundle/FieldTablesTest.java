// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The tables of every field that the page of the format has say what the schemas do, and their
/// examples fit.
class FieldTablesTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home", "."));
  private static final Path SCHEMAS =
      HOME.resolve("src/main/resources/org/briefingviewer/bundle/schemas");
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("manifest", "datapackage.json"),
          Map.entry("structure", "articles/ID/structure.json"),
          Map.entry("annotations", "annotations/ID.json"),
          Map.entry("estimates", "knowledge/estimates/ID.json"),
          Map.entry("agents", "knowledge/agents.json"),
          Map.entry("ties", "knowledge/ties.json"),
          Map.entry("ratings", "knowledge/ratings.json"),
          Map.entry("groups", "knowledge/groups.json"),
          Map.entry("translations", "knowledge/translations.json"),
          Map.entry("stops", "briefing/stops.json"),
          Map.entry("references", "references.csl.json"));
  private static final Pattern HEAD = Pattern.compile("### (?:.*: )?`([^`]+)`");
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| (yes|no) \\| ([^|]+) \\| `(.*)` \\|");

  @TempDir private Path folder;
  private final JsonMapper mapper = new JsonMapper();
  private final Map<String, Map<String, Row>> tables = new LinkedHashMap<>();

  private record Row(boolean needed, String type, String example) {}

  /// What a schema says of a field.
  private record Field(String table, String path, boolean needed, JsonNode rules, JsonNode root) {}

  @BeforeEach
  void readThePage() throws IOException {
    String page = Files.readString(HOME.resolve("src/docs/briefing-format.md"));
    Map<String, Row> table = new LinkedHashMap<>();
    for (String line : page.substring(page.indexOf("## Every field")).lines().toList()) {
      Matcher head = HEAD.matcher(line);
      Matcher row = ROW.matcher(line);
      if (head.matches()) {
        table = tables.computeIfAbsent(head.group(1), _ -> new LinkedHashMap<>());
      } else if (row.matches()) {
        boolean needed = row.group(2).equals("yes");
        String example = row.group(4).replace("\\|", "|");
        assertEquals(null, table.put(row.group(1), new Row(needed, row.group(3), example)), line);
      }
    }
  }

  private List<Field> fields() throws IOException {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      JsonNode root =
          mapper.readTree(Files.readString(SCHEMAS.resolve(file.getKey() + ".schema.json")));
      JsonNode top = root.path("type").asString().equals("array") ? root.get("items") : root;
      walk(file.getValue(), "", top, root, fields);
      for (Map.Entry<String, JsonNode> shared : root.path("$defs").properties()) {
        if (shared.getValue().has("properties")) {
          walk(shared.getKey(), "", shared.getValue(), root, fields);
        }
      }
    }
    assertTrue(fields.size() > 150, "only " + fields.size());
    return fields;
  }

  private static void walk(
      String table, String before, JsonNode rules, JsonNode root, List<Field> out) {
    Set<String> required =
        rules.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    for (Map.Entry<String, JsonNode> each : rules.path("properties").properties()) {
      String path = before + each.getKey();
      JsonNode inside = each.getValue();
      out.add(new Field(table, path, required.contains(each.getKey()), inside, root));
      if (inside.has("properties")) {
        walk(table, path + ".", inside, root, out);
      }
      if (inside.path("items").has("properties")) {
        walk(table, path + "[].", inside.get("items"), root, out);
      }
    }
  }

  @Test
  void everyFieldOfTheSchemasStandsThereWithWhetherItIsNeeded() throws IOException {
    Set<String> there = new LinkedHashSet<>();
    for (Field field : fields()) {
      Row row = tables.getOrDefault(field.table(), Map.of()).get(field.path());
      String name = field.table() + " " + field.path();
      assertTrue(row != null, () -> "missing: " + name);
      assertEquals(field.needed(), row.needed(), name);
      there.add(name);
    }
    tables.forEach(
        (table, rows) ->
            rows.keySet()
                .forEach(
                    path ->
                        assertTrue(
                            there.contains(table + " " + path),
                            () -> "no schema has: " + table + " " + path)));
  }

  @Test
  void everyExampleIsOfItsTypeAndFits() throws IOException {
    for (Field field : fields()) {
      Row row = tables.get(field.table()).get(field.path());
      JsonNode example = mapper.readTree(row.example());
      ObjectNode rules = (ObjectNode) field.rules().deepCopy();
      rules.set("$defs", field.root().path("$defs"));
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(rules);
      String name = field.table() + " " + field.path() + " = " + row.example();
      assertEquals(List.of(), schema.validate(example), name);
      String type = row.type();
      assertTrue(!type.startsWith("list") || example.isArray(), () -> "no list: " + name);
      assertTrue(!type.equals("object") || example.isObject(), () -> "no object: " + name);
      assertTrue(
          !type.equals("integer") || example.isIntegralNumber(), () -> "no whole number: " + name);
      assertTrue(!type.equals("boolean") || example.isBoolean(), () -> "no flag: " + name);
    }
  }

  /// Makes a file of the examples of its own fields.
  private ObjectNode composed(String table, Set<String> without) {
    ObjectNode file = mapper.createObjectNode();
    tables
        .get(table)
        .forEach(
            (path, row) -> {
              if (!path.contains(".") && !without.contains(path)) {
                file.set(path, mapper.readTree(row.example()));
              }
            });
    return file;
  }

  @Test
  void aBriefingOfTheExamplesAloneIsSound() throws IOException {
    FormatPageTest.writeExample(folder);
    Path manifest = folder.resolve("datapackage.json");
    ObjectNode old = (ObjectNode) mapper.readTree(Files.readString(manifest));
    ObjectNode fresh =
        composed(
            "datapackage.json",
            Set.of("bv:sealedBefore", "bv:articles", "bv:sources", "resources"));
    fresh.set("bv:articles", old.get("bv:articles"));
    fresh.set("bv:sources", composed("datapackage.json", Set.of()).get("bv:sources"));
    ArrayNode resources = fresh.putArray("resources");
    old.get("resources").forEach(resources::add);
    JsonNode works = composed("references.csl.json", Set.of());
    Map<String, JsonNode> files = new LinkedHashMap<>();
    files.put("references.csl.json", mapper.createArrayNode().add(works));
    files.put("articles/a1/structure.json", composed("articles/ID/structure.json", Set.of("uri")));
    for (String file :
        List.of("knowledge/agents.json", "knowledge/ratings.json", "briefing/stops.json")) {
      files.put(file, composed(file, Set.of()));
    }
    for (Map.Entry<String, JsonNode> file : files.entrySet()) {
      byte[] bytes = mapper.writeValueAsBytes(file.getValue());
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      for (int i = resources.size() - 1; i >= 0; i--) {
        if (resources.get(i).path("path").asString().equals(file.getKey())) {
          resources.remove(i);
        }
      }
      resources
          .addObject()
          .put("name", file.getKey().replaceAll("[/.]", "-"))
          .put("path", file.getKey())
          .put("bytes", bytes.length)
          .put("hash", "sha256:" + sha256(bytes));
    }
    Files.write(manifest, mapper.writeValueAsBytes(fresh));
    CheckReport report = BundleCheck.check(folder, (_, _) -> {});
    assertEquals(
        List.of(),
        report.problems().stream()
            .filter(problem -> !problem.where().startsWith("datapackage.json#/bv:articles/a1"))
            .filter(problem -> !problem.where().startsWith("datapackage.json#/bv:seal"))
            .toList(),
        "but for the day that the structure gives and the list does not, and a seal without"
            + " history");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
