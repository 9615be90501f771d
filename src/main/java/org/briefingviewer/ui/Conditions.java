// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.function.BooleanSupplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.text.ArticleView;

/// When commands can be done.
record Conditions(ReadingSession session, ArticleView text) {

  private static ObservableValue<Boolean> when(BooleanSupplier condition, Observable... on) {
    return Bindings.createObjectBinding(condition::getAsBoolean, on);
  }

  ObservableValue<Boolean> always() {
    return when(() -> true);
  }

  /// A briefing is open.
  ObservableValue<Boolean> ready() {
    return when(() -> session.briefing() != null, session.stateProperty());
  }

  /// An article is shown.
  ObservableValue<Boolean> read() {
    return when(() -> session.markedArticle() != null, session.articleProperty());
  }

  /// The article has estimates.
  ObservableValue<Boolean> walk() {
    return when(() -> !session.estimates().isEmpty(), session.articleProperty());
  }

  /// Text is selected.
  ObservableValue<Boolean> copy() {
    return when(() -> text.selectionProperty().get() != null, text.selectionProperty());
  }

  /// Text is selected or an estimate is chosen.
  ObservableValue<Boolean> cite() {
    return when(
        () -> text.selectionProperty().get() != null || session.estimateProperty().get() != null,
        text.selectionProperty(),
        session.estimateProperty());
  }

  /// Something is chosen that can be let go.
  ObservableValue<Boolean> stepBack() {
    return when(
        () ->
            session.passageProperty().get() != null
                || session.estimateProperty().get() != null
                || session.tieProperty().get() != null,
        session.passageProperty(),
        session.estimateProperty(),
        session.tieProperty());
  }

  /// Marks of the article found no sure place.
  ObservableValue<Boolean> unplaced() {
    return when(
        () -> {
          MarkedArticle marked = session.markedArticle();
          return marked != null && !(marked.unplaced().isEmpty() && marked.changed().isEmpty());
        },
        session.articleProperty());
  }
}
