// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;

/// Finds the notes at the end of a text, each of which is on a matter of its own.
public final class NoteSection {

  private static final Set<String> HEADS = Set.of("notes", "footnotes", "endnotes", "references");

  private NoteSection() {}

  /// Returns behind which paragraph notes stand; -1 where there are none.
  public static int head(AnalysedText text) {
    List<Paragraph> paragraphs = text.article().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      String words = text.words(paragraphs.get(i).span()).toLowerCase(Locale.ROOT);
      if (paragraphs.get(i).kind() == ParagraphKind.SUBHEAD && HEADS.contains(words)) {
        return i;
      }
    }
    return -1;
  }
}
