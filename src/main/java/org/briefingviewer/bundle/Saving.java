// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.entry.EntryName;
import org.briefingviewer.bundle.entry.Refusal;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.Listed;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.Merge;
import org.briefingviewer.bundle.wire.Rows;
import org.briefingviewer.bundle.wire.Texts;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Gathers the files of one save: the content's own, and what is kept of the bundle it came from.
final class Saving {
  private final BundleContent content;
  private final @Nullable Bundle base;
  private final Map<String, MarkedArticle> articles = new LinkedHashMap<>();
  private final FileSet files = new FileSet();
  private final Set<String> known = new LinkedHashSet<>();

  private Saving(BundleContent content, @Nullable Bundle base) {
    this.content = content;
    this.base = base;
  }

  /// Returns the files to write, the manifest among them.
  static FileSet files(BundleContent content, @Nullable Bundle base) throws Refused {
    try {
      return new Saving(content, base).gather();
    } catch (Refusal e) {
      throw Refusing.of(e);
    }
  }

  private FileSet gather() throws Refused, Refusal {
    content.articles().forEach(a -> articles.put(a.article().id(), a));
    if (base != null && !content.knowledge().agents().equals(base.knowledge().agents())) {
      // The articles name agents by id: with another list of agents they are written anew.
      for (String id : order()) {
        if (!articles.containsKey(id)) {
          articles.put(id, base.article(id));
        }
      }
    }
    Texts others = base == null ? id -> null : base.store();
    Texts texts = BundleFiles.textsOf(List.copyOf(articles.values()), others);
    BundleFiles fresh = new BundleFiles(new AgentTable(content.knowledge().agents()), texts);
    add(fresh.of(content.knowledge(), Rows.TREE), base == null ? Map.of() : rewritten(base));
    for (MarkedArticle article : articles.values()) {
      files.add(
          new ArticleFiles(article.article().id()).text(), BundleFiles.text(article.article()));
      add(fresh.of(article), rewritten(article.article().id()));
    }
    for (Map.Entry<String, byte[]> original : content.originals().entrySet()) {
      files.add("originals/" + original.getKey(), original.getValue());
    }
    JsonNode old = null;
    if (base != null) {
      old = parse(ManifestWire.FILE, base.entries().read(ManifestWire.FILE));
      carry(base, old);
    }
    return withManifest(old);
  }

  /// Returns the articles' ids in reading order.
  private Set<String> order() {
    Set<String> order = new LinkedHashSet<>();
    content.info().articles().forEach(summary -> order.add(summary.id()));
    content.articles().forEach(article -> order.add(article.article().id()));
    return order;
  }

  private Map<String, JsonNode> rewritten(Bundle from) {
    return new BundleFiles(from.store().agents(), from.store()).of(from.knowledge(), Rows.TREE);
  }

  private Map<String, JsonNode> rewritten(String id) throws Refused {
    if (base == null || !base.has(id)) {
      return Map.of();
    }
    return new BundleFiles(base.store().agents(), base.store()).of(base.article(id));
  }

  /// Adds JSON files, each with what the old one holds beyond its rewriting. A file that is not
  /// written any more is kept as far as it holds something unknown.
  private void add(Map<String, JsonNode> fresh, Map<String, JsonNode> rewritten)
      throws Refused, Refusal {
    for (Map.Entry<String, JsonNode> file : fresh.entrySet()) {
      String path = file.getKey();
      JsonNode tree = file.getValue();
      if (base != null && base.entries().has(path)) {
        JsonNode old = parse(path, base.entries().read(path));
        JsonNode before = rewritten.get(path);
        tree = Merge.merge(old, before == null ? empty(old) : before, tree);
      }
      files.add(path, tree);
    }
    known.addAll(rewritten.keySet());
  }

  private static JsonNode empty(JsonNode like) {
    return like.isArray() ? like.asArray().arrayNode() : like.asObject().objectNode();
  }

  private static JsonNode parse(String path, byte[] bytes) throws Refused {
    try {
      return Json.parse(path, bytes);
    } catch (IllegalArgumentException e) {
      throw Refusing.of(path, e);
    }
  }

  private void carry(Bundle from, JsonNode manifest) {
    Set<String> stay = order();
    Set<String> before = new LinkedHashSet<>();
    from.info().articles().forEach(summary -> before.add(summary.id()));
    for (JsonNode resource : manifest.path("resources")) {
      String path = resource.path("path").asString("");
      String owner = ArticleFiles.owner(path);
      boolean gone = owner != null && before.contains(owner) && !stay.contains(owner);
      if (!files.has(path) && !known.contains(path) && !gone) {
        Listed listed =
            new Listed(path, resource.path("hash").asString(null), (ObjectNode) resource);
        files.carry(listed, () -> bytes(from, path));
      }
    }
  }

  private static byte @Nullable [] bytes(Bundle from, String path) throws Refused {
    try {
      return from.entries().has(path) ? from.entries().read(path) : null;
    } catch (Refusal e) {
      throw Refusing.of(e);
    }
  }

  /// @param old the manifest as it was read
  private FileSet withManifest(@Nullable JsonNode old) {
    Map<String, Integer> supplementary = new HashMap<>();
    articles.forEach(
        (id, a) -> supplementary.put(id, CodePoints.of(a.article().text()).supplementary()));
    List<Listed> listed = files.listed();
    for (Listed resource : listed) {
      String fault = EntryName.fault(resource.path());
      if (fault != null) {
        throw new IllegalArgumentException(resource.path() + ": " + fault);
      }
    }
    if (base != null) {
      base.manifest().supplementary().forEach(supplementary::putIfAbsent);
    }
    ObjectNode manifest =
        ManifestWire.write(
            info(), content.knowledge().sources(), listed::stream, supplementary, Rows.TREE);
    if (base != null && old != null) {
      JsonNode known =
          ManifestWire.rewrite(base.manifest(), base.knowledge().sources(), base.listed().keySet());
      Merge.merge(old, known, manifest);
      // As the format has it: what was carried over came behind them.
      for (String last :
          List.of(ManifestWire.ARTICLES, ManifestWire.SOURCES, ManifestWire.RESOURCES)) {
        manifest.set(last, manifest.remove(last));
      }
    }
    files.manifest(manifest);
    return files;
  }

  private BundleInfo info() {
    List<ArticleSummary> summaries = new ArrayList<>();
    for (String id : order()) {
      MarkedArticle given = articles.get(id);
      if (given != null) {
        summaries.add(ArticleSummary.of(given.article(), given.findings()));
      } else if (base != null) {
        base.info().articles().stream().filter(a -> a.id().equals(id)).forEach(summaries::add);
      }
    }
    return content.info().with(summaries);
  }
}
