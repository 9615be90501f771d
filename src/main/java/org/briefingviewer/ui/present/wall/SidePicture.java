// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.ui.present.wall.StageLayout.Placed;
import org.briefingviewer.ui.present.wall.StageLayout.Stack;
import org.jspecify.annotations.Nullable;

/// The one picture of a stop with the words that belong to it at its side. A screen is wider than
/// high: what stands above the words fills less of it.
///
/// @param cards of the whole screen
/// @param width of the picture, in pixels
record SidePicture(List<Placed> cards, double width) {
  /// What the picture takes of the width.
  private static final double[] PARTS = {0.7, 0.6, 0.5, 0.42};

  private static final double[] SHRINKS = {1, 0.5, 0};

  /// How much larger words make up for a smaller picture.
  private static final double WORDS = 0.1;

  /// How large the smallest words of the picture are at most, in units: with more room another
  /// drawing of it is laid out wider, and no words outgrow the title.
  private static final double LETTERS = 1.4;

  /// Between the picture and the words, in units.
  private static final double BETWEEN = 1.5;

  /// Returns the screen on which picture and words are largest, or null where they find no room on
  /// one or there is another picture.
  static @Nullable SidePicture of(StageLayout layout, List<PageBlock> blocks) {
    List<PageBlock> pictures = blocks.stream().filter(PageBlock.Drawn.class::isInstance).toList();
    boolean columns = blocks.stream().anyMatch(PageBlock.Beside.class::isInstance);
    if (pictures.size() != 1 || columns || layout.width() < layout.height()) {
      return null;
    }
    PageBlock.Drawn drawn = (PageBlock.Drawn) pictures.getFirst();
    int at = blocks.indexOf(drawn);
    SidePicture best = null;
    double most = 0;
    for (double shrink : SHRINKS) {
      StageMeasure measure = layout.measure(shrink);
      Stack head = layout.stack(blocks.subList(0, at), 0, layout.width(), measure);
      for (double part : PARTS) {
        SidePicture made =
            made(layout, head, drawn, blocks.subList(at + 1, blocks.size()), measure, part);
        double worth = made == null ? 0 : made.width() * (1 + WORDS * shrink);
        if (worth > most) {
          most = worth;
          best = made;
        }
      }
    }
    return best;
  }

  private static @Nullable SidePicture made(
      StageLayout layout,
      Stack head,
      PageBlock.Drawn drawn,
      List<PageBlock> words,
      StageMeasure measure,
      double part) {
    double top = head.height() + (head.cards().isEmpty() ? 0 : 0.8 * measure.unit());
    double high = layout.height() - top;
    double across = layout.width() * part;
    double left = across + BETWEEN * measure.unit();
    Stack beside = layout.stack(words, left, layout.width() - left, measure);
    StageCard picture = layout.picture(drawn, across, high, LETTERS);
    if (beside.height() > high || picture == null) {
      return null;
    }
    List<Placed> cards = new ArrayList<>(head.cards());
    double down = (high - picture.height(across)) * 0.42;
    cards.add(new Placed(picture, 0, top + down, across, picture.height(across)));
    double lower = Math.min(down, high - beside.height());
    beside.cards().forEach(card -> cards.add(card.down(top + lower)));
    return new SidePicture(cards, picture.pictureWidth());
  }
}
