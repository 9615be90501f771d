// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.ui.font.Fonts;

/// A question to the speaker on the audience's screen, where one screen has to do for both.
final class RoomQuestion extends Region {
  private final StageText words;
  private final double pad;

  /// @param unit the size of its words in pixels
  RoomQuestion(Fonts fonts, String question, double unit) {
    pad = unit * 0.6;
    words = new StageText(fonts, StageRole.EDGE, unit, List.of(PageRun.plain(question)));
    words.setTextAlignment(TextAlignment.CENTER);
    setId("stage-question");
    getStyleClass().add("stage-question");
    getChildren().add(words);
  }

  /// Stands at the foot of a screen, in its middle.
  void stand(double across, double down) {
    double wide = Math.min(across * 0.9, Math.ceil(words.prefWidth(-1)) + 2 * pad);
    double high = Math.ceil(words.prefHeight(wide - 2 * pad)) + 2 * pad;
    resizeRelocate((across - wide) / 2, down - high - pad, wide, high);
  }

  @Override
  protected void layoutChildren() {
    words.resizeRelocate(pad, pad, getWidth() - 2 * pad, getHeight() - 2 * pad);
  }
}
