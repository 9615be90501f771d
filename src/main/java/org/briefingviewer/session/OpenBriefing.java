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

/// A briefing that is open. Its articles are read when asked for. Safe to use from any thread.
///
/// Its articles are there before it is complete; whoever asks for more waits until it is.
public interface OpenBriefing extends AutoCloseable {
  /// Returns the file or folder it was opened from.
  Path file();

  BundleInfo info();

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
