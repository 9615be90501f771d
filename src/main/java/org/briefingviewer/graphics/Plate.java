// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;
import java.util.stream.Stream;

/// A figure as it may leave the program: between its handling mark, its title and its source. The
/// writers take plates only, so that nothing can drop them.
///
/// @param drawing all of it, the words of the caption too
public record Plate(PlateCaption caption, Drawing drawing) {
  /// The width of every plate, in pixels.
  public static final double WIDTH = 720;

  /// The width that a figure may fill, in pixels.
  public static final double INNER = 640;

  private static final double MARGIN = (WIDTH - INNER) / 2;
  private static final double BAND = 28;
  private static final LetterStyle HANDLING = LetterStyle.strong(13);
  private static final LetterStyle TITLE = LetterStyle.title(25);
  private static final LetterStyle SUBTITLE = LetterStyle.plain(14);
  private static final LetterStyle SOURCE = LetterStyle.plain(13);

  /// Puts `figure` between the words of `caption`; a narrower figure stands in the middle.
  public static Plate of(PlateCaption caption, Drawing figure) {
    DrawingBuilder sketch = new DrawingBuilder();
    double figureTop = head(caption, new DrawingBuilder()) + 22;
    double sourceTop = figureTop + figure.height() + 26;
    double height = source(caption, sourceTop, new DrawingBuilder()) + 22;
    sketch.box(new DrawingBox(0, 0, WIDTH, height), ShapeLook.filled(ShapeInk.of(ShapeRole.PAPER)));
    head(caption, sketch);
    sketch.add(figure, (WIDTH - figure.width()) / 2, figureTop);
    source(caption, sourceTop, sketch);
    return new Plate(caption, sketch.drawing(WIDTH, height));
  }

  private static double head(PlateCaption caption, DrawingBuilder sketch) {
    double band = band(caption, sketch);
    double y =
        sketch.wrapped(
            caption.title(), room(band + 24), DrawingShape.Anchor.START, TITLE, ShapeRole.INK);
    return sketch.wrapped(
        caption.subtitle(), room(y + 2), DrawingShape.Anchor.START, SUBTITLE, ShapeRole.SOFT_INK);
  }

  /// Draws the handling marks, each on lines of its own: TLP's levels coloured on black, as the
  /// standard draws them, a house's marks on the band's ground.
  private static double band(PlateCaption caption, DrawingBuilder sketch) {
    List<BandLine> lines = lines(caption);
    double height = BAND + (lines.size() - 1) * HANDLING.leading();
    sketch.box(new DrawingBox(0, 0, WIDTH, height), ShapeLook.filled(ground(caption)));
    double y = (BAND - HANDLING.above() - HANDLING.below()) / 2;
    for (BandLine line : lines) {
      y = sketch.wrapped(line.words(), room(y), DrawingShape.Anchor.MIDDLE, HANDLING, line.role());
    }
    return height;
  }

  private static ShapeInk ground(PlateCaption caption) {
    if (caption.marks().isEmpty()) {
      return new ShapeInk(ShapeRole.LINE, 0.4);
    }
    boolean tlp = caption.marks().stream().anyMatch(mark -> mark.tlp() != null);
    return ShapeInk.of(tlp ? ShapeRole.TLP_GROUND : ShapeRole.HANDLING);
  }

  private static List<BandLine> lines(PlateCaption caption) {
    if (caption.marks().isEmpty()) {
      return wrapped(caption.unmarked(), ShapeRole.SOFT_INK).toList();
    }
    return caption.marks().stream().flatMap(m -> wrapped(m.text(), ShapeRole.of(m.tlp()))).toList();
  }

  private static Stream<BandLine> wrapped(String words, ShapeRole role) {
    return WordWrap.lines(words, HANDLING, INNER).stream().map(line -> new BandLine(line, role));
  }

  private record BandLine(String words, ShapeRole role) {}

  private static double source(PlateCaption caption, double top, DrawingBuilder sketch) {
    sketch.line(
        new DrawingPoint(MARGIN, top),
        new DrawingPoint(WIDTH - MARGIN, top),
        1,
        ShapeInk.of(ShapeRole.LINE));
    double y = top + 10;
    for (String words : caption.source()) {
      y = sketch.wrapped(words, room(y), DrawingShape.Anchor.START, SOURCE, ShapeRole.SOFT_INK) + 3;
    }
    return y;
  }

  private static DrawingBox room(double y) {
    return new DrawingBox(MARGIN, y, INNER, 0);
  }
}
