// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.draft;

import java.util.List;
import org.briefingviewer.extract.quantity.line.AtomLine;

/// One step in reading a sentence: adds, completes or takes away drafts.
@FunctionalInterface
public interface QuantityRecogniser {

  /// @param drafts the sentence's drafts in text order; stays in that order
  void read(AtomLine line, List<QuantityDraft> drafts);
}
