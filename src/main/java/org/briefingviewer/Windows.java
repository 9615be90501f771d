// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.Desk;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.panel.RelationsPanel;

/// Puts the window together, by hand.
final class Windows {
  private Windows() {}

  static MainWindow build(
      ReadingSession session, Settings settings, Places places, Locale locale, Desk desk) {
    Messages messages = new Messages(locale);
    Fonts fonts = new Fonts(places.assets());
    AtomicReference<MainWindow> window = new AtomicReference<>();
    RelationsPanel panel =
        new RelationsPanel(
            session, messages, fonts, estimate -> window.get().copyWithSource(estimate.span()));
    window.set(new MainWindow(session, settings, messages, fonts, panel, desk));
    return window.get();
  }
}
