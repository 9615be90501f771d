// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.list;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.stop.StopBlock;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.present.PreparedPages;
import org.briefingviewer.session.present.Presenting;
import org.briefingviewer.session.present.StopList;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.Stylesheets;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.ActionButton;
import org.briefingviewer.ui.part.Entered;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// The stops in their order. Alt+Up and Alt+Down move one, Delete takes it out, Enter opens its
/// notes.
public final class StopsPage extends VBox implements Entered {
  private final StopList stops;
  private final PreparedPages pages;
  private final Messages messages;
  private final Fonts fonts;
  private final Deeds deeds;
  private final ListView<Stop> list = new ListView<>();
  private final WrappedLabel none;

  /// What is done to a stop.
  public interface Deeds {
    void move(Stop stop, int places);

    void remove(Stop stop);

    void plan(Stop stop);
  }

  /// @param actions stand as buttons below the list
  public StopsPage(
      ReadingSession session,
      Presenting presenting,
      Messages messages,
      Fonts fonts,
      Deeds deeds,
      List<Action> actions) {
    this.stops = presenting.stops();
    this.pages = presenting.pages(messages);
    this.messages = messages;
    this.fonts = fonts;
    this.deeds = deeds;
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
    WrappedLabel keys = new WrappedLabel(messages.text("stage.list.keys"));
    keys.getStyleClass().add("stops-keys");
    keys.setMinHeight(USE_PREF_SIZE);
    list.setMinHeight(0);
    getStylesheets().add(new Stylesheets(messages.locale()).url("present"));
    getStyleClass().add("stops-page");
    getChildren().addAll(none, list, keys, buttons);
    session.revisedProperty().subscribe(revised -> show());
  }

  private void show() {
    Stop chosen = chosen();
    ObservableList<Stop> items = list.getItems();
    items.setAll(stops.now());
    pages.prepare(List.copyOf(items), list::refresh);
    none.setVisible(items.isEmpty());
    none.setManaged(items.isEmpty());
    if (chosen != null) {
      items.stream()
          .filter(stop -> stop.id().equals(chosen.id()))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
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
        deeds.move(stop, event.getCode() == javafx.scene.input.KeyCode.UP ? -1 : 1);
      }
      case DELETE -> {
        int place = list.getSelectionModel().getSelectedIndex();
        deeds.remove(stop);
        choose(Math.min(place, list.getItems().size() - 1));
      }
      case ENTER -> deeds.plan(stop);
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public Node entry() {
    return list;
  }

  private final class StopCell extends ListCell<Stop> {
    @Override
    protected void updateItem(@Nullable Stop stop, boolean empty) {
      super.updateItem(stop, empty);
      StopPage page = stop == null || empty ? null : pages.ready(stop);
      if (stop == null || page == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      ScriptedText number = new ScriptedText(fonts, String.valueOf(getIndex() + 1), "stop-number");
      VBox words = new VBox(new ScriptedText(fonts, page.title(), "stop-title"));
      String plan = plan(stop, page);
      if (!plan.isEmpty()) {
        words.getChildren().add(new ScriptedText(fonts, plan, "stop-plan"));
      }
      HBox row = new HBox(number, words);
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

    private static boolean warns(List<StopBlock> blocks) {
      return blocks.stream()
          .anyMatch(
              block ->
                  block instanceof StopBlock.Warning
                      || (block instanceof StopBlock.Beside beside
                          && beside.columns().stream().anyMatch(StopCell::warns)));
    }
  }
}
