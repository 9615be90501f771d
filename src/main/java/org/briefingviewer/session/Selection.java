// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.jspecify.annotations.Nullable;

/// What is chosen within what is shown. What a property gives is the thing as it is now; what is
/// remembered of it is its id, so that an edit keeps the choice.
final class Selection {
  private final ReadOnlyObjectWrapper<@Nullable Estimate> estimate =
      new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<@Nullable ActorPair> tie = new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<@Nullable EvidenceQuote> passage =
      new ReadOnlyObjectWrapper<>(null);

  private boolean tieLatest;
  private @Nullable EvidenceQuote awaited;
  private @Nullable String heldEstimate;
  private @Nullable EvidenceQuote heldPassage;

  ReadOnlyObjectProperty<@Nullable Estimate> estimateProperty() {
    return estimate.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable ActorPair> tieProperty() {
    return tie.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable EvidenceQuote> passageProperty() {
    return passage.getReadOnlyProperty();
  }

  /// Chooses an estimate, or none.
  void choose(@Nullable Estimate chosen) {
    tieLatest = false;
    passage.set(null);
    estimate.set(chosen);
  }

  /// Chooses a tie, or none; choosing the chosen one again lets it go.
  void choose(@Nullable ActorPair pair) {
    tie.set(pair != null && pair.equals(tie.get()) ? null : pair);
    tieLatest = tie.get() != null;
    passage.set(null);
  }

  /// Tells whether a tie was chosen after the estimate, where both are.
  boolean tieLatest() {
    return tieLatest;
  }

  /// Outlines a passage, also when it is outlined already: the text goes there once more. Words of
  /// a figure choose that figure, so that its card says whose it is.
  ///
  /// @param marked the article in which it stands, as far as it is there
  void show(EvidenceQuote quote, @Nullable MarkedArticle marked) {
    passage.set(null);
    Estimate figure = marked == null ? null : figureAt(quote, marked);
    if (figure != null) {
      tieLatest = false;
      estimate.set(figure);
    }
    passage.set(quote);
  }

  private static @Nullable Estimate figureAt(EvidenceQuote quote, MarkedArticle marked) {
    for (Estimate each : marked.findings().estimates()) {
      if (each.span().start() <= quote.span().start() && quote.span().end() <= each.span().end()) {
        return each;
      }
    }
    return null;
  }

  /// Shows a passage as soon as its article is there.
  void await(EvidenceQuote quote) {
    awaited = quote;
  }

  /// Hears that an article is there.
  void arrived(MarkedArticle marked) {
    EvidenceQuote quote = awaited;
    awaited = null;
    if (quote != null && quote.articleId().equals(marked.article().id())) {
      show(quote, marked);
    }
  }

  /// Lets go of the passage, else the estimate, else the tie.
  void stepBack() {
    if (passage.get() != null) {
      passage.set(null);
    } else if (estimate.get() != null) {
      estimate.set(null);
    } else {
      tieLatest = false;
      tie.set(null);
    }
  }

  /// Lets go of what was chosen in an article; the tie is the briefing's.
  void leaveArticle() {
    estimate.set(null);
    passage.set(null);
  }

  void clear() {
    awaited = null;
    tieLatest = false;
    passage.set(null);
    estimate.set(null);
    tie.set(null);
  }

  /// Remembers what is chosen while the article is put anew.
  void hold() {
    Estimate chosen = estimate.get();
    heldEstimate = chosen == null ? null : chosen.id();
    heldPassage = passage.get();
  }

  /// Chooses the same again in an article that was edited. An estimate that was rejected is still
  /// chosen: who rejected it can see it and take that back.
  void resume(MarkedArticle marked) {
    estimate.set(find(marked, heldEstimate));
    passage.set(heldPassage);
  }

  private static @Nullable Estimate find(MarkedArticle marked, @Nullable String id) {
    for (Claim claim : marked.findings().claims()) {
      if (claim.id().equals(id) && claim instanceof Estimate there) {
        return there;
      }
    }
    return null;
  }
}
