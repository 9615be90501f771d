// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.List;
import org.briefingviewer.model.Article;

/// An article as a person cleaned it, with the passages that the person marked: a sentence of its
/// own has one passage, a whole article one a paragraph.
record GoldenCase(Article article, List<Passage> passages) {
  /// Tells whether it is for the English rules.
  boolean english() {
    return article.language().equals("en");
  }
}
