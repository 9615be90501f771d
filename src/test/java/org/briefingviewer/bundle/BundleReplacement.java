// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.reading.SecondReading;

/// A bundle with some of its contents replaced.
final class BundleReplacement implements Briefing {
  private final BundleInfo info;
  private final Knowledge knowledge;
  private final Bundle base;
  private final Map<String, MarkedArticle> given = new HashMap<>();

  private BundleReplacement(BundleContent content, Bundle base) {
    this.knowledge = content.knowledge();
    this.base = base;
    this.info = content.info().with(content.summaries());
    content.articles().forEach(marked -> given.put(marked.article().id(), marked));
  }

  /// Writes a briefing that was read before and changed.
  ///
  /// @param base may be open on `file` itself; it goes on reading the old bytes
  static void write(BundleContent content, Bundle base, Path file) throws IOException, Refusal {
    Map<String, SavedBriefing.Bytes> originals = new HashMap<>();
    content.originals().forEach((name, bytes) -> originals.put(name, () -> bytes));
    BundleReplacement now = new BundleReplacement(content, base);
    SavedBriefing saved = new SavedBriefing(now, now.given.keySet(), List.of(), originals);
    new BundleWriter().write(saved, base, file);
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
  public List<Stop> stops() throws Refusal {
    return base.stops();
  }

  @Override
  public List<SecondReading> readings() throws Refusal {
    return base.readings();
  }

  @Override
  public MarkedArticle article(String id) throws Refusal {
    MarkedArticle there = given.get(id);
    return there == null ? base.article(id) : there;
  }

  @Override
  public Article unmarked(String id) throws Refusal {
    MarkedArticle there = given.get(id);
    return there == null ? base.unmarked(id) : there.article();
  }
}
