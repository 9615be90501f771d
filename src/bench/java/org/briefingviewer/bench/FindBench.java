// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.briefingviewer.extract.name.FoldedPattern;
import org.briefingviewer.extract.name.FoldedText;
import org.briefingviewer.extract.name.KnownNames;
import org.briefingviewer.extract.name.NameIndex;
import org.briefingviewer.extract.name.NameSpelling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/// How long a reader waits for a name in all its spellings, in articles of 6,000 characters: with
/// their texts still to fold, as at the first search, and with folded texts, as at every later key.
public class FindBench extends MillisBench {
  private static final int CHARACTERS = 6000;

  @Param({"1", "200"})
  public int articles;

  private final NameIndex index =
      new NameIndex(new KnownNames().all().stream().map(n -> n.spellings().toList()).toList());
  private final String text = Texts.news(CHARACTERS).text();
  private final FoldedText folded = FoldedText.of(text);

  @Benchmark
  public int firstSearch() {
    List<FoldedPattern> patterns = patterns();
    return IntStream.range(0, articles).map(i -> hits(patterns, FoldedText.of(text))).sum();
  }

  @Benchmark
  public int nextSearch() {
    List<FoldedPattern> patterns = patterns();
    return IntStream.range(0, articles).map(i -> hits(patterns, folded)).sum();
  }

  private List<FoldedPattern> patterns() {
    return index.named(FoldedText.of("North Korea")).stream()
        .flatMap(name -> name.spellings().stream())
        .map(NameSpelling::pattern)
        .toList();
  }

  private static int hits(List<FoldedPattern> patterns, FoldedText article) {
    return patterns.stream().mapToInt(pattern -> pattern.in(article).size()).sum();
  }
}
