// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// Chooses a font as a page asks, unless the font gives widths to more glyphs than any font has: a
/// range of two numbers can ask for 2 billion entries, which PDFBox would make one by one.
final class MeasuredFonts extends SetFontAndSize {
  /// A font has no more glyphs than 65,536 (ISO 32000-2, annex C); ranges may overlap.
  private static final long MOST = 1L << 20;

  private final GlyphCollector collector;

  MeasuredFonts(GlyphCollector collector) {
    super(collector);
    this.collector = collector;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    if (!arguments.isEmpty() && arguments.getFirst() instanceof COSName name && exhausting(name)) {
      collector.leaveOut();
      return;
    }
    super.process(operator, arguments);
  }

  private boolean exhausting(COSName name) {
    var resources = getContext().getResources();
    COSDictionary fonts =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
    COSArray descendants = font == null ? null : font.getCOSArray(COSName.DESCENDANT_FONTS);
    return descendants != null
        && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary descendant
        && (wide(descendant.getCOSArray(COSName.W), 1)
            || wide(descendant.getCOSArray(COSName.W2), 3));
  }

  /// Tells whether an array of widths (ISO 32000-2, 9.7.4.3) has too many entries: each is a first
  /// glyph with a list, or a first and a last one with their measures.
  ///
  /// @param measures how many follow a first and a last glyph
  private static boolean wide(@Nullable COSArray widths, int measures) {
    long entries = 0;
    int at = 0;
    while (widths != null && at + 1 < widths.size() && entries <= MOST) {
      COSBase first = widths.getObject(at);
      COSBase second = widths.getObject(at + 1);
      if (second instanceof COSArray list) {
        entries += list.size();
        at += 2;
      } else {
        if (first instanceof COSNumber from && second instanceof COSNumber to) {
          entries += Math.max(0, (long) to.intValue() - from.intValue());
        }
        at += 2 + measures;
      }
    }
    return entries > MOST;
  }
}
