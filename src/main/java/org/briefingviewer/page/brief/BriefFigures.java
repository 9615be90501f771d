// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// Chooses the figures of a brief: those asked for; else those that the presentation shows, in its
/// order, then those in the passages that a person took for a tie's, then those that a person read:
/// of every article the first, then the second. Only where there is none of them, what the program
/// proposed stands for them, marked as what it is.
final class BriefFigures {
  private final Briefing briefing;
  private final BriefChoice choice;
  private final SequencedSet<String> wanted;

  /// What was wanted, by the words in which it was.
  private final Map<String, List<BriefFigure>> found = new HashMap<>();

  private final FirstOfEach bearing = new FirstOfEach();
  private final FirstOfEach read = new FirstOfEach();
  private final FirstOfEach others = new FirstOfEach();
  private final List<EvidenceQuote> ties;
  private final List<String> unreadable = new ArrayList<>();
  private int all;
  private int unchecked;

  private BriefFigures(Briefing briefing, BriefChoice choice) throws Refusal {
    this.briefing = briefing;
    this.choice = choice;
    this.wanted = choice.figures().isEmpty() ? presented() : new LinkedHashSet<>(choice.figures());
    this.ties =
        briefing.knowledge().tiesOnce().stream()
            .flatMap(tie -> tie.standing().stream())
            .filter(state -> state.review().read())
            .flatMap(state -> state.evidence().stream())
            .toList();
  }

  /// What was chosen.
  ///
  /// @param figures in their order, at most [BriefChoice#MOST]
  /// @param all how many figures there are to choose from
  /// @param unchecked how many of them no person has read
  /// @param unreadable the headlines of articles that could not be read
  record Chosen(List<BriefFigure> figures, int all, int unchecked, List<String> unreadable) {}

  /// Chooses.
  ///
  /// @param articleId the only article, or null for the whole briefing
  /// @throws Refusal when a figure that was asked for is not there, or too many were
  static Chosen of(Briefing briefing, @Nullable String articleId, BriefChoice choice)
      throws Refusal {
    BriefFigures figures = new BriefFigures(briefing, choice);
    if (choice.figures().size() > BriefChoice.MOST) {
      throw figures.refused(
          choice.figures().size() + " figures were asked for.",
          "A brief has room for " + BriefChoice.MOST + ": name the most important ones.");
    }
    if (articleId == null) {
      figures.lookThroughAll();
    } else {
      figures.look(briefing.article(articleId));
    }
    return figures.chosen();
  }

  private Refusal refused(String what, String remedy) {
    return new Refusal(briefing.about().name(), what, remedy);
  }

  private SequencedSet<String> presented() throws Refusal {
    SequencedSet<String> keys = new LinkedHashSet<>();
    for (Stop stop : briefing.stops()) {
      shown(stop).map(BriefFigures::key).forEach(keys::add);
    }
    return keys;
  }

  private static Stream<EstimateId> shown(Stop stop) {
    return switch (stop) {
      case Stop.OfEstimate s -> Stream.of(s.estimate());
      case Stop.Comparison s -> s.estimates().stream();
      case Stop.Reports s -> s.estimates().stream();
      case Stop.Table s -> s.estimates().stream();
      case Stop.Graphic s -> Stream.ofNullable(s.estimate());
      case Stop.Computed s -> Stream.of(s.estimate());
      case Stop.Passage _,
          Stop.OfTie _,
          Stop.Picture _,
          Stop.Headline _,
          Stop.Title _,
          Stop.Empty _,
          Stop.Unknown _ ->
          Stream.empty();
    };
  }

  private static String key(EstimateId id) {
    return id.articleId() + "/" + id.estimateId();
  }

  private void lookThroughAll() {
    for (ArticleSummary summary : briefing.info().articles()) {
      try {
        look(briefing.article(summary.id()));
      } catch (Refusal e) {
        unreadable.add(summary.headline());
      }
    }
  }

  /// Keeps only articles of which something may be shown: a briefing can have thousands.
  private void look(MarkedArticle marked) {
    for (Estimate estimate : marked.findings().estimates()) {
      BriefFigure figure = new BriefFigure(marked, estimate);
      all++;
      unchecked += figure.checked() ? 0 : 1;
      for (String words : List.of(key(figure.id()), estimate.id())) {
        if (wanted.contains(words)) {
          found.computeIfAbsent(words, unknown -> new ArrayList<>()).add(figure);
        }
      }
      (bears(figure) ? bearing : figure.checked() ? read : others).add(figure);
    }
  }

  private boolean bears(BriefFigure figure) {
    return ties.stream()
        .anyMatch(
            quote ->
                quote.articleId().equals(figure.id().articleId())
                    && quote.span().overlaps(figure.estimate().span()));
  }

  private Chosen chosen() throws Refusal {
    List<BriefFigure> candidates = choice.figures().isEmpty() ? offered() : askedFor();
    return new Chosen(
        candidates.stream()
            .filter(figure -> figure.checked() || !choice.checkedOnly())
            .limit(BriefChoice.MOST)
            .toList(),
        all,
        unchecked,
        unreadable);
  }

  /// What a stop names may be gone.
  private List<BriefFigure> offered() {
    List<BriefFigure> offered =
        Stream.of(
                wanted.stream().map(found::get).filter(Objects::nonNull).map(List::getFirst),
                bearing.figures(),
                read.figures())
            .flatMap(each -> each)
            .distinct()
            .toList();
    return offered.isEmpty() ? others.figures().toList() : offered;
  }

  private List<BriefFigure> askedFor() throws Refusal {
    SequencedSet<BriefFigure> asked = new LinkedHashSet<>();
    for (String words : wanted) {
      List<BriefFigure> figures = found.getOrDefault(words, List.of());
      if (figures.isEmpty()) {
        throw refused(
            "There is no figure " + words + " among those that could be read.",
            "A figure is named by its article and its id, such as a1/q2; \"extract\" and"
                + " \"stops --json\" print them.");
      }
      if (figures.size() > 1) {
        throw refused(
            figures.size() + " articles have a figure " + words + ".",
            "Say which article it stands in: " + key(figures.getFirst().id()) + ".");
      }
      asked.add(figures.getFirst());
    }
    return List.copyOf(asked);
  }
}
