// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// Who changed which figure last, by the edits that came after a copy.
final class LaterActs {
  private final Map<EstimateId, Act> figures = new HashMap<>();
  private final Map<String, Act> articles = new HashMap<>();

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
    history.subList(found ? from : 0, history.size()).forEach(this::take);
  }

  private void take(BriefingEdit edit) {
    Act act = edit.act();
    switch (edit) {
      case BriefingEdit.Settle settle ->
          settle.marks().forEach(s -> figure(s.mark().articleId(), s.mark().id(), act));
      case BriefingEdit.Amend amend -> amended(amend.amendments(), act);
      case BriefingEdit.MergeReading merge -> amended(merge.taken(), act);
      case BriefingEdit.Adjudicate e -> {
        if (e.amendment() != null) {
          amended(List.of(e.amendment()), act);
        }
      }
      case BriefingEdit.RemoveArticle e -> {
        article(e.articleId(), act);
        headlines.put(e.articleId(), e.headline());
      }
      case BriefingEdit.RestoreLines e -> article(e.articleId(), act);
      case BriefingEdit.AddArticles e ->
          e.articles().forEach(added -> article(added.articleId(), act));
      case BriefingEdit.TakeBack e -> {
        e.articles().forEach(former -> article(former.articleId(), act));
        everything(act);
      }
      // Whom a figure is given to bears another name in any article.
      case BriefingEdit.ReviseAgents _ -> {
        anywhere = true;
        everything(act);
      }
      case BriefingEdit.DescribeArticle e -> article(e.articleId(), act);
      case BriefingEdit.OfStops _,
          BriefingEdit.RuleOutTie _,
          BriefingEdit.Rate _,
          BriefingEdit.Retitle _,
          BriefingEdit.SealBriefing _,
          BriefingEdit.SetHandling _,
          BriefingEdit.MoveArticle _,
          BriefingEdit.NameArticle _,
          BriefingEdit.DateArticle _ -> {}
    }
  }

  private void amended(List<BriefingEdit.Amendment> amendments, Act act) {
    for (BriefingEdit.Amendment amendment : amendments) {
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
    figures.put(new EstimateId(article, id), act);
    touched.add(article);
  }

  private void article(String id, Act act) {
    articles.put(id, act);
    touched.add(id);
  }

  /// Who takes an edit back may take articles out with it, which it does not name.
  private void everything(Act act) {
    articles.put("", act);
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
    Act own = figures.get(figure);
    Act whole = articles.getOrDefault(figure.articleId(), articles.get(""));
    return own == null || (whole != null && whole.at().isAfter(own.at())) ? whole : own;
  }
}
