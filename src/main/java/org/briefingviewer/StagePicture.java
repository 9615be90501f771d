// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import org.briefingviewer.cli.PictureDrawer.Request;
import org.briefingviewer.cli.PictureDrawer.StageView;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.session.present.Presentation;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.present.SpeakerView;
import org.briefingviewer.ui.present.StopStrip;
import org.briefingviewer.ui.present.wall.AudienceView;
import org.briefingviewer.wording.Messages;

/// Draws a screen of a presentation in the window's place.
record StagePicture(Workbench bench, Settings settings, Fonts fonts) {
  private static final Dimension2D ROOM = new Dimension2D(1920, 1080);

  /// Returns the view.
  ///
  /// @throws Refusal when the briefing has no such stop, or the stop no such screen
  Parent of(Request request, StageView stage) throws Refusal {
    Briefing briefing = Objects.requireNonNull(bench.shown().briefing(), "nothing is open");
    List<Stop> stops = briefing.stops();
    if (stage.stop() < 1 || stage.stop() > stops.size()) {
      throw none(request, "The presentation has " + stops.size() + " stops.");
    }
    Messages messages = new Messages(request.view().language());
    fonts.speak(messages.locale());
    StopPages pages = new StopPages(briefing, messages, new QuotePlacer());
    StopPage page = pages.of(stops.get(stage.stop() - 1));
    AudienceView view = new AudienceView(fonts, messages, settings.themeProperty().get());
    view.resize(request.width(), request.height());
    int screens = view.screens(page, stage.larger());
    if (stage.screen() < 1 || stage.screen() > screens) {
      throw none(request, "The stop takes " + screens + " screens of that size.");
    }
    if (stage.speaker()) {
      return speaker(stops, stage, pages, messages);
    }
    view.show(
        RoomState.of(page, stage.stop(), stops.size()).on(stage.screen() - 1, stage.larger()));
    return view;
  }

  /// Returns the speaker's view over an audience's screen of the usual size, at noon, as the
  /// presentation begins.
  private Parent speaker(List<Stop> stops, StageView stage, StopPages pages, Messages messages) {
    Theme theme = settings.themeProperty().get();
    AudienceView room = new AudienceView(fonts, messages, theme);
    room.resize(ROOM.getWidth(), ROOM.getHeight());
    Presentation show =
        new Presentation(
            stops, stage.stop() - 1, pages::of, room::screens, InstantSource.fixed(Instant.EPOCH));
    SpeakerView view =
        new SpeakerView(
            show,
            messages,
            () -> new AudienceView(fonts, messages, theme),
            ROOM,
            () -> LocalTime.NOON,
            () -> bench.presenting().sealed(messages));
    view.name(new StopStrip(stops, pages::of, messages, fonts));
    view.draw();
    return view;
  }

  private static Refusal none(Request request, String what) {
    return new Refusal(
        List.of(
            new Problem(
                request.briefing().toString(),
                what,
                "Give --view stage:N with N from 1; briefing-viewer stops lists them.")));
  }
}
