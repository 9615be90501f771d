// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.presentation.RoomState.Curtain;
import org.briefingviewer.session.present.Presentation;
import org.briefingviewer.session.present.StagePointer;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.Stylesheets;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.present.wall.AudienceView;
import org.briefingviewer.ui.present.wall.StageThumb;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// What the speaker sees: where the presentation is, what comes next or what the room still sees,
/// the notes, the time, the keys.
public final class SpeakerView extends StackPane {
  /// Until the pictures are drawn: the room's screen comes first.
  private static final javafx.util.Duration LATER = javafx.util.Duration.millis(60);

  /// More letters than these are set smaller, so that all of them are in view.
  private static final int MANY_LETTERS = 300;

  private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");

  private final Presentation show;
  private final Messages messages;
  private final Supplier<LocalTime> now;
  private final StageThumb here;
  private final StageThumb beside;
  private final Label place = label("speaker-place");
  private final Label besideTitle = label("speaker-beside");
  private final Label planned = label("speaker-planned");
  private final WrappedLabel notes = new WrappedLabel("");
  private final Label timeOfDay = label("speaker-time");
  private final Label gone = label("speaker-gone");
  private final Label pace = label("speaker-pace");
  private final Supplier<String> seal;
  private final WrappedLabel sealed = new WrappedLabel("");
  private final WrappedLabel told = new WrappedLabel("");
  private final VBox left;
  private final Timeline ticking;
  private final PauseTransition later = new PauseTransition(LATER);
  private @Nullable StagePointer pointer;
  private @Nullable StageKeyList keys;
  private @Nullable StopsOverview over;
  private @Nullable StopStrip strip;
  private Runnable lifted = () -> {};

  /// @param views makes views of the audience's screen
  /// @param size of the audience's screen in pixels
  /// @param seal says how the briefing is sealed; an empty string where it never was
  public SpeakerView(
      Presentation show,
      Messages messages,
      Supplier<AudienceView> views,
      Dimension2D size,
      Supplier<LocalTime> now,
      Supplier<String> seal) {
    this.show = show;
    this.seal = seal;
    this.messages = messages;
    this.now = now;
    here = new StageThumb(views.get(), size);
    beside = new StageThumb(views.get(), size);
    left = new VBox(place, told, here, sealed);
    ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
    ticking.setCycleCount(Animation.INDEFINITE);
    build();
    getStyleClass().addAll("root", "speaker");
    getStylesheets().add(new Stylesheets(messages.locale()).url(Stylesheets.PRESENT));
    show.hereProperty().subscribe(state -> changed());
    show.roomProperty().subscribe(state -> changed());
    show.frozenProperty().subscribe(frozen -> changed());
    later.setOnFinished(event -> draw());
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add("speaker-label");
    return label;
  }

  private void build() {
    notes.setId("speaker-notes");
    notes.getStyleClass().add("speaker-notes");
    sealed.setId("speaker-seal");
    sealed.getStyleClass().add("speaker-label");
    sealed.setMinHeight(USE_PREF_SIZE);
    sealed.managedProperty().bind(sealed.visibleProperty());
    told.setId("speaker-told");
    told.getStyleClass().add("speaker-told");
    told.setMinHeight(USE_PREF_SIZE);
    told.managedProperty().bind(told.visibleProperty());
    tell("");
    VBox.setVgrow(here, Priority.ALWAYS);
    VBox right = new VBox(besideTitle, beside, planned, notes);
    VBox.setVgrow(notes, Priority.ALWAYS);
    notes.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    for (VBox column : new VBox[] {left, right}) {
      column.getStyleClass().add("speaker-column");
    }
    GridPane grid = new GridPane();
    grid.getStyleClass().add("speaker-grid");
    ColumnConstraints wide = new ColumnConstraints();
    wide.setPercentWidth(68);
    ColumnConstraints narrow = new ColumnConstraints();
    narrow.setPercentWidth(32);
    grid.getColumnConstraints().addAll(wide, narrow);
    grid.addRow(0, left, right);
    GridPane.setVgrow(left, Priority.ALWAYS);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Label few = label("speaker-keys");
    few.setText(messages.text("stage.speaker.keys"));
    HBox foot = new HBox(timeOfDay, gone, pace, spacer, few);
    foot.getStyleClass().add("speaker-foot");
    VBox all = new VBox(grid, foot);
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().add(all);
  }

  /// Lets the pointer follow the mouse over the picture of what the room sees.
  void follow(StagePointer pointing) {
    pointer = pointing;
    here.setOnMouseMoved(event -> pointing.moveTo(here.at(event.getX(), event.getY())));
    here.setOnMouseDragged(event -> pointing.moveTo(here.at(event.getX(), event.getY())));
    here.setOnMouseExited(event -> pointing.leave());
    pointing
        .onProperty()
        .subscribe(
            on -> {
              here.setCursor(on ? Cursor.CROSSHAIR : null);
              changed();
            });
  }

  /// Shows the stops around the one that is shown, below its picture.
  public void name(StopStrip shown) {
    strip = shown;
    left.getChildren().add(shown);
    showStrip();
  }

  private void showStrip() {
    if (strip != null) {
      strip.show(show.asked() ? 0 : show.hereProperty().get().place(), show::goTo);
    }
  }

  /// Says something of the screens; an empty text says nothing.
  void tell(String words) {
    told.setText(words);
    told.setVisible(!words.isEmpty());
  }

  /// Takes note of how large the audience's screen is.
  void wall(Dimension2D size) {
    here.wall(size);
    beside.wall(size);
    drawLater();
  }

  /// Lets the clock be shown as it goes.
  void begin() {
    ticking.play();
  }

  /// Ends what goes on by itself.
  void end() {
    ticking.stop();
    later.stop();
  }

  /// Lays all keys over the view.
  void help() {
    if (keys == null) {
      keys = new StageKeyList(messages);
    }
    put(keys);
  }

  /// Lays all stops over the view, or takes them away.
  ///
  /// @param titles in their order
  void stops(Fonts fonts, List<String> titles) {
    if (closeOver()) {
      return;
    }
    StopsOverview made =
        new StopsOverview(
            messages,
            fonts,
            titles,
            place -> {
              closeOver();
              show.goTo(place);
            },
            this::closeOver);
    over = made;
    put(made);
    made.begin(show.hereProperty().get().place());
  }

  /// Says what is done once the keys, or the stops, are taken away.
  void whenLifted(Runnable then) {
    lifted = then;
  }

  /// Takes away the keys, or the stops.
  ///
  /// @return whether any of them lay there
  boolean closeOver() {
    boolean there = over != null || (keys != null && keys.getParent() != null);
    if (over != null) {
      take(over);
    }
    if (keys != null) {
      take(keys);
    }
    over = null;
    if (there) {
      lifted.run();
    }
    return there;
  }

  /// Lays something over the view.
  void put(Node over) {
    if (!getChildren().contains(over)) {
      getChildren().add(over);
    }
  }

  /// Takes it away.
  void take(Node over) {
    getChildren().remove(over);
  }

  private void changed() {
    RoomState state = show.hereProperty().get();
    place.setText(place(state));
    notes.setText(show.asked() ? "" : show.stop().plan().notes());
    notes.pseudoClassStateChanged(MANY, notes.getText().length() > MANY_LETTERS);
    Integer seconds = show.stop().plan().seconds();
    planned.setText(
        seconds == null
            ? messages.text("stage.speaker.notes")
            : messages.text("stage.speaker.planned", seconds));
    String unmarked = state.page().marks().isEmpty() ? messages.text("stage.speaker.unmarked") : "";
    String folded = state.page().folds() ? messages.text("stage.speaker.folded") : "";
    sealed.setText(String.join(" ", folded, unmarked, seal.get()).strip());
    sealed.setVisible(!sealed.getText().isEmpty());
    drawLater();
    tick();
  }

  private String place(RoomState state) {
    String at =
        show.asked()
            ? messages.text("stage.speaker.asked")
            : messages.text("stage.speaker.at", state.place(), state.count());
    String more = "";
    if (show.frozenProperty().get()) {
      more = messages.text("stage.speaker.frozen");
    } else if (pointer != null && pointer.onProperty().get()) {
      more = messages.text("stage.speaker.pointer");
    }
    Curtain curtain = show.roomProperty().get().curtain();
    if (curtain != Curtain.NONE) {
      more = messages.text("stage.speaker." + curtain.name().toLowerCase(Locale.ROOT));
    }
    return more.isEmpty() ? at : at + " · " + more;
  }

  /// Draws as [#draw()] does, once the room's screen had time to.
  void drawLater() {
    later.playFromStart();
  }

  /// Draws at once where the speaker is, and what comes next; while the room is frozen, what it
  /// still sees.
  public void draw() {
    showStrip();
    here.show(show.hereProperty().get());
    boolean frozen = show.frozenProperty().get();
    RoomState next = show.next();
    besideTitle.setText(
        messages.text(
            frozen
                ? "stage.speaker.room"
                : next == null ? "stage.speaker.end" : "stage.speaker.next"));
    beside.show(frozen ? show.roomProperty().get() : next);
    show.layOutNext();
  }

  private void tick() {
    LocalTime time = now.get();
    timeOfDay.setText("%d:%02d".formatted(time.getHour(), time.getMinute()));
    Duration spent = show.clock().gone();
    String words = messages.text("stage.speaker.gone", minutes(spent));
    gone.setText(show.clock().running() ? words : messages.text("stage.speaker.paused", words));
    pace.setText(pace(spent));
  }

  private static String minutes(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }

  /// Says how the time that is gone stands to the plan, in words.
  private String pace(Duration spent) {
    Duration whole = show.whole();
    if (whole.isZero()) {
      return "";
    }
    String left =
        messages.text(
            "stage.speaker.left",
            minutes(whole.compareTo(spent) > 0 ? whole.minus(spent) : Duration.ZERO));
    Duration plan = show.planned();
    if (plan == null) {
      return left;
    }
    Integer own = show.stop().plan().seconds();
    Duration until = plan.plusSeconds(own == null ? 0 : own);
    long behind = spent.minus(until).toMinutes();
    long ahead = plan.minus(spent).toMinutes();
    String pace =
        behind > 0
            ? messages.text("stage.speaker.behind", behind)
            : ahead > 0
                ? messages.text("stage.speaker.ahead", ahead)
                : messages.text("stage.speaker.inTime");
    return left + " · " + pace;
  }
}
