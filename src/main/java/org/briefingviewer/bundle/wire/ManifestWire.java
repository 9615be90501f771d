// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.JsonLdTerms.put;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `datapackage.json`: a Data Package v2 manifest that also says what lists a briefing without
/// opening its articles.
public final class ManifestWire {
  public static final String FILE = "datapackage.json";

  /// The list of articles. It and what follows here stand last, in this order.
  public static final String ARTICLES = "bv:articles";

  /// What each article was written from.
  public static final String SOURCES = "bv:sources";

  /// The list of files.
  public static final String RESOURCES = "resources";

  /// The version of the format that is written.
  public static final String FORMAT_VERSION = "1.3";

  static final List<String> KNOWN_OF_RESOURCES =
      List.of("name", "path", "mediatype", "encoding", "bytes", "hash");

  static final Supplier<Stream<ObjectNode>> NO_ROWS = Stream::empty;

  /// What a seal does not cover: the list of files has digests of its own, and it cannot cover
  /// itself.
  private static final Set<String> OF_THE_FORM =
      Set.of("$schema", "bv:profile", "bv:formatVersion", "bv:seal", "bv:sealedBefore", RESOURCES);

  private ManifestWire() {}

  /// The properties of the briefing itself that are not ours.
  static final Set<String> OF_THE_BRIEFING = Set.of("name", "title", "version", "created");

  /// What a manifest says before it lists the files.
  ///
  /// @param supplementary for each article, how many characters of its text count twice in UTF-16;
  ///   no entry when the manifest does not say
  public record Manifest(BundleInfo info, Map<String, Integer> supplementary) {}

  /// Writes a manifest.
  ///
  /// @param sources for each article, the ids of the references it was written from
  /// @param listed the resources, by path
  /// @param supplementary as in [Manifest]
  public static ObjectNode write(
      BundleInfo info,
      Map<String, List<String>> sources,
      Supplier<Stream<ManifestEntry>> listed,
      Map<String, Integer> supplementary,
      JsonRows rows) {
    return write(
        info,
        sources,
        () -> info.articles().stream().map(a -> summary(a, supplementary.get(a.id()))),
        () -> listed.get().map(ManifestEntry::node),
        rows);
  }

  /// Writes a manifest of which others make the rows.
  ///
  /// @param articles the rows of the list of articles, which is not taken from `info`
  /// @param resources the rows of the list of files, by path
  public static ObjectNode write(
      BundleInfo info,
      Map<String, List<String>> sources,
      Supplier<Stream<ObjectNode>> articles,
      Supplier<Stream<ObjectNode>> resources,
      JsonRows rows) {
    ObjectNode file = JsonLdTerms.object();
    file.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    file.put("bv:profile", "urn:briefing:profile").put("bv:formatVersion", FORMAT_VERSION);
    file.put("name", info.name()).put("title", info.title()).put("version", info.version());
    file.put("created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(info.created()));
    HandlingWire.write(file, "bv:handling", info.handling());
    SealWire.manifest(file, info.seal());
    rows.put(file, ARTICLES, articles::get);
    ObjectNode from = file.putObject(SOURCES);
    new TreeMap<>(sources)
        .forEach(
            (id, references) -> {
              ArrayNode list = from.putArray(id);
              references.forEach(list::add);
            });
    rows.put(file, RESOURCES, resources::get);
    return file;
  }

  /// Writes the row of an article.
  ///
  /// @param supplementary how many characters of its text count twice in UTF-16, or null
  public static ObjectNode summary(ArticleSummary summary, @Nullable Integer supplementary) {
    ObjectNode object =
        JsonLdTerms.object().put("id", summary.id()).put("headline", summary.headline());
    put(object, "title", summary.title());
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

  /// Reads a manifest as a seal covers it, each property as a digest of its canonical JSON. One row
  /// of its list of articles is in memory at a time.
  ///
  /// @return the digests by `/datapackage.json#PROPERTY`
  /// @throws MalformedJson when it is no manifest
  public static Map<String, String> digests(InputStream bytes) {
    Map<String, String> digests = new TreeMap<>();
    JsonStream in = new JsonStream(FILE, bytes);
    in.begin(FILE);
    for (String name = in.next(); name != null; name = in.next()) {
      if (name.equals(RESOURCES)) {
        in.each(name, where -> in.fields(where));
      } else if (name.equals(ARTICLES)) {
        digests.put(digestName(name), rows(in, name));
      } else if (OF_THE_FORM.contains(name)) {
        in.value();
      } else {
        digests.put(digestName(name), ManifestEntry.hash(JsonPrinter.canonical(in.value())));
      }
    }
    in.end();
    return digests;
  }

  /// Returns the name that a property has among what is sealed. No file's name begins so.
  public static String digestName(String property) {
    return "/" + FILE + "#" + property.replaceAll("\\p{Cntrl}", "?");
  }

  private static String rows(JsonStream in, String name) {
    ManifestEntry.Hashing hashing = ManifestEntry.hashing();
    String[] mark = {"["};
    in.each(
        name,
        where -> {
          take(hashing, mark[0].getBytes(StandardCharsets.UTF_8));
          take(hashing, JsonPrinter.canonical(in.fields(where).node()));
          mark[0] = ",";
        });
    take(hashing, (mark[0].equals("[") ? "[]" : "]").getBytes(StandardCharsets.UTF_8));
    return hashing.end();
  }

  private static void take(ManifestEntry.Hashing hashing, byte[] bytes) {
    hashing.take(bytes, 0, bytes.length);
  }
}
