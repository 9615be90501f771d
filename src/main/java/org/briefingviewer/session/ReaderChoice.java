// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.jspecify.annotations.Nullable;

/// What the reader has chosen, and the article in which it stands.

public interface ReaderChoice extends ShownArticle {
  /// The chosen estimate, of the chosen article.
  ReadOnlyObjectProperty<@Nullable Estimate> estimateProperty();

  /// The chosen tie: its passages are marked and the rest is dimmed.
  ReadOnlyObjectProperty<@Nullable ActorPair> tieProperty();

  /// Tells whether the tie was chosen after the estimate, where both are.
  boolean tieLatest();

  /// The passage to scroll to and to outline, in the chosen article.
  ReadOnlyObjectProperty<@Nullable EvidenceQuote> passageProperty();
}
