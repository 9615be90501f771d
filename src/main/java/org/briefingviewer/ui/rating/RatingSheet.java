// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.rating;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Asks how reliable a source is and how credible what it says: a letter and a digit choose, the
/// zero unchooses both, Enter keeps.
final class RatingSheet extends VBox {

  private final Messages messages;
  private final BiConsumer<@Nullable SourceReliability, @Nullable InformationCredibility> given;
  private final ToggleGroup reliability = new ToggleGroup();
  private final ToggleGroup credibility = new ToggleGroup();

  /// @param now how it is rated, or null
  /// @param given told how it is to be rated, null for what is not
  RatingSheet(
      Messages messages,
      @Nullable Rating now,
      BiConsumer<@Nullable SourceReliability, @Nullable InformationCredibility> given) {
    this.messages = messages;
    this.given = given;
    FlowPane columns =
        new FlowPane(
            column(
                "rating.reliability",
                reliability,
                List.of(SourceReliability.values()),
                SourceReliability::letter,
                now == null ? null : now.reliability()),
            column(
                "rating.credibility",
                credibility,
                List.of(InformationCredibility.values()),
                one -> String.valueOf(one.number()),
                now == null ? null : now.credibility()));
    columns.getStyleClass().add("rating-columns");
    Button keep = new Button(messages.text("rating.keep"));
    keep.setId("rating-keep");
    keep.getStyleClass().add("main-button");
    keep.setOnAction(event -> keep());
    getStyleClass().addAll("name-sheet", "rating-sheet");
    getChildren().addAll(new WrappedLabel(messages.text("rating.words")), columns, keep);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private <E extends Enum<E>> VBox column(
      String key, ToggleGroup group, List<E> grades, Function<E, String> sign, @Nullable E chosen) {
    Label head = new Label(messages.text(key));
    head.getStyleClass().add("rating-head");
    VBox column = new VBox(head);
    column.getStyleClass().add("rating-column");
    for (E grade : grades) {
      RadioButton button = new RadioButton(sign.apply(grade) + "  " + messages.text(grade));
      choice(button, sign.apply(grade), grade, group, grade == chosen, column);
    }
    RadioButton none = new RadioButton(messages.text("rating.none"));
    choice(
        none, key.substring(key.indexOf('.') + 1) + "-none", null, group, chosen == null, column);
    return column;
  }

  private static void choice(
      RadioButton button,
      String id,
      @Nullable Object grade,
      ToggleGroup group,
      boolean chosen,
      VBox column) {
    button.setId("rating-" + id);
    button.setUserData(grade);
    button.setToggleGroup(group);
    button.setSelected(chosen);
    column.getChildren().add(button);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    String key = event.getText().toUpperCase(Locale.ROOT);
    if (event.getCode() == KeyCode.ENTER) {
      keep();
    } else if (key.equals("0")) {
      choose(reliability, "rating-reliability-none");
      choose(credibility, "rating-credibility-none");
    } else if (!choose(reliability, "rating-" + key) && !choose(credibility, "rating-" + key)) {
      return;
    }
    event.consume();
  }

  private static boolean choose(ToggleGroup group, String id) {
    for (Toggle toggle : group.getToggles()) {
      if (toggle instanceof RadioButton button && id.equals(button.getId())) {
        group.selectToggle(button);
        button.requestFocus();
        return true;
      }
    }
    return false;
  }

  private void keep() {
    given.accept(
        grade(reliability, SourceReliability.class),
        grade(credibility, InformationCredibility.class));
  }

  private static <E> @Nullable E grade(ToggleGroup group, Class<E> type) {
    Toggle chosen = group.getSelectedToggle();
    Object grade = chosen == null ? null : chosen.getUserData();
    return grade == null ? null : type.cast(grade);
  }

  void focusFirst() {
    Toggle chosen = reliability.getSelectedToggle();
    if (chosen instanceof RadioButton button) {
      button.requestFocus();
    }
  }
}
