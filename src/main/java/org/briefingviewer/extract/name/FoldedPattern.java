// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.List;
import org.briefingviewer.model.TextSpan;

/// What is looked for in a folded text.
public sealed interface FoldedPattern permits SearchNeedle, CaseForms {
  /// Returns every place in text order, in UTF-16 code units of the text that was folded; none
  /// overlaps another.
  List<TextSpan> in(FoldedText text);

  /// Returns folded letters that stand, beside each other, at every such place.
  String letters();

  /// Tells whether it is the whole of `text`, whatever its capitals.
  boolean is(FoldedText text);
}
