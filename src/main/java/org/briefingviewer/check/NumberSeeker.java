// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.check;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;

/// Says where quantities stand in a text, whatever is marked in it. Dates, clock times, ordinals
/// and names are none.
@FunctionalInterface
public interface NumberSeeker {
  /// Returns their places in text order; none for a text in a language that is not read.
  List<TextSpan> in(Article article);
}
