// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.jspecify.annotations.Nullable;

/// What a view may ask of the place where the reader is: another article, estimate, tie or passage.
/// Whoever is given these moves the reader; a view that only shows is not given them.

public interface ReaderMoves {
  /// Chooses an article of the open briefing.
  void chooseArticle(String id);

  /// Chooses the next article in reading order.
  void nextArticle();

  /// Chooses the previous article in reading order.
  void previousArticle();

  /// Chooses an estimate of the chosen article, or none.
  void chooseEstimate(@Nullable Estimate chosen);

  /// Chooses the next estimate of the text; after the last, the first.
  void nextEstimate();

  /// Chooses the one before; before the first, the last.
  void previousEstimate();

  /// Chooses a tie, or none; choosing the chosen one again lets it go.
  void chooseTie(@Nullable ActorPair pair);

  /// Shows a passage in the text, in whichever article it stands.
  void showPassage(EvidenceQuote quote);

  /// Shows a passage of the chosen article on the way to another, as the hits of a word that is
  /// still being typed are: the place that is left is not noted.
  void passBy(EvidenceQuote quote);

  /// Lets go of the passage, else the estimate, else the tie.
  void stepBack();
}
