// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;

/// Applies what a person decided about the ties to what the program found.
public final class TieReviewer {
  private TieReviewer() {}

  /// Returns the article with every decision about it applied.
  ///
  /// @throws Refusal when a decision names no state of this article, words that do not stand in it,
  ///   or a tie that the triangle does not have
  public static MarkedArticle apply(
      MarkedArticle marked, List<TieDecision> decisions, Triangle triangle) throws Refusal {
    List<TieState> states = new ArrayList<>(marked.findings().tieStates());
    List<Problem> problems = new ArrayList<>();
    for (TieDecision decision : decisions) {
      if (decision.article().equals(marked.article().id())
          && !(decision.added() == null
              ? decide(states, decision)
              : add(states, decision, decision.added(), marked.article(), triangle))) {
        problems.add(notFound(decision));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    states.sort(Comparator.comparing(state -> state.evidence().getFirst().span()));
    Findings found = marked.findings();
    return MarkedArticle.of(
        marked.article(), new Findings(found.claims(), states, found.events(), found.ruledOut()));
  }

  private static Problem notFound(TieDecision decision) {
    return new Problem(
        "review of " + decision.article(),
        "The article has no " + decision.pair() + " in \"" + decision.quote() + "\".",
        "Write the words as the text does, or leave the decision out.");
  }

  private static boolean decide(List<TieState> states, TieDecision decision) {
    for (int i = 0; i < states.size(); i++) {
      TieState s = states.get(i);
      if (s.pair().key().equals(decision.pair())
          && s.trend() == decision.trend()
          && s.evidence().getFirst().words().contains(decision.quote())) {
        states.set(i, decided(s, decision));
        return true;
      }
    }
    return false;
  }

  private static TieState decided(TieState found, TieDecision decision) {
    Agent assessor = decision.assessor();
    TieState assessed =
        new TieState(
            found.id(),
            found.pair(),
            found.trend(),
            found.words(),
            assessor == null ? found.assessor() : assessor,
            assessor == null ? found.side() : null,
            assessor == null ? found.basis() : Basis.STATED,
            decision.asOf() == null ? found.asOf() : decision.asOf(),
            found.stance(),
            found.evidence(),
            found.review());
    return assessed.reviewed(decision.review());
  }

  private static boolean add(
      List<TieState> states,
      TieDecision decision,
      TieDecision.Added added,
      Article article,
      Triangle triangle) {
    int at = article.text().indexOf(decision.quote());
    ActorPair pair =
        triangle.pairs().stream()
            .filter(p -> p.key().equals(decision.pair()))
            .findFirst()
            .orElse(null);
    if (at < 0 || pair == null) {
      return false;
    }
    TextSpan span = new TextSpan(at, at + decision.quote().length());
    LocalDate day = article.publication().day();
    states.add(
        new TieState(
            article.id() + "-added-" + states.size(),
            pair,
            decision.trend(),
            added.words(),
            decision.assessor(),
            Basis.STATED,
            decision.asOf() != null || day == null ? decision.asOf() : PartialDate.of(day),
            added.hedged(),
            List.of(new EvidenceQuote(article.id(), span, decision.quote())),
            decision.review()));
    return true;
  }
}
