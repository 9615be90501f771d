// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.standards;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Holds files against the schemas of the standards that they keep. For one thread.
public final class StandardsCheck {
  /// Told per file; one fault in a list of ten thousand is told ten thousand times.
  private static final int MOST_FAULTS = 1000;

  /// What ninjs takes for a place on a map is GeoJSON's business, which a briefing never has.
  private static final Map<String, String> ELSEWHERE =
      Map.of("https://geojson.org/schema/GeoJSON.json", "{\"type\": \"object\"}");

  /// The library's log has no reader here, and says so on the error stream otherwise.
  private static final String LOG = "slf4j.internal.verbosity";

  private final Map<SchemaStandard, Schema> schemas = new EnumMap<>(SchemaStandard.class);
  private final SchemaRegistry registry;

  /// Loads the schema library.
  public StandardsCheck() {
    if (System.getProperty(LOG) == null) {
      System.setProperty(LOG, "ERROR");
    }
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(ELSEWHERE).schemaRegistryConfig(config));
  }

  /// Tells whether a file keeps a standard that has a schema.
  public static boolean knows(String path) {
    return SchemaStandard.of(path) != null;
  }

  /// Tells in what a file differs from the standard that it keeps; nothing where it keeps none.
  ///
  /// @param path in the briefing
  public List<MalformedJson> check(String path, JsonNode tree) {
    SchemaStandard standard = SchemaStandard.of(path);
    if (standard == null) {
      return List.of();
    }
    Map<String, Set<String>> places = new LinkedHashMap<>();
    for (Error error : schemas.computeIfAbsent(standard, this::load).validate(tree)) {
      if (allowed(standard, error)) {
        continue;
      }
      String place = path + "#" + error.getInstanceLocation();
      if (places.size() < MOST_FAULTS || places.containsKey(place)) {
        places.computeIfAbsent(place, _ -> new LinkedHashSet<>()).add(error.getMessage());
      }
    }
    List<MalformedJson> faults = new ArrayList<>();
    places.forEach(
        (place, said) ->
            faults.add(
                new MalformedJson(
                    place,
                    standard.title() + " does not allow it: " + String.join("; ", said) + ".")));
    return faults;
  }

  /// CSL 1.0.2 has the variable `license`, by which reference managers read rights; its schema of
  /// data, which says of itself that it is not fully normative, left it out.
  private static boolean allowed(SchemaStandard standard, Error error) {
    return standard == SchemaStandard.CSL
        && "additionalProperties".equals(error.getKeyword())
        && "license".equals(error.getProperty());
  }

  private Schema load(SchemaStandard standard) {
    try (InputStream in = StandardsCheck.class.getResourceAsStream(standard.schema())) {
      if (in == null) {
        throw new IllegalStateException("there is no schema " + standard.schema());
      }
      JsonNode tree = Json.parse(standard.schema(), in.readAllBytes());
      return registry.getSchema(SchemaLocation.of("urn:standard:" + standard.name()), tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A standard with a schema of its own.
  enum SchemaStandard {
    /// https://iptc.org/std/ninjs/, under CC BY 4.0.
    NINJS("ninjs 3.1", "ninjs-schema_3.1.json", "articles/[^/]+/article\\.json"),
    /// https://datapackage.org/profiles/2.0/, given to the public domain.
    DATA_PACKAGE("Data Package 2.0", "datapackage-2.0.json", "datapackage\\.json"),
    /// https://github.com/citation-style-language/schema, under the MIT licence.
    CSL("CSL-JSON 1.0", "csl-data.json", "references\\.csl\\.json");

    private final String title;
    private final String schema;
    private final Pattern files;

    SchemaStandard(String title, String schema, String files) {
      this.title = title;
      this.schema = schema;
      this.files = Pattern.compile(files);
    }

    /// Returns the standard that a file of a briefing keeps as a whole, or null.
    static @Nullable SchemaStandard of(String path) {
      for (SchemaStandard standard : values()) {
        if (standard.files.matcher(path).matches()) {
          return standard;
        }
      }
      return null;
    }

    /// Returns its name and edition.
    String title() {
      return title;
    }

    /// Returns the name of its schema's file.
    String schema() {
      return schema;
    }
  }
}
