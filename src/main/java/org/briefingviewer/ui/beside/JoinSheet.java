// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.beside;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.translation.LikelyTranslation;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.ui.field.NamedField;
import org.briefingviewer.ui.field.RowedList;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Asks which article is the original or the translation of the one that is read, and who
/// translated it. What the program proposes stands first; nothing is joined until a person says so.
final class JoinSheet extends VBox {
  /// How many articles are in view.
  private static final int ROWS = 6;

  private final Messages messages;
  private final Fonts fonts;
  private final Joining joining;
  private final RowedList<LikelyTranslation> others = new RowedList<>(2, ROWS);
  private final WrappedLabel empty;
  private final WordedChoice<Side> side;
  private final WordedChoice<Kind> kind;
  private final WordField name = new WordField();
  private final WrappedLabel refused = new WrappedLabel("").goneWhenEmpty();
  private final Button join;

  /// What the article that is read is.
  private enum Side {
    IS_TRANSLATION("isTranslation"),
    IS_ORIGINAL("isOriginal");

    private final String key;

    Side(String key) {
      this.key = key;
    }
  }

  /// The kinds of [Translator].
  private enum Kind {
    PERSON,
    SERVICE,
    OUTLET,
    UNKNOWN;

    private boolean named() {
      return this == PERSON || this == SERVICE;
    }
  }

  /// What is done with the answer.
  interface Joining {
    /// @param isOriginal whether the article that is read is the original
    void join(String other, boolean isOriginal, Translator translator);

    /// Returns whether the two cannot be joined so, since that would be a circle.
    boolean circular(String other, boolean isOriginal);
  }

  JoinSheet(Messages messages, Fonts fonts, boolean isOriginal, Joining joining) {
    this.messages = messages;
    this.fonts = fonts;
    this.joining = joining;
    this.empty = new WrappedLabel(messages.text("beside.join.searching"));
    side =
        new WordedChoice<>(
            "join-side",
            messages.text("beside.join.which"),
            List.of(Side.values()),
            isOriginal ? Side.IS_ORIGINAL : Side.IS_TRANSLATION,
            one -> messages.text("beside.join." + one.key),
            one -> judge());
    kind =
        new WordedChoice<>(
            "join-kind",
            messages.text("beside.join.translator"),
            List.of(Kind.values()),
            Kind.UNKNOWN,
            one -> messages.text("beside.join.kind." + one.name().toLowerCase(Locale.ROOT)),
            one -> judge());
    join = new SheetButton("join-go", messages.text("beside.join.go"), this::join);
    join.getStyleClass().add("main-button");
    build();
    judge();
  }

  private void build() {
    others.setId("join-others");
    others.setAccessibleText(messages.text("beside.join.other"));
    others.setPlaceholder(empty);
    others.setCellFactory(view -> new OtherCell());
    others.getSelectionModel().selectedItemProperty().subscribe(each -> judge());
    name.setId("join-name");
    name.setAccessibleText(messages.text("beside.join.name"));
    TypedFace.follow(name, fonts);
    name.textProperty().subscribe(typed -> judge());
    name.setOnAction(event -> join());
    name.managedProperty().bind(name.visibleProperty());
    refused.setId("join-refused");
    refused.getStyleClass().add("name-refused");
    getChildren()
        .addAll(
            new WrappedLabel(messages.text("beside.join.words")),
            new NamedField(messages.text("beside.join.other"), others),
            new NamedField(messages.text("beside.join.which"), side),
            new NamedField(messages.text("beside.join.translator"), kind),
            new NamedField(messages.text("beside.join.name"), name),
            join,
            refused);
    getStyleClass().addAll("name-sheet", "details-sheet", "join-sheet");
  }

  /// Shows the articles that can be chosen; the first one is chosen where it is proposed.
  void offer(List<LikelyTranslation> found) {
    others.getItems().setAll(found);
    empty.setText(messages.text("beside.join.none"));
    if (!found.isEmpty() && found.getFirst().proposed()) {
      others.getSelectionModel().selectFirst();
    }
  }

  private void judge() {
    LikelyTranslation other = others.getSelectionModel().getSelectedItem();
    name.setVisible(kind.getValue().named());
    boolean circular = other != null && joining.circular(other.article().id(), isOriginal());
    refused.setText(circular ? messages.text("beside.join.circular") : "");
    join.setDisable(other == null || circular || translator() == null);
  }

  private boolean isOriginal() {
    return side.getValue() == Side.IS_ORIGINAL;
  }

  /// Returns null as long as the name is missing.
  private @Nullable Translator translator() {
    String typed = name.getText().strip();
    return switch (kind.getValue()) {
      case PERSON -> typed.isEmpty() ? null : new Translator.Person(typed);
      case SERVICE -> typed.isEmpty() ? null : new Translator.Service(typed);
      case OUTLET -> new Translator.Outlet();
      case UNKNOWN -> new Translator.Unknown();
    };
  }

  private void join() {
    LikelyTranslation other = others.getSelectionModel().getSelectedItem();
    Translator translator = translator();
    if (other != null && translator != null && !join.isDisabled()) {
      joining.join(other.article().id(), isOriginal(), translator);
    }
  }

  void focusFirst() {
    others.requestFocus();
  }

  /// An article: its name, where it was published and when, and whether it is proposed.
  private final class OtherCell extends RowCell<LikelyTranslation> {
    OtherCell() {
      getStyleClass().setAll("change-cell");
    }

    @Override
    protected void show(LikelyTranslation other) {
      String said = said(other);
      VBox row = new VBox(new ScriptedText(fonts, said, "change-what"));
      row.getStyleClass().add("change-row");
      setGraphic(row);
      setAccessibleText(said);
    }

    private String said(LikelyTranslation other) {
      ArticleSummary article = other.article();
      String from = article.publisher() == null ? "" : " · " + article.publisher();
      String on = article.date() == null ? "" : " · " + article.date().iso();
      String whole = article.name() + from + on;
      return other.proposed()
          ? messages.text("beside.join.proposed", whole, other.shared())
          : whole;
    }
  }
}
