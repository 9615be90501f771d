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

/// Draws a page's forms as ever, and notes pictures and the layers that either belong to.
final class DrawnObjects extends DrawObject {
  private final LetterSight sight;

  DrawnObjects(PDFStreamEngine engine, LetterSight sight) {
    super(engine);
    this.sight = sight;
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
      } else {
        super.process(operator, arguments);
      }
    } finally {
      sight.endMarked();
    }
  }
}
