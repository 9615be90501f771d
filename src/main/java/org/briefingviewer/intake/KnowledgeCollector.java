// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.extract.name.KnownName;
import org.briefingviewer.extract.name.KnownNames;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;

/// What articles bring to a briefing as a whole, gathered one article after another: each costs the
/// same, however many there were before. Only this is held of them, not the articles.
public final class KnowledgeCollector {
  private final Extractor extractor;
  private final KnownNames.Sought sought;
  private final Map<String, Agent> agents = new TreeMap<>();
  private final Set<KnownName> named = new HashSet<>();
  private final List<TieState> states = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, List<String>> sources = new LinkedHashMap<>();

  KnowledgeCollector(Extractor extractor) {
    this.extractor = extractor;
    this.sought = extractor.names().sought();
  }

  /// What one article brings.
  public record ArticleKnowledge(
      String article,
      List<Agent> agents,
      Set<KnownName> named,
      List<TieState> states,
      List<Event> events,
      Reference reference) {}

  /// Takes from an article what it brings. This is the slow part; several threads may do it.
  public ArticleKnowledge brought(MarkedArticle marked) {
    Findings findings = marked.findings();
    Stream<Agent> inChains =
        findings.claims().stream()
            .flatMap(claim -> claim.chain().links().stream())
            .map(ChainLink::agent);
    return new ArticleKnowledge(
        marked.article().id(),
        Stream.concat(inChains, findings.assessors().stream()).distinct().toList(),
        sought.in(marked.article().text()),
        findings.tieStates(),
        findings.events(),
        reference(marked.article()));
  }

  /// Adds what the next article brings.
  public void add(ArticleKnowledge article) {
    article.agents().forEach(agent -> agents.putIfAbsent(agent.id(), agent));
    named.addAll(article.named());
    states.addAll(article.states());
    events.addAll(article.events());
    references.add(article.reference());
    sources.put(article.article(), List.of(article.reference().id()));
  }

  /// Returns all that was gathered.
  public Knowledge knowledge() {
    return new Knowledge(
        extractor.triangle(),
        extractor.names().spelled(agents.values(), named),
        Tie.group(extractor.triangle(), states),
        events.stream().sorted(Comparator.comparing(Event::date)).toList(),
        references,
        sources);
  }

  private static Reference reference(Article article) {
    LocalDate day = article.publication().day();
    return new Reference(
        article.id(),
        "article-newspaper",
        article.headline(),
        article.byline() == null ? List.of() : article.byline().names(),
        article.publication().publisher(),
        null,
        day == null ? null : PartialDate.of(day),
        null,
        article.uri());
  }
}
