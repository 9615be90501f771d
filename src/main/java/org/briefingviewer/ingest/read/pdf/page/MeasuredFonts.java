// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Chooses a font as a page asks, unless it describes more letters than any font has.
final class MeasuredFonts extends OperatorProcessor {
  private final GlyphCollector collector;
  private final OperatorProcessor chooser;
  private final COSName kind;
  private final FontMeasure measure;

  /// @param chooser the operator that chooses
  /// @param kind of the resources among which it finds what it names
  private MeasuredFonts(
      GlyphCollector collector, OperatorProcessor chooser, COSName kind, FontMeasure measure) {
    super(collector);
    this.collector = collector;
    this.chooser = chooser;
    this.kind = kind;
    this.measure = measure;
  }

  /// Measures the fonts that a page chooses by their names, and by those of graphics states.
  static void watch(GlyphCollector collector) {
    FontMeasure measure = new FontMeasure();
    collector.addOperator(
        new MeasuredFonts(collector, new SetFontAndSize(collector), COSName.FONT, measure));
    collector.addOperator(
        new MeasuredFonts(
            collector, new SetGraphicsStateParameters(collector), COSName.EXT_G_STATE, measure));
  }

  @Override
  public String getName() {
    return chooser.getName();
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    if (!arguments.isEmpty()
        && arguments.getFirst() instanceof COSName name
        && measure.exhausting(font(name))) {
      collector.leaveOut(PdfExcess.FONT);
      return;
    }
    chooser.process(operator, arguments);
  }

  private @Nullable COSDictionary font(COSName name) {
    var resources = getContext().getResources();
    COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
    COSDictionary named = all == null ? null : all.getCOSDictionary(name);
    if (named == null || kind.equals(COSName.FONT)) {
      return named;
    }
    COSArray chosen = named.getCOSArray(COSName.FONT);
    return chosen != null && chosen.size() > 0 && chosen.getObject(0) instanceof COSDictionary font
        ? font
        : null;
  }
}
