// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.entry.Refusal;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ArticleWire;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.FindingsReader;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.ManifestWire.Manifest;
import org.briefingviewer.bundle.wire.Texts;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// The articles of an open bundle, read when asked for and kept while memory allows. Thread-safe.
final class ArticleStore implements Texts {
  private final Entries entries;
  private final Manifest manifest;
  private final AgentTable agents;
  private final Map<String, SoftReference<MarkedArticle>> read = new ConcurrentHashMap<>();

  ArticleStore(Entries entries, Manifest manifest, AgentTable agents) {
    this.entries = entries;
    this.manifest = manifest;
    this.agents = agents;
  }

  Entries entries() {
    return entries;
  }

  AgentTable agents() {
    return agents;
  }

  MarkedArticle article(String id) throws BundleRefused {
    SoftReference<MarkedArticle> kept = read.get(id);
    MarkedArticle article = kept == null ? null : kept.get();
    if (article == null) {
      article = readArticle(id);
      read.put(id, new SoftReference<>(article));
    }
    return article;
  }

  private MarkedArticle readArticle(String id) throws BundleRefused {
    if (manifest.info().articles().stream().noneMatch(a -> a.id().equals(id))) {
      throw new BundleRefused(
          List.of(new Problem(id, "The briefing has no such article.", "Choose one of its list.")));
    }
    ArticleFiles files = new ArticleFiles(id);
    try {
      Fields structure = fields(files.structure());
      byte[] text = entries.read(files.text());
      Fields item = Fields.of(files.item(), entries.read(files.item()));
      Article article = ArticleWire.read(id, item, structure, files.text(), text);
      byte[] page = bytes(files.annotations());
      return FindingsReader.read(article, fields(files.estimates()), page, agents, this);
    } catch (Refusal e) {
      throw BundleRefused.of(e);
    } catch (IllegalArgumentException e) {
      throw BundleRefused.of("articles/" + id, e);
    }
  }

  private @Nullable Fields fields(String name) throws Refusal {
    byte[] bytes = bytes(name);
    return bytes == null ? null : Fields.of(name, bytes);
  }

  private byte @Nullable [] bytes(String name) throws Refusal {
    return entries.names().contains(name) ? entries.read(name) : null;
  }

  @Override
  public @Nullable String text(String articleId) {
    String name = new ArticleFiles(articleId).text();
    try {
      byte[] bytes = bytes(name);
      return bytes == null ? null : Json.utf8(name, bytes);
    } catch (Refusal | IllegalArgumentException e) {
      // The article says so itself when it is opened.
      return null;
    }
  }

  /// Reads the text only when the manifest does not rule out that the counts differ.
  @Override
  public CodePoints points(String articleId) {
    return Integer.valueOf(0).equals(manifest.supplementary().get(articleId))
        ? CodePoints.SAME
        : Texts.super.points(articleId);
  }
}
