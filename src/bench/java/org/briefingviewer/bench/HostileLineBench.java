// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bench;

import java.util.concurrent.TimeUnit;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Milliseconds for one line that never ends: what a hostile page could hold. A line ten times as
/// long should take ten times as long, whatever it says.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@State(Scope.Benchmark)
public class HostileLineBench {
  @Param({
    "5,",
    "\"",
    "7 ",
    "one hundred ",
    "he said ",
    "(",
    "Kim ",
    "$1 or ",
    "said, ",
    "he said 40, she said 50, "
  })
  public String piece = "";

  @Param({"10000", "100000"})
  public int characters;

  private final Extractor extractor = new Extractor();
  private Article article = Texts.news(1);

  @Setup
  public void makeLine() {
    article = Texts.monotonous(piece, characters);
  }

  @Benchmark
  public Findings find() {
    return extractor.find(article);
  }
}
