// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptRun;

/// Pieces of one line in several faces, set as one: where there is no room the first that does not
/// fit ends in an ellipsis, and none follows it.
public final class RunLine extends Pane {
  /// By so much less than it wants a piece certainly ends in an ellipsis, in pixels.
  private static final double CUT = 2;

  private final List<Label> pieces;

  private RunLine(List<Label> pieces) {
    this.pieces = pieces;
    getChildren().addAll(pieces);
  }

  /// Shows the whole line over each of its pieces, for where it is cut.
  public void explain(Tooltip whole) {
    pieces.forEach(piece -> piece.setTooltip(whole));
  }

  /// Sets words that may be in any script.
  ///
  /// @param styles the CSS classes of each piece, beside its script's
  public static RunLine of(String words, Fonts fonts, String... styles) {
    return new RunLine(
        ScriptRun.of(words).stream().map(run -> piece(run, words, fonts, styles)).toList());
  }

  private static Label piece(ScriptRun run, String words, Fonts fonts, String... styles) {
    fonts.need(run.script());
    Label label = new Label(words.substring(run.start(), run.end()));
    label.getStyleClass().add(run.script().styleClass());
    label.getStyleClass().addAll(styles);
    return label;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return getChildren().stream().mapToDouble(piece -> piece.prefWidth(-1)).sum();
  }

  private static double wanted(Label piece) {
    return Math.ceil(piece.prefWidth(-1));
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    double room = Math.floor(getWidth());
    int last = last(room);
    for (int i = 0; i < pieces.size(); i++) {
      Label piece = pieces.get(i);
      double wanted = wanted(piece);
      double most = Math.max(0, i == last ? wanted - CUT : wanted);
      double given = i > last ? 0 : Math.clamp(room - x, 0, most);
      double height = piece.prefHeight(-1);
      piece.setVisible(given > 0);
      piece.resizeRelocate(
          snapPositionX(x), snapPositionY((getHeight() - height) / 2), given, height);
      x += given;
    }
  }

  /// Returns the last piece that is seen, which ends in the ellipsis: one with room for that. Where
  /// all find room, their number.
  private int last(double room) {
    double x = 0;
    int last = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Label piece = pieces.get(i);
      double ellipsis = piece.prefHeight(-1);
      if (x + ellipsis <= room && wanted(piece) - CUT >= ellipsis) {
        last = i;
      }
      x += wanted(piece);
    }
    return x <= room ? pieces.size() : last;
  }
}
