// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.export.xhtml.SheetLook;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The paper that a document is for, in twentieths of a point.
///
/// @param head between the upper edge and what stands at the head of each page
/// @param foot between the lower edge and what stands at the foot
record DocxPaper(
    int width, int height, int top, int bottom, int left, int right, int head, int foot) {
  /// 20 mm.
  private static final int SIDE = 1134;

  /// 8 mm.
  private static final int FRAME = 454;

  private static final int BODY = 1077;

  /// Returns a paper with our own margins.
  static DocxPaper of(SheetLook.Paper paper) {
    return switch (paper) {
      case A4 -> new DocxPaper(11906, 16838, BODY, BODY, SIDE, SIDE, FRAME, FRAME);
      case LETTER -> new DocxPaper(12240, 15840, BODY, BODY, SIDE, SIDE, FRAME, FRAME);
    };
  }

  /// Returns a template's, or null where it is no number.
  static @Nullable DocxPaper of(Element size, Element margins) {
    try {
      return new DocxPaper(
          number(size, "w"),
          number(size, "h"),
          number(margins, "top"),
          number(margins, "bottom"),
          number(margins, "left"),
          number(margins, "right"),
          number(margins, "header"),
          number(margins, "footer"));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(DocxXml.get(element, name));
  }

  /// Returns the room between the margins.
  int room() {
    return width - left - right;
  }

  void write(PartXml to) {
    to.empty("w:pgSz", "w:w", String.valueOf(width), "w:h", String.valueOf(height));
    to.empty(
        "w:pgMar",
        "w:top",
        String.valueOf(top),
        "w:right",
        String.valueOf(right),
        "w:bottom",
        String.valueOf(bottom),
        "w:left",
        String.valueOf(left),
        "w:header",
        String.valueOf(head),
        "w:footer",
        String.valueOf(foot),
        "w:gutter",
        "0");
  }
}
