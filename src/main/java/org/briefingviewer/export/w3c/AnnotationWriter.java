// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.w3c;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.edit.TranslationsWire;
import org.briefingviewer.bundle.wire.web.WebIris;
import org.briefingviewer.bundle.wire.web.WebNodes;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.page.SealLines;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.ArticleWorks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A collection that is being written, an annotation a line: none is in memory but those of one
/// article. What the briefing is stands last, since it tells how many they are.
final class AnnotationWriter implements OrderedArticles.Taker {
  private static final String TITLE = "schema:name";

  private final ExportOrder order;
  private final OrderedArticles articles;
  private final OutputStream out;
  private final MessageSpeech speech;
  private final BundleInfo info;
  private final WebIris iris;
  private final ArrayNode parts = JsonNodeFactory.instance.arrayNode();
  private int written;

  AnnotationWriter(ExportOrder order, OrderedArticles articles, OutputStream out) {
    this.order = order;
    this.articles = articles;
    this.out = out;
    this.speech = order.speech();
    this.info = order.briefing().info();
    this.iris = WebIris.of(info);
  }

  private void print(String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(JsonNode node) {
    return new String(JsonPrinter.line(node), StandardCharsets.UTF_8).strip();
  }

  /// Writes what stands before the annotations.
  void begin() throws IOException {
    ObjectNode collection = JsonLdTerms.object();
    collection.set("@context", WebNodes.context());
    collection.put("id", iris.of("collection")).put("type", "AnnotationCollection");
    collection.put("label", info.title().isBlank() ? info.name() : info.title());
    collection.set("generator", WebNodes.program());
    String head = line(collection);
    print(head.substring(0, head.length() - 1) + ",\n\"first\": {");
    ObjectNode page = JsonLdTerms.object();
    page.put("id", iris.of("page")).put("type", "AnnotationPage");
    page.put("startIndex", 0);
    String start = line(page);
    print(start.substring(1, start.length() - 1) + ",\n\"items\": [");
  }

  @Override
  public void article(MarkedArticle marked) throws IOException {
    List<ObjectNode> items =
        new ArticleAnnotations(order, marked, articles, new WebNodes(iris, marked.article().id()))
            .items();
    for (ObjectNode item : items) {
      print((written++ == 0 ? "\n" : ",\n") + line(item));
    }
    parts.add(described(marked.article()));
  }

  @Override
  public void missing(ArticleSummary summary, List<Problem> problems) {
    ObjectNode node =
        JsonLdTerms.object()
            .put("id", iris.of(summary.id()))
            .put("type", "schema:NewsArticle")
            .put(WebNodes.LOCAL, summary.id())
            .put("schema:headline", summary.headline());
    ArrayNode told = node.putArray("bv:problem");
    problems.forEach(problem -> told.add(problem.toString()));
    parts.add(handling(node, info.handling() == null ? List.of() : List.of(info.handling())));
  }

  /// Writes what stands behind the annotations.
  void end() throws IOException {
    print(
        "\n]},\n\"total\": " + written + ",\n\"prov:wasDerivedFrom\": " + line(briefing()) + "}\n");
  }

  private ObjectNode briefing() {
    ObjectNode node = JsonLdTerms.object().put("id", iris.of("briefing"));
    node.putArray("type").add("dcat:Dataset").add("schema:Dataset").add("prov:Entity");
    node.put(WebNodes.LOCAL, info.name())
        .put(TITLE, info.title())
        .put("schema:version", info.version())
        .put("schema:dateCreated", info.created().toLocalDate().toString())
        .put("schema:description", new SealLines(order.briefing(), speech).cover());
    handling(node, info.handling() == null ? List.of() : List.of(info.handling()));
    node.set("schema:hasPart", parts);
    return node;
  }

  private static ObjectNode handling(ObjectNode node, List<HandlingMark> marks) {
    ArrayNode list = node.putArray("bv:handling");
    marks.forEach(mark -> list.add(mark.text()));
    return node;
  }

  /// An article as a work, and its text as a file of it.
  private ObjectNode described(Article article) {
    ArticleWorks works = new ArticleWorks(speech);
    var knowledge = order.briefing().knowledge();
    Reference itself = works.itself(article, knowledge);
    ObjectNode node =
        work(iris.of(article.id()), "schema:NewsArticle", article.id(), itself)
            .put("schema:headline", article.headline())
            .put("schema:inLanguage", article.language())
            .put("dcterms:bibliographicCitation", works.ofArticle(article, knowledge));
    ObjectNode text = node.putObject("dcat:distribution");
    text.put("id", WebIris.ofText(article.text())).put("type", "dcat:Distribution");
    text.put("dcat:mediaType", "text/plain");
    ArrayNode cited = node.putArray("schema:citation");
    for (Reference source : works.sources(article, knowledge)) {
      cited.add(
          work(iris.of("work", source.id()), "schema:CreativeWork", source.id(), source)
              .put("dcterms:bibliographicCitation", works.line(source)));
    }
    Translation join = knowledge.translationOf(article.id());
    if (join != null) {
      node.set("schema:translationOfWork", named(join.original()));
      translator(node, join.translator());
      node.set(WebNodes.TRANSLATION, TranslationsWire.join(join));
    }
    return handling(node, article.handling(info.handling()));
  }

  private ObjectNode named(String articleId) {
    return JsonLdTerms.object().put("id", iris.of(articleId)).put(WebNodes.LOCAL, articleId);
  }

  private static void translator(ObjectNode node, Translator translator) {
    switch (translator) {
      case Translator.Person person ->
          node.putObject("schema:translator")
              .put("type", "schema:Person")
              .put(TITLE, person.name());
      case Translator.Service service ->
          node.putObject("schema:translator")
              .put("type", "prov:SoftwareAgent")
              .put(TITLE, service.name());
      case Translator.Outlet _, Translator.Unknown _ -> {} // nobody by name
    }
  }

  private static ObjectNode work(String iri, String type, String id, Reference work) {
    ObjectNode node = JsonLdTerms.object().put("id", iri).put("type", type).put(WebNodes.LOCAL, id);
    put(node, TITLE, work.title());
    ArrayNode authors = node.putArray("schema:author");
    work.authors()
        .forEach(name -> authors.addObject().put("type", "schema:Thing").put(TITLE, name));
    if (work.publisher() != null) {
      node.putObject("schema:publisher")
          .put("type", "schema:Organization")
          .put(TITLE, work.publisher());
    }
    put(node, "schema:datePublished", work.issued() == null ? null : work.issued().iso());
    put(node, "schema:url", work.url());
    put(node, "schema:usageInfo", work.rights());
    put(node, "schema:abstract", work.about());
    return node;
  }

  private static void put(ObjectNode node, String name, @Nullable String words) {
    if (words != null && !words.isEmpty()) {
      node.put(name, words);
    }
  }
}
