// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.briefingviewer.wording.Messages;

/// Whether the triangle and the rows below it say what the article says or what the briefing says:
/// both the same, so that they never contradict each other. Beside it stands the way to the ties
/// over time.
public final class TiesSwitch extends HBox {
  private final ToggleButton article;
  private final ToggleButton whole;
  private final HBox segments;
  private final Hyperlink course;

  public TiesSwitch(Messages messages) {
    article = new ToggleButton(messages.text("ties.scope.article"));
    whole = new ToggleButton(messages.text("ties.scope.briefing"));
    course = new Hyperlink(messages.text("ties.course"));
    segments = new HBox(article, whole);
    build();
  }

  private void build() {
    ToggleGroup group = new ToggleGroup();
    article.setId("ties-article");
    whole.setId("ties-briefing");
    article.setToggleGroup(group);
    whole.setToggleGroup(group);
    article.setSelected(true);
    article.getStyleClass().add("segment-first");
    whole.getStyleClass().add("segment-last");
    // One of the two stays chosen.
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              }
            });
    segments.getStyleClass().add("segments");
    article.setMinWidth(USE_PREF_SIZE);
    whole.setMinWidth(USE_PREF_SIZE);
    segments.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getStyleClass().add("ties-switch");
    course.setId("ties-course");
    course.getStyleClass().add("ties-course");
    course.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(segments, between, course);
    setMinWidth(0);
  }

  /// Lets something happen when somebody wants to see the ties over time.
  public void onCourse(Runnable wanted) {
    course.setOnAction(event -> wanted.run());
  }

  /// Whether it is the briefing.
  public ReadOnlyBooleanProperty wholeProperty() {
    return whole.selectedProperty();
  }
}
