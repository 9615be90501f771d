// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import java.util.HashSet;
import java.util.Set;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.model.edit.BriefingEdit.Adjudicate;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.DateArticle;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.MergeReading;
import org.briefingviewer.model.edit.BriefingEdit.Rate;
import org.briefingviewer.model.edit.BriefingEdit.RestoreLines;
import org.briefingviewer.model.edit.BriefingEdit.RuleOutTie;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling;
import org.briefingviewer.model.edit.BriefingEdit.Settle;
import org.briefingviewer.model.edit.BriefingEdit.TakeBack;

/// Which articles an edit is about.
public final class TouchedArticles {
  private TouchedArticles() {}

  /// Returns the ids of the articles that an edit touches, of those that stay. Agents may be named
  /// by any article: whoever wants to know which do has to look.
  public static Set<String> of(BriefingEdit edit) {
    return switch (edit) {
      case Settle settle -> {
        Set<String> ids = new HashSet<>();
        settle.marks().forEach(settled -> ids.add(settled.mark().articleId()));
        yield ids;
      }
      case Amend amend -> {
        Set<String> ids = new HashSet<>();
        amend.amendments().forEach(amendment -> ids.add(amendment.articleId()));
        yield ids;
      }
      case MergeReading merge -> {
        Set<String> ids = new HashSet<>();
        merge.amendments().forEach(amendment -> ids.add(amendment.articleId()));
        merge.reading().ruledOut().forEach(ruled -> ids.add(ruled.articleId()));
        yield ids;
      }
      case Adjudicate chosen -> Set.of(chosen.decided().at().articleId());
      case SetHandling set -> set.place() == null ? Set.of() : Set.of(set.place().articleId());
      case RuleOutTie rule -> Set.of(rule.articleId());
      case Rate rate -> Set.of(rate.of().articleId());
      case AddArticles add -> {
        Set<String> ids = new HashSet<>();
        add.articles().forEach(added -> ids.add(added.articleId()));
        yield ids;
      }
      case DateArticle date -> Set.of(date.articleId());
      case DescribeArticle describe -> Set.of(describe.articleId());
      case RestoreLines restore -> Set.of(restore.articleId());
      case TakeBack back -> {
        Set<String> ids = new HashSet<>();
        back.articles().forEach(former -> ids.add(former.articleId()));
        yield ids;
      }
      case BriefingEdit.OfStops _,
          BriefingEdit.ReviseAgents _,
          BriefingEdit.DecideGroups _,
          BriefingEdit.JoinTranslation _,
          BriefingEdit.Retitle _,
          BriefingEdit.SealBriefing _,
          BriefingEdit.RemoveArticle _,
          BriefingEdit.MoveArticle _,
          BriefingEdit.NameArticle _ ->
          Set.of();
    };
  }
}
