// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Chooses a font as a page asks, unless it describes more letters than any font has.
final class MeasuredFonts extends SetFontAndSize {
  private final GlyphCollector collector;
  private final FontMeasure measure;

  MeasuredFonts(GlyphCollector collector, FontMeasure measure) {
    super(collector);
    this.collector = collector;
    this.measure = measure;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    if (!arguments.isEmpty() && arguments.getFirst() instanceof COSName name && exhausting(name)) {
      collector.leaveOut(Excess.FONT);
      return;
    }
    super.process(operator, arguments);
  }

  private boolean exhausting(COSName name) {
    var resources = getContext().getResources();
    COSDictionary fonts =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    return measure.exhausting(fonts == null ? null : fonts.getCOSDictionary(name));
  }
}
