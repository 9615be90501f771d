// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.jspecify.annotations.Nullable;

/// A briefing that is open. Its articles are read when asked for. Safe to use from any thread.
///
/// It is read in three steps. At first there is what it says of itself and any article; then the
/// list of the articles; then everything else. Whoever asks for more than was read waits until it
/// is.
public interface OpenBriefing extends AutoCloseable {
  /// Returns the file or folder it was opened from.
  Path file();

  /// Returns what it says of itself, at once; the list of its articles is left out.
  default BundleInfo about() {
    return info().with(List.of());
  }

  /// Returns the id of its first article, or null when it has no article, at once.
  default @Nullable String first() {
    return info().articles().isEmpty() ? null : info().articles().getFirst().id();
  }

  /// Tells at once whether it has an article, as far as is known: a file that lies in it without
  /// being listed is taken for one until the list was read.
  default boolean has(String articleId) {
    return info().articles().stream().anyMatch(article -> article.id().equals(articleId));
  }

  /// Returns the id of the article to begin with: the wished one where there is such a one, else
  /// the first, else null.
  default @Nullable String beginning(@Nullable String wished) {
    return wished != null && has(wished) ? wished : first();
  }

  /// Returns what it says of itself, with the list of its articles.
  BundleInfo info();

  /// Reads the list of its articles, if that was not done yet.
  ///
  /// @throws CannotOpen when it is broken; then this is no briefing
  default void list() throws CannotOpen {}

  /// Reads what no article needs, if that was not done yet. Takes a while with many articles.
  ///
  /// @throws CannotOpen when it is broken; then this is no briefing
  default void complete() throws CannotOpen {}

  /// Returns what is known of all its articles together.
  Knowledge knowledge();

  /// Reads one article with its marks.
  ///
  /// @throws CannotOpen when the article is missing or broken; the others are not affected
  MarkedArticle article(String id) throws CannotOpen;

  /// Reads one article without its marks: faster, for who goes through all.
  ///
  /// @throws CannotOpen when the article is missing or broken
  default Article unmarked(String id) throws CannotOpen {
    return article(id).article();
  }

  /// Tells whether the sources of an article's figures may have one of these agents among them,
  /// without reading its marks.
  ///
  /// @param agents ids in [#knowledge()]
  /// @return false only when no figure has, nor has an agent that is not in [#knowledge()]
  /// @throws CannotOpen when the article is missing or broken
  default boolean mayCite(String id, Set<String> agents) throws CannotOpen {
    return true;
  }

  /// Returns the copies of what was imported, in order of their names.
  default List<KeptCopy> keptCopies() {
    return List.of();
  }

  /// Hashes every file of the briefing; slow.
  ///
  /// @param progress told after each file
  /// @param cancelled asked before each file
  Integrity verify(Consumer<Integrity> progress, BooleanSupplier cancelled);

  @Override
  void close();
}
