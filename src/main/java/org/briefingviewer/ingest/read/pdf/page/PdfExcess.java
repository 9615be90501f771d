// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

/// What a PDF asks for more often than a document does.
public enum PdfExcess {
  /// Letters of one font.
  FONT,
  /// Drawings of forms in forms.
  FORMS
}
