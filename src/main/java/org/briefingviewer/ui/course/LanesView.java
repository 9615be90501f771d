// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.course;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.page.plate.LanesPicture;
import org.briefingviewer.page.plate.LanesPicture.Entry;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.StepInPane;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.jspecify.annotations.Nullable;

/// The pane over the briefing: which tie, the lanes, and under them what each mark says.
final class LanesView extends BorderPane implements StepInPane {
  /// The part of the height that the lanes take at most.
  private static final double CHART = 0.52;

  private final Messages messages;
  private final LanesActions handlers;
  private final LanesChart chart;
  private final RevealingList<Entry> list = new RevealingList<>();
  private final ScriptedText title;
  private final WrappedLabel reading = new WrappedLabel();
  private final WrappedLabel none = new WrappedLabel();
  private final List<ToggleButton> ties = new ArrayList<>();
  private final Button pictures = new Button();
  private final Button present = new Button();
  private @Nullable LanesPicture picture;

  /// What can be done in it.
  interface LanesActions {
    /// Looks at one tie, or at all with null.
    void of(@Nullable ActorPair tie);

    /// Opens the passage of a mark.
    void open(Entry entry);

    void picture();

    void present();

    void close();
  }

  LanesView(Triangle triangle, Messages messages, Fonts fonts, LanesActions handlers) {
    this.messages = messages;
    this.handlers = handlers;
    this.title = new ScriptedText(fonts, "", "compare-title");
    this.chart = new LanesChart(fonts, this::choose);
    list.setCellFactory(view -> new LaneCell(messages, fonts, () -> picture));
    tie(messages.text("course.all"), null);
    TieWords words = new TieWords(messages);
    triangle.pairs().forEach(pair -> tie(words.pair(triangle, pair), pair));
    build();
  }

  private void tie(String name, @Nullable ActorPair pair) {
    ToggleButton button = new ToggleButton(name);
    button.setId("course-" + (pair == null ? "all" : pair.key()));
    button.getStyleClass().add("compare-dates");
    button.setMinWidth(USE_PREF_SIZE);
    button.setUserData(pair);
    button.setOnAction(event -> handlers.of(pair));
    ties.add(button);
  }

  private void build() {
    setId("lanes-view");
    setMinHeight(0); // or what stands above it is pushed out of a low window
    getStyleClass().addAll("compare-view", "lanes-view");
    setAccessibleText(messages.text("course.view"));
    button(pictures, "course.picture", handlers::picture);
    button(present, "course.present", handlers::present);
    Button close = new Button();
    button(close, "course.close", handlers::close);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox first = new HBox(title, pictures, present, close);
    first.getStyleClass().add("compare-first");
    first.setAlignment(Pos.CENTER_LEFT);
    FlowPane which = new FlowPane();
    which.getChildren().setAll(ties);
    reading.getStyleClass().add("soft");
    WrappedLabel hint = new WrappedLabel(messages.text("course.hint"));
    hint.getStyleClass().add("soft");
    VBox head = new VBox(first, which, reading, chart, hint);
    head.getStyleClass().add("compare-head");
    chart.maxHeightProperty().bind(Bindings.multiply(heightProperty(), CHART));
    list.setId("lanes-list");
    list.getStyleClass().addAll("compare-reports", "lanes-list");
    list.setAccessibleText(messages.text("course.list"));
    none.getStyleClass().addAll("soft", "compare-quiet");
    list.setPlaceholder(none);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    setTop(head);
    setCenter(list);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void button(Button button, String key, Runnable doing) {
    button.setText(messages.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> doing.run());
  }

  /// Shows lanes, or that they are being made.
  ///
  /// @param named what they are of
  void show(@Nullable LanesPicture made, String named, @Nullable ActorPair tie) {
    Entry before = list.getSelectionModel().getSelectedItem();
    picture = made;
    title.setWords(named, "compare-title");
    for (ToggleButton button : ties) {
      Object pair = button.getUserData();
      button.setSelected(tie == null ? pair == null : tie.equals(pair));
    }
    boolean there = made != null && made.fits();
    reading.setText(made == null || !made.fits() ? "" : made.reading());
    pictures.setDisable(!there);
    present.setDisable(!there);
    none.setText(messages.text(made == null ? "course.loading" : "course.none"));
    chart.show(made);
    list.getItems().setAll(made == null ? List.of() : made.entries());
    if (!list.getItems().isEmpty()) {
      int at = before == null ? 0 : Math.max(0, list.getItems().indexOf(before));
      list.getSelectionModel().clearAndSelect(at);
    }
  }

  private void choose(int number) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).number() == number) {
        list.getSelectionModel().clearAndSelect(i);
        list.getFocusModel().focus(i);
        list.reveal(i);
        list.requestFocus();
        return;
      }
    }
  }

  private void open() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      handlers.open(entry);
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      open();
    }
  }

  /// Of themselves lists take Enter and Escape, and do nothing with them; a bare letter means the
  /// text, which nobody sees now.
  private void pressed(KeyEvent event) {
    boolean bare = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.ESCAPE) {
      handlers.close();
    } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      open();
    } else if (!bare || !event.getCode().isLetterKey()) {
      return;
    }
    event.consume();
  }

  @Override
  public Node entry() {
    return list;
  }
}
