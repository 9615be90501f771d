// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.Amendment;
import org.briefingviewer.model.edit.FindingId;
import org.jspecify.annotations.Nullable;

/// What a second person is given: every article as the program proposed it, without what anybody
/// decided about it. What a person corrected is as it was proposed, what a person added is left
/// out, and what a person took out is there again; the history of the briefing says how it was.
/// What it does not know of is proposed anew.
public final class BlindReading {
  /// For each finding that somebody amended, how it was before anybody did; null where it was not.
  private final Map<FindingId, Amendment> firsts = new LinkedHashMap<>();

  /// Reads an article as if nobody had.
  @FunctionalInterface
  public interface Proposing {
    Findings of(Article article);
  }

  private final Proposing proposing;

  /// @param history all edits of the briefing, the oldest first
  /// @param proposing asked where the history does not know how something was proposed
  public BlindReading(List<BriefingEdit> history, Proposing proposing) {
    this.proposing = proposing;
    Set<String> takenBack = new HashSet<>();
    for (BriefingEdit edit : history) {
      if (edit instanceof BriefingEdit.TakeBack back) {
        takenBack.add(back.edit());
      }
    }
    for (BriefingEdit edit : history) {
      if (!takenBack.contains(edit.act().id())) {
        amendments(edit).forEach(this::take);
      }
    }
  }

  private static List<Amendment> amendments(BriefingEdit edit) {
    return switch (edit) {
      case BriefingEdit.Amend amend -> amend.amendments();
      case BriefingEdit.MergeReading merge -> merge.taken();
      case BriefingEdit.Adjudicate chosen ->
          chosen.amendment() == null ? List.of() : List.of(chosen.amendment());
      default -> List.of();
    };
  }

  private void take(Amendment amendment) {
    Finding named = amendment.from() == null ? amendment.to() : amendment.from();
    if (named != null) {
      firsts.putIfAbsent(key(amendment.articleId(), named), amendment);
    }
  }

  /// Claims share their ids, whatever kind of claim they are.
  private static FindingId key(String articleId, Finding finding) {
    return new FindingId(
        articleId,
        finding instanceof Claim ? FindingId.Kind.ESTIMATE : FindingId.Kind.of(finding),
        finding.id());
  }

  /// The briefing that a second person is given.
  ///
  /// @param info without a seal
  /// @param knowledge without ratings
  public record Given(BundleInfo info, Knowledge knowledge, List<MarkedArticle> articles) {
    public Given {
      articles = List.copyOf(articles);
    }
  }

  /// Returns a briefing as the program proposed it, all its articles in memory.
  ///
  /// @throws Refused when an article cannot be read
  public Given of(Briefing briefing) throws Refused {
    List<MarkedArticle> articles = new ArrayList<>();
    List<TieState> states = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (ArticleSummary summary : briefing.info().articles()) {
      MarkedArticle marked = of(briefing.article(summary.id()));
      articles.add(marked);
      states.addAll(marked.findings().tieStates());
      events.addAll(marked.findings().events());
    }
    events.sort(Comparator.comparing(Event::date));
    Knowledge known = briefing.knowledge();
    Knowledge bare =
        new Knowledge(
            known.triangle(),
            known.agents(),
            Tie.group(known.triangle(), states),
            events,
            known.references(),
            known.sources());
    return new Given(unsealed(briefing.info()), bare, articles);
  }

  private static BundleInfo unsealed(BundleInfo info) {
    return new BundleInfo(
        info.name(),
        info.title(),
        info.version(),
        info.created(),
        info.handling(),
        null,
        info.articles());
  }

  /// Returns an article as the program proposed it.
  public MarkedArticle of(MarkedArticle marked) {
    String id = marked.article().id();
    String text = marked.article().text();
    List<Finding> blind = new ArrayList<>();
    List<Finding> unknown = new ArrayList<>();
    Set<FindingId> seen = new HashSet<>();
    for (Finding finding : Comparing.all(marked.findings())) {
      FindingId key = key(id, finding);
      seen.add(key);
      if (firsts.containsKey(key)) {
        add(firsts.get(key).from(), text, blind);
      } else if (made(finding)) {
        unknown.add(finding);
      } else {
        add(finding, text, blind);
      }
    }
    if (!unknown.isEmpty()) {
      anew(marked, unknown, blind);
    }
    firsts.forEach(
        (key, amendment) -> {
          if (key.articleId().equals(id) && !seen.contains(key)) {
            add(amendment.from(), text, blind);
          }
        });
    return marked.with(findings(blind));
  }

  /// Tells whether it says what a person made it say.
  private static boolean made(Finding finding) {
    return (finding instanceof PlainFigure plain && plain.reason() == PlainFigure.Reason.PERSON)
        || finding.review().verdicts().stream()
            .anyMatch(verdict -> verdict.state() == ReviewState.CORRECTED);
  }

  /// Where a person made something of which nobody knows how it was, the program proposes again.
  private void anew(MarkedArticle marked, List<Finding> unknown, List<Finding> blind) {
    List<Finding> fresh = Comparing.all(proposing.of(marked.article()));
    for (Paired pair : Paired.of(unknown, fresh)) {
      Finding gone = pair.first();
      Finding proposed = pair.second();
      if (gone != null && proposed != null) {
        add(
            TwoReadings.named(proposed, gone.id(), Review.PROPOSED),
            marked.article().text(),
            blind);
      }
    }
  }

  /// Lines that were put back since have moved the places of what was amended before.
  private static void add(@Nullable Finding was, String text, List<Finding> blind) {
    if (was != null
        && was.place().end() <= text.length()
        && (!(was instanceof Claim) || was.place().of(text).equals(was.asWritten()))
        && blind.stream().noneMatch(other -> overlap(other, was))) {
      blind.add(was.reviewed(Review.PROPOSED));
    }
  }

  private static boolean overlap(Finding one, Finding other) {
    return one instanceof Claim && other instanceof Claim && one.place().overlaps(other.place());
  }

  private static Findings findings(List<Finding> blind) {
    List<Claim> claims = new ArrayList<>();
    List<TieState> states = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (Finding finding : blind) {
      switch (finding) {
        case Claim claim -> claims.add(claim);
        case TieState state -> states.add(state);
        case Event event -> events.add(event);
      }
    }
    claims.sort(Comparator.comparing(Finding::place));
    states.sort(Comparator.comparing(Finding::place));
    events.sort(Comparator.comparing(Finding::place));
    return new Findings(claims, states, events);
  }
}
