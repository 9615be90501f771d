// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides.house;

import java.util.List;

/// What a slide takes over from the house that it is set for.
///
/// @param textPlace how the layout calls its place for text: names and values in turn
/// @param tones on which ground words stand
/// @param colours which of the theme's colours is which, names and values in turn, where the layout
///   has that otherwise than its master; else empty
public record SlideHouse(
    SlidePlaces places, List<String> textPlace, Tones tones, List<String> colours) {
  /// Ours.
  public static final SlideHouse OWN =
      new SlideHouse(
          SlidePlaces.OWN,
          List.of("idx", "1"),
          new Tones(SlideTone.OURS, SlideTone.OURS, SlideTone.OURS, SlideTone.OURS),
          List.of());

  public SlideHouse {
    textPlace = List.copyOf(textPlace);
    colours = List.copyOf(colours);
  }

  /// On which ground words stand, from the top to the bottom.
  ///
  /// @param band where there is no handling mark
  public record Tones(SlideTone band, SlideTone title, SlideTone body, SlideTone foot) {}

  /// Returns whether it is another one's.
  public boolean foreign() {
    return !places.equals(SlidePlaces.OWN);
  }
}
