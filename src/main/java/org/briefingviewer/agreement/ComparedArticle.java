// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.agreement.ReadingDifference.DifferingField;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.TextSpan;

/// What two persons found in one text, side by side: as much as is needed to say how far they agree
/// in all, without the text.
///
/// @param length of the text, in UTF-16 units
/// @param onlyFirst at how many places only the first said something
/// @param onlySecond at how many places only the second did
/// @param judged where both said something, what each said
/// @param firstMarks the stretches that the first lets stand as estimates, in text order
/// @param secondMarks those of the second
/// @param differences in text order
public record ComparedArticle(
    String articleId,
    int length,
    int onlyFirst,
    int onlySecond,
    List<Judged> judged,
    List<TextSpan> firstMarks,
    List<TextSpan> secondMarks,
    List<ReadingDifference> differences) {
  public ComparedArticle {
    judged = List.copyOf(judged);
    firstMarks = List.copyOf(firstMarks);
    secondMarks = List.copyOf(secondMarks);
    differences = List.copyOf(differences);
  }

  /// What both said at one place.
  ///
  /// @param same whether it is the same, word for word
  public record Judged(
      FindingJudgement.Verdict first, FindingJudgement.Verdict second, boolean same) {}

  /// Compares what two persons found in one text.
  public static ComparedArticle of(Article article, Findings first, Findings second) {
    Sides sides = new Sides(article.id());
    FindingPair.of(first.all(), second.all()).forEach(sides::take);
    return new ComparedArticle(
        article.id(),
        article.text().length(),
        sides.onlyFirst,
        sides.onlySecond,
        sides.judged,
        marks(first),
        marks(second),
        sides.differences);
  }

  private static List<TextSpan> marks(Findings findings) {
    return findings.estimates().stream()
        .filter(estimate -> estimate.review().checked() && estimate.span().length() > 0)
        .map(Estimate::span)
        .toList();
  }

  /// The two sides while they are gone through.
  private static final class Sides {
    private final String articleId;
    private final List<Judged> judged = new ArrayList<>();
    private final List<ReadingDifference> differences = new ArrayList<>();
    private int onlyFirst;
    private int onlySecond;

    Sides(String articleId) {
      this.articleId = articleId;
    }

    void take(FindingPair pair) {
      FindingJudgement one = pair.first() == null ? null : FindingJudgement.of(pair.first());
      FindingJudgement other = pair.second() == null ? null : FindingJudgement.of(pair.second());
      if (one != null && other != null) {
        judged.add(new Judged(one.verdict(), other.verdict(), one.equals(other)));
        if (!one.equals(other)) {
          boolean verdict = one.verdict() != other.verdict();
          add(verdict ? DifferingField.VERDICT : DifferingField.CONTENT, pair);
        }
      } else if (one != null) {
        onlyFirst++;
        missing(pair, one);
      } else if (other != null) {
        onlySecond++;
        missing(pair, other);
      }
    }

    /// That one has not settled what both were shown is no difference; that one marked what the
    /// other has no mark for is.
    private void missing(FindingPair pair, FindingJudgement said) {
      boolean alone = pair.first() == null || pair.second() == null;
      if (alone && said.verdict() == FindingJudgement.Verdict.MARKED) {
        add(pair.first() == null ? DifferingField.ONLY_SECOND : DifferingField.ONLY_FIRST, pair);
      }
    }

    private void add(DifferingField kind, FindingPair pair) {
      differences.add(new ReadingDifference(articleId, kind, pair.first(), pair.second()));
    }
  }
}
