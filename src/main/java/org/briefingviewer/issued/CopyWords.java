// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import org.briefingviewer.wording.MessageSpeech;

/// Says what a copy is, and what has become of a figure on it.
public record CopyWords(MessageSpeech speech) {
  /// The id of the format that is no kind of file but a kind of page.
  private static final String BRIEF = "brief";

  /// Returns "a sealed briefing", "a print", "a PDF file"; with the article where it is of one.
  public String kind(IssuedCopy copy) {
    if (copy.format().equals(IssuedCopy.BRIEFING)) {
      return speech.text("copy.sealed");
    }
    String kind = copy.format().equals(BRIEF) ? speech.text("copy.brief") : file(copy);
    return copy.article() == null ? kind : speech.text("copy.ofArticle", kind);
  }

  private String file(IssuedCopy copy) {
    return copy.printed()
        ? speech.text("copy.print")
        : speech.text("copy.file", copy.format().toUpperCase(speech.locale()));
  }

  /// Returns "version 1.1.0, sealed", and how many edits it held beyond its seal. A sealed briefing
  /// is called one already.
  public String version(IssuedCopy copy) {
    IssuedCopy.Of of = copy.of();
    if (of.sealed() && of.changes() == 0 && copy.format().equals(IssuedCopy.BRIEFING)) {
      return speech.text("copy.version.sealed", of.version());
    }
    if (!of.sealed()) {
      return speech.text("copy.unsealed", of.version());
    }
    return of.changes() == 0
        ? speech.text("copy.version", of.version())
        : speech.text("copy.version.changed", of.version(), of.changes());
  }

  /// Returns what an erratum has told of a figure, for the next one.
  public String told(FigureFate fate) {
    return switch (fate) {
      case FigureFate.Corrected corrected -> corrected.said();
      case FigureFate.Withdrawn withdrawn ->
          speech.text("erratum.withdrawn." + withdrawn.reason().name());
    };
  }

  /// Returns what is said now instead.
  public String now(FigureFate fate) {
    return speech.text("erratum.now", told(fate));
  }
}
