// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.course;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.briefingviewer.model.ArticleTie;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.Trend;

/// What one article says of a tie, as a dot with the arrow of its trend: filled where a person read
/// it, in a whole ring where it was settled in bulk, in a broken one where nobody checked it.
final class CourseDot extends StackPane {

  CourseDot(ArticleTie article) {
    Trend trend = Objects.requireNonNull(article.trend());
    getStyleClass().addAll("course-dot", "course-" + standing(article).key());
    if (trend != Trend.UNCLEAR && trend != Trend.UNSTATED) {
      Region arrow = new Region();
      arrow.getStyleClass().addAll("course-arrow", trend.name().toLowerCase(Locale.ROOT));
      getChildren().add(arrow);
    }
    setAccessibleRole(AccessibleRole.PARENT);
  }

  /// Returns how far a person stands behind what an article says.
  static Review.Standing standing(ArticleTie article) {
    return Objects.requireNonNull(article.state()).review().standing();
  }
}
