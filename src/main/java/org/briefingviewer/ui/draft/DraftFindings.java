// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.draft;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.session.draft.HeldDraft;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;
import org.briefingviewer.wording.compare.DraftWords;
import org.jspecify.annotations.Nullable;

/// The findings of a draft: what the briefing does not bear out, and on another page what it does.
final class DraftFindings extends BorderPane {
  private final Messages messages;
  private final DraftWords words;
  private final ToggleButton open = new ToggleButton();
  private final ToggleButton sound = new ToggleButton();
  private final VBox said = new VBox();
  private final RevealingList<DraftFinding> list = new RevealingList<>();
  private final WrappedLabel none = new WrappedLabel();
  private final ReadOnlyObjectWrapper<@Nullable DraftFinding> chosen =
      new ReadOnlyObjectWrapper<>(null);
  private @Nullable HeldDraft draft;

  DraftFindings(Messages messages, Fonts fonts, DraftView.Acts acts) {
    this.messages = messages;
    this.words = new DraftWords(messages);
    getStyleClass().add("draft-findings");
    ToggleGroup pages = new ToggleGroup();
    tab(open, pages, "draft-tab-open");
    tab(sound, pages, "draft-tab-sound");
    HBox tabs = new HBox(open, sound);
    tabs.getStyleClass().add("panel-header");
    said.getStyleClass().add("draft-said");
    setTop(new VBox(tabs, said));
    list.setId("draft-findings");
    list.getStyleClass().add("draft-list");
    list.setAccessibleText(messages.text("draft.findings.name"));
    list.setCellFactory(view -> new DraftCell(messages, fonts, acts::open));
    list.getSelectionModel().selectedItemProperty().subscribe(chosen::set);
    none.getStyleClass().add("draft-none");
    list.setPlaceholder(none);
    setCenter(list);
    setBottom(buttons(acts));
  }

  private void tab(ToggleButton tab, ToggleGroup pages, String id) {
    tab.setId(id);
    tab.setToggleGroup(pages);
    tab.getStyleClass().setAll("toggle-button", "panel-tab");
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setOnAction(
        event -> {
          tab.setSelected(true);
          turnTo(tab.equals(open), null);
          list.requestFocus();
        });
  }

  private FlowPane buttons(DraftView.Acts acts) {
    Button next = button("draft-next", "draft.next");
    next.setOnAction(event -> step(1));
    next.getStyleClass().add("main-button");
    Button notes = button("draft-footnotes", "draft.footnotes");
    notes.setOnAction(event -> acts.copyFootnotes(draft == null ? List.of() : draft.findings()));
    Button save = button("draft-save", "draft.save");
    save.setOnAction(event -> acts.save());
    FlowPane buttons = new FlowPane(next, notes, save);
    buttons.getStyleClass().add("draft-foot");
    return buttons;
  }

  private Button button(String id, String key) {
    Button button = new Button(messages.text(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  void show(HeldDraft now) {
    draft = now;
    open.setText(messages.text("draft.tab.open", now.open().size()));
    sound.setText(messages.text("draft.tab.sound", now.sound().size()));
    said.getChildren().clear();
    say(words.summary(now.findings()), "draft-summary");
    int leftOut = now.text().article().dropped().size();
    if (leftOut > 0) {
      say(words.leftOut(leftOut), "draft-remark");
    }
    if (now.unread() > 0) {
      say(messages.text("draft.unread", now.unread()), "draft-remark");
    }
    now.notes().forEach(note -> say(new ProblemWords(messages).what(note), "draft-remark"));
    turnTo(!now.open().isEmpty() || now.sound().isEmpty(), null);
  }

  private void say(String line, String look) {
    WrappedLabel label = new WrappedLabel(line, look);
    label.setMinHeight(USE_PREF_SIZE);
    said.getChildren().add(label);
  }

  private void turnTo(boolean notBorneOut, @Nullable DraftFinding chosen) {
    HeldDraft of = draft;
    if (of == null) {
      return;
    }
    open.setSelected(notBorneOut);
    sound.setSelected(!notBorneOut);
    List<DraftFinding> shown = notBorneOut ? of.open() : of.sound();
    if (!list.getItems().equals(shown)) {
      list.getItems().setAll(shown);
    }
    String key =
        of.findings().isEmpty()
            ? "draft.none.all"
            : notBorneOut ? "draft.none.open" : "draft.none.sound";
    none.setText(messages.text(key));
    choose(chosen == null && !shown.isEmpty() ? shown.getFirst() : chosen);
  }

  ReadOnlyObjectProperty<@Nullable DraftFinding> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Returns what is looked at first, or null where there is nothing.
  @Nullable DraftFinding first() {
    return list.getItems().isEmpty() ? null : list.getItems().getFirst();
  }

  /// Chooses a finding, on whichever page it stands.
  void choose(@Nullable DraftFinding finding) {
    if (finding == null) {
      list.getSelectionModel().clearSelection();
      return;
    }
    if (!list.getItems().contains(finding)) {
      turnTo(!finding.borneOut(), finding);
      return;
    }
    int row = list.getItems().indexOf(finding);
    list.getSelectionModel().clearAndSelect(row);
    list.getFocusModel().focus(row);
    list.reveal(row);
  }

  /// Goes on by so many findings, after the last to the first.
  void step(int by) {
    int rows = list.getItems().size();
    if (rows > 0) {
      int at = list.getSelectionModel().getSelectedIndex();
      choose(list.getItems().get(Math.floorMod(at + by, rows)));
      list.requestFocus();
    }
  }

  Node list() {
    return list;
  }

  void focusList() {
    list.requestFocus();
  }
}
