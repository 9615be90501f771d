// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides.house;

import org.briefingviewer.page.RoomLetters;
import org.jspecify.annotations.Nullable;

/// Where on a slide things stand, in points.
///
/// @param slide the whole of it
/// @param title where titles begin; a longer one takes of the room below it
/// @param body what stands below the title
/// @param number of the slide; null where a house's layout has its own place for it
/// @param numbered the number of that place on the layout, or null
public record SlidePlaces(
    SlideBox slide,
    SlideBox band,
    SlideBox title,
    SlideBox body,
    SlideBox source,
    @Nullable SlideBox number,
    @Nullable String numbered) {
  /// Ours: 16 to 9, as most screens are.
  public static final SlidePlaces OWN =
      new SlidePlaces(
          new SlideBox(0, 0, 960, 540),
          new SlideBox(0, 0, 960, 28),
          new SlideBox(44, 42, 872, 0),
          new SlideBox(44, 42, 872, 456),
          new SlideBox(44, 506, 770, 24),
          new SlideBox(826, 506, SlidePlaces.NUMBER_WIDTH, 24),
          null);

  /// Of the place for the slide's number, in points on ours.
  public static final double NUMBER_WIDTH = 90;

  /// Between the source and what stands beside it.
  private static final double BETWEEN = 12;

  private static final double PART = 130;

  /// Returns a size in points that looks as large on this slide as it does on ours; never one that
  /// a room cannot read.
  public int size(int points) {
    return Math.max((int) RoomLetters.least(slide.height()), (int) Math.round(points * scale()));
  }

  /// Returns how much larger than ours the slide is.
  public double scale() {
    return slide.height() / OWN.slide.height();
  }

  /// Returns where it stands which of the slides of its stop one is.
  public SlideBox part() {
    double right = number == null ? source.right() : number.x() - BETWEEN;
    return new SlideBox(right - PART * scale(), source.y(), PART * scale(), source.height());
  }

  /// Returns where the source stands when a part stands beside it.
  public SlideBox sourceBesidePart() {
    double right = Math.min(source.right(), part().x() - BETWEEN);
    return new SlideBox(source.x(), source.y(), right - source.x(), source.height());
  }
}
