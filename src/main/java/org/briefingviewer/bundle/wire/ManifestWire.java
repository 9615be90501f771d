// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Seal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `datapackage.json`: a Data Package v2 manifest that also says what lists a briefing without
/// opening its articles.
public final class ManifestWire {
  public static final String FILE = "datapackage.json";

  /// The version of the format that is written, and the major version that is read.
  public static final String FORMAT_VERSION = "1.0";

  private static final int MAJOR = 1;
  private static final Pattern VERSION = Pattern.compile("(\\d{1,6})\\.\\d{1,6}");
  private static final Pattern ARTICLE_ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,100}");

  private static final List<String> KNOWN_OF_RESOURCES =
      List.of("name", "path", "mediatype", "encoding", "bytes", "hash");

  private ManifestWire() {}

  /// What a manifest says.
  ///
  /// @param sources for each article, the ids of the references it was written from
  /// @param listed the resources by path, in order
  /// @param supplementary for each article, how many characters of its text count twice in UTF-16;
  ///   no entry when the manifest does not say
  /// @param tree as read
  public record Manifest(
      BundleInfo info,
      Map<String, List<String>> sources,
      Map<String, Listed> listed,
      Map<String, Integer> supplementary,
      JsonNode tree) {}

  /// Writes a manifest.
  ///
  /// @param listed the resources, by path
  /// @param supplementary as in [Manifest]
  public static ObjectNode write(
      BundleInfo info,
      Map<String, List<String>> sources,
      Supplier<Stream<Listed>> listed,
      Map<String, Integer> supplementary,
      Rows rows) {
    ObjectNode file = Terms.object();
    file.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    file.put("bv:profile", "urn:briefing:profile").put("bv:formatVersion", FORMAT_VERSION);
    file.put("name", info.name()).put("title", info.title()).put("version", info.version());
    file.put("created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(info.created()));
    HandlingWire.write(file, "bv:handling", info.handling());
    Seal seal = info.seal();
    if (seal != null) {
      file.putObject("bv:seal").put("by", seal.by()).put("on", seal.on().toString());
    }
    rows.put(
        file,
        "bv:articles",
        () -> info.articles().stream().map(a -> summary(a, supplementary.get(a.id()))));
    ObjectNode from = file.putObject("bv:sources");
    new TreeMap<>(sources)
        .forEach(
            (id, references) -> {
              ArrayNode list = from.putArray(id);
              references.forEach(list::add);
            });
    rows.put(file, "resources", () -> listed.get().map(Listed::node));
    return file;
  }

  /// Returns what is written for a manifest that was read: all that is known of it.
  public static ObjectNode rewrite(Manifest manifest) {
    ObjectNode file =
        write(
            manifest.info(),
            manifest.sources(),
            Stream::empty,
            manifest.supplementary(),
            Rows.TREE);
    ArrayNode resources = file.putArray("resources");
    for (Listed resource : manifest.listed().values()) {
      ObjectNode known = resources.addObject();
      KNOWN_OF_RESOURCES.forEach(name -> known.put(name, resource.path()));
    }
    return file;
  }

  private static ObjectNode summary(ArticleSummary summary, @Nullable Integer supplementary) {
    ObjectNode object = Terms.object().put("id", summary.id()).put("headline", summary.headline());
    put(object, "publisher", summary.publisher());
    put(object, "date", summary.date() == null ? null : summary.date().iso());
    object.put("estimates", summary.estimates());
    object.put("withSource", summary.withSource());
    object.put("checked", summary.checked());
    if (supplementary != null) {
      object.put("supplementary", supplementary);
    }
    return object;
  }

  private static void put(ObjectNode object, String name, @Nullable String value) {
    if (value != null) {
      object.put(name, value);
    }
  }

  /// Reads a manifest.
  ///
  /// @throws Malformed when it is not what the format says, or of a newer major version
  public static Manifest read(byte[] bytes) {
    Fields file = Fields.of(FILE, bytes);
    checkVersion(file);
    Map<String, Integer> supplementary = new LinkedHashMap<>();
    List<ArticleSummary> articles = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields summary : file.list("bv:articles")) {
      ArticleSummary read = summary(summary);
      if (!ids.add(read.id())) {
        throw new Malformed(summary.where(), "The article id " + read.id() + " stands twice.");
      }
      articles.add(read);
      if (summary.has("supplementary")) {
        supplementary.put(read.id(), summary.integer("supplementary"));
      }
    }
    return new Manifest(
        info(file, articles), sources(file), listed(file), supplementary, file.node());
  }

  private static void checkVersion(Fields file) {
    String version = file.text("bv:formatVersion");
    var parts = VERSION.matcher(version);
    if (!parts.matches()) {
      throw new Malformed(file.where() + "/bv:formatVersion", "It is not a version like 1.0.");
    }
    if (Integer.parseInt(parts.group(1)) > MAJOR) {
      throw new Malformed(
          file.where() + "/bv:formatVersion",
          "The briefing is of format version "
              + version
              + "; this program reads up to version "
              + MAJOR
              + ". A newer program opens it.");
    }
  }

  private static BundleInfo info(Fields file, List<ArticleSummary> articles) {
    return new BundleInfo(
        file.text("name"),
        orElse(file.textOrNull("title"), file.text("name")),
        orElse(file.textOrNull("version"), ""),
        created(file),
        HandlingWire.read(file, "bv:handling"),
        seal(file.childOrNull("bv:seal")),
        articles);
  }

  private static String orElse(@Nullable String value, String other) {
    return value == null ? other : value;
  }

  private static OffsetDateTime created(Fields file) {
    try {
      return OffsetDateTime.parse(file.text("created"));
    } catch (DateTimeException e) {
      throw new Malformed(file.where() + "/created", "It is not a date-time with an offset.");
    }
  }

  private static @Nullable Seal seal(@Nullable Fields seal) {
    if (seal == null) {
      return null;
    }
    LocalDate on = ReviewWire.dayOrNull(seal, "on");
    if (on == null) {
      throw new Malformed(seal.where(), "The property on is missing.");
    }
    return new Seal(seal.text("by"), on);
  }

  private static ArticleSummary summary(Fields object) {
    String id = object.text("id");
    if (!ARTICLE_ID.matcher(id).matches()) {
      throw new Malformed(object.where() + "/id", "It has other than letters, digits, - and _.");
    }
    return new ArticleSummary(
        id,
        object.text("headline"),
        object.textOrNull("publisher"),
        object.dateOrNull("date"),
        object.integer("estimates"),
        object.integer("withSource"),
        object.integer("checked"));
  }

  private static Map<String, List<String>> sources(Fields file) {
    Fields from = file.childOrNull("bv:sources");
    Map<String, List<String>> sources = new LinkedHashMap<>();
    if (from != null) {
      for (String id : from.node().propertyNames()) {
        sources.put(id, from.texts(id));
      }
    }
    return sources;
  }

  private static Map<String, Listed> listed(Fields file) {
    Map<String, Listed> listed = new LinkedHashMap<>();
    for (Fields resource : file.list("resources")) {
      String path = resource.text("path");
      Listed read = new Listed(path, resource.textOrNull("hash"), (ObjectNode) resource.node());
      if (listed.putIfAbsent(path, read) != null) {
        throw new Malformed(resource.where() + "/path", "The file " + path + " stands twice.");
      }
    }
    return listed;
  }
}
