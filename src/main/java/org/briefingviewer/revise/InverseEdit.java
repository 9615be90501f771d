// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.model.edit.BriefingEdit.AddStops;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.ChangeStop;
import org.briefingviewer.model.edit.BriefingEdit.DateArticle;
import org.briefingviewer.model.edit.BriefingEdit.DecideGroups;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.JoinTranslation;
import org.briefingviewer.model.edit.BriefingEdit.MoveArticle;
import org.briefingviewer.model.edit.BriefingEdit.MoveStop;
import org.briefingviewer.model.edit.BriefingEdit.NameArticle;
import org.briefingviewer.model.edit.BriefingEdit.Rate;
import org.briefingviewer.model.edit.BriefingEdit.RemoveArticle;
import org.briefingviewer.model.edit.BriefingEdit.RemoveStops;
import org.briefingviewer.model.edit.BriefingEdit.RestoreLines;
import org.briefingviewer.model.edit.BriefingEdit.Retitle;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.briefingviewer.model.edit.BriefingEdit.RuleOutTie;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling;
import org.briefingviewer.model.edit.BriefingEdit.Settle;
import org.briefingviewer.model.edit.BriefingEdit.TakeBack;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.model.edit.PlacedStop;
import org.briefingviewer.model.edit.TouchedArticles;
import org.jspecify.annotations.Nullable;

/// The edit that takes another one back, for a file that holds the other one already.
///
/// @param taken the edit to take back
/// @param before the briefing before it
/// @param act who takes it back, and when
public record InverseEdit(BriefingEdit taken, Revision before, Act act) {
  /// Keeps an article as it was.
  public interface Keeping {
    /// @return the part's name
    String put(AddedParts brought) throws IOException;
  }

  /// Makes the inverse of an edit.
  ///
  /// @param after the revision that the edit made
  public static InverseEdit of(BriefingEdit taken, Revision after, Act act) {
    return new InverseEdit(taken, Objects.requireNonNull(after.before()), act);
  }

  /// Returns the edit that takes one of which the file holds what it made back, where the edit
  /// alone says enough for that; else null.
  ///
  /// @param act who takes it back, and when
  public static @Nullable BriefingEdit ofItself(BriefingEdit taken, Act act) {
    return switch (taken) {
      case SetHandling e -> new SetHandling(act, e.place(), e.to(), e.from());
      case Rate e -> new Rate(act, e.of(), e.words(), e.to(), e.from());
      case DecideGroups e -> new DecideGroups(act, e.to(), e.from());
      case JoinTranslation e -> new JoinTranslation(act, e.translation(), e.to(), e.from());
      case RuleOutTie e when e.out() -> new RuleOutTie(act, e.articleId(), e.pair(), false);
      case Amend e when e.amendments().stream().noneMatch(InverseEdit::mayEndRulingOut) ->
          back(act, e);
      default -> null;
    };
  }

  private static boolean mayEndRulingOut(Amendment amendment) {
    return amendment.to() instanceof TieState state && state.review().checked();
  }

  private static Amend back(Act act, Amend e) {
    return new Amend(act, e.amendments().reversed().stream().map(Amendment::back).toList());
  }

  /// Returns the edit that takes the other one back.
  ///
  /// @throws IOException when what was cannot be kept
  /// @throws Refusal when what was cannot be read
  public BriefingEdit edit(Keeping keeping) throws IOException, Refusal {
    return switch (taken) {
      case Retitle e -> new Retitle(act, e.to(), e.from());
      case SetHandling e -> new SetHandling(act, e.place(), e.to(), e.from());
      case SealBriefing e -> new SealBriefing(act, e.to(), e.from());
      case MoveArticle e -> new MoveArticle(act, e.articleId(), e.to(), placeOf(e.articleId()));
      case NameArticle e -> new NameArticle(act, e.articleId(), e.to(), e.from());
      case DateArticle e when !onlyDay(e) -> former(keeping);
      case DateArticle e -> new DateArticle(act, e.articleId(), e.to(), e.from());
      case DescribeArticle e -> new DescribeArticle(act, e.articleId(), e.to(), e.from());
      case ReviseAgents e when e.from().size() == 1 ->
          new ReviseAgents(act, List.of(e.to()), e.from().getFirst());
      case Rate e -> new Rate(act, e.of(), e.words(), e.to(), before.knowledge().rating(e.of()));
      case DecideGroups e -> new DecideGroups(act, e.to(), e.from());
      case JoinTranslation e -> new JoinTranslation(act, e.translation(), e.to(), e.from());
      case AddStops e ->
          new RemoveStops(act, e.stops().stream().map(each -> each.stop().id()).toList());
      case RemoveStops e -> new AddStops(act, placed(e.stops()));
      case ChangeStop e -> new ChangeStop(act, e.to(), before.stops().get(stopAt(e.to().id())));
      case MoveStop e -> new MoveStop(act, e.stop(), e.to(), stopAt(e.stop()));
      case Amend e when endsRulingOut(e) -> former(keeping);
      case Amend e -> back(act, e);
      case BriefingEdit.MergeReading _,
          BriefingEdit.Adjudicate _,
          Settle _,
          RuleOutTie _,
          ReviseAgents _,
          AddArticles _,
          RemoveArticle _,
          RestoreLines _,
          TakeBack _ ->
          former(keeping);
    };
  }

  /// Who stands behind a state of a tie ends that it was ruled out; the opposite amendment does not
  /// know by whom, and when.
  private boolean endsRulingOut(Amend edit) throws Refusal {
    for (Amendment amendment : edit.amendments()) {
      if (mayEndRulingOut(amendment)
          && amendment.to() instanceof TieState state
          && before.article(amendment.articleId()).findings().ruledOut(state.pair()) != null) {
        return true;
      }
    }
    return false;
  }

  /// A day says neither hour nor zone, which an article that was given another day had before.
  private boolean onlyDay(DateArticle edit) throws Refusal {
    Publication publication = before.article(edit.articleId()).article().publication();
    return publication.equals(publication.on(edit.from()));
  }

  private List<PlacedStop> placed(List<String> ids) throws Refusal {
    List<Integer> places = new ArrayList<>();
    for (String id : ids) {
      places.add(stopAt(id));
    }
    List<Stop> stops = before.stops();
    return places.stream().sorted().map(at -> new PlacedStop(stops.get(at), at)).toList();
  }

  private int stopAt(String id) throws Refusal {
    return before.stops().stream().map(Stop::id).toList().indexOf(id);
  }

  private int placeOf(String articleId) {
    return order().indexOf(articleId);
  }

  private List<String> order() {
    return before.info().articleIds();
  }

  private TakeBack former(Keeping keeping) throws IOException, Refusal {
    Set<String> ids = new LinkedHashSet<>(TouchedArticles.of(taken));
    if (taken instanceof RemoveArticle remove) {
      ids.add(remove.articleId());
    } else if (taken instanceof ReviseAgents merged) {
      ids.addAll(naming(merged));
    }
    List<TakeBack.Former> articles = new ArrayList<>();
    for (String id : ids) {
      if (before.has(id)) {
        articles.add(new TakeBack.Former(id, keeping.put(brought(id))));
      }
    }
    return new TakeBack(act, taken.act().id(), articles, order());
  }

  /// Returns the ids of the articles that name one of those that became one.
  private List<String> naming(ReviseAgents merged) throws Refusal {
    AgentReviser revising = new AgentReviser(merged);
    List<String> ids = new ArrayList<>();
    for (String id : order()) {
      MarkedArticle article = before.article(id);
      if (!revising.apply(article).equals(article)) {
        ids.add(id);
      }
    }
    return ids;
  }

  /// An article that was taken out brings its work along when it comes back.
  private AddedParts brought(String id) throws Refusal {
    MarkedArticle article = before.article(id);
    boolean back = taken instanceof RemoveArticle || taken instanceof TakeBack;
    return new AddedParts(
        article,
        taken instanceof ReviseAgents merged ? merged.from() : List.of(),
        back ? work(id) : null,
        before.knowledge().ratings().stream()
            .filter(rating -> rating.of().articleId().equals(id))
            .toList());
  }

  private @Nullable Reference work(String articleId) {
    Knowledge known = before.knowledge();
    List<String> works = known.sources().getOrDefault(articleId, List.of());
    return known.references().stream()
        .filter(reference -> works.contains(reference.id()))
        .findFirst()
        .orElse(null);
  }
}
