// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.session.library.LibraryModels;
import org.briefingviewer.session.library.UpkeepState;
import org.briefingviewer.ui.field.ChipFlow;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.StepInPane;
import org.briefingviewer.ui.part.WritingPane;
import org.briefingviewer.wording.Messages;

/// What is looked for in all briefings, in which folders, and what was found: by briefing and
/// article, each place with its figure.
final class LibraryView extends BorderPane implements StepInPane, WritingPane {
  private final LibraryModels library;
  private final ObservableValue<List<Path>> folders;
  private final Messages messages;
  private final Fonts fonts;
  private final Acts acts;
  private final LibraryWords words;
  private final WordField field = new WordField();
  private final VBox named = new VBox();
  private final WrappedLabel summary = new WrappedLabel();
  private final LockedLine locks;
  private final WrappedLabel reading = new WrappedLabel().goneWhenEmpty();
  private final ScriptedText also;
  private final Button more = new Button();
  private final RevealingList<LibraryRow> list = new RevealingList<>();

  /// What can be done on the page.
  interface Acts {
    void addFolder();

    void removeFolder(Path folder);

    void searchLocked();

    void leaveLocked();

    void show(Path file, EvidenceQuote place);

    void close();
  }

  LibraryView(
      LibraryModels library,
      ObservableValue<List<Path>> folders,
      Messages messages,
      Fonts fonts,
      Acts acts) {
    this.library = library;
    this.folders = folders;
    this.messages = messages;
    this.fonts = fonts;
    this.acts = acts;
    this.words = new LibraryWords(messages);
    this.locks = new LockedLine(messages, words, acts);
    this.also = new ScriptedText(fonts, "", "library-soft");
    setId("library-view");
    getStyleClass().add("library-view");
    setAccessibleText(messages.text("library.name"));
    setTop(new VBox(head(), asked()));
    setCenter(found());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a list keeps Enter and Esc to itself
    bind();
  }

  private Node head() {
    ScriptedText title = ScriptedText.strong(fonts, messages.text("library.name"), "draft-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title, button("library-close", "library.close", acts::close));
    head.getStyleClass().add("draft-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.setFillHeight(false);
    return head;
  }

  private Button button(String id, String key, Runnable handler) {
    return new SheetButton(id, messages.text(key), handler);
  }

  private Node asked() {
    field.setId("library-find");
    field.getStyleClass().add("library-field");
    field.setPromptText(messages.text("library.prompt"));
    field.setAccessibleText(messages.text("library.name"));
    field.setAccessibleHelp(messages.text("library.help"));
    TypedFace.follow(field, fonts);
    VBox asked = new VBox(field, named);
    asked.getStyleClass().add("library-asked");
    return asked;
  }

  private Node found() {
    summary.setId("library-summary");
    summary.getStyleClass().add("library-summary");
    summary.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    reading.setId("library-reading");
    more.setId("library-more");
    more.setText(messages.text("library.more"));
    more.setMinWidth(USE_PREF_SIZE);
    more.setOnAction(event -> library.finder().more());
    HBox line = new HBox(summary, more);
    line.getStyleClass().add("library-line");
    line.setAlignment(Pos.CENTER_LEFT);
    VBox said = new VBox(line, also, locks, reading);
    said.getStyleClass().add("library-said");
    list.setId("library-found");
    list.getStyleClass().add("library-list");
    list.setAccessibleText(messages.text("library.list"));
    list.setCellFactory(view -> new LibraryCell(words, fonts));
    list.setPlaceholder(new Region());
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    BorderPane found = new BorderPane(list);
    found.setTop(said);
    return found;
  }

  private void bind() {
    folders.subscribe(this::name);
    field.setText(library.finder().typedProperty().get());
    field.textProperty().subscribe((before, typed) -> library.finder().search(typed));
    library.finder().resultsProperty().subscribe(this::show);
    library.finder().typedProperty().subscribe(typed -> say());
    library.upkeep().stateProperty().subscribe((before, now) -> follow(before, now));
    reading.setText(words.upkeep(upkeep()));
  }

  /// Shows the folders, each with what takes it away.
  private void name(List<Path> paths) {
    List<Node> chips = new ArrayList<>();
    for (Path folder : paths) {
      Button chip = new Button(DeceptiveCharacters.shownInLine(folder.toString()) + "  ✕");
      chip.getStyleClass().add("library-folder");
      chip.setAccessibleText(messages.text("library.folder.remove", folder.toString()));
      chip.setOnAction(
          event -> {
            acts.removeFolder(folder);
            field.requestFocus();
          });
      chips.add(chip);
    }
    Button add = button("library-add", "library.folder.add", this::add);
    add.getStyleClass().add(paths.isEmpty() ? "main-button" : "library-folder");
    chips.add(add);
    named.getChildren().setAll(new ChipFlow(chips));
    say();
  }

  private void add() {
    acts.addFolder();
    field.requestFocus();
  }

  private void show(FolderHits hits) {
    LibraryRow chosen = list.getSelectionModel().getSelectedItem();
    List<LibraryRow> rows = LibraryRow.of(hits, upkeep().problems().values());
    list.getItems().setAll(rows);
    int row = chosen == null ? -1 : rows.indexOf(chosen);
    if (row >= 0) {
      list.getSelectionModel().clearAndSelect(row);
    }
    list.reveal(Math.max(row, 0));
    say();
  }

  private void say() {
    FolderHits hits = library.finder().resultsProperty().get();
    String typed = library.finder().typedProperty().get();
    boolean hindered = !upkeep().problems().isEmpty();
    summary.setText(words.summary(hits, typed, folders.getValue().size(), hindered));
    locks.show(hits);
    String spelled = words.also(hits);
    also.setWords(spelled, "library-soft");
    also.setManaged(!spelled.isEmpty());
    boolean offered = hits.more() > 0 && !hits.briefings().isEmpty();
    more.setManaged(offered);
    more.setVisible(offered);
  }

  /// What was read meanwhile is found, too.
  private void follow(UpkeepState before, UpkeepState now) {
    reading.setText(words.upkeep(now));
    boolean first = library.finder().resultsProperty().get().making() && now.running();
    if (!now.problems().equals(before.problems())) {
      show(library.finder().resultsProperty().get());
    }
    if (now.round() != before.round() || first) {
      library.finder().again();
      library.finder().makeReady();
    }
  }

  private UpkeepState upkeep() {
    return library.upkeep().stateProperty().get();
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
      open();
    }
  }

  private void open() {
    LibraryRow row = list.getSelectionModel().getSelectedItem();
    Path file = row == null ? null : row.file();
    EvidenceQuote place = row == null ? null : row.place();
    if (file != null && place != null) {
      acts.show(file, place);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean inField = field.isFocused();
    if (event.getCode() == KeyCode.ESCAPE) {
      acts.close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      open();
      event.consume();
    } else if (inField
        && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)
        && !list.getItems().isEmpty()) {
      list.requestFocus();
      if (list.getSelectionModel().getSelectedItem() == null) {
        list.getSelectionModel().selectFirst();
      }
      event.consume();
    } else if (list.isFocused()
        && event.getCode() == KeyCode.UP
        && list.getSelectionModel().getSelectedIndex() <= 0) {
      take();
      event.consume();
    }
  }

  /// Gives the focus to what is looked for, which typing replaces.
  void take() {
    field.requestFocus();
    field.selectAll();
  }

  @Override
  public Node entry() {
    return list.getSelectionModel().getSelectedItem() == null ? field : list;
  }
}
