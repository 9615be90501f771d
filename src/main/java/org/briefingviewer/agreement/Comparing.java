// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.TextSpan;

/// Compares two readings article by article. The articles count as one text, each behind the other.
public final class Comparing {
  private final List<List<String>> verdicts = new ArrayList<>();
  private final List<TextSpan> firstMarks = new ArrayList<>();
  private final List<TextSpan> secondMarks = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private int length;
  private int both;
  private int same;
  private int onlyFirst;
  private int onlySecond;

  /// Says that an article cannot be compared.
  public void leaveOut(String articleId) {
    others.add(articleId);
  }

  /// Compares what two persons found in one text.
  public void compare(Article article, Findings first, Findings second) {
    for (Paired pair : Paired.of(all(first), all(second))) {
      take(article.id(), pair);
    }
    marks(first, firstMarks);
    marks(second, secondMarks);
    length += article.text().length();
  }

  /// Returns everything that was found, in no order.
  static List<Finding> all(Findings findings) {
    List<Finding> all = new ArrayList<>(findings.claims());
    all.addAll(findings.tieStates());
    all.addAll(findings.events());
    return all;
  }

  private void take(String articleId, Paired pair) {
    Judgement one = pair.first() == null ? null : Judgement.of(pair.first());
    Judgement other = pair.second() == null ? null : Judgement.of(pair.second());
    if (one != null && other != null) {
      both++;
      verdicts.add(List.of(one.verdict().name(), other.verdict().name()));
      if (one.equals(other)) {
        same++;
      } else {
        boolean verdict = one.verdict() != other.verdict();
        differences.add(
            new Difference(
                articleId,
                verdict ? Difference.Kind.VERDICT : Difference.Kind.CONTENT,
                pair.first(),
                pair.second()));
      }
    } else if (one != null) {
      onlyFirst++;
      missing(articleId, pair, one);
    } else if (other != null) {
      onlySecond++;
      missing(articleId, pair, other);
    }
  }

  /// That one has not settled what both were shown is no difference; that one marked what the other
  /// has no mark for is.
  private void missing(String articleId, Paired pair, Judgement said) {
    boolean alone = pair.first() == null || pair.second() == null;
    if (alone && said.verdict() == Judgement.Verdict.MARKED) {
      differences.add(
          new Difference(
              articleId,
              pair.first() == null ? Difference.Kind.ONLY_SECOND : Difference.Kind.ONLY_FIRST,
              pair.first(),
              pair.second()));
    }
  }

  private void marks(Findings findings, List<TextSpan> marks) {
    for (Estimate estimate : findings.estimates()) {
      if (estimate.review().checked() && estimate.span().length() > 0) {
        marks.add(estimate.span().shift(length));
      }
    }
  }

  /// Returns what came out.
  public Agreement agreement() {
    return new Agreement(
        both,
        same,
        onlyFirst,
        onlySecond,
        NominalAlpha.of(verdicts),
        UnitizingAlpha.of(length, firstMarks, secondMarks),
        differences,
        others);
  }
}
