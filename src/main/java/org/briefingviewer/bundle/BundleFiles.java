// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.ArticleWire;
import org.briefingviewer.bundle.wire.FindingsWriter;
import org.briefingviewer.bundle.wire.JsonRows;
import org.briefingviewer.bundle.wire.KnowledgeWire;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.bundle.wire.RatingsWire;
import org.briefingviewer.bundle.wire.ReferencesWire;
import org.briefingviewer.bundle.wire.StructureWire;
import org.briefingviewer.bundle.wire.edit.GroupsWire;
import org.briefingviewer.bundle.wire.edit.TranslationsWire;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import tools.jackson.databind.JsonNode;

/// The JSON files that this program writes for a model, by path.
record BundleFiles(AgentTable agents, ArticleTexts texts) {
  Map<String, JsonNode> of(Knowledge knowledge, JsonRows rows) {
    Map<String, JsonNode> files = new LinkedHashMap<>();
    files.put(BundleReader.AGENTS, agents.write(rows));
    files.put(BundleReader.TIES, KnowledgeWire.write(knowledge, agents, texts, rows));
    if (!knowledge.references().isEmpty()) {
      files.put(BundleReader.REFERENCES, ReferencesWire.write(knowledge.references(), rows));
    }
    if (!knowledge.ratings().isEmpty()) {
      files.put(BundleReader.RATINGS, RatingsWire.write(knowledge.ratings()));
    }
    if (!knowledge.groups().isEmpty()) {
      files.put(GroupsWire.FILE, GroupsWire.write(knowledge.groups()));
    }
    if (!knowledge.translations().isEmpty()) {
      files.put(TranslationsWire.FILE, TranslationsWire.write(knowledge.translations()));
    }
    return files;
  }

  Map<String, JsonNode> of(MarkedArticle marked) {
    Article article = marked.article();
    ArticleFiles paths = new ArticleFiles(article.id());
    Map<String, JsonNode> files = new LinkedHashMap<>();
    files.put(paths.item(), ArticleWire.ninjs(article, ManifestEntry.name(paths.text())));
    files.put(paths.structure(), StructureWire.write(article));
    FindingsWriter writer = new FindingsWriter(article.id(), article.text(), agents, texts);
    JsonNode findings = writer.write(marked.findings());
    JsonNode page = writer.page();
    if (page != null) {
      files.put(paths.annotations(), page);
    }
    if (!marked.findings().equals(Findings.NONE)) {
      files.put(paths.estimates(), findings);
    }
    return files;
  }

  static byte[] text(Article article) {
    return article.text().getBytes(StandardCharsets.UTF_8);
  }

  static ArticleTexts textsOf(List<MarkedArticle> articles, ArticleTexts others) {
    Map<String, String> byId = new LinkedHashMap<>();
    articles.forEach(a -> byId.put(a.article().id(), a.article().text()));
    return id -> byId.containsKey(id) ? byId.get(id) : others.text(id);
  }
}
