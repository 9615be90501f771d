// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.course;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.derive.course.TimeLanes;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.plate.LanesPicture;
import org.briefingviewer.page.plate.LanesPicture.Entry;
import org.briefingviewer.page.plate.LanesPlate;
import org.briefingviewer.page.plate.NamedPlate;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.course.BriefingCourse;
import org.briefingviewer.session.present.StopList;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.passage.PassageTrip;
import org.jspecify.annotations.Nullable;

/// Ties, treaties and events over time, over the briefing.
public final class CoursePart extends WindowPart {
  private final ShownBriefing shown;
  private final BriefingCourse model;
  private final StopList stops;
  private final EditorName signing;
  private final BiConsumer<String, List<NamedPlate>> pictures;
  private final PassageTrip trip;
  private @Nullable LanesView view;

  /// @param pictures shows pictures on a sheet with that title
  public CoursePart(
      WindowContext of, PartHost host, BiConsumer<String, List<NamedPlate>> pictures) {
    super(of, host);
    this.shown = of.bench().shown();
    this.model = of.bench().course();
    this.stops = of.bench().presenting().stops();
    this.signing = new EditorName(of.settings(), messages, host);
    this.pictures = pictures;
    this.trip = new PassageTrip(of.bench().choice(), of.bench().moves(), host, fonts, model::close);
    ObservableValue<Boolean> open = shown.stateProperty().map(LoadState.Ready.class::isInstance);
    commands.add(Group.FIGURES, "command.course", this::show, open, "Shortcut+Shift+Y");
    commands.add(Group.FIGURES, "command.course.back", trip::back, trip.returningProperty(), "Esc");
    model.openProperty().subscribe(this::opened);
    model.lanesProperty().subscribe(this::fill);
  }

  /// Shows them, of the chosen tie where one is chosen.
  public void show() {
    if (model.openProperty().get()) {
      trip.back();
    } else if (shown.stateProperty().get() instanceof LoadState.Ready) {
      model.open();
    }
  }

  private void opened(boolean open) {
    Knowledge known = shown.knowledgeProperty().get();
    if (!open || known == null) {
      view = null;
      trip.end();
      return;
    }
    LanesView made =
        new LanesView(messages.labelled(known.triangle()), messages, fonts, new OfView());
    view = made;
    fill(model.lanesProperty().get());
    trip.lay(
        made,
        made.entry(),
        new PassageTrip.Words(
            messages.text("course.away"),
            messages.text("course.away.back"),
            messages.text("command.course.back"),
            messages.text("course.close")));
  }

  private void fill(@Nullable TimeLanes lanes) {
    LanesView now = view;
    Briefing open = shown.briefing();
    if (now == null || open == null) {
      return;
    }
    LanesPicture picture = lanes == null ? null : new LanesPicture(open, lanes, messages);
    String title = lanes == null ? "" : new LanesPlate(open, messages).title(lanes.tie());
    now.show(picture, title, model.tie());
  }

  private final class OfView implements LanesView.LanesActions {
    @Override
    public void of(@Nullable ActorPair tie) {
      model.of(tie);
    }

    @Override
    public void open(Entry entry) {
      trip.open(entry.passage());
    }

    @Override
    public void picture() {
      Briefing open = shown.briefing();
      TimeLanes lanes = model.lanesProperty().get();
      if (open != null && lanes != null) {
        LanesPlate plate = new LanesPlate(open, messages);
        pictures.accept(plate.title(lanes.tie()), List.of(plate.of(lanes)));
      }
    }

    @Override
    public void present() {
      signing.as(
          by -> {
            Stop stop =
                new Stop.Graphic(
                    StopList.newId(stops.now()),
                    Stop.Plan.NONE,
                    Stop.GraphicKind.LANES,
                    null,
                    "",
                    model.tie());
            Briefing open = shown.briefing();
            if (open != null && stops.add(stop, by)) {
              String title = new LanesPlate(open, messages).title(model.tie());
              host.say(messages.text("course.said.presented", title));
            }
          });
    }

    @Override
    public void close() {
      model.close();
    }
  }
}
