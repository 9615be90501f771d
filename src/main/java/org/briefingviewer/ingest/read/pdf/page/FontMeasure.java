// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Tells fonts that describe more letters than any font has: a range of two numbers can ask for 2
/// billion entries, which PDFBox would make one by one. Each font is looked at once.
final class FontMeasure {
  /// A font has no more glyphs than 65,536 (ISO 32000-2, annex C); ranges may overlap.
  private static final long MOST_WIDTHS = 1L << 20;

  private static final long MOST_CODES = 1L << 18;

  private final IdentityHashMap<COSDictionary, Boolean> known = new IdentityHashMap<>();

  boolean exhausting(@Nullable COSDictionary font) {
    return font != null && known.computeIfAbsent(font, FontMeasure::measure);
  }

  private static boolean measure(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    boolean wide =
        descendants != null
            && descendants.size() > 0
            && descendants.getObject(0) instanceof COSDictionary descendant
            && (wide(descendant.getCOSArray(COSName.W), 1)
                || wide(descendant.getCOSArray(COSName.W2), 3));
    return wide || coded(font.getCOSStream(COSName.TO_UNICODE));
  }

  /// Tells whether an array of widths (ISO 32000-2, 9.7.4.3) has too many entries: each is a first
  /// glyph with a list, or a first and a last one with their measures.
  ///
  /// @param measures how many follow a first and a last glyph
  private static boolean wide(@Nullable COSArray widths, int measures) {
    long entries = 0;
    int at = 0;
    while (widths != null && at + 1 < widths.size() && entries <= MOST_WIDTHS) {
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
    return entries > MOST_WIDTHS;
  }

  /// Tells whether a map of codes to letters has too many of them.
  private static boolean coded(@Nullable COSStream map) {
    if (map == null) {
      return false;
    }
    try (InputStream in = new BufferedInputStream(map.createInputStream())) {
      return new CodeRanges(in).over(MOST_CODES);
    } catch (IOException | RuntimeException e) {
      return false; // a damaged map is read, or not, as PDFBox does
    }
  }
}
