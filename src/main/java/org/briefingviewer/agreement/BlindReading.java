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
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.model.edit.RetractedEdits;
import org.jspecify.annotations.Nullable;

/// What a second person is given: every article as the program proposed it, without what anybody
/// decided about it. What a person corrected is as it was proposed, what a person added is left
/// out, and what a person took out is there again; the history of the briefing says how it was.
/// What it does not know of is proposed anew.
public final class BlindReading {
  /// For each finding that somebody amended, how it was before anybody did; null where it was not.
  private final Map<FindingId, Amendment> firsts = new LinkedHashMap<>();

  /// Reads an article as if nobody had. What the program failed on when the article came in, it
  /// proposed nothing of.
  @FunctionalInterface
  public interface Proposing {
    Findings of(Article article);
  }

  private final Proposing proposing;

  /// @param history all edits of the briefing, the oldest first
  /// @param proposing asked where the history does not know how something was proposed
  public BlindReading(List<BriefingEdit> history, Proposing proposing) {
    this.proposing = proposing;
    RetractedEdits gone = RetractedEdits.of(history);
    for (BriefingEdit edit : history) {
      if (!gone.has(edit)) {
        edit.amendments().forEach(this::take);
      }
    }
  }

  private void take(Amendment amendment) {
    String article = amendment.articleId();
    Finding from = amendment.from();
    Finding to = amendment.to();
    if (from != null) {
      firsts.putIfAbsent(key(article, from), amendment);
    }
    if (to != null && (from == null || !from.id().equals(to.id()))) {
      firsts.putIfAbsent(key(article, to), new Amendment(article, null, to));
    }
  }

  /// Claims share their ids, whatever kind of claim they are.
  private static FindingId key(String articleId, Finding finding) {
    return new FindingId(articleId, room(finding), finding.id());
  }

  private static FindingKind room(Finding finding) {
    return finding instanceof Claim ? FindingKind.ESTIMATE : FindingKind.of(finding);
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
  /// @throws Refusal when an article cannot be read
  public Given of(Briefing briefing) throws Refusal {
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
    return new Given(unsealed(briefing.info()), bare.translated(known.translations()), articles);
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
    return marked.with(new OfArticle(marked).findings());
  }

  /// Tells whether it says what a person made it say.
  private static boolean made(Finding finding) {
    return (finding instanceof PlainFigure plain && plain.reason() == PlainFigure.Reason.PERSON)
        || finding.review().verdicts().stream()
            .anyMatch(verdict -> verdict.state() == ReviewState.CORRECTED);
  }

  /// What was proposed in one article.
  private final class OfArticle {
    private final MarkedArticle marked;
    private final String id;
    private final String text;
    private final List<Finding> blind = new ArrayList<>();

    /// Findings of which nobody knows any more how they were proposed.
    private final List<Finding> unknown = new ArrayList<>();

    /// Proposals that somebody took out, and of which nobody knows where their words stand now.
    private final List<Finding> lost = new ArrayList<>();

    OfArticle(MarkedArticle marked) {
      this.marked = marked;
      this.id = marked.article().id();
      this.text = marked.article().text();
    }

    Findings findings() {
      Set<FindingId> seen = new HashSet<>();
      for (Finding finding : marked.findings().all()) {
        FindingId key = key(id, finding);
        seen.add(key);
        Amendment first = firsts.get(key);
        Finding was = first == null ? finding : first.from();
        if (was != null && (made(was) || (first != null && !stands(was)))) {
          unknown.add(finding);
        } else {
          add(was);
        }
      }
      firsts.forEach(
          (key, amendment) -> {
            if (key.articleId().equals(id) && !seen.contains(key)) {
              takenOut(amendment.from());
            }
          });
      if (!unknown.isEmpty() || !lost.isEmpty()) {
        anew(proposing.of(marked.article()).all());
      }
      return Findings.of(blind);
    }

    private void takenOut(@Nullable Finding was) {
      if (was != null && !made(was)) {
        if (stands(was)) {
          add(was);
        } else {
          lost.add(was);
        }
      }
    }

    /// Lines that were put back since have moved the places of what was amended before.
    private boolean stands(Finding was) {
      return switch (was) {
        case Estimate e ->
            stands(e.span(), e.quantity().asWritten())
                && e.alsoSaid().stream().allMatch(this::stands);
        case PlainFigure p -> stands(p.span(), p.quantity().asWritten());
        case TieState s -> s.evidence().stream().allMatch(this::stands);
        case Event e -> stands(e.quote());
      };
    }

    private boolean stands(EvidenceQuote quote) {
      return !quote.articleId().equals(id) || stands(quote.span(), quote.words());
    }

    private boolean stands(TextSpan span, String words) {
      return span.end() <= text.length() && span.of(text).equals(words);
    }

    private void add(@Nullable Finding was) {
      if (was != null && blind.stream().noneMatch(other -> overlap(other, was))) {
        blind.add(was.reviewed(Review.PROPOSED));
      }
    }

    /// Where nobody knows how something was, the program proposes again.
    private void anew(List<Finding> fresh) {
      for (FindingPair pair : FindingPair.of(unknown, fresh)) {
        Finding gone = pair.first();
        Finding proposed = pair.second();
        if (gone != null && proposed != null) {
          add(proposed.named(gone.id()));
        }
      }
      List<Finding> open = new ArrayList<>();
      for (FindingPair pair : FindingPair.of(blind, fresh)) {
        if (pair.first() == null && pair.second() != null) {
          open.add(pair.second());
        }
      }
      lost.sort(Comparator.comparing(Finding::place));
      for (Finding was : lost) {
        Finding again = again(was, open);
        if (again != null) {
          open.remove(again);
          add(again.named(was.id()));
        }
      }
    }

    /// The first proposal of the same words: a text only grows, so that they stand further on.
    private static @Nullable Finding again(Finding was, List<Finding> open) {
      return open.stream()
          .filter(other -> room(other) == room(was))
          .filter(other -> other.asWritten().equals(was.asWritten()))
          .filter(other -> other.place().start() >= was.place().start())
          .min(Comparator.comparing(Finding::place))
          .orElse(null);
    }
  }

  private static boolean overlap(Finding one, Finding other) {
    return one instanceof Claim && other instanceof Claim && one.place().overlaps(other.place());
  }
}
