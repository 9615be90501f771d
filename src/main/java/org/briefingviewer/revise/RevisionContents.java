// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.model.edit.BriefingEdit.MoveArticle;
import org.briefingviewer.model.edit.BriefingEdit.NameArticle;
import org.briefingviewer.model.edit.BriefingEdit.RemoveArticle;
import org.briefingviewer.model.edit.BriefingEdit.Retitle;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling;
import org.briefingviewer.model.edit.BriefingEdit.TakeBack;
import org.briefingviewer.model.edit.PlacedStop;
import org.briefingviewer.model.edit.TouchedArticles;
import org.jspecify.annotations.Nullable;

/// How the contents of a revision differ from those of its base.
///
/// @param trails what was done to each article that is not as it was
/// @param order the ids of the articles in reading order, or null where it is the base's
/// @param titles names given to articles; null under an id for the headline's own
/// @param title the briefing's other title, or null
/// @param handling the briefing's other mark; null where it is the base's
/// @param stops what is presented, or null where it is what the base has
/// @param agents what became of agents, the oldest first: an article without a trail is the base's
///   with those applied, when it is asked for
record RevisionContents(
    Map<String, ArticleTrail> trails,
    @Nullable SequencedSet<String> order,
    Map<String, @Nullable String> titles,
    @Nullable String title,
    @Nullable Marking handling,
    @Nullable List<Stop> stops,
    List<ReviseAgents> agents) {

  /// The briefing's other mark.
  ///
  /// @param mark null for none
  record Marking(@Nullable HandlingMark mark) {}

  static final RevisionContents UNTOUCHED =
      new RevisionContents(Map.of(), null, Map.of(), null, null, null, List.of());

  /// Returns the contents after an edit.
  ///
  /// @throws Refusal when there is no such article or place
  RevisionContents with(BriefingEdit edit, Briefing base) throws Refusal {
    return switch (edit) {
      case Retitle retitle ->
          new RevisionContents(trails, order, titles, retitle.to(), handling, stops, agents);
      case SetHandling set when set.place() == null ->
          new RevisionContents(trails, order, titles, title, new Marking(set.to()), stops, agents);
      case ReviseAgents revise -> revised(revise);
      case AddArticles add -> touched(add).ordered(added(add, base)).called(add, base);
      case RemoveArticle remove -> without(remove.articleId(), base);
      case BriefingEdit.OfStops change ->
          new RevisionContents(
              trails, order, titles, title, handling, presented(change, base), agents);
      case MoveArticle move -> ordered(moved(move, base));
      case NameArticle name -> named(name, base);
      case TakeBack back -> touched(back).there(back, base).ordered(back.order()).trimmed();
      case BriefingEdit.JoinTranslation join -> joined(join, base);
      case BriefingEdit.SealBriefing _, BriefingEdit.DecideGroups _ ->
          this; // about none of them alone: SealTrail, KnowledgeReviser
      case BriefingEdit.Settle _,
          BriefingEdit.Amend _,
          BriefingEdit.MergeReading _,
          BriefingEdit.Adjudicate _,
          BriefingEdit.SetHandling _,
          BriefingEdit.RuleOutTie _,
          BriefingEdit.Rate _,
          BriefingEdit.DateArticle _,
          BriefingEdit.DescribeArticle _,
          BriefingEdit.RestoreLines _ ->
          touched(edit);
    };
  }

  /// Tells whether no edit between the two has touched the reading order. An edit that does makes a
  /// new list; that two lists hold the same says nothing, since sets are equal in any order.
  @SuppressWarnings("ReferenceEquality")
  boolean keepsOrder(RevisionContents before) {
    return order == before.order;
  }

  private RevisionContents touched(BriefingEdit edit) {
    Map<String, ArticleTrail> then = new HashMap<>(trails);
    for (String id : TouchedArticles.of(edit)) {
      ArticleTrail before = trails.get(id);
      then.put(id, new ArticleTrail(edit, before == null && !whole(edit) ? named() : before));
    }
    return new RevisionContents(then, order, titles, title, handling, stops, agents);
  }

  /// Tells whether an edit brings whole articles, so that what they were before does not matter.
  private static boolean whole(BriefingEdit edit) {
    return edit instanceof AddArticles
        || edit instanceof TakeBack
        || edit instanceof BriefingEdit.RestoreLines;
  }

  /// Returns the trail of an article that nothing was done to but to the agents that it may name.
  private @Nullable ArticleTrail named() {
    ArticleTrail trail = null;
    for (ReviseAgents revise : agents) {
      trail = new ArticleTrail(revise, trail);
    }
    return trail;
  }

  private RevisionContents revised(ReviseAgents revise) {
    Map<String, ArticleTrail> then = new HashMap<>(trails);
    then.replaceAll((id, trail) -> new ArticleTrail(revise, trail));
    List<ReviseAgents> all = new ArrayList<>(agents);
    all.add(revise);
    return new RevisionContents(then, order, titles, title, handling, stops, List.copyOf(all));
  }

  private RevisionContents ordered(List<String> other) {
    return new RevisionContents(trails, fixed(other), titles, title, handling, stops, agents);
  }

  private static SequencedSet<String> fixed(List<String> ids) {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(ids));
  }

  /// Of an article that is not here any more nothing is remembered.
  private RevisionContents trimmed() {
    Map<String, ArticleTrail> then = new HashMap<>(trails);
    if (order != null) {
      then.keySet().retainAll(order);
    }
    return new RevisionContents(then, order, titles, title, handling, stops, agents);
  }

  /// @throws Refusal when something is to be put in order that is not there
  private RevisionContents there(TakeBack back, Briefing base) throws Refusal {
    for (String id : back.order()) {
      if (!trails.containsKey(id) && !base.has(id)) {
        throw Revision.noSuchArticle(id);
      }
    }
    return this;
  }

  private List<String> order(Briefing base) {
    return order != null ? new ArrayList<>(order) : new ArrayList<>(base.info().articleIds());
  }

  private List<String> added(AddArticles add, Briefing base) throws Refusal {
    SequencedSet<String> ids = new LinkedHashSet<>(order(base));
    for (AddArticles.Added added : add.articles()) {
      if (!ids.add(added.articleId())) {
        throw new Refusal(
            added.articleId(),
            "The briefing has an article of that id already.",
            "Add it under another id.");
      }
    }
    return List.copyOf(ids);
  }

  private RevisionContents called(AddArticles add, Briefing base) {
    String now = title == null ? base.about().title() : title;
    return now.isBlank()
        ? new RevisionContents(
            trails, order, titles, add.articles().getFirst().headline(), handling, stops, agents)
        : this;
  }

  private RevisionContents without(String id, Briefing base) throws Refusal {
    List<String> ids = order(base);
    ids.remove(placeOf(id, ids));
    Map<String, ArticleTrail> then = new HashMap<>(trails);
    then.remove(id);
    return new RevisionContents(then, fixed(ids), titles, title, handling, stops, agents);
  }

  private List<String> moved(MoveArticle move, Briefing base) throws Refusal {
    List<String> ids = order(base);
    ids.remove(placeOf(move.articleId(), ids));
    ids.add(Math.clamp(move.to(), 0, ids.size()), move.articleId());
    return ids;
  }

  private List<Stop> presented(BriefingEdit.OfStops change, Briefing base) throws Refusal {
    List<Stop> now = new ArrayList<>(stops == null ? base.stops() : stops);
    switch (change) {
      case BriefingEdit.AddStops add -> {
        for (PlacedStop each : add.stops()) {
          put(each, now);
        }
      }
      case BriefingEdit.RemoveStops remove -> {
        for (String id : remove.stops()) {
          now.remove(stopAt(id, now));
        }
      }
      case BriefingEdit.ChangeStop changed -> now.set(stopAt(changed.to().id(), now), changed.to());
      case BriefingEdit.MoveStop move -> {
        Stop moved = now.remove(stopAt(move.stop(), now));
        now.add(Math.clamp(move.to(), 0, now.size()), moved);
      }
    }
    return List.copyOf(now);
  }

  private static void put(PlacedStop placed, List<Stop> stops) throws Refusal {
    String id = placed.stop().id();
    if (stops.stream().anyMatch(stop -> stop.id().equals(id))) {
      throw new Refusal(id, "There is a stop of that id already.", "Give it another id.");
    }
    stops.add(Math.clamp(placed.at(), 0, stops.size()), placed.stop());
  }

  private static int stopAt(String id, List<Stop> stops) throws Refusal {
    int at = stops.stream().map(Stop::id).toList().indexOf(id);
    if (at < 0) {
      throw new Refusal(id, "The briefing has no such stop.", "Choose one of its stops.");
    }
    return at;
  }

  private static int placeOf(String id, List<String> ids) throws Refusal {
    int place = ids.indexOf(id);
    if (place < 0) {
      throw Revision.noSuchArticle(id);
    }
    return place;
  }

  /// Both articles have to be there to be joined; to be parted they need not. What is joined says
  /// [KnowledgeReviser].
  private RevisionContents joined(BriefingEdit.JoinTranslation join, Briefing base) throws Refusal {
    if (join.to() != null) {
      List<String> ids = order(base);
      placeOf(join.to().original(), ids);
      placeOf(join.to().translation(), ids);
    }
    return this;
  }

  private RevisionContents named(NameArticle name, Briefing base) throws Refusal {
    placeOf(name.articleId(), order(base));
    Map<String, @Nullable String> then = new HashMap<>(titles);
    then.put(name.articleId(), name.to());
    return new RevisionContents(trails, order, then, title, handling, stops, agents);
  }

  /// Returns what a briefing says of itself, with the title and the mark that it has here.
  BundleInfo heading(BundleInfo info) {
    return title == null && handling == null
        ? info
        : new BundleInfo(
            info.name().isEmpty() && title != null ? Agent.slug(title) : info.name(),
            title == null ? info.title() : title,
            info.version(),
            info.created(),
            handling == null ? info.handling() : handling.mark(),
            info.seal(),
            info.articles(),
            info.compared());
  }
}
