// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.page.stop.StopRun;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;

/// The band with the handling marks across the top of the audience's screen; it is always there.
final class StageBand extends Region {
  private final StageText text;
  private final double pad;

  /// @param unit the size of its words in pixels
  StageBand(Fonts fonts, Messages messages, List<HandlingMark> marks, double unit) {
    pad = unit / 4;
    String words =
        marks.isEmpty()
            ? messages.text("handling.none")
            : marks.stream().map(HandlingMark::text).collect(Collectors.joining(" · "));
    List<String> styles = new ArrayList<>(List.of("band-words"));
    marks.stream()
        .map(HandlingMark::tlp)
        .filter(level -> level != null)
        .forEach(level -> styles.add(style(level)));
    text =
        new StageText(
            fonts,
            StageRole.EDGE,
            unit,
            List.of(StopRun.plain(words)),
            styles.toArray(new String[0]));
    text.setTextAlignment(TextAlignment.CENTER);
    text.setAccessibleText(messages.text("handling.name", words));
    getStyleClass().add("stage-band");
    if (marks.isEmpty()) {
      getStyleClass().add("unmarked");
    } else if (marks.stream().anyMatch(mark -> mark.tlp() != null)) {
      getStyleClass().add("tlp");
    }
    getChildren().add(text);
  }

  private static String style(TlpLevel level) {
    return "tlp-" + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  double height(double width) {
    return Math.ceil(text.prefHeight(width - 2 * pad)) + 2 * pad;
  }

  @Override
  protected void layoutChildren() {
    text.resizeRelocate(pad, pad, getWidth() - 2 * pad, getHeight() - 2 * pad);
  }
}
