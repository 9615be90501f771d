// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.jspecify.annotations.Nullable;

/// What a PDF says of itself. It is believed only where the pages bear it out, for title and author
/// are mostly those of a template or a log-in; its dates are those of the file, not of the text,
/// and are never taken.
final class PdfFacts {
  private PdfFacts() {}

  static ArticleFacts of(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    String author = blankToNull(information.getAuthor());
    return new ArticleFacts(
        blankToNull(information.getTitle()),
        null,
        null,
        null,
        author == null ? List.of() : List.of(author),
        blankToNull(document.getDocumentCatalog().getLanguage()),
        null);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
