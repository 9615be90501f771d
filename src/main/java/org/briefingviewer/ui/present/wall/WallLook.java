// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import org.briefingviewer.session.present.PreparedPages;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;

/// How the audience's screen looks, and what it shows of each stop.
///
/// @param messages in the language of the room
/// @param pages said in that language
public record WallLook(Theme theme, Messages messages, PreparedPages pages) {

  /// Makes a view of the screen.
  public AudienceView view(Fonts fonts) {
    return new AudienceView(fonts, messages, theme);
  }
}
