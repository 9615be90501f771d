// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.change.BriefingChanges;
import org.briefingviewer.compare.draft.DraftCheck;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.model.MarkedArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Milliseconds of holding reports side by side in 512 MB, each once in a new process: groups and
/// origins of 60,000 estimates, a draft of some 20 figures against 200 articles, and two versions
/// of 50 articles. Writing the articles is a part of the first.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@State(Scope.Benchmark)
public class CompareBench {
  private static final int LARGE = 10_000;
  private static final int BRIEFING = 200;
  private static final int VERSION = 50;
  private static final int DRAFT_WORDS = 260;

  private final MadeArticles articles = new MadeArticles(TriangleData.read().triangle());
  private final List<MarkedArticle> briefing = some(1, BRIEFING);
  private final MarkedArticle draft = articles.dense(BRIEFING + 1, DRAFT_WORDS);
  private final List<MarkedArticle> before = some(1, VERSION);
  private final List<MarkedArticle> after = some(2, VERSION);

  private List<MarkedArticle> some(int first, int count) {
    List<MarkedArticle> some = new ArrayList<>();
    for (int number = first; number < first + count; number++) {
      some.add(articles.article(number));
    }
    return some;
  }

  @Benchmark
  public int writingOnly() {
    int claims = 0;
    for (int number = 1; number <= LARGE; number++) {
      claims += articles.article(number).findings().claims().size();
    }
    return claims;
  }

  @Benchmark
  public int groupsAndOrigins() {
    ReportComparison comparison = new ReportComparison();
    for (int number = 1; number <= LARGE; number++) {
      comparison.add(articles.article(number));
    }
    return comparison.groups().size();
  }

  @Benchmark
  public int draftAgainstBriefing() {
    return new DraftCheck(briefing).check(draft).size();
  }

  @Benchmark
  public int changes() {
    return BriefingChanges.between(before, after).size();
  }
}
