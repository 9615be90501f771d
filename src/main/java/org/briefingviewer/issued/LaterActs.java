// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.RetractedEdits;
import org.jspecify.annotations.Nullable;

/// Who changed which figure last, by the edits that came after a copy.
final class LaterActs {
  /// By article and figure.
  private final Map<String, Map<String, Act>> figures = new HashMap<>();

  private final Map<String, Act> articles = new HashMap<>();

  /// Named where nothing else says who did it.
  private @Nullable Act everywhere;

  /// Of articles that were taken out.
  private final Map<String, String> headlines = new HashMap<>();

  /// Articles of which figures may say something else.
  private final Set<String> touched = new HashSet<>();

  private final boolean known;

  /// Whether an edit may have changed figures of any article.
  private boolean anywhere;

  /// @param history all edits, the oldest first
  /// @param lastEdit the newest edit that the copy holds; where the history does not have it, it
  ///   was taken back, and any figure may say something else
  LaterActs(List<BriefingEdit> history, @Nullable String lastEdit) {
    int from = 0;
    boolean found = lastEdit == null;
    for (int i = 0; i < history.size() && !found; i++) {
      if (history.get(i).act().id().equals(lastEdit)) {
        found = true;
        from = i + 1;
      }
    }
    known = found;
    RetractedEdits gone = RetractedEdits.of(history);
    for (BriefingEdit edit : history.subList(found ? from : 0, history.size())) {
      if (!gone.has(edit)) {
        take(edit);
      }
    }
  }

  private void take(BriefingEdit edit) {
    Act act = edit.act();
    switch (edit) {
      case BriefingEdit.Settle settle ->
          settle.marks().stream()
              .filter(s -> saysElse(s, settle.verdict()))
              .forEach(s -> figure(s.mark().articleId(), s.mark().id(), act));
      case BriefingEdit.Amend _, BriefingEdit.MergeReading _, BriefingEdit.Adjudicate _ ->
          amended(edit.amendments(), act);
      case BriefingEdit.RemoveArticle e -> {
        article(e.articleId(), act);
        headlines.put(e.articleId(), e.headline());
      }
      case BriefingEdit.AddArticles e ->
          e.articles().forEach(added -> article(added.articleId(), act));
      case BriefingEdit.TakeBack e -> {
        // What else was done to their figures still says how they came to be as they are.
        e.articles().forEach(former -> touched(former.articleId(), act));
        // Who takes an edit back may take articles out with it, which it does not name.
        everywhere = act;
      }
      // Whom a figure is given to bears another name in any article.
      case BriefingEdit.ReviseAgents _ -> {
        anywhere = true;
        everywhere = act;
      }
      case BriefingEdit.OfStops _,
          BriefingEdit.RestoreLines _,
          BriefingEdit.DescribeArticle _,
          BriefingEdit.RuleOutTie _,
          BriefingEdit.Rate _,
          BriefingEdit.DecideGroups _,
          BriefingEdit.JoinTranslation _,
          BriefingEdit.Retitle _,
          BriefingEdit.SealBriefing _,
          BriefingEdit.SetHandling _,
          BriefingEdit.MoveArticle _,
          BriefingEdit.NameArticle _,
          BriefingEdit.DateArticle _ -> {}
    }
  }

  /// Who accepts what was proposed or corrected changes nothing that it says.
  private static boolean saysElse(BriefingEdit.Settled settled, ReviewState verdict) {
    return verdict == ReviewState.REJECTED || settled.from() == ReviewState.REJECTED;
  }

  private void amended(List<Amendment> amendments, Act act) {
    for (Amendment amendment : amendments) {
      figure(amendment.articleId(), amendment.from(), act);
      figure(amendment.articleId(), amendment.to(), act);
    }
  }

  private void figure(String article, @Nullable Finding finding, Act act) {
    if (finding != null) {
      figure(article, finding.id(), act);
    }
  }

  private void figure(String article, String id, Act act) {
    figures.computeIfAbsent(article, unknown -> new HashMap<>()).put(id, act);
    touched.add(article);
  }

  /// What was done to its figures before does not say any more how they came to be as they are.
  private void article(String id, Act act) {
    touched(id, act);
    figures.remove(id);
  }

  private void touched(String id, Act act) {
    articles.put(id, act);
    touched.add(id);
  }

  /// Tells whether a figure of an article may say something else than in the copy.
  ///
  /// @param there whether the article still is in the briefing
  boolean mayDiffer(String article, boolean there) {
    return !known || !there || anywhere || touched.contains(article);
  }

  /// Returns the headline of an article that is not there any more, or its id where no edit says
  /// it.
  String headline(String article) {
    return headlines.getOrDefault(article, article);
  }

  /// Returns who changed a figure last, or null where no edit says so.
  @Nullable Act of(EstimateId figure) {
    Act own = figures.getOrDefault(figure.articleId(), Map.of()).get(figure.estimateId());
    return own == null ? articles.getOrDefault(figure.articleId(), everywhere) : own;
  }
}
