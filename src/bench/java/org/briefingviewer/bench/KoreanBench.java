// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bench;

import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.openjdk.jmh.annotations.Benchmark;

/// Milliseconds for the Korean golden cases, 145 lines of one or two sentences.
public class KoreanBench extends MillisBench {
  private final Extractor extractor = new Extractor();
  private final Article article = Texts.korean();

  @Benchmark
  public Findings find() {
    return extractor.find(article);
  }
}
