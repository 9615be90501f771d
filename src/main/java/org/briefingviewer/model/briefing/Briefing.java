// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.briefing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.reading.SecondReading;
import org.jspecify.annotations.Nullable;

/// What is in a briefing, wherever it came from. Its articles are made or read when they are asked
/// for. Safe to use from any thread; it never changes.
///
/// It may not be whole at once. At first there is what it says of itself and any article; then the
/// list of the articles; then everything else. Whoever asks for more than is there waits until it
/// is.
public interface Briefing {
  /// Returns what it says of itself, at once; the list of its articles may be left out.
  default BundleInfo about() {
    return info();
  }

  /// Returns the id of its first article, or null when it has no article, at once.
  default @Nullable String first() {
    return info().articles().isEmpty() ? null : info().articles().getFirst().id();
  }

  /// Returns whether it has an article, at once and as far as is known: a file that lies in it
  /// without being listed is taken for one until the list was read.
  default boolean has(String articleId) {
    return info().article(articleId).isPresent();
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
  /// @throws Refusal when it is broken; then this is no briefing
  default void list() throws Refusal {}

  /// Reads what no article needs, if that was not done yet. Takes a while with many articles.
  ///
  /// @throws Refusal when it is broken; then this is no briefing
  default void complete() throws Refusal {}

  /// Returns what is known of all its articles together.
  Knowledge knowledge();

  /// Returns what is presented, in its order; read when it is asked for.
  ///
  /// @throws Refusal when it cannot be read; nothing else is affected
  default List<Stop> stops() throws Refusal {
    return List.of();
  }

  /// Returns the second readings that came in, the oldest first; read when they are asked for.
  ///
  /// @throws Refusal when they cannot be read; nothing else is affected
  default List<SecondReading> readings() throws Refusal {
    return List.of();
  }

  /// Returns one article with its marks.
  ///
  /// @throws Refusal when the article is missing or broken; the others are not affected
  MarkedArticle article(String id) throws Refusal;

  /// Gives all articles that can be read, in their order; one that cannot says so itself when it is
  /// opened.
  ///
  /// Throws `CancellationException` when they are not wanted any more
  ///
  /// @param superseded whether they are not wanted any more
  /// @return how many cannot be read
  default int articles(BooleanSupplier superseded, Consumer<MarkedArticle> taker) {
    int unread = 0;
    for (ArticleSummary summary : info().articles()) {
      if (superseded.getAsBoolean()) {
        throw new CancellationException();
      }
      try {
        taker.accept(article(summary.id()));
      } catch (Refusal e) {
        unread++;
      }
    }
    return unread;
  }

  /// Returns one article without its marks: faster, for who goes through all.
  ///
  /// @throws Refusal when the article is missing or broken
  default Article unmarked(String id) throws Refusal {
    return article(id).article();
  }

  /// Returns the marks of the paragraphs in which quoted words stand, whichever article that is; of
  /// an article that cannot be read none is known.
  default List<HandlingMark> handling(EvidenceQuote quote) {
    try {
      return unmarked(quote.articleId()).handling(null, quote.span());
    } catch (Refusal e) {
      return List.of();
    }
  }

  /// Returns whether the sources of an article's figures may have one of these agents among them,
  /// without reading its marks.
  ///
  /// @param agents ids in [#knowledge()]
  /// @return false only when no figure has, nor has an agent that is not in [#knowledge()]
  /// @throws Refusal when the article is missing or broken
  default boolean mayCite(String id, Set<String> agents) throws Refusal {
    return true;
  }

  /// Returns what persons did to it, the oldest first; what was taken back stands there with what
  /// took it back. It is read when it is asked for, which may take a while.
  ///
  /// @throws Refusal when it cannot be read; nothing else is affected
  default List<BriefingEdit> history() throws Refusal {
    return List.of();
  }
}
