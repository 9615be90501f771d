// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.function.BooleanSupplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.text.ArticleView;

/// When commands can be done.
record CommandConditions(ShownBriefing shown, ReaderChoice choice, ArticleView text) {

  private static ObservableValue<Boolean> when(BooleanSupplier condition, Observable... on) {
    return Bindings.createObjectBinding(condition::getAsBoolean, on);
  }

  ObservableValue<Boolean> always() {
    return when(() -> true);
  }

  /// A briefing is open.
  ObservableValue<Boolean> ready() {
    return when(() -> shown.briefing() != null, shown.stateProperty());
  }

  /// An article is shown.
  ObservableValue<Boolean> read() {
    return when(() -> choice.markedArticle() != null, choice.articleProperty());
  }

  /// The article has estimates.
  ObservableValue<Boolean> walk() {
    return when(() -> !choice.estimates().isEmpty(), choice.articleProperty());
  }

  /// Text is selected.
  ObservableValue<Boolean> copy() {
    return when(() -> text.selectionProperty().get() != null, text.selectionProperty());
  }

  /// Text is selected or an estimate is chosen.
  ObservableValue<Boolean> cite() {
    return when(
        () -> text.selectionProperty().get() != null || choice.estimateProperty().get() != null,
        text.selectionProperty(),
        choice.estimateProperty());
  }

  /// Something is chosen that can be let go.
  ObservableValue<Boolean> stepBack() {
    return when(
        () ->
            text.selectionProperty().get() != null
                || choice.passageProperty().get() != null
                || choice.estimateProperty().get() != null
                || choice.tieProperty().get() != null,
        text.selectionProperty(),
        choice.passageProperty(),
        choice.estimateProperty(),
        choice.tieProperty());
  }

  /// Marks of the article found no sure place.
  ObservableValue<Boolean> unplaced() {
    return when(
        () -> {
          MarkedArticle marked = choice.markedArticle();
          return marked != null && !(marked.unplaced().isEmpty() && marked.changed().isEmpty());
        },
        choice.articleProperty());
  }
}
