// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.derive.course.TimeLanes;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.PlateCaption;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.jspecify.annotations.Nullable;

/// The picture of ties, treaties and events over time, with all its sources under it.
public record LanesPlate(Briefing briefing, Messages messages) {
  private static final double LETTERS = 14;

  /// Returns the picture.
  ///
  /// @throws IllegalArgumentException when there is nothing to draw
  public NamedPlate of(TimeLanes lanes) {
    LanesPicture picture = new LanesPicture(briefing, lanes, messages);
    List<String> sources = new ArrayList<>();
    picture.entries().forEach(entry -> sources.add(picture.line(entry)));
    sources.add(messages.text("figures.from", briefing.about().title()));
    HandlingMark mark = briefing.about().handling();
    PlateCaption caption =
        new PlateCaption(
            title(lanes.tie()),
            picture.reading(),
            sources,
            mark == null ? List.of() : List.of(mark),
            messages.text("handling.none"),
            picture.spoken());
    return new NamedPlate(
        briefing.about().name() + "-lanes",
        Plate.of(caption, picture.drawn(Plate.INNER, LETTERS).drawing()));
  }

  /// Returns "Ties over time", or of which tie.
  ///
  /// @param tie null for all
  public String title(@Nullable ActorPair tie) {
    return tie == null
        ? messages.text("course.title")
        : messages.text(
            "course.title.of",
            new TieWords(messages).pair(messages.labelled(briefing.knowledge().triangle()), tie));
  }
}
