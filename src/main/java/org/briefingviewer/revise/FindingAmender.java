// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.Amendment;
import org.jspecify.annotations.Nullable;

/// What an amendment makes of the findings of one article.
///
/// @param articleId the article's id
/// @param amendments those of other articles are passed over
record FindingAmender(String articleId, List<Amendment> amendments) {

  /// @throws Refusal when the article does not have what is amended as the amendment says that it
  ///   was, or has no room for it
  MarkedArticle apply(MarkedArticle marked) throws Refusal {
    Findings found = marked.findings();
    List<Claim> claims = new ArrayList<>(found.claims());
    List<TieState> states = new ArrayList<>(found.tieStates());
    List<Event> events = new ArrayList<>(found.events());
    for (Amendment amendment : amendments) {
      if (amendment.articleId().equals(articleId)) {
        inside(amendment.to(), marked.article().text().length());
        switch (amendment.to() == null ? amendment.from() : amendment.to()) {
          case Claim _ -> claim(amendment, claims);
          case TieState _ -> replace(amendment, states, TieState.class);
          case Event _ -> replace(amendment, events, Event.class);
          case null -> throw new IllegalStateException("an amendment without a finding");
        }
      }
    }
    claims.sort(Comparator.comparing(Claim::span));
    states.sort(Comparator.comparing(Finding::place));
    events.sort(Comparator.comparing(Finding::place));
    return marked.with(
        new Findings(claims, states, events, VerdictReviser.stillRuledOut(found, states)));
  }

  /// Claims never overlap: where one comes in, no other stands already.
  private void claim(Amendment amendment, List<Claim> claims) throws Refusal {
    replace(amendment, claims, Claim.class);
    if (amendment.to() instanceof Claim to) {
      for (Claim other : claims) {
        if (!other.id().equals(to.id()) && other.span().overlaps(to.span())) {
          throw refused(
              "“"
                  + other.quantity().asWritten()
                  + "” is marked already where “"
                  + to.quantity().asWritten()
                  + "” is to stand.",
              "Correct that one, or mark other words.");
        }
      }
    }
  }

  /// Claims share their ids, whatever kind of claim they are.
  private <F extends Finding> void replace(Amendment amendment, List<F> all, Class<F> type)
      throws Refusal {
    Finding from = amendment.from();
    Finding to = amendment.to();
    int at = all.size();
    if (from != null) {
      at = indexOf(from.id(), all);
      if (at < 0) {
        throw ArticleReviser.lacking(articleId, from.id() + " (“" + from.asWritten() + "”)");
      }
      standsAs(from, all.get(at));
      all.remove(at);
    }
    if (to != null) {
      if (indexOf(to.id(), all) >= 0) {
        throw refused(
            "There is another one of the id " + to.id() + ".", "Add it under another id.");
      }
      all.add(at, type.cast(to));
    }
  }

  /// What was made of a finding that has got another verdict since would wipe that.
  private void standsAs(Finding from, Finding now) throws Refusal {
    if (!now.review().equals(from.review())) {
      throw refused(
          "“"
              + from.asWritten()
              + "” stands there as "
              + said(now.review())
              + ", not as "
              + said(from.review())
              + ".",
          "Look at it as it stands now, and do it again.");
    }
  }

  private static String said(Review review) {
    String state = review.state().name().toLowerCase(Locale.ROOT);
    String by = review.by();
    String bulk = review.care() == Review.Care.IN_BULK ? " in bulk" : "";
    return by == null ? state : state + bulk + " by " + by + " on " + review.on();
  }

  private static int indexOf(String id, List<? extends Finding> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void inside(@Nullable Finding to, int length) throws Refusal {
    TextSpan place = to == null ? null : to.place();
    boolean elsewhere = to instanceof TieState state && !state.articleId().equals(articleId);
    if (to != null && place != null && !elsewhere && place.end() > length) {
      throw refused(
          "“" + to.asWritten() + "” stands at " + place + ", beyond the end of the text.",
          "Give the place that it has in the text.");
    }
  }

  private Refusal refused(String what, String todo) {
    return new Refusal(List.of(new Problem(articleId, what, todo)));
  }
}
