// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.BriefingEdit.Settle;
import org.briefingviewer.model.edit.BriefingEdit.Settled;
import org.briefingviewer.model.edit.FindingId;

/// What a verdict makes of the findings of one article.
///
/// @param articleId the article's id
record VerdictReviser(String articleId, Settle settle) {

  /// Returns what an edit says of each thing that it settles.
  static Review.Verdict verdict(Settle settle) {
    return new Review.Verdict(
        settle.verdict(), settle.act().by(), settle.act().at().toLocalDate(), settle.care());
  }

  /// @throws Refusal when the article does not have what is settled
  MarkedArticle apply(MarkedArticle marked) throws Refusal {
    Map<FindingId, Settled> named = new HashMap<>();
    for (Settled settled : settle.marks()) {
      if (settled.mark().articleId().equals(articleId)) {
        named.put(settled.mark(), settled);
      }
    }
    Findings found = marked.findings();
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : found.claims()) {
      claims.add(reviewed(claim, named) instanceof Claim settled ? settled : claim);
    }
    List<TieState> states = new ArrayList<>();
    for (TieState state : found.tieStates()) {
      states.add(reviewed(state, named) instanceof TieState settled ? settled : state);
    }
    List<Event> events = new ArrayList<>();
    for (Event event : found.events()) {
      events.add(reviewed(event, named) instanceof Event settled ? settled : event);
    }
    for (Settled left : named.values()) {
      throw ArticleReviser.lacking(articleId, name(left));
    }
    return marked.with(new Findings(claims, states, events, stillRuledOut(found, states)));
  }

  private static String name(Settled left) {
    String kind =
        switch (left.mark().kind()) {
          case ESTIMATE -> "estimate";
          case PLAIN_FIGURE -> "plain figure";
          case TIE_STATE -> "state of a tie";
          case EVENT -> "event";
        };
    return kind + " " + left.mark().id() + " (“" + left.words() + "”)";
  }

  private Finding reviewed(Finding finding, Map<FindingId, Settled> named) {
    return named.remove(FindingId.of(articleId, finding)) == null
        ? finding
        : finding.reviewed(finding.review().then(verdict(settle)));
  }

  /// Who stands behind a state of a tie says that the article speaks of it.
  static List<RuledOutTie> stillRuledOut(Findings before, List<TieState> now) {
    return before.ruledOut().stream()
        .filter(
            ruled ->
                now.stream().noneMatch(s -> s.pair().equals(ruled.pair()) && s.review().checked()))
        .toList();
  }
}
