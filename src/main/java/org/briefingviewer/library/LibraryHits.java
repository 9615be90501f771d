// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Problem;
import org.briefingviewer.search.SearchHit;
import org.jspecify.annotations.Nullable;

/// What was found in a folder.
///
/// @param briefings those that were looked into, the newest first
/// @param more how many further ones may hold it
/// @param searched how many briefings are in the index
/// @param locked how many are not, for they are locked
/// @param opened how many locked ones are, for their keys are known
/// @param unread why others are not
/// @param also the other spellings that were looked for
public record LibraryHits(
    List<InBriefing> briefings,
    int more,
    int searched,
    int locked,
    int opened,
    List<Problem> unread,
    List<String> also) {
  public LibraryHits {
    briefings = List.copyOf(briefings);
    unread = List.copyOf(unread);
    also = List.copyOf(also);
  }

  /// What was found in one briefing.
  ///
  /// @param file below the folder
  /// @param more how many further articles may hold it
  public record InBriefing(String file, BundleInfo about, List<InArticle> articles, int more) {
    public InBriefing {
      articles = List.copyOf(articles);
    }
  }

  /// What was found in one article.
  public record InArticle(Article article, List<Place> places) {
    public InArticle {
      places = List.copyOf(places);
    }
  }

  /// One place.
  ///
  /// @param claim the figure that stands there, with its chain; null where none does
  public record Place(SearchHit hit, @Nullable Claim claim) {}
}
