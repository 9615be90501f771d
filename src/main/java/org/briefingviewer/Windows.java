// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.util.Locale;
import org.briefingviewer.session.Workbench;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.part.Desk;

/// Puts the window together, by hand.
final class Windows {
  private Windows() {}

  static MainWindow build(
      Workbench bench, Settings settings, Places places, Locale locale, Desk desk) {
    return new MainWindow(bench, settings, new Messages(locale), new Fonts(places.assets()), desk);
  }
}
