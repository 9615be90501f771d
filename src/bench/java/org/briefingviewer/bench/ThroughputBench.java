// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bench;

import java.util.concurrent.TimeUnit;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// Articles, sentences and characters a second: one thread, and all cores with one extractor.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ThroughputBench {

  /// What all threads share.
  @State(Scope.Benchmark)
  public static class Shared {
    final Extractor extractor = new Extractor();
    final Article article = Texts.news(4000);
    final int sentences = new SentenceSplitter().analyse(article).sentences().size();
  }

  /// What a thread has read.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public long sentences;
    public long characters;
  }

  @Benchmark
  @Threads(1)
  public Findings oneThread(Shared shared, Read read) {
    return find(shared, read);
  }

  @Benchmark
  @Threads(Threads.MAX)
  public Findings allCores(Shared shared, Read read) {
    return find(shared, read);
  }

  private static Findings find(Shared shared, Read read) {
    Findings findings = shared.extractor.find(shared.article);
    read.sentences += shared.sentences;
    read.characters += shared.article.text().length();
    return findings;
  }
}
