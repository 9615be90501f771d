// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import org.briefingviewer.cli.PictureDrawer.Request;
import org.briefingviewer.cli.PictureDrawer.StageView;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.session.Workbench;
import org.briefingviewer.session.present.QuotePlacing;
import org.briefingviewer.session.present.RoomState;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.present.AudienceView;
import org.briefingviewer.wording.Messages;

/// Draws a screen of a presentation in the window's place.
record StagePicture(Workbench bench, Settings settings, Fonts fonts) {

  /// Returns the view.
  ///
  /// @throws Refused when the briefing has no such stop, or the stop no such screen
  Parent of(Request request, StageView stage) throws Refused {
    Briefing briefing = Objects.requireNonNull(bench.reading().briefing(), "nothing is open");
    List<Stop> stops = briefing.stops();
    if (stage.stop() < 1 || stage.stop() > stops.size()) {
      throw none(request, "The presentation has " + stops.size() + " stops.");
    }
    Messages messages = new Messages(request.view().language());
    fonts.speak(messages.locale());
    StopPages pages = new StopPages(briefing, messages, new QuotePlacing());
    StopPage page = pages.of(stops.get(stage.stop() - 1));
    AudienceView view = new AudienceView(fonts, messages, settings.themeProperty().get());
    view.resize(request.width(), request.height());
    int screens = view.screens(page, stage.larger());
    if (stage.screen() < 1 || stage.screen() > screens) {
      throw none(request, "The stop takes " + screens + " screens of that size.");
    }
    view.show(
        RoomState.of(page, stage.stop(), stops.size()).on(stage.screen() - 1, stage.larger()));
    return view;
  }

  private static Refused none(Request request, String what) {
    return new Refused(
        List.of(
            new Problem(
                request.briefing().toString(),
                what,
                "Give --view stage:N with N from 1; briefing-viewer stops lists them.")));
  }
}
