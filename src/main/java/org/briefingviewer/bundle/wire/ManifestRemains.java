// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.wire.ManifestWire.Manifest;
import org.briefingviewer.model.ArticleSummary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a manifest says beyond what this program would write of the same content. It is read row by
/// row, and only the rows that say more, or say it otherwise, are held.
public final class ManifestRemains {
  private final ObjectNode own = JsonLdTerms.object();
  private final Map<String, ObjectNode> articles = new HashMap<>();
  private final Map<String, ObjectNode> resources = new HashMap<>();
  private final Map<String, ArticleSummary> summaries = new HashMap<>();
  private final Manifest manifest;

  private ManifestRemains(Manifest manifest) {
    this.manifest = manifest;
    manifest.info().articles().forEach(summary -> summaries.put(summary.id(), summary));
  }

  /// Reads a manifest.
  ///
  /// @param manifest what was read of it before
  /// @throws MalformedJson when it is no manifest
  public static ManifestRemains read(InputStream bytes, Manifest manifest) {
    ManifestRemains remains = new ManifestRemains(manifest);
    remains.read(new JsonStream(ManifestWire.FILE, bytes));
    return remains;
  }

  private void read(JsonStream in) {
    String top = ManifestWire.FILE + "#";
    in.begin(top);
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case ManifestWire.ARTICLES ->
            in.each(top + "/" + name, where -> article(in.fields(where).node()));
        case ManifestWire.RESOURCES ->
            in.each(top + "/" + name, where -> resource(in.fields(where).node()));
        default -> own.set(name, in.value());
      }
    }
    in.end();
  }

  private void article(JsonNode row) {
    ArticleSummary known = summaries.get(row.path("id").asString(""));
    if (known != null && row instanceof ObjectNode object && !same(row, written(known))) {
      articles.put(known.id(), object);
    }
  }

  private ObjectNode written(ArticleSummary summary) {
    return ManifestWire.summary(summary, manifest.supplementary().get(summary.id()));
  }

  private void resource(JsonNode row) {
    String path = row.path("path").asString("");
    long bytes = row.path("bytes").asLong(-1);
    String hash = row.path("hash").asString("");
    if (row instanceof ObjectNode object
        && (bytes < 0
            || hash.isEmpty()
            || !same(row, ManifestEntry.of(path, bytes, hash).node()))) {
      resources.put(path, object);
    }
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return Arrays.equals(JsonPrinter.line(one), JsonPrinter.line(other));
  }

  /// Returns the row of an article with what the old one said beyond it.
  public ObjectNode merged(String articleId, ObjectNode fresh) {
    ObjectNode old = articles.get(articleId);
    ArticleSummary known = summaries.get(articleId);
    if (old != null && known != null) {
      JsonMerge.merge(old, written(known), fresh);
    }
    return fresh;
  }

  /// Returns the row of a file that was written anew, or else that stays as it is.
  public ObjectNode row(@Nullable ManifestEntry written, @Nullable Resource kept) {
    if (written != null) {
      return merged(written);
    }
    if (kept == null) {
      throw new IllegalStateException("a file is written or kept");
    }
    return kept(kept);
  }

  /// Returns the row of a file that stays as it is.
  private ObjectNode kept(Resource resource) {
    ObjectNode old = resources.get(resource.path());
    String hash = resource.hash();
    if (old != null || hash == null) {
      return old == null ? JsonLdTerms.object().put("path", resource.path()) : old;
    }
    return ManifestEntry.of(resource.path(), resource.bytes(), hash).node();
  }

  /// Returns the row of a file that was written anew, with what the old one said beyond it.
  private ObjectNode merged(ManifestEntry fresh) {
    ObjectNode old = resources.get(fresh.path());
    if (old != null) {
      ObjectNode known = JsonLdTerms.object();
      ManifestWire.KNOWN_OF_RESOURCES.forEach(name -> known.put(name, ""));
      JsonMerge.merge(old, known, fresh.node());
    }
    return fresh.node();
  }

  /// Puts into a manifest that is being written what the old one said of the briefing beyond it.
  ///
  /// @param sources what each article was written from, as it was read
  public void into(ObjectNode fresh, Map<String, List<String>> sources) {
    JsonNode known =
        ManifestWire.write(
            manifest.info().with(List.of()),
            sources,
            ManifestWire.NO_ROWS,
            ManifestWire.NO_ROWS,
            JsonRows.TREE);
    JsonMerge.merge(own, known, fresh);
    // As the format has it: what was carried over came behind them.
    for (String last :
        List.of(ManifestWire.ARTICLES, ManifestWire.SOURCES, ManifestWire.RESOURCES)) {
      @Nullable JsonNode value = fresh.remove(last);
      fresh.set(last, value);
    }
  }
}
