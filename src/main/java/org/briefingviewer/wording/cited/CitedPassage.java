// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.List;

/// Words of an article as they may leave the program.
///
/// @param works the article itself first, then what it was written from
/// @param from the briefing and the marks that hold for the passage
public record CitedPassage(
    List<CitedParagraph> quote, List<CitedFigure> figures, List<String> works, String from) {
  public CitedPassage {
    quote = List.copyOf(quote);
    figures = List.copyOf(figures);
    works = List.copyOf(works);
  }
}
