// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.made.MadeKnowledge;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;

/// A briefing of made articles that stands in no file: a long one, and as many of the length of
/// news as are asked for. Each call hands out an article made anew, as reading it from a file
/// would; the next long one is made beside, so that making it is in no frame.
final class MadeBriefing implements OpenBriefing {
  private static final int LONG_NUMBER = 65_000;
  static final String LONG = MadeArticles.id(LONG_NUMBER);

  private final MadeArticles made = new MadeArticles(new Extractor().triangle());
  private final BundleInfo info;
  private final Knowledge knowledge;
  private final int words;
  private CompletableFuture<MarkedArticle> ready;

  /// @param words of the long article, at least
  /// @param news how many articles of news follow it
  MadeBriefing(int words, int news) {
    this.words = words;
    this.ready = makeLong();
    MadeKnowledge gathered = new MadeKnowledge();
    gathered.add(ready.join());
    for (int number = 1; number <= news; number++) {
      gathered.add(made.article(number));
    }
    this.info = gathered.info();
    this.knowledge = gathered.knowledge(made.triangle());
  }

  private CompletableFuture<MarkedArticle> makeLong() {
    return CompletableFuture.supplyAsync(() -> made.dense(LONG_NUMBER, words));
  }

  @Override
  public Path file() {
    return Path.of("made-up.briefing");
  }

  @Override
  public BundleInfo info() {
    return info;
  }

  @Override
  public Knowledge knowledge() {
    return knowledge;
  }

  @Override
  public synchronized MarkedArticle article(String id) {
    if (!id.equals(LONG)) {
      return made.article(Integer.parseInt(id, 1, id.length(), 10));
    }
    MarkedArticle now = ready.join();
    ready = makeLong();
    return now;
  }

  @Override
  public BundleIntegrity verify(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
    return BundleIntegrity.NONE;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
