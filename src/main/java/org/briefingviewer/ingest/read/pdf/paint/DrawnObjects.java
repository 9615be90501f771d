// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.paint;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Draws a page's forms as ever, and notes pictures and the layers that either belong to. Forms in
/// forms are counted: each may draw the next several times, so that a few kilobytes ask for more
/// drawings than a lifetime has.
final class DrawnObjects extends DrawObject {
  /// So many forms in forms are drawn in a document; a page of a large drawing has some hundred.
  private static final int MOST = 50_000;

  private final LetterSight sight;
  private final Runnable excess;
  private int nested;

  DrawnObjects(PDFStreamEngine engine, LetterSight sight, Runnable excess) {
    super(engine);
    this.sight = sight;
    this.excess = excess;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    var resources = getContext().getResources();
    COSDictionary objects =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSDictionary object =
        objects != null && !arguments.isEmpty() && arguments.getFirst() instanceof COSName name
            ? objects.getCOSDictionary(name)
            : null;
    sight.beginMarked(null, object == null ? null : object.getCOSDictionary(COSName.OC));
    try {
      if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
        sight.picture();
      } else if (getContext().getLevel() > 0 && ++nested > MOST) {
        excess.run();
      } else {
        super.process(operator, arguments);
      }
    } finally {
      sight.endMarked();
    }
  }
}
