// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.model.edit.BriefingEdit.Adjudicate;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.DateArticle;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.MergeReading;
import org.briefingviewer.model.edit.BriefingEdit.Rate;
import org.briefingviewer.model.edit.BriefingEdit.RestoreLines;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.briefingviewer.model.edit.BriefingEdit.RuleOutTie;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling.HandledParagraph;
import org.briefingviewer.model.edit.BriefingEdit.Settle;
import org.briefingviewer.model.edit.BriefingEdit.TakeBack;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.model.reading.SecondReading;

/// What an edit makes of one article.
///
/// @param articleId the article's id
record ArticleReviser(String articleId, EditParts parts) {

  /// Returns the article after an edit that touches it.
  ///
  /// @param origin gives the article before it; not asked when the edit brings the whole article
  /// @throws Refusal when the article does not have what the edit is about
  MarkedArticle apply(BriefingEdit edit, ArticleTrail.Origin origin) throws Refusal {
    return switch (edit) {
      case Settle settle -> new VerdictReviser(articleId, settle).apply(origin.article());
      case Amend _, Adjudicate _ ->
          new FindingAmender(articleId, edit.amendments()).apply(origin.article());
      case MergeReading merge -> merged(origin.article(), merge);
      case SetHandling set -> marked(origin.article(), set);
      case RuleOutTie rule -> ruledOut(origin.article(), rule);
      case Rate rate -> rated(origin.article(), rate);
      case DateArticle date -> dated(origin.article(), date);
      case DescribeArticle describe -> new DescriptionReviser(describe).apply(origin.article());
      case ReviseAgents revise -> new AgentReviser(revise).apply(origin.article());
      case AddArticles add -> added(add);
      case RestoreLines restore -> parts.article(restore.part()).article();
      case TakeBack back -> former(back);
      case BriefingEdit.OfStops _,
          BriefingEdit.Retitle _,
          BriefingEdit.SealBriefing _,
          BriefingEdit.DecideGroups _,
          BriefingEdit.JoinTranslation _,
          BriefingEdit.RemoveArticle _,
          BriefingEdit.MoveArticle _,
          BriefingEdit.NameArticle _ ->
          origin.article();
    };
  }

  /// A tie that only the second person ruled out is ruled out now, unless the article has a state
  /// of it.
  private MarkedArticle merged(MarkedArticle marked, MergeReading merge) throws Refusal {
    MarkedArticle amended = new FindingAmender(articleId, merge.amendments()).apply(marked);
    Findings found = amended.findings();
    List<RuledOutTie> ruled = new ArrayList<>(found.ruledOut());
    for (SecondReading.RuledOut second : merge.reading().ruledOut()) {
      ActorPair pair = second.tie().pair();
      if (second.articleId().equals(articleId)
          && found.ruledOut(pair) == null
          && !found.speaksOf(pair)) {
        ruled.add(second.tie());
      }
    }
    return amended.with(found.rulingOut(ruled));
  }

  private MarkedArticle added(AddArticles add) throws Refusal {
    for (AddArticles.Added added : add.articles()) {
      if (added.articleId().equals(articleId)) {
        return parts.article(added.part()).article();
      }
    }
    throw new IllegalArgumentException(add.act().id() + " does not bring " + articleId);
  }

  private MarkedArticle former(TakeBack back) throws Refusal {
    for (TakeBack.Former former : back.articles()) {
      if (former.articleId().equals(articleId)) {
        return parts.article(former.part()).article();
      }
    }
    throw new IllegalArgumentException(back.edit() + " does not touch " + articleId);
  }

  private static MarkedArticle dated(MarkedArticle marked, DateArticle date) {
    Article article = marked.article();
    return marked.with(article.with(article.publication().on(date.to())));
  }

  private MarkedArticle marked(MarkedArticle marked, SetHandling set) throws Refusal {
    HandledParagraph place = set.place();
    List<Paragraph> paragraphs = new ArrayList<>(marked.article().paragraphs());
    if (place == null || place.paragraph() < 0 || place.paragraph() >= paragraphs.size()) {
      throw lacking("paragraph " + (place == null ? "" : place.paragraph() + 1));
    }
    Paragraph old = paragraphs.get(place.paragraph());
    paragraphs.set(place.paragraph(), old.marked(set.to()));
    return marked.with(marked.article().with(paragraphs));
  }

  /// Ratings stand in the knowledge; here it is seen to that there is such an estimate.
  private MarkedArticle rated(MarkedArticle marked, Rate rate) throws Refusal {
    String id = rate.of().estimateId();
    if (marked.findings().claims().stream()
        .noneMatch(claim -> claim instanceof Estimate && claim.id().equals(id))) {
      throw lacking("estimate " + id + " (“" + rate.words() + "”)");
    }
    return marked;
  }

  private MarkedArticle ruledOut(MarkedArticle marked, RuleOutTie rule) throws Refusal {
    Findings found = marked.findings();
    if (rule.out() && found.speaksOf(rule.pair())) {
      throw new Refusal(
          articleId,
          "A state of the tie " + rule.pair().key() + " is found in the article.",
          "Reject that state first, or leave the edit out.");
    }
    if (!rule.out() && found.ruledOut(rule.pair()) == null) {
      throw lacking("tie " + rule.pair().key() + " that was ruled out");
    }
    List<RuledOutTie> ruled = new ArrayList<>(found.ruledOut());
    ruled.removeIf(other -> other.pair().equals(rule.pair()));
    if (rule.out()) {
      ruled.add(new RuledOutTie(rule.pair(), rule.act().by(), rule.act().at().toLocalDate()));
    }
    return marked.with(found.rulingOut(ruled));
  }

  private Refusal lacking(String what) {
    return lacking(articleId, what);
  }

  static Refusal lacking(String articleId, String what) {
    return new Refusal(
        List.of(
            new Problem(
                articleId,
                "The article has no " + what + ".",
                "Leave that edit out, or name what the article has.")));
  }
}
