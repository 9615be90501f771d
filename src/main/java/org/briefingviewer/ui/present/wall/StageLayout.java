// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.ui.font.Fonts;
import org.jspecify.annotations.Nullable;

/// Puts what a stop shows on as many screens as it takes. Words shrink first, down to what a room
/// can still read; what does not fit even so goes on to the next screen, under the figure that it
/// belongs to and with what is known of its check. Nothing is ever clipped.
final class StageLayout {
  private static final double[] SHRINKS = {1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1, 0};

  private static final double[] PAGED = {1, 0.7, 0.4};

  /// On more screens than these words have the least size.
  private static final int FEW = 4;

  /// Least width of a column, in units.
  private static final double COLUMN = 13;

  private static final int MOST_COLUMNS = 3;

  /// By what figures, headlines and pictures grow at most, and by what less each try is.
  private static final double MOST_GROWTH = 3.2;

  private static final double TRY = 0.85;
  private static final double LEAST_GROWTH = 1.05;

  /// No words are larger than this part of the room for cards.
  private static final double MOST_WORDS = 0.36;

  private final Fonts fonts;
  private final double least;
  private final double width;
  private final double height;
  private final double scale;

  /// @param least the least size of words in pixels
  /// @param width of the room for cards, in pixels
  /// @param height of that room, in pixels
  /// @param scale by what everything is larger than it needs to be
  StageLayout(Fonts fonts, double least, double width, double height, double scale) {
    this.fonts = fonts;
    this.least = least;
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  /// A card with its place in the room for cards.
  record Placed(StageCard card, double x, double y, double width, double height) {
    Placed down(double by) {
      return new Placed(card, x, y + by, width, height);
    }
  }

  /// Cards below or beside each other.
  record Stack(List<Placed> cards, double height) {}

  /// Returns the cards of each screen; one without cards for a stop that shows nothing.
  List<List<Placed>> screens(List<PageBlock> blocks) {
    StageMeasure best = best(blocks);
    if (scale == 1) {
      SidePicture side = SidePicture.of(this, blocks);
      if (side != null && (best == null || side.width() > pictureWidth(blocks, best))) {
        return List.of(side.cards());
      }
    }
    StageMeasure wanted = (best == null ? paged(blocks) : best).larger(scale);
    if (best != null) {
      Stack stack = stack(blocks, 0, width, wanted);
      if (stack.height() <= height) {
        return List.of(centred(blocks, stack));
      }
    }
    return new StagePages(this, wanted).all(blocks);
  }

  private double pictureWidth(List<PageBlock> blocks, StageMeasure measure) {
    return stack(blocks, 0, width, measure).cards().stream()
        .mapToDouble(placed -> placed.card().pictureWidth())
        .max()
        .orElse(0);
  }

  /// Returns how large everything can be without taking more screens than at its smallest.
  private StageMeasure paged(List<PageBlock> blocks) {
    int fewest = new StagePages(this, measure(0)).all(blocks).size();
    return Arrays.stream(fewest > FEW ? new double[0] : PAGED)
        .mapToObj(this::measure)
        .filter(measure -> new StagePages(this, measure).all(blocks).size() <= fewest)
        .findFirst()
        .orElse(measure(0));
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /// Returns a picture as large as it stands in some room, or null where its words could not be
  /// read there.
  ///
  /// @param most how large its smallest words are at most, in least sizes
  @Nullable StageCard picture(PageBlock.Drawn block, double across, double high, double most) {
    return StageCard.picture(fonts, block, across, high, least, most * least);
  }

  StageMeasure measure(double shrink) {
    return new StageMeasure(least, shrink, 1, Math.max(least, height * MOST_WORDS));
  }

  /// Returns how large everything can be on one screen, or null where nothing makes it fit.
  private @Nullable StageMeasure best(List<PageBlock> blocks) {
    for (double shrink : SHRINKS) {
      StageMeasure measure = measure(shrink);
      double high = stack(blocks, 0, width, measure).height();
      if (high <= height) {
        return shrink == 1 && high > 0 ? grown(blocks, measure, height / high) : measure;
      }
    }
    return null;
  }

  /// Lets what is seen from afar fill the room that is left.
  private StageMeasure grown(List<PageBlock> blocks, StageMeasure plain, double free) {
    for (double grow = Math.min(MOST_GROWTH, free); grow > LEAST_GROWTH; grow *= TRY) {
      StageMeasure measure = plain.growing(grow);
      if (stack(blocks, 0, width, measure).height() <= height) {
        return measure;
      }
    }
    return plain;
  }

  /// A headline alone stands in the middle.
  private List<Placed> centred(List<PageBlock> blocks, Stack stack) {
    boolean alone = blocks.size() == 1 && blocks.getFirst().is(ParagraphRole.TITLE);
    double down = alone ? (height - stack.height()) * 0.42 : 0;
    return stack.cards().stream().map(card -> card.down(down)).toList();
  }

  /// What somebody checked, or nobody did, stands close below what it is about; what is cited
  /// stands apart from what is computed.
  static double gap(PageBlock before, PageBlock block, StageMeasure measure) {
    boolean entry =
        block.is(ParagraphRole.LINE)
            && (before instanceof PageBlock.Checked || computed(before) != computed(block));
    double units = entry ? 0.9 : gap(block);
    return units * measure.unit() * (0.6 + 0.4 * measure.shrink());
  }

  static boolean computed(PageBlock block) {
    return !block.runs().isEmpty()
        && block.runs().stream().allMatch(run -> run.look() == PageRun.Look.COMPUTED);
  }

  static double gap(PageBlock block) {
    return switch (block) {
      case PageBlock.Folded _ -> 0.9;
      case PageBlock.Drawn _, PageBlock.Beside _ -> 0.8;
      default -> StageRole.of(block).above();
    };
  }

  Stack stack(List<PageBlock> blocks, double x, double across, StageMeasure measure) {
    List<Placed> cards = new ArrayList<>();
    double y = 0;
    PageBlock before = null;
    for (PageBlock block : blocks) {
      y += before == null ? 0 : gap(before, block, measure);
      before = block;
      Stack next =
          block instanceof PageBlock.Beside beside
              ? beside(beside, across, measure)
              : card(block, x, across, measure);
      for (Placed card : next.cards()) {
        cards.add(card.down(y));
      }
      y += next.height();
    }
    return new Stack(cards, y);
  }

  Stack card(PageBlock block, double x, double across, StageMeasure measure) {
    StageCard card = StageCard.of(fonts, block, across, measure);
    double high = card.height(across);
    return new Stack(List.of(new Placed(card, x, 0, across, high)), high);
  }

  static int most(double across, double unit) {
    return Math.clamp((int) (across / (COLUMN * unit)), 1, MOST_COLUMNS);
  }

  Stack beside(PageBlock.Beside beside, double across, StageMeasure measure) {
    double unit = measure.unit();
    int most = most(across, unit);
    List<List<PageBlock>> all = beside.columns();
    int rows = (all.size() + most - 1) / most;
    int columns = rows == 0 ? 1 : (all.size() + rows - 1) / rows;
    double between = 2 * unit;
    double each = (across - (columns - 1) * between) / columns;
    List<Placed> cards = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < all.size(); i += columns) {
      double high = 0;
      for (int c = 0; c < Math.min(columns, all.size() - i); c++) {
        Stack column = stack(all.get(i + c), c * (each + between), each, measure);
        double top = y;
        column.cards().forEach(card -> cards.add(card.down(top)));
        high = Math.max(high, column.height());
      }
      y += high + (i + columns < all.size() ? 1.2 * unit : 0);
    }
    return new Stack(cards, y);
  }
}
