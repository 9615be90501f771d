// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// Which way letters run on a page, in degrees against the clock: 0 for upright ones. PDFBox knows
/// the four along the edges; text at a slant, such as a stamp across the page, it takes for
/// upright.
record LetterSlant(int degrees) {
  private static final int QUARTER = 90;
  private static final int FULL = 360;

  /// What a scanner or a program that turns pages may be off by.
  private static final int LEVEL = 2;

  static LetterSlant of(TextPosition letter) {
    Matrix matrix = letter.getTextMatrix();
    double turned = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    int degrees = Math.floorMod(Math.round(turned), FULL);
    int off = degrees % QUARTER;
    boolean along = off <= LEVEL || off >= QUARTER - LEVEL;
    return new LetterSlant(along ? Math.round(letter.getDir()) : degrees);
  }

  private boolean along() {
    return degrees % QUARTER == 0;
  }

  /// Returns where a letter at this slant begins, in points along it.
  double left(TextPosition letter) {
    return along() ? letter.getXDirAdj() : forward(letter.getX(), up(letter));
  }

  double right(TextPosition letter) {
    return along()
        ? letter.getXDirAdj() + letter.getWidthDirAdj()
        : forward(letter.getX(), up(letter))
            + Math.hypot(
                letter.getEndX() - letter.getTextMatrix().getTranslateX(),
                letter.getEndY() - letter.getTextMatrix().getTranslateY());
  }

  /// Returns how far below the page's top a letter at this slant stands, across it.
  double baseline(TextPosition letter) {
    if (along()) {
      return letter.getYDirAdj();
    }
    double angle = Math.toRadians(degrees);
    return letter.getPageHeight() + letter.getX() * Math.sin(angle) - up(letter) * Math.cos(angle);
  }

  private double forward(double x, double up) {
    double angle = Math.toRadians(degrees);
    return x * Math.cos(angle) + up * Math.sin(angle);
  }

  private static double up(TextPosition letter) {
    return letter.getPageHeight() - letter.getY();
  }
}
