// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Draws the window without a display.
@FunctionalInterface
public interface PictureDrawer {
  /// Draws what `request` says into its file, as PNG.
  ///
  /// @throws Refusal when the briefing is refused, or has no such article or estimate
  /// @throws java.io.IOException when the picture cannot be written
  void draw(Request request) throws Refusal, java.io.IOException;

  /// What to draw.
  ///
  /// @param width in pixels
  /// @param height in pixels
  /// @param article the article to show, or null for the first
  /// @param select the estimate to choose, by id or by its number in the text, or null
  record Request(
      Path briefing,
      Path out,
      int width,
      int height,
      boolean dark,
      @Nullable String article,
      @Nullable String select,
      View view) {}

  /// How the window stands.
  ///
  /// @param language the window's
  /// @param zoom the size of the text in percent, one of those that the window offers
  /// @param page the id of the panel's page to turn to, or null for the first
  /// @param table whether the table of estimates is there
  /// @param stage what of a presentation is drawn in the window's place, or null for the window
  /// @param compare the number of the group of reports that is compared, from 1; 0 for none
  /// @param lanes whether ties over time lie over it
  record View(
      Locale language,
      int zoom,
      @Nullable String page,
      boolean table,
      @Nullable StageView stage,
      int compare,
      boolean lanes) {}

  /// A screen of a presentation.
  ///
  /// @param stop the stop's number, from 1
  /// @param screen which of the screens that it takes, from 1
  /// @param larger by how many steps its words are larger
  /// @param speaker whether it is the speaker's view, which has notes, and not the audience's
  record StageView(int stop, int screen, int larger, boolean speaker) {}
}
