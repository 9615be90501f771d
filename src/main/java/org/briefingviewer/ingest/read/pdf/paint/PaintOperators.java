// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.paint;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/// Follows the paths, the fillings, the clippings and the pictures of a page, of which a reader of
/// text alone takes no notice (ISO 32000-2, 8.5). Curves count as the box around them.
final class PaintOperators {
  private static final double LEAST = 1;
  private static final double OPAQUE = 0.98;
  private static final int MOST = 10_000;

  /// How far a colour may be from a grey that still looks like one, in the steps of Lab.
  private static final double NEUTRAL = 3;

  /// How many corners a box has, the first one twice.
  private static final int SIDES = 5;

  private final PDFStreamEngine engine;
  private final PaintedAreas areas;
  private final List<Rectangle2D> rectangles = new ArrayList<>();
  private final List<Point2D> points = new ArrayList<>();
  private @Nullable Rectangle2D drawn;
  private boolean curved;
  private boolean clips;

  PaintOperators(PDFStreamEngine engine, PaintedAreas areas) {
    this.engine = engine;
    this.areas = areas;
  }

  /// What an operator does with its numbers.
  private interface Act {
    void on(float[] numbers) throws IOException;
  }

  void register() {
    engine.addOperator(new SetNonStrokingColor(engine));
    engine.addOperator(new SetNonStrokingColorN(engine));
    engine.addOperator(new SetNonStrokingColorSpace(engine));
    engine.addOperator(new SetNonStrokingDeviceCMYKColor(engine));
    engine.addOperator(new SetNonStrokingDeviceGrayColor(engine));
    engine.addOperator(new SetNonStrokingDeviceRGBColor(engine));
    engine.addOperator(new SetStrokingColor(engine));
    engine.addOperator(new SetStrokingColorN(engine));
    engine.addOperator(new SetStrokingColorSpace(engine));
    engine.addOperator(new SetStrokingDeviceCMYKColor(engine));
    engine.addOperator(new SetStrokingDeviceGrayColor(engine));
    engine.addOperator(new SetStrokingDeviceRGBColor(engine));
    on(OperatorName.APPEND_RECT, 4, n -> rectangle(n[0], n[1], n[2], n[3]));
    on(OperatorName.MOVE_TO, 2, n -> point(n[0], n[1]));
    on(OperatorName.LINE_TO, 2, n -> point(n[0], n[1]));
    on(OperatorName.CURVE_TO, 6, n -> curve(n));
    on(OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, 4, n -> curve(n));
    on(OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, 4, n -> curve(n));
    on(OperatorName.CLIP_NON_ZERO, 0, n -> clips = true);
    on(OperatorName.CLIP_EVEN_ODD, 0, n -> clips = true);
    for (String fills :
        List.of(
            OperatorName.FILL_NON_ZERO,
            OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD,
            OperatorName.FILL_NON_ZERO_AND_STROKE,
            OperatorName.FILL_EVEN_ODD_AND_STROKE,
            OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
            OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE)) {
      on(fills, 0, n -> end(true));
    }
    for (String ends :
        List.of(OperatorName.ENDPATH, OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE)) {
      on(ends, 0, n -> end(false));
    }
    on(OperatorName.SHADING_FILL, 0, n -> paint(clip(), PaintedAreas.UNKNOWN, false));
    on(OperatorName.BEGIN_INLINE_IMAGE, 0, n -> picture());
  }

  private void on(String name, int least, Act act) {
    engine.addOperator(
        new OperatorProcessor(engine) {
          @Override
          public void process(Operator operator, List<COSBase> arguments) throws IOException {
            float[] numbers = new float[arguments.size()];
            for (int i = 0; i < numbers.length; i++) {
              numbers[i] = arguments.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            if (numbers.length >= least) {
              act.on(numbers);
            }
          }

          @Override
          public String getName() {
            return name;
          }
        });
  }

  private void rectangle(float x, float y, float width, float height) {
    Rectangle2D box = new Rectangle2D.Double();
    box.setFrameFromDiagonal(
        engine.transformedPoint(x, y), engine.transformedPoint(x + width, y + height));
    Point2D corner = engine.transformedPoint(x + width, y);
    boolean upright = level(corner.getX(), box.getMinX(), box.getMaxX());
    box.add(corner);
    curved |= !upright;
    if (rectangles.size() < MOST) {
      rectangles.add(box);
    }
  }

  private static boolean level(double x, double one, double other) {
    return Math.abs(x - one) < LEAST || Math.abs(x - other) < LEAST;
  }

  private void point(float x, float y) {
    Point2D point = engine.transformedPoint(x, y);
    if (drawn == null) {
      drawn = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
    }
    drawn.add(point);
    if (points.size() <= SIDES) {
      points.add(point);
    }
  }

  private void curve(float[] n) {
    curved = true;
    for (int i = 0; i + 1 < n.length; i += 2) {
      point(n[i], n[i + 1]);
    }
  }

  /// Ends a path: it is filled or not, and what is painted next keeps within it where it clips.
  private void end(boolean fills) {
    if (fills) {
      int rgb = rgb();
      rectangles.forEach(box -> paint(box, rgb, !curved));
      if (drawn != null) {
        paint(drawn, rgb, !curved && upright());
      }
    }
    if (clips) {
      Rectangle2D all = drawn;
      for (Rectangle2D box : rectangles) {
        all = all == null ? box : all.createUnion(box);
      }
      if (all != null) {
        engine.getGraphicsState().intersectClippingPath(new GeneralPath(all));
      }
    }
    rectangles.clear();
    points.clear();
    drawn = null;
    curved = false;
    clips = false;
  }

  /// Tells whether the path's lines are the four sides of an upright box.
  private boolean upright() {
    boolean upright = points.size() == 4 || points.size() == 5;
    for (int i = 1; i < points.size() && upright; i++) {
      Point2D before = points.get(i - 1);
      Point2D next = points.get(i);
      upright =
          Math.abs(before.getX() - next.getX()) < LEAST
              || Math.abs(before.getY() - next.getY()) < LEAST;
    }
    return upright;
  }

  /// Notes a picture: it fills the unit square of the space it is drawn in.
  void picture() {
    Rectangle2D box = new Rectangle2D.Double();
    box.setFrameFromDiagonal(engine.transformedPoint(0, 0), engine.transformedPoint(1, 1));
    box.add(engine.transformedPoint(1, 0));
    box.add(engine.transformedPoint(0, 1));
    paint(box, PaintedAreas.UNKNOWN, false);
  }

  private void paint(Rectangle2D box, int rgb, boolean whole) {
    Rectangle2D seen = box.createIntersection(clip());
    if (seen.getWidth() >= LEAST && seen.getHeight() >= LEAST) {
      areas.add(seen, rgb, whole);
    }
  }

  /// Returns the box within which something is painted now.
  Rectangle2D clip() {
    return engine.getGraphicsState().getCurrentClippingPath().getBounds2D();
  }

  /// Returns the colour with which something is filled now.
  int rgb() {
    PDGraphicsState state = engine.getGraphicsState();
    return rgb(state.getNonStrokeAlphaConstant(), state.getNonStrokingColor());
  }

  /// Returns the colour of outlines, as [#rgb()] does.
  int outlineRgb() {
    PDGraphicsState state = engine.getGraphicsState();
    return rgb(state.getAlphaConstant(), state.getStrokingColor());
  }

  /// Returns a grey by how light it is to the eye, from 0 to 100: against the white of the paper,
  /// as viewers show it, where the library takes it against that of daylight.
  private static int grey(double lightness) {
    double part = (lightness + 16) / 116;
    double light = lightness > 8 ? part * part * part : lightness / 903.3;
    double shown = light > 0.0031308 ? 1.055 * Math.pow(light, 1 / 2.4) - 0.055 : 12.92 * light;
    int level = Math.clamp(Math.round(shown * 255), 0, 255);
    return level << 16 | level << 8 | level;
  }

  private int rgb(double alpha, @Nullable PDColor color) {
    PDGraphicsState state = engine.getGraphicsState();
    boolean plain =
        alpha >= OPAQUE
            && state.getSoftMask() == null
            && (state.getBlendMode() == null || state.getBlendMode().equals(BlendMode.NORMAL));
    if (!plain || color == null || color.isPattern()) {
      return PaintedAreas.UNKNOWN;
    }
    try {
      if (color.getColorSpace() instanceof PDLab) {
        float[] lab = color.getComponents();
        if (Math.abs(lab[1]) < NEUTRAL && Math.abs(lab[2]) < NEUTRAL) {
          return grey(lab[0]);
        }
      }
      return color.toRGB() & PaintedAreas.WHITE;
    } catch (IOException | RuntimeException e) {
      return PaintedAreas.UNKNOWN; // a colour space that is damaged
    }
  }
}
