// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The band with the handling marks across the top of the audience's screen. Each mark stands in
/// lines of its own: a level of TLP in the colour that the standard gives it, on black; a house's
/// mark in none of them. Without a mark it is empty: that there is none is told to the speaker.
final class StageBand extends Region {
  private final List<StageText> lines;
  private final double pad;

  /// @param unit the size of its words in pixels
  StageBand(Fonts fonts, Messages messages, List<HandlingMark> marks, double unit) {
    pad = unit / 4;
    lines = marks.stream().map(mark -> line(fonts, unit, mark.text(), mark.tlp())).toList();
    String words = marks.stream().map(HandlingMark::text).collect(Collectors.joining(" · "));
    setAccessibleText(marks.isEmpty() ? "" : messages.text("handling.name", words));
    getStyleClass().add("stage-band");
    if (marks.isEmpty()) {
      getStyleClass().add("unmarked");
    } else if (marks.stream().anyMatch(mark -> mark.tlp() != null)) {
      getStyleClass().add("tlp");
    }
    getChildren().addAll(lines);
  }

  private static StageText line(Fonts fonts, double unit, String words, @Nullable TlpLevel level) {
    String[] styles =
        level == null
            ? new String[0]
            : new String[] {"tlp-" + level.name().toLowerCase(Locale.ROOT).replace('_', '-')};
    StageText text =
        new StageText(fonts, StageRole.EDGE, unit, List.of(PageRun.plain(words)), styles);
    text.setTextAlignment(TextAlignment.CENTER);
    return text;
  }

  double height(double width) {
    return lines.stream().mapToDouble(line -> high(line, width)).sum() + 2 * pad;
  }

  private double high(StageText line, double width) {
    return Math.ceil(line.prefHeight(width - 2 * pad));
  }

  @Override
  protected void layoutChildren() {
    double y = pad;
    for (StageText line : lines) {
      double high = high(line, getWidth());
      line.resizeRelocate(pad, y, getWidth() - 2 * pad, high);
      y += high;
    }
  }
}
