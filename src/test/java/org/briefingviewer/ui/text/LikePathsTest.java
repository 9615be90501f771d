// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import org.junit.jupiter.api.Test;

class LikePathsTest {
  private final LikePaths paths = new LikePaths();

  @Test
  void aNewPathLooksAsTheLastOneOfItsKind() {
    Path styled = paths.path("cue");
    styled.setFill(Color.BEIGE);
    styled.setStroke(Color.TEAL);
    styled.setStrokeWidth(3);
    styled.setStrokeLineCap(StrokeLineCap.BUTT);
    styled.getStrokeDashArray().setAll(1.5, 3.0);

    Path next = paths.path("cue");
    assertEquals(List.of("cue"), next.getStyleClass());
    assertEquals(Color.BEIGE, next.getFill());
    assertEquals(Color.TEAL, next.getStroke());
    assertEquals(3, next.getStrokeWidth());
    assertEquals(StrokeLineCap.BUTT, next.getStrokeLineCap());
    assertEquals(List.of(1.5, 3.0), next.getStrokeDashArray());
    assertEquals(new Path().getStroke(), paths.path("source").getStroke());
  }
}
