// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.find;

import impl.org.controlsfx.skin.CustomTextFieldSkin;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.search.SearchResults;
import org.briefingviewer.session.find.BriefingFinder;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/// The field in the bar into which one types what to find, with the count beside it. Enter goes to
/// the next hit, Shift+Enter to the one before, Down into the list of hits, Esc ends the search.
final class FindField extends HBox {
  /// What the lens and the margins take of the field's width, in em; see `find.css`.
  private static final double BESIDE_PROMPT = 5;

  private final BriefingFinder finder;
  private final Messages messages;
  private final FoundWords words;
  private final Runnable close;
  private final Runnable showPage;
  private final Runnable toPage;
  private final TextField field = TextFields.createClearableTextField();
  private final Label count = new Label();
  private boolean active;

  /// @param close ends the search and goes back to the text
  /// @param showPage shows the page of what was found
  /// @param toPage takes the focus to that page
  FindField(
      BriefingFinder finder,
      Messages messages,
      Fonts fonts,
      Runnable close,
      Runnable showPage,
      Runnable toPage) {
    this.finder = finder;
    this.messages = messages;
    this.words = new FoundWords(finder, messages);
    this.close = close;
    this.showPage = showPage;
    this.toPage = toPage;
    build();
    TypedFace.follow(field, fonts);
    bind();
  }

  private void build() {
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("find");
    field.getStyleClass().add("find-field");
    field.setAccessibleText(messages.text("find.name"));
    field.setAccessibleHelp(messages.text("find.help"));
    Region lens = new Region();
    lens.getStyleClass().add("find-lens");
    HBox left = new HBox(lens);
    left.setAlignment(Pos.CENTER);
    left.getStyleClass().add("find-lens-box");
    if (field instanceof CustomTextField custom) {
      custom.setLeft(left);
      custom.setSkin(new Signed(custom));
    }
    count.setId("find-count");
    count.getStyleClass().add("find-count");
    count.setMinWidth(USE_PREF_SIZE);
    count.setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(field, count);
  }

  private void bind() {
    field.setText(finder.typedProperty().get());
    field.textProperty().subscribe((before, typed) -> finder.search(typed));
    field.widthProperty().subscribe(this::prompt);
    field.fontProperty().subscribe(this::prompt);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    finder.resultsProperty().subscribe(this::show);
    finder.hitProperty().subscribe(hit -> show(finder.resultsProperty().get()));
    finder
        .typedProperty()
        .subscribe(
            typed -> {
              if (typed.isEmpty() && !field.getText().isBlank()) {
                field.clear();
              }
            });
  }

  /// Says what the field is for, and by which key one gets there where both have room.
  private void prompt() {
    String whole = messages.text("find.prompt");
    Text measured = new Text(whole);
    measured.setFont(field.getFont());
    double room = field.getWidth() - BESIDE_PROMPT * field.getFont().getSize();
    boolean fits = measured.getLayoutBounds().getWidth() <= room;
    field.setPromptText(fits ? whole : messages.text("find.prompt.short"));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      if (event.isShiftDown()) {
        finder.previous();
      } else {
        finder.next();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      showPage.run();
      toPage.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  private void show(SearchResults results) {
    String said = words.count(results);
    count.setText(said);
    count.setManaged(results.active());
    count.setVisible(results.active());
    count.setAccessibleText(words.spoken(results));
    if (results.active() && !active) {
      showPage.run();
    }
    active = results.active();
  }

  /// Takes the focus; what stands there is selected, so that typing takes its place.
  ///
  /// @param words what is looked for at once, or empty for what stands there
  void take(String words) {
    if (!words.isEmpty()) {
      field.setText(words);
    }
    field.requestFocus();
    field.selectAll();
  }

  /// Empties the field.
  void clear() {
    field.clear();
  }

  /// Draws signs for what deceives in what is looked for, as a [WordField] does.
  private static final class Signed extends CustomTextFieldSkin {
    Signed(CustomTextField drawn) {
      super(drawn);
    }

    private CustomTextField drawn() {
      return (CustomTextField) getSkinnable();
    }

    @Override
    public ObjectProperty<Node> leftProperty() {
      return drawn().leftProperty();
    }

    @Override
    public ObjectProperty<Node> rightProperty() {
      return drawn().rightProperty();
    }

    @Override
    protected String maskText(String words) {
      return DeceptiveCharacters.shownInLine(words);
    }
  }
}
