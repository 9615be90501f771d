// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// The moment in which a stop comes in, so that a room sees that something else is shown. It begins
/// with the first picture of the stop and delays nothing.
final class StopFade {
  private static final Duration LENGTH = Duration.millis(120);

  /// How much of the stop its first picture shows.
  private static final double FIRST = 0.3;

  private StopFade() {}

  static void in(List<? extends Node> cards) {
    Timeline coming = new Timeline();
    for (Node card : cards) {
      card.setOpacity(FIRST);
      coming.getKeyFrames().add(new KeyFrame(LENGTH, new KeyValue(card.opacityProperty(), 1)));
    }
    coming.play();
  }
}
