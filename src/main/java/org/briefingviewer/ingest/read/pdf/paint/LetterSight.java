// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.briefingviewer.ingest.draft.LetterLook;
import org.jspecify.annotations.Nullable;

/// Tells which letters of a page a reader sees. Not seen are those of a layer that is switched off,
/// without size, transparent, outside of the page or of what it is clipped to, in the colour of
/// their ground, under something painted over them, and those that are not drawn at all; these last
/// are seen where a picture stands in their place, as under a scan whose words a program read.
public final class LetterSight {
  /// Points below which nobody reads a letter.
  private static final double SMALLEST = 1;

  private static final double TRANSPARENT = 0.03;

  private static final double BORDER = 1;
  private static final double UP = 0.25;

  private final PaintedAreas areas = new PaintedAreas();
  private final PDFStreamEngine engine;
  private final PaintOperators paints;
  private HiddenLayers layers = new HiddenLayers(null);

  /// Where a letter stands.
  ///
  /// @param drawn whether it is drawn itself
  /// @param after how much the page had painted before it
  public record PaintedLetter(double x, double y, boolean drawn, int after) {}

  /// @param engine draws the pages; it is told of paths and pictures, too
  /// @param excess hears of forms in forms that are left out for their number
  public LetterSight(PDFStreamEngine engine, Runnable excess) {
    this.engine = engine;
    paints = new PaintOperators(engine, areas);
    paints.register();
    engine.addOperator(new DrawnObjects(engine, this, excess));
  }

  public void begin(PDDocument document) {
    layers = new HiddenLayers(document.getDocumentCatalog().getOCProperties());
  }

  public void beginPage() {
    areas.clear();
    layers.clear();
  }

  /// Begins marked content, or with a null tag what belongs to a layer.
  public void beginMarked(@Nullable COSName tag, @Nullable COSDictionary properties) {
    layers.begin(tag, properties);
  }

  public void endMarked() {
    layers.end();
  }

  /// Notes a picture.
  public void picture() {
    if (!layers.hide()) {
      paints.picture();
    }
  }

  /// Returns where a letter stands that is set now, or null when nobody can see it.
  ///
  /// @param width in the letter's own space, as its height is 1
  public @Nullable PaintedLetter place(Matrix matrix, double width) {
    PDGraphicsState state = engine.getGraphicsState();
    Point2D middle = matrix.transformPoint((float) width / 2, (float) UP);
    boolean sized =
        Math.abs(matrix.getScalingFactorY()) >= SMALLEST
            && Math.abs(matrix.getScalingFactorX()) >= SMALLEST;
    Rectangle2D clip = paints.clip();
    boolean inside =
        middle.getX() >= clip.getMinX() - BORDER
            && middle.getX() <= clip.getMaxX() + BORDER
            && middle.getY() >= clip.getMinY() - BORDER
            && middle.getY() <= clip.getMaxY() + BORDER;
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean drawn = mode.isFill() || mode.isStroke();
    if (layers.hide() || !sized || !inside || (drawn && !inked(state, middle))) {
      return null;
    }
    return new PaintedLetter(middle.getX(), middle.getY(), drawn, areas.count());
  }

  /// Tells whether a letter stands out from its ground, by its filling or by its outline.
  private boolean inked(PDGraphicsState state, Point2D middle) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    return (mode.isFill() && inked(state.getNonStrokeAlphaConstant(), paints.rgb(), middle))
        || (mode.isStroke() && inked(state.getAlphaConstant(), paints.outlineRgb(), middle));
  }

  private boolean inked(double alpha, int ink, Point2D middle) {
    if (alpha <= TRANSPARENT || ink == PaintedAreas.UNKNOWN) {
      return alpha > TRANSPARENT;
    }
    int ground = areas.under(middle.getX(), middle.getY());
    return ground == PaintedAreas.UNKNOWN || !LetterLook.alike(ink, ground);
  }

  /// Tells, when the page is done, whether a letter is seen.
  public boolean seen(PaintedLetter letter) {
    return letter.drawn()
        ? !areas.covered(letter.x(), letter.y(), letter.after())
        : areas.picture(letter.x(), letter.y());
  }
}
