// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.Set;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// The open briefing after the last edit, or as it was opened.
///
/// @param articles the ids of the articles that the last edit, or its undoing, changed
public record RevisedBriefing(Briefing briefing, Set<String> articles) {
  public RevisedBriefing {
    articles = Set.copyOf(articles);
  }

  // Written out, as the first picture asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RevisedBriefing revised
            && briefing.equals(revised.briefing)
            && articles.equals(revised.articles));
  }

  @Override
  public int hashCode() {
    return briefing.hashCode();
  }
}
