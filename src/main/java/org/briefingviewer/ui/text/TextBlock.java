// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ParagraphKind;

/// One row of the reading column.
sealed interface TextBlock {

  /// A paragraph of the text, by index.
  record Words(int paragraph) implements TextBlock {}

  /// Who published it, where and when: stands under the headline.
  record Origin() implements TextBlock {}

  /// Returns the row of a paragraph among `blocks`, the rows of its article.
  static int rowOf(int paragraph, List<TextBlock> blocks) {
    // The line of origin is the only row that is not a paragraph.
    return blocks.get(paragraph) instanceof Words(int at) && at == paragraph
        ? paragraph
        : paragraph + 1;
  }

  /// Returns the rows of an article, from top to bottom.
  static List<TextBlock> of(Article article) {
    List<TextBlock> blocks = new ArrayList<>();
    int heads = 0;
    for (int i = 0; i < article.paragraphs().size(); i++) {
      blocks.add(new Words(i));
      ParagraphKind kind = article.paragraphs().get(i).kind();
      if (i == heads && (kind == ParagraphKind.HEADLINE || kind == ParagraphKind.DECK)) {
        heads++;
      }
    }
    blocks.add(heads, new Origin());
    return List.copyOf(blocks);
  }
}
