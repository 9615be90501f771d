// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.page.stop.StopBlock;
import org.briefingviewer.page.stop.StopRun;
import org.briefingviewer.ui.font.Fonts;
import org.jspecify.annotations.Nullable;

/// Puts what a stop shows on as many screens as it takes. Words shrink first, down to what a room
/// can still read; what does not fit even so goes on to the next screen, under the figure that it
/// belongs to and with what is known of its check. Nothing is ever clipped.
final class StageLayout {
  private static final double[] SHRINKS = {1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1, 0};

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
    private Placed down(double by) {
      return new Placed(card, x, y + by, width, height);
    }
  }

  /// Cards below or beside each other.
  private record Stack(List<Placed> cards, double height) {}

  /// Returns the cards of each screen; one without cards for a stop that shows nothing.
  List<List<Placed>> screens(List<StopBlock> blocks) {
    StageMeasure best = best(blocks);
    StageMeasure wanted = (best == null ? measure(0) : best).larger(scale);
    if (best != null) {
      Stack stack = stack(blocks, 0, width, wanted);
      if (stack.height() <= height) {
        return List.of(centred(blocks, stack));
      }
    }
    return new Pages(wanted).all(blocks);
  }

  private StageMeasure measure(double shrink) {
    return new StageMeasure(least, shrink, 1, Math.max(least, height * MOST_WORDS));
  }

  /// Returns how large everything can be on one screen, or null where nothing makes it fit.
  private @Nullable StageMeasure best(List<StopBlock> blocks) {
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
  private StageMeasure grown(List<StopBlock> blocks, StageMeasure plain, double free) {
    for (double grow = Math.min(MOST_GROWTH, free); grow > LEAST_GROWTH; grow *= TRY) {
      StageMeasure measure = plain.growing(grow);
      if (stack(blocks, 0, width, measure).height() <= height) {
        return measure;
      }
    }
    return plain;
  }

  /// A headline alone stands in the middle.
  private List<Placed> centred(List<StopBlock> blocks, Stack stack) {
    boolean alone = blocks.size() == 1 && blocks.getFirst() instanceof StopBlock.Title;
    double down = alone ? (height - stack.height()) * 0.42 : 0;
    return stack.cards().stream().map(card -> card.down(down)).toList();
  }

  /// What somebody checked, or nobody did, stands close below what it is about; what is cited
  /// stands apart from what is computed.
  private double gap(StopBlock before, StopBlock block, StageMeasure measure) {
    boolean entry =
        block instanceof StopBlock.Line
            && (before instanceof StopBlock.Checked || computed(before) != computed(block));
    double units = entry ? 0.9 : gap(block);
    return units * measure.unit() * (0.6 + 0.4 * measure.shrink());
  }

  private static boolean computed(StopBlock block) {
    return !block.runs().isEmpty()
        && block.runs().stream().allMatch(run -> run.look() == StopRun.Look.COMPUTED);
  }

  private static double gap(StopBlock block) {
    return switch (block) {
      case StopBlock.Kicker _ -> 0.6;
      case StopBlock.Title _ -> 0.2;
      case StopBlock.Figure _ -> 0.05;
      case StopBlock.Computed _ -> 0.7;
      case StopBlock.Whose _ -> 0.3;
      case StopBlock.Line _ -> 0.4;
      case StopBlock.Checked _ -> 0.35;
      case StopBlock.Passage _ -> 0.9;
      case StopBlock.Warning _ -> 0.5;
      case StopBlock.Drawn _ -> 0.8;
      case StopBlock.Beside _ -> 0.8;
    };
  }

  private Stack stack(List<StopBlock> blocks, double x, double across, StageMeasure measure) {
    List<Placed> cards = new ArrayList<>();
    double y = 0;
    StopBlock before = null;
    for (StopBlock block : blocks) {
      y += before == null ? 0 : gap(before, block, measure);
      before = block;
      Stack next =
          block instanceof StopBlock.Beside beside
              ? beside(beside, across, measure)
              : card(block, x, across, measure);
      for (Placed card : next.cards()) {
        cards.add(card.down(y));
      }
      y += next.height();
    }
    return new Stack(cards, y);
  }

  private Stack card(StopBlock block, double x, double across, StageMeasure measure) {
    StageCard card = StageCard.of(fonts, block, across, measure);
    double high = card.height(across);
    return new Stack(List.of(new Placed(card, x, 0, across, high)), high);
  }

  private static int most(double across, double unit) {
    return Math.clamp((int) (across / (COLUMN * unit)), 1, MOST_COLUMNS);
  }

  private Stack beside(StopBlock.Beside beside, double across, StageMeasure measure) {
    double unit = measure.unit();
    int most = most(across, unit);
    List<List<StopBlock>> all = beside.columns();
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

  /// Screens that are filled one after the other.
  private final class Pages {
    private final StageMeasure measure;
    private final double unit;
    private final List<List<Placed>> screens = new ArrayList<>();
    private List<Placed> now = new ArrayList<>();
    private double y;

    /// How far down the screen reaches what it repeats of the one before.
    private double head;

    private List<StopBlock> repeated = List.of();

    Pages(StageMeasure measure) {
      this.measure = measure;
      this.unit = measure.unit();
    }

    List<List<Placed>> all(List<StopBlock> blocks) {
      section(tied(blocks));
      screens.add(now);
      return screens;
    }

    /// Lets the check of the one figure that goes on to further screens stand close below it, so
    /// that its first screen has that too.
    private List<StopBlock> tied(List<StopBlock> blocks) {
      List<StopBlock> checks = blocks.stream().filter(StopBlock.Checked.class::isInstance).toList();
      int head = 0;
      while (head < blocks.size()
          && !(blocks.get(head) instanceof StopBlock.Figure)
          && !(blocks.get(head) instanceof StopBlock.Title)) {
        head++;
      }
      if (checks.size() != 1
          || head == blocks.size()
          || blocks.stream().anyMatch(StopBlock.Drawn.class::isInstance)) {
        return blocks;
      }
      List<StopBlock> tied = new ArrayList<>(blocks);
      tied.remove(checks.getFirst());
      tied.add(head + 1, checks.getFirst());
      return tied;
    }

    private void section(List<StopBlock> blocks) {
      repeated = List.of();
      for (int i = 0; i < blocks.size(); i++) {
        StopBlock block = blocks.get(i);
        if (!repeated.isEmpty()
            && repeated.getFirst() instanceof StopBlock.Computed
            && !computed(block)) {
          repeated = List.of();
        }
        if (block instanceof StopBlock.Drawn && below(blocks.subList(0, i))) {
          turn(repeated); // what was said of the picture before is not said of this one
        }
        if (block instanceof StopBlock.Beside beside) {
          rows(beside);
        } else {
          put(block, checks(blocks.subList(i + 1, blocks.size())));
          if (block instanceof StopBlock.Figure || block instanceof StopBlock.Title) {
            repeated = repeated(blocks.subList(i, blocks.size()));
          } else if (block instanceof StopBlock.Computed) {
            repeated = kept(List.of(block)); // without a check: what stands below is cited
          }
        }
      }
    }

    private boolean below(List<StopBlock> before) {
      return !now.isEmpty() && before.stream().anyMatch(StopBlock.Drawn.class::isInstance);
    }

    /// As many beside each other as go on a screen; a column that alone is too long goes on to
    /// further ones.
    private void rows(StopBlock.Beside beside) {
      List<List<StopBlock>> all = beside.columns();
      int most = most(width, unit);
      for (int i = 0; i < all.size(); i += most) {
        List<List<StopBlock>> row = all.subList(i, Math.min(i + most, all.size()));
        Stack stack = beside(new StopBlock.Beside(row), width, measure);
        if (!now.isEmpty() && y + unit + stack.height() > height) {
          turn(List.of());
        }
        if (stack.height() <= height) {
          double top = now.isEmpty() ? 0 : y + unit;
          stack.cards().forEach(card -> now.add(card.down(top)));
          y = top + stack.height();
          continue;
        }
        for (List<StopBlock> column : row) {
          if (!now.isEmpty()) {
            turn(List.of());
          }
          section(column);
        }
      }
    }

    /// Returns what every further screen of a figure begins with: it and who checked it. Above a
    /// picture of several that were checked apart, the check of none of them stands for all.
    private List<StopBlock> repeated(List<StopBlock> from) {
      List<StopBlock> repeat = new ArrayList<>(from.subList(0, 1));
      List<StopBlock> checks = from.stream().filter(StopBlock.Checked.class::isInstance).toList();
      boolean apart =
          checks.size() > 1 && from.stream().anyMatch(StopBlock.Drawn.class::isInstance);
      checks.stream().limit(apart ? 0 : 1).forEach(repeat::add);
      return kept(repeat);
    }

    private List<StopBlock> kept(List<StopBlock> repeat) {
      return stack(repeat, 0, width, measure).height() <= height / 2 ? repeat : List.of();
    }

    private void turn(List<StopBlock> again) {
      screens.add(now);
      now = new ArrayList<>();
      Stack top = stack(again, 0, width, measure);
      now.addAll(top.cards());
      y = top.height();
      head = y;
    }

    /// Returns what is said of checks right at the beginning of some blocks.
    private List<StopBlock> checks(List<StopBlock> following) {
      return following.stream().takeWhile(StopBlock.Checked.class::isInstance).toList();
    }

    /// @param checks what follows; who checked something stays with what it is about
    private void put(StopBlock block, List<StopBlock> checks) {
      double checked = 0;
      for (StopBlock check : block instanceof StopBlock.Checked ? List.<StopBlock>of() : checks) {
        checked += gap(block, check, measure) + card(check, 0, width, measure).height();
      }
      StopBlock left = block;
      while (left != null) {
        double gap = now.isEmpty() ? 0 : gap(now.getLast().card().block(), left, measure);
        Stack whole = card(left, 0, width, measure);
        boolean fresh = y <= head;
        if (y + gap + whole.height() + (fresh ? 0 : checked) <= height) {
          whole.cards().forEach(card -> now.add(card.down(y + gap)));
          y += gap + whole.height();
          return;
        }
        SplitBlock split =
            fresh || (checked == 0 && roomy(gap)) ? split(left, height - y - gap) : null;
        if (split == null && fresh && left instanceof StopBlock.Drawn drawn) {
          left = StopBlock.Line.of(drawn.narrow());
          continue;
        }
        if (split == null && fresh) {
          throw new IllegalStateException("a screen of " + height + " px has no room for a line");
        }
        if (split != null) {
          Stack part = card(split.first(), 0, width, measure);
          part.cards().forEach(card -> now.add(card.down(y + gap)));
          left = split.rest();
        }
        boolean under = !(left instanceof StopBlock.Drawn) || under(left);
        turn(under ? repeated : List.of());
      }
    }

    /// Returns whether a picture finds room on a screen that begins with what is repeated.
    private boolean under(StopBlock picture) {
      double top = stack(repeated, 0, width, measure).height() + gap(picture) * unit;
      return top + card(picture, 0, width, measure).height() <= height;
    }

    /// A few lines at the foot of a screen are worth beginning with.
    private boolean roomy(double gap) {
      return height - y - gap > 6 * unit;
    }

    private @Nullable SplitBlock split(StopBlock block, double room) {
      return SplitBlock.of(block, part -> card(part, 0, width, measure).height() <= room);
    }
  }
}
