// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.find;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Tie;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.jspecify.annotations.Nullable;

/// A briefing of made-up texts, searched by the extractor as an imported one is.
public final class FoundBriefing implements OpenBriefing {
  private final Path file = MemoryBriefing.nowhere("found.briefing");
  private final Map<String, MarkedArticle> articles = new LinkedHashMap<>();
  private final List<Agent> agents;
  private final Set<String> broken;
  private final List<String> marksRead = new ArrayList<>();
  private @Nullable Set<String> citing;

  /// @param texts the articles `a1`, `a2` …, the first paragraph being the headline
  public FoundBriefing(List<Agent> agents, Set<String> broken, String... texts) {
    this.agents = agents;
    this.broken = broken;
    Extractor extractor = new Extractor();
    for (String text : texts) {
      String id = "a" + (articles.size() + 1);
      Article article =
          new Article(
              id,
              null,
              "en",
              text,
              Article.paragraphsOf(text, true),
              new Publication(
                  "Harbour Post",
                  null,
                  Publication.Precision.NONE,
                  Publication.UNKNOWN.zoneBasis(),
                  null),
              new Byline(List.of("Ana Búrik"), "By Ana Búrik"),
              null,
              List.of());
      articles.put(id, MarkedArticle.of(article, extractor.find(article)));
    }
  }

  public static FoundBriefing of(String... texts) {
    return new FoundBriefing(List.of(), Set.of(), texts);
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public BundleInfo info() {
    List<ArticleSummary> summaries = new ArrayList<>();
    articles.values().forEach(a -> summaries.add(ArticleSummary.of(a.article(), a.findings())));
    OffsetDateTime made = OffsetDateTime.parse("2026-11-25T00:00:00Z");
    return new BundleInfo("found", "Found", "1.0.0", made, null, null, summaries);
  }

  @Override
  public Knowledge knowledge() {
    Reference work =
        new Reference(
            "r1",
            "report",
            "Silos of the estuary",
            List.of("Ines Okoro"),
            null,
            "Quay Institute",
            null,
            null,
            null);
    return new Knowledge(
        MemoryBriefing.TRIANGLE,
        agents,
        Tie.group(MemoryBriefing.TRIANGLE, List.of()),
        List.of(),
        List.of(work),
        Map.of("a1", List.of("r1")));
  }

  /// Says which articles may cite the agents that are looked for; otherwise all may.
  public void cited(String... ids) {
    citing = Set.of(ids);
  }

  /// Returns whose marks were asked for.
  public List<String> marksRead() {
    return marksRead;
  }

  @Override
  public MarkedArticle article(String id) throws Refusal {
    marksRead.add(id);
    return found(id);
  }

  @Override
  public Article unmarked(String id) throws Refusal {
    return found(id).article();
  }

  @Override
  public boolean mayCite(String id, Set<String> agents) {
    return citing == null || citing.contains(id);
  }

  private MarkedArticle found(String id) throws Refusal {
    MarkedArticle article = articles.get(id);
    if (broken.contains(id) || article == null) {
      throw new Refusal(List.of(new Problem(id, "It is broken.", "Ask for a copy.")));
    }
    return article;
  }

  @Override
  public BundleIntegrity verify(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
    return BundleIntegrity.NONE;
  }

  @Override
  public void close() {}
}
