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

/// Milliseconds for one article, from a note to a library: ten times the text should take ten times
/// as long.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@State(Scope.Benchmark)
public class LengthBench {
  @Param({"1000", "10000", "100000", "1000000", "10000000"})
  public int characters;

  private final Extractor extractor = new Extractor();
  private Article article = Texts.news(1);

  @Setup
  public void makeText() {
    article = Texts.news(characters);
  }

  @Benchmark
  public Findings find() {
    return extractor.find(article);
  }
}
