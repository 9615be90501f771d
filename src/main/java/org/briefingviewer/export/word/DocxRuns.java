// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import org.briefingviewer.export.letters.LetterScript;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.page.PageRun;
import org.jspecify.annotations.Nullable;

/// Writes stretches of words as runs. Each says which language its letters are of, so that a word
/// processor checks and a screen reader speaks it so, and takes a face that has them.
///
/// @param fromRight whether the paragraph that they stand in begins at the right
record DocxRuns(DocxStyles styles, boolean fromRight) {
  /// Makes one for paragraphs that begin at the left.
  DocxRuns(DocxStyles styles) {
    this(styles, false);
  }

  /// Returns the same for a paragraph that begins at the right, or does not.
  DocxRuns in(boolean right) {
    return new DocxRuns(styles, right);
  }

  /// Writes a run that is no figure, or of a figure its words.
  void write(PartXml to, PageRun run) {
    String words = run.words();
    switch (run.look()) {
      case PLAIN, OTHER_FIGURE, HEDGE, BOUND, COMPUTED, SOURCE -> words(to, null, words);
      case OWN_MARK -> words(to, DocxStyle.OWN_MARK, words + " ");
      case FIGURE -> {
        boolean checked = run.note() != null && run.note().checked();
        words(to, checked ? DocxStyle.FIGURE_CHECKED : DocxStyle.FIGURE, words);
      }
      case AS_WRITTEN -> words(to, DocxStyle.AS_WRITTEN, words);
      case INFERRED -> words(to, DocxStyle.INFERRED, words);
      case ORIGIN -> words(to, DocxStyle.FROM, words);
      case GAP -> words(to, DocxStyle.GAP, words);
      // With ✓ and upright what somebody checked, leaning what nobody did.
      case CHECKED -> words(to, DocxStyle.CHECKED, "✓ " + words);
      case UNCHECKED -> words(to, DocxStyle.NOT_CHECKED, words);
    }
  }

  /// Writes words.
  ///
  /// @param look null for that of the paragraph
  void words(PartXml to, @Nullable DocxStyle look, String words) {
    for (LetterScript.Stretch stretch : LetterScript.stretches(words, fromRight)) {
      to.open("w:r").open("w:rPr");
      if (look != null) {
        to.empty("w:rStyle", "w:val", styles.id(look));
      }
      switch (stretch.script()) {
        case HANGUL, HAN -> eastAsian(to, stretch.language());
        case RIGHT_TO_LEFT -> to.empty("w:rtl").empty("w:lang", "w:bidi", stretch.language());
        case WESTERN -> to.empty("w:lang", "w:val", stretch.language());
      }
      to.close();
      text(to, stretch.words());
      to.close();
    }
  }

  private static void eastAsian(PartXml to, String language) {
    to.empty("w:rFonts", "w:hint", "eastAsia");
    // Hangul and Han have no leaning face; a slanted one is no face.
    to.empty("w:i", "w:val", "0").empty("w:iCs", "w:val", "0");
    to.empty("w:lang", "w:eastAsia", language);
  }

  /// A line end becomes a break.
  private static void text(PartXml to, String words) {
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        to.empty("w:br");
      }
      if (!lines[i].isEmpty()) {
        to.open("w:t", "xml:space", "preserve").text(lines[i].replace('\t', ' ')).close();
      }
    }
  }
}
