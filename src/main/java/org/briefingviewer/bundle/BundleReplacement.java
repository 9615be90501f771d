// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.reading.SecondReading;

/// A bundle with some of its contents replaced.
final class BundleReplacement implements Briefing {
  private final BundleInfo info;
  private final Knowledge knowledge;
  private final Bundle base;
  private final Map<String, MarkedArticle> given = new HashMap<>();

  BundleReplacement(BundleContent content, Bundle base) {
    this.knowledge = content.knowledge();
    this.base = base;
    this.info = content.info().with(content.summaries());
    content.articles().forEach(marked -> given.put(marked.article().id(), marked));
  }

  /// Returns the ids of the articles that are replaced or new.
  Set<String> given() {
    return given.keySet();
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
