// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Sets a named graphics state as a page asks, unless it chooses a font that describes more letters
/// than any font has.
final class MeasuredStates extends SetGraphicsStateParameters {
  private final GlyphCollector collector;
  private final FontMeasure measure;

  MeasuredStates(GlyphCollector collector, FontMeasure measure) {
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
    COSDictionary states =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
    COSDictionary state = states == null ? null : states.getCOSDictionary(name);
    COSArray chosen = state == null ? null : state.getCOSArray(COSName.FONT);
    return chosen != null
        && chosen.size() > 0
        && chosen.getObject(0) instanceof COSDictionary font
        && measure.exhausting(font);
  }
}
