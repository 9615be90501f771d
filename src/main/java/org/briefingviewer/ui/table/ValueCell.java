// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;

/// A value with its bound's sign: the number ends at the column's axis, the unit begins behind it.
/// Where no number is given, the words that say so begin at the left.
final class ValueCell extends GridCell {
  private final Locale locale;
  private final PieceLine line;

  ValueCell(Locale locale, ValueAxis axis) {
    super(EstimateColumn.VALUE);
    this.locale = locale;
    this.line = new PieceLine(axis);
  }

  @Override
  void show(EstimateRow row, String words) {
    int apart = words.indexOf(TableWords.APART);
    String number = words.substring(0, apart);
    int fraction = ValueAxis.fractionOf(number, ValueAxis.decimalOf(locale));
    line.show(
        number.substring(0, fraction), number.substring(fraction), words.substring(apart + 1));
    setGraphic(line);
  }

  @Override
  void clear() {
    setGraphic(null);
  }

  /// The three pieces on one line.
  private static final class PieceLine extends Pane {
    private final ValueAxis axis;
    private final Label whole = new Label();
    private final Label fraction = new Label();
    private final Label unit = new Label();

    PieceLine(ValueAxis axis) {
      this.axis = axis;
      unit.getStyleClass().add("unit");
      getChildren().addAll(whole, fraction, unit);
    }

    void show(String wholePart, String fractionPart, String unitWords) {
      whole.setText(wholePart);
      fraction.setText(fractionPart);
      unit.setText(unitWords);
      requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
      return axis.unit() + unit.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
      place(whole, axis.point() - whole.prefWidth(-1), whole.prefWidth(-1));
      place(fraction, axis.point(), fraction.prefWidth(-1));
      double from = whole.getText().isEmpty() ? 0 : axis.unit();
      place(unit, from, Math.max(0, getWidth() - from));
    }

    private void place(Label label, double x, double width) {
      double height = label.prefHeight(-1);
      label.resizeRelocate(
          snapPositionX(x), snapPositionY((getHeight() - height) / 2), Math.ceil(width), height);
    }
  }
}
