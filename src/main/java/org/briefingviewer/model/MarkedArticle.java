// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article with what was found in it and with the marks that found no place.
///
/// @param moved ids of marks that stand at another place than stored
/// @param changed marks placed on similar words, which a person has to confirm
public record MarkedArticle(
    Article article,
    Findings findings,
    List<UnplacedMark> unplaced,
    List<String> moved,
    List<UnplacedMark> changed) {
  public MarkedArticle {
    unplaced = List.copyOf(unplaced);
    moved = List.copyOf(moved);
    changed = List.copyOf(changed);
  }

  // Written out, as the first picture asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MarkedArticle marked
            && article.equals(marked.article)
            && findings.equals(marked.findings)
            && unplaced.equals(marked.unplaced)
            && moved.equals(marked.moved)
            && changed.equals(marked.changed));
  }

  @Override
  public int hashCode() {
    return article.hashCode();
  }

  /// Returns an article whose marks all stand where they should.
  public static MarkedArticle of(Article article, Findings findings) {
    return new MarkedArticle(article, findings, List.of(), List.of(), List.of());
  }

  /// Tells whether a finding, or a passage of it, stands on similar words at a place that nobody
  /// has confirmed.
  public boolean placeChanged(Finding finding) {
    String id = finding.id();
    return changed.stream()
        .map(UnplacedMark::markId)
        .anyMatch(mark -> mark.equals(id) || mark.startsWith(id + "/"));
  }

  /// Returns the same with other findings.
  public MarkedArticle with(Findings others) {
    return new MarkedArticle(article, others, unplaced, moved, changed);
  }

  /// Returns the same with another article, whose text is the same.
  public MarkedArticle with(Article other) {
    return new MarkedArticle(other, findings, unplaced, moved, changed);
  }
}
