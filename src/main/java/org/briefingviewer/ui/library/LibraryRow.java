// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.library.LibraryHits.InArticle;
import org.briefingviewer.library.LibraryHits.Place;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// One row of what was found in all briefings.
sealed interface LibraryRow {
  /// Returns the file to which it leads, or null.
  default @Nullable Path file() {
    return null;
  }

  /// Returns the place in that file, or null.
  default @Nullable EvidenceQuote place() {
    return null;
  }

  /// A briefing, above its articles.
  record OfBriefing(FolderHits.InFolder found) implements LibraryRow {
    @Override
    public Path file() {
      return found.file();
    }

    @Override
    public EvidenceQuote place() {
      return found.briefing().articles().getFirst().places().getFirst().hit().passage();
    }
  }

  /// An article, above its places.
  record OfArticle(FolderHits.InFolder found, InArticle article) implements LibraryRow {
    @Override
    public Path file() {
      return found.file();
    }

    @Override
    public EvidenceQuote place() {
      return article.places().getFirst().hit().passage();
    }
  }

  /// A place.
  record OfPlace(FolderHits.InFolder found, InArticle article, Place at) implements LibraryRow {
    @Override
    public Path file() {
      return found.file();
    }

    @Override
    public EvidenceQuote place() {
      return at.hit().passage();
    }
  }

  /// How many further articles of a briefing may hold it.
  record More(FolderHits.InFolder found, int articles) implements LibraryRow {
    @Override
    public Path file() {
      return found.file();
    }

    @Override
    public EvidenceQuote place() {
      return new OfBriefing(found).place();
    }
  }

  /// What could not be searched.
  ///
  /// @param first whether it is the first of them
  record Unread(Problem problem, boolean first) implements LibraryRow {}

  /// Returns the rows of what was found, and below them what could not be searched.
  ///
  /// @param indexes why indexes are not up to date
  static List<LibraryRow> of(FolderHits hits, Collection<Problem> indexes) {
    List<LibraryRow> rows = new ArrayList<>();
    for (FolderHits.InFolder found : hits.briefings()) {
      rows.add(new OfBriefing(found));
      for (InArticle article : found.briefing().articles()) {
        rows.add(new OfArticle(found, article));
        article.places().forEach(place -> rows.add(new OfPlace(found, article, place)));
      }
      if (found.briefing().more() > 0) {
        rows.add(new More(found, found.briefing().more()));
      }
    }
    Set<Problem> unread = new LinkedHashSet<>(hits.unread());
    unread.addAll(indexes);
    boolean first = true;
    for (Problem problem : unread) {
      rows.add(new Unread(problem, first));
      first = false;
    }
    return rows;
  }
}
