// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.change;

import java.util.List;
import java.util.Map;
import org.briefingviewer.compare.change.ArticleChange;
import org.briefingviewer.compare.change.ArticleChange.OfMark;
import org.briefingviewer.model.Article;
import org.jspecify.annotations.Nullable;

/// Two briefings and what changed from the one to the other.
///
/// @param name the file name of the earlier one
/// @param saved whether that is the open briefing as it was saved last
/// @param whole the change of the mark on the whole briefing, or null
/// @param before the earlier texts of the articles that changed, by their ids
/// @param after their texts now, by their ids
/// @param unread how many articles of either could not be read
public record ComparedBriefings(
    String name,
    boolean saved,
    @Nullable OfMark whole,
    List<ArticleChange> changes,
    Map<String, Article> before,
    Map<String, Article> after,
    int unread) {
  public ComparedBriefings {
    changes = List.copyOf(changes);
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
