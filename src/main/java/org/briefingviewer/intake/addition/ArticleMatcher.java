// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// Knows an article again: the same text, or the same headline from the same address. Of a briefing
/// only articles with the same headline are read for it.
public final class ArticleMatcher {
  private final @Nullable Briefing briefing;
  private final Map<String, List<String>> ids = new HashMap<>();
  private final Map<String, Article> came = new HashMap<>();
  private int highest;

  /// @param briefing what is there, its list read; or null for nothing
  public ArticleMatcher(@Nullable Briefing briefing) {
    this.briefing = briefing;
    if (briefing != null) {
      for (ArticleSummary summary : briefing.info().articles()) {
        add(summary.headline(), summary.id());
        if (summary.id().matches("a\\d{1,8}")) {
          highest = Math.max(highest, Integer.parseInt(summary.id().substring(1)));
        }
      }
    }
  }

  private void add(String headline, String id) {
    ids.computeIfAbsent(headline, key -> new ArrayList<>()).add(id);
  }

  /// Returns a number above those of all articles that are there.
  int freeNumber() {
    return highest + 1;
  }

  /// Takes note of an article, unless it is there.
  ///
  /// @return the id under which it is there already, or null
  @Nullable String take(Article article) {
    for (String id : ids.getOrDefault(article.headline(), List.of())) {
      Article there = there(id);
      if (there != null && same(there, article)) {
        return id;
      }
    }
    came.put(article.id(), article);
    add(article.headline(), article.id());
    return null;
  }

  private @Nullable Article there(String id) {
    Article fresh = came.get(id);
    if (fresh != null || briefing == null) {
      return fresh;
    }
    try {
      return briefing.unmarked(id);
    } catch (Refusal e) {
      return null; // it says so itself when it is opened
    }
  }

  private static boolean same(Article one, Article other) {
    boolean address = one.uri() != null && one.uri().equals(other.uri());
    return address || one.text().equals(other.text());
  }
}
