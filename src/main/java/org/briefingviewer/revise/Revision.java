// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.model.edit.TouchedArticles;
import org.briefingviewer.model.reading.SecondReading;
import org.jspecify.annotations.Nullable;

/// A briefing after some edits: the revision before, and one edit more. Immutable; what two
/// revisions have in common they share, and an article is made when it is asked for. Without an
/// edit it is just what it is based on.
public final class Revision implements Briefing {
  private final Briefing base;
  private final EditParts parts;
  private final @Nullable Revision before;
  private final @Nullable BriefingEdit edit;
  private final RevisionContents contents;
  private final SealTrail sealing;

  private volatile @Nullable BundleInfo info;
  private volatile @Nullable Knowledge knowledge;

  private Revision(
      Briefing base,
      EditParts parts,
      @Nullable Revision before,
      @Nullable BriefingEdit edit,
      RevisionContents contents,
      SealTrail sealing) {
    this.base = base;
    this.parts = parts;
    this.before = before;
    this.edit = edit;
    this.contents = contents;
    this.sealing = sealing;
  }

  /// Returns a briefing as nobody has edited it yet.
  ///
  /// @param parts gives what the edits to come bring in bulk
  public static Revision of(Briefing base, EditParts parts) {
    return new Revision(base, parts, null, null, RevisionContents.UNTOUCHED, SealTrail.UNTOUCHED);
  }

  /// Returns the briefing after each of some edits, one after the other.
  ///
  /// @throws Refusal when it does not have what one of them is about
  public List<Revision> withEach(List<BriefingEdit> edits) throws Refusal {
    List<Revision> made = new ArrayList<>();
    Revision now = this;
    for (BriefingEdit edit : edits) {
      now = now.with(edit);
      made.add(now);
    }
    return made;
  }

  /// Returns the briefing after one edit more.
  ///
  /// @throws Refusal when the briefing does not have what the edit is about
  public Revision with(BriefingEdit next) throws Refusal {
    RevisionContents then = contents.with(next, base);
    SealTrail seal = sealing.with(next, base);
    Revision revision = new Revision(base, parts, this, next, then, seal);
    for (String id : TouchedArticles.of(next)) {
      if (!revision.has(id)) {
        throw noSuchArticle(id);
      }
      revision.article(id);
    }
    return revision;
  }

  /// Returns the revision before, or null when nothing was edited.
  public @Nullable Revision before() {
    return before;
  }

  /// Returns what made this revision of the one before, or null when nothing was edited.
  public @Nullable BriefingEdit edit() {
    return edit;
  }

  /// Returns the ids of the articles that are here, or were in the revision before, and that its
  /// edit changed.
  public Set<String> touched() {
    if (edit instanceof BriefingEdit.ReviseAgents) {
      // Any article may name them; whoever shows one reads it anew. Their list asks for this.
      SequencedSet<String> order = contents.order();
      return order == null
          ? base.info().articles().stream().map(ArticleSummary::id).collect(Collectors.toSet())
          : Set.copyOf(order);
    }
    return edit == null ? Set.of() : TouchedArticles.of(edit);
  }

  /// Returns all edits, the first one first.
  public List<BriefingEdit> edits() {
    List<BriefingEdit> edits = new ArrayList<>();
    for (Revision at = this; at != null; at = at.before) {
      if (at.edit != null) {
        edits.add(at.edit);
      }
    }
    Collections.reverse(edits);
    return edits;
  }

  /// Returns the revision that was sealed last by an edit that stands, where other edits came after
  /// it; else null.
  public @Nullable Revision sealedBefore() {
    BriefingEdit.SealBriefing seal = ChangesSinceSeal.of(edits()).seal();
    if (seal == null || !seal.raises()) {
      return null;
    }
    Revision at = this;
    while (at != null && !seal.equals(at.edit)) {
      at = at.before;
    }
    return seal.equals(edit) ? null : at;
  }

  /// Returns the ids of the articles that are here and are not as they are in the base.
  public Set<String> edited() {
    return contents.trails().keySet();
  }

  @Override
  public BundleInfo about() {
    return sealing.heading(contents.heading(base.about()));
  }

  @Override
  public List<Stop> stops() throws Refusal {
    List<Stop> stops = contents.stops();
    return stops == null ? base.stops() : stops;
  }

  /// What was done to it since comes last; the file that it is based on may hold some of that.
  @Override
  public List<BriefingEdit> history() throws Refusal {
    List<BriefingEdit> made = edits();
    Set<String> ids = new HashSet<>();
    made.forEach(one -> ids.add(one.act().id()));
    List<BriefingEdit> all = new ArrayList<>(base.history());
    all.removeIf(one -> ids.contains(one.act().id()));
    all.addAll(made);
    return all;
  }

  @Override
  public List<SecondReading> readings() throws Refusal {
    List<SecondReading> readings = new ArrayList<>(base.readings());
    for (BriefingEdit each : edits()) {
      switch (each) {
        case BriefingEdit.MergeReading merge -> readings.add(merge.reading());
        case BriefingEdit.Adjudicate chosen ->
            readings.replaceAll(
                r -> r.id().equals(chosen.reading()) ? r.deciding(chosen.decided()) : r);
        case BriefingEdit.TakeBack back -> {
          readings.removeIf(r -> r.id().equals(back.edit()));
          readings.replaceAll(r -> r.undeciding(back.edit()));
        }
        case BriefingEdit.OfStops _,
            BriefingEdit.Settle _,
            BriefingEdit.Amend _,
            BriefingEdit.RuleOutTie _,
            BriefingEdit.Rate _,
            BriefingEdit.ReviseAgents _,
            BriefingEdit.DecideGroups _,
            BriefingEdit.JoinTranslation _,
            BriefingEdit.Retitle _,
            BriefingEdit.SetHandling _,
            BriefingEdit.SealBriefing _,
            BriefingEdit.AddArticles _,
            BriefingEdit.RemoveArticle _,
            BriefingEdit.MoveArticle _,
            BriefingEdit.NameArticle _,
            BriefingEdit.DateArticle _,
            BriefingEdit.DescribeArticle _,
            BriefingEdit.RestoreLines _ -> {}
      }
    }
    return List.copyOf(readings);
  }

  @Override
  public @Nullable String first() {
    SequencedSet<String> order = contents.order();
    if (order == null) {
      return base.first();
    }
    return order.isEmpty() ? null : order.getFirst();
  }

  @Override
  public boolean has(String articleId) {
    SequencedSet<String> order = contents.order();
    return order == null ? base.has(articleId) : order.contains(articleId);
  }

  @Override
  public BundleInfo info() {
    BundleInfo made = info;
    if (made == null) {
      made = sealing.heading(contents.heading(base.info())).with(summaries());
      info = made;
    }
    return made.compared(about().compared()); // which the base may know only now
  }

  private List<ArticleSummary> summaries() {
    Revision old = before;
    BundleInfo known = old == null ? null : old.info;
    if (old != null
        && known != null
        && contents.keepsOrder(old.contents)
        && contents.titles().equals(old.contents.titles())) {
      return with(touched(), known.articles());
    }
    List<ArticleSummary> listed = base.info().articles();
    SequencedSet<String> order = contents.order();
    if (order == null && contents.trails().isEmpty() && contents.titles().isEmpty()) {
      return listed;
    }
    Map<String, ArticleSummary> byId = new LinkedHashMap<>();
    listed.forEach(summary -> byId.put(summary.id(), summary));
    List<ArticleSummary> summaries = new ArrayList<>();
    for (String id : order == null ? byId.keySet() : order) {
      summaries.add(summary(id, byId.get(id)));
    }
    return summaries;
  }

  /// Of thousands of articles an edit touches one.
  private List<ArticleSummary> with(Set<String> touched, List<ArticleSummary> old) {
    List<ArticleSummary> summaries = new ArrayList<>(old);
    summaries.replaceAll(
        summary -> touched.contains(summary.id()) ? summary(summary.id(), summary) : summary);
    return summaries;
  }

  private ArticleSummary summary(String id, @Nullable ArticleSummary old) {
    ArticleSummary summary = old;
    if (contents.trails().containsKey(id)) {
      MarkedArticle marked = made(id);
      summary =
          ArticleSummary.of(marked.article(), marked.findings())
              .named(old == null ? null : old.title());
    }
    Objects.requireNonNull(summary);
    return contents.titles().containsKey(id) ? summary.named(contents.titles().get(id)) : summary;
  }

  /// It could be made when it was edited.
  private MarkedArticle made(String id) {
    try {
      return article(id);
    } catch (Refusal e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void list() throws Refusal {
    base.list();
  }

  @Override
  public void complete() throws Refusal {
    base.complete();
  }

  @Override
  public Knowledge knowledge() {
    Knowledge made = knowledge;
    if (made == null) {
      try {
        made = revisedKnowledge();
      } catch (Refusal e) {
        throw new IllegalStateException(e);
      }
      knowledge = made;
    }
    return made;
  }

  /// Goes on from the newest revision whose knowledge is there.
  private Knowledge revisedKnowledge() throws Refusal {
    Deque<Revision> steps = new ArrayDeque<>();
    Revision at = this;
    while (at.before != null && at.knowledge == null) {
      steps.push(at);
      at = at.before;
    }
    Knowledge there = at.knowledge;
    Knowledge known = there == null ? base.knowledge() : there;
    for (Revision step : steps) {
      Revision old = Objects.requireNonNull(step.before);
      known = new KnowledgeReviser(known, parts).apply(Objects.requireNonNull(step.edit), old);
    }
    return known;
  }

  @Override
  public MarkedArticle article(String id) throws Refusal {
    if (contents.order() != null && !has(id)) {
      throw noSuchArticle(id);
    }
    ArticleTrail trail = contents.trails().get(id);
    return trail == null
        ? named(base.article(id))
        : trail.article(() -> base.article(id), new ArticleReviser(id, parts));
  }

  /// Returns an article of the base with the agents of now.
  private MarkedArticle named(MarkedArticle marked) {
    MarkedArticle now = marked;
    for (BriefingEdit.ReviseAgents revise : contents.agents()) {
      now = new AgentReviser(revise).apply(now);
    }
    return now;
  }

  @Override
  public Article unmarked(String id) throws Refusal {
    return contents.trails().containsKey(id) || contents.order() != null
        ? article(id).article()
        : base.unmarked(id);
  }

  @Override
  public boolean mayCite(String id, Set<String> agents) throws Refusal {
    Set<String> asked = agents;
    for (BriefingEdit.ReviseAgents revise : contents.agents().reversed()) {
      asked = new AgentReviser(revise).formerly(asked);
    }
    return contents.trails().containsKey(id) || base.mayCite(id, asked);
  }

  static Refusal noSuchArticle(String id) {
    return new Refusal(
        List.of(new Problem(id, "The briefing has no such article.", "Choose one of its list.")));
  }
}
