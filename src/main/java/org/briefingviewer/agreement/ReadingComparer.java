// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.TextSpan;

/// Adds up two readings article by article. The articles count as one text, each behind the other.
public final class ReadingComparer {
  private final List<ComparedArticle> articles = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  /// Says that an article cannot be compared.
  public void leaveOut(String articleId) {
    others.add(articleId);
  }

  /// Adds what two persons found in one text.
  public void add(ComparedArticle article) {
    articles.add(article);
  }

  /// Returns what came out.
  public Agreement agreement() {
    List<List<String>> verdicts = new ArrayList<>();
    List<TextSpan> firstMarks = new ArrayList<>();
    List<TextSpan> secondMarks = new ArrayList<>();
    List<ReadingDifference> differences = new ArrayList<>();
    int length = 0;
    int same = 0;
    for (ComparedArticle article : articles) {
      for (ComparedArticle.Judged judged : article.judged()) {
        verdicts.add(List.of(judged.first().name(), judged.second().name()));
        same += judged.same() ? 1 : 0;
      }
      for (TextSpan mark : article.firstMarks()) {
        firstMarks.add(mark.shift(length));
      }
      for (TextSpan mark : article.secondMarks()) {
        secondMarks.add(mark.shift(length));
      }
      differences.addAll(article.differences());
      length += article.length();
    }
    return new Agreement(
        verdicts.size(),
        same,
        articles.stream().mapToInt(ComparedArticle::onlyFirst).sum(),
        articles.stream().mapToInt(ComparedArticle::onlySecond).sum(),
        NominalAlpha.of(verdicts),
        UnitizingAlpha.of(length, firstMarks, secondMarks),
        differences,
        others);
  }
}
