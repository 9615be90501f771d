// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.list;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.present.PreparedPages;
import org.briefingviewer.session.present.StopList;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.Stylesheets;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.StepInPane;
import org.briefingviewer.ui.present.wall.WallLook;
import org.briefingviewer.ui.row.ShownCell;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// The stops in their order, each with a picture of what the room sees. Alt+Up and Alt+Down move
/// one, or it is dragged; Delete takes it out, Enter opens its notes. Where not all of it finds
/// room, the page scrolls.
public final class StopsPage extends ScrollPane implements StepInPane {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  /// So many stops are seen at least; what is done with them comes below. Where both have no room
  /// the list takes it, and the rest is scrolled to.
  private static final int LEAST = 3;

  /// What is seen then of the rest, so that one knows that it is there, in pixels.
  private static final double REST_SEEN = 40;

  /// Above and below a picture in its row, in pixels.
  private static final double ROW_AIR = 12;

  private final StopList stops;
  private final PreparedPages pages;
  private final Messages messages;
  private final Fonts fonts;
  private final StopActions handlers;
  private final ListView<Stop> list = new ListView<>();
  private final WrappedLabel none;
  private final VBox rest;
  private final StopThumbs thumbs;
  private final ObservableValue<WallLook> wall;

  /// What is being dragged, or null.
  private @Nullable Stop dragged;

  /// What is done to a stop.
  public interface StopActions {
    void move(Stop stop, int places);

    void remove(Stop stop);

    void plan(Stop stop);
  }

  /// @param pages what the window says of each
  /// @param wall how the room sees them
  /// @param choices change that, beside the buttons
  /// @param actions stand as buttons below the list
  public StopsPage(
      ShownBriefing shownBriefing,
      StopList stops,
      PreparedPages pages,
      Messages messages,
      Fonts fonts,
      StopActions handlers,
      ObservableValue<WallLook> wall,
      List<? extends Node> choices,
      List<Action> actions) {
    this.stops = stops;
    this.pages = pages;
    this.messages = messages;
    this.fonts = fonts;
    this.handlers = handlers;
    this.wall = wall;
    thumbs = new StopThumbs(fonts, wall::getValue, list::refresh);
    none = new WrappedLabel(messages.text("stage.list.none"));
    none.getStyleClass().add("stops-none");
    none.setMinHeight(USE_PREF_SIZE);
    list.setId("stops");
    list.setAccessibleText(messages.text("stage.list.name"));
    list.setCellFactory(view -> new StopCell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, javafx.scene.layout.Priority.ALWAYS);
    javafx.scene.layout.FlowPane buttons = new javafx.scene.layout.FlowPane();
    buttons.getStyleClass().add("stops-buttons");
    actions.forEach(action -> buttons.getChildren().add(new ActionButton(action)));
    buttons.getChildren().addAll(choices);
    WrappedLabel keys = new WrappedLabel(messages.text("stage.list.keys"));
    keys.getStyleClass().add("stops-keys");
    keys.setMinHeight(USE_PREF_SIZE);
    getStylesheets().add(new Stylesheets(messages.locale()).url(Stylesheets.PRESENT));
    getStyleClass().add("stops-page");
    rest = new VBox(keys, buttons);
    rest.getStyleClass().add("stops-rest");
    VBox content = new VBox(none, list, rest);
    content.getStyleClass().add("stops-content");
    setContent(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setAccessibleText(messages.text("stage.list.name"));
    wall.subscribe((before, now) -> prepare());
    shownBriefing.revisedProperty().subscribe(revised -> show());
    viewportBoundsProperty().subscribe(bounds -> makeRoom());
  }

  private void makeRoom() {
    double row = StopThumbs.HEIGHT + ROW_AIR;
    double seen = getViewportBounds().getHeight();
    int count = list.getItems().size();
    double least = row * Math.min(count, LEAST);
    boolean fits = least + rest.prefHeight(getViewportBounds().getWidth()) + REST_SEEN <= seen;
    list.setMinHeight(fits ? least : Math.max(least, Math.min(row * count, seen - REST_SEEN)));
  }

  private void show() {
    Stop chosen = chosen();
    ObservableList<Stop> items = list.getItems();
    List<Stop> now = stops.now();
    String newest = now.isEmpty() ? "" : now.getLast().id();
    boolean added =
        !items.isEmpty()
            && now.size() == items.size() + 1
            && items.stream().noneMatch(each -> each.id().equals(newest));
    items.setAll(now);
    prepare();
    none.setVisible(items.isEmpty());
    none.setManaged(items.isEmpty());
    makeRoom();
    if (added) {
      list.scrollTo(items.size() - 1);
    }
    if (chosen != null) {
      items.stream()
          .filter(stop -> stop.id().equals(chosen.id()))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
  }

  private void prepare() {
    List<Stop> all = List.copyOf(list.getItems());
    pages.prepare(all, list::refresh);
    PreparedPages shown = wall.getValue().pages();
    if (!shown.equals(pages)) {
      shown.prepare(all, list::refresh);
    }
    list.refresh();
  }

  /// Returns the chosen stop, or null.
  public @Nullable Stop chosen() {
    return list.getSelectionModel().getSelectedItem();
  }

  /// Chooses a stop by its place, from 0.
  public void choose(int place) {
    list.getSelectionModel().select(place);
    list.scrollTo(Math.max(0, place - 1));
  }

  private void pressed(KeyEvent event) {
    Stop stop = chosen();
    if (stop == null) {
      return;
    }
    switch (event.getCode()) {
      case UP, DOWN -> {
        if (!event.isAltDown()) {
          return;
        }
        handlers.move(stop, event.getCode() == javafx.scene.input.KeyCode.UP ? -1 : 1);
      }
      case DELETE -> {
        int place = list.getSelectionModel().getSelectedIndex();
        handlers.remove(stop);
        choose(Math.min(place, list.getItems().size() - 1));
      }
      case ENTER -> handlers.plan(stop);
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public Node entry() {
    // The content of a scroll pane is nowhere before the pane has its looks.
    if (list.getScene() == null) {
      applyCss();
    }
    return list;
  }

  private final class StopCell extends ShownCell<Stop> {
    StopCell() {
      setOnDragDetected(
          event -> {
            dragged = getItem();
            if (dragged != null) {
              startFullDrag();
              event.consume();
            }
          });
      setOnMouseDragEntered(event -> pseudoClassStateChanged(DROP, getItem() != null));
      setOnMouseDragExited(event -> pseudoClassStateChanged(DROP, false));
      setOnMouseDragReleased(event -> dropped());
    }

    private void dropped() {
      pseudoClassStateChanged(DROP, false);
      Stop moved = dragged;
      dragged = null;
      int from = moved == null ? -1 : list.getItems().indexOf(moved);
      if (moved != null && from >= 0 && getItem() != null && getIndex() != from) {
        handlers.move(moved, getIndex() - from);
      }
    }

    private Node picture(Stop stop) {
      StopPage shown = wall.getValue().pages().ready(stop);
      ImageView picture = new ImageView(shown == null ? null : thumbs.of(shown));
      picture.setFitWidth(StopThumbs.WIDTH);
      picture.setFitHeight(StopThumbs.HEIGHT);
      picture.setSmooth(true);
      StackPane frame = new StackPane(picture);
      frame.getStyleClass().add("stop-thumb");
      frame.setMinSize(StopThumbs.WIDTH + 2, StopThumbs.HEIGHT + 2);
      frame.setMaxSize(StopThumbs.WIDTH + 2, StopThumbs.HEIGHT + 2);
      return frame;
    }

    @Override
    protected void show(Stop stop) {
      StopPage page = pages.ready(stop);
      if (page == null) {
        clear();
        return;
      }
      ScriptedText number = new ScriptedText(fonts, String.valueOf(getIndex() + 1), "stop-number");
      VBox words = new VBox(new ScriptedText(fonts, page.title(), "stop-title"));
      String plan = plan(stop, page);
      if (!plan.isEmpty()) {
        words.getChildren().add(new ScriptedText(fonts, plan, "stop-plan"));
      }
      HBox row = new HBox(number, picture(stop), words);
      row.getStyleClass().add("stop-row");
      row.setPrefWidth(1);
      HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
      number.setMinWidth(USE_PREF_SIZE);
      setGraphic(row);
      setAccessibleText(messages.text("stage.list.row", getIndex() + 1, page.title()) + " " + plan);
    }

    private String plan(Stop stop, StopPage page) {
      StringBuilder words = new StringBuilder();
      if (warns(page.blocks())) {
        words.append(messages.text("stage.list.warning"));
      }
      Integer seconds = stop.plan().seconds();
      if (seconds != null) {
        words
            .append(words.isEmpty() ? "" : " · ")
            .append(messages.text("stage.list.plan", seconds));
      }
      String notes = stop.plan().notes();
      if (!notes.isEmpty()) {
        words
            .append(words.isEmpty() ? "" : " · ")
            .append(org.briefingviewer.wording.EditWords.brief(notes));
      }
      return words.toString();
    }

    private static boolean warns(List<PageBlock> blocks) {
      return blocks.stream()
          .anyMatch(
              block ->
                  block.is(ParagraphRole.WARNING)
                      || (block instanceof PageBlock.Beside beside
                          && beside.columns().stream().anyMatch(StopCell::warns)));
    }
  }
}
