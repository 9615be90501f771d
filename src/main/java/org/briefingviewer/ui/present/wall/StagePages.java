// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.page.stop.StopBlock;
import org.briefingviewer.ui.present.wall.StageLayout.Placed;
import org.briefingviewer.ui.present.wall.StageLayout.Stack;
import org.jspecify.annotations.Nullable;

/// Screens that are filled one after the other.
final class StagePages {
  /// What of a screen is most of it.
  private static final double MOST = 0.6;

  private final StageLayout layout;
  private final StageMeasure measure;
  private final double width;
  private final double height;
  private final double unit;
  private final List<List<Placed>> screens = new ArrayList<>();
  private List<Placed> now = new ArrayList<>();
  private double y;
  private boolean pictured;

  /// How far down the screen reaches what it repeats of the one before.
  private double head;

  private List<StopBlock> repeated = List.of();

  StagePages(StageLayout layout, StageMeasure measure) {
    this.layout = layout;
    this.measure = measure;
    this.width = layout.width();
    this.height = layout.height();
    this.unit = measure.unit();
  }

  List<List<Placed>> all(List<StopBlock> blocks) {
    pictured = blocks.stream().anyMatch(StopBlock.Drawn.class::isInstance);
    section(tied(blocks));
    screens.add(now);
    return screens;
  }

  /// Who asks for a larger picture does not ask for a larger title above it, which takes its room.
  private StageMeasure sized(StopBlock block) {
    StageMeasure best = layout.measure(1);
    return pictured && block instanceof StopBlock.Title && unit > best.unit() ? best : measure;
  }

  private StageMeasure head(List<StopBlock> blocks) {
    return blocks.isEmpty() ? measure : sized(blocks.getFirst());
  }

  /// Lets the check of the one figure that goes on to further screens stand close below it, so that
  /// its first screen has that too.
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
          && !StageLayout.computed(block)) {
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
    int most = StageLayout.most(width, unit);
    for (int i = 0; i < all.size(); i += most) {
      List<List<StopBlock>> row = all.subList(i, Math.min(i + most, all.size()));
      Stack stack = layout.beside(new StopBlock.Beside(row), width, measure);
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
    boolean apart = checks.size() > 1 && from.stream().anyMatch(StopBlock.Drawn.class::isInstance);
    checks.stream().limit(apart ? 0 : 1).forEach(repeat::add);
    return kept(repeat);
  }

  private List<StopBlock> kept(List<StopBlock> repeat) {
    return layout.stack(repeat, 0, width, head(repeat)).height() <= height / 2 ? repeat : List.of();
  }

  private void turn(List<StopBlock> again) {
    screens.add(now);
    now = new ArrayList<>();
    Stack top = layout.stack(again, 0, width, head(again));
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
      checked +=
          StageLayout.gap(block, check, measure) + layout.card(check, 0, width, measure).height();
    }
    StopBlock left = block;
    while (left != null) {
      double gap = now.isEmpty() ? 0 : StageLayout.gap(now.getLast().card().block(), left, measure);
      Stack whole = whole(left, height - y - gap - checked);
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
        Stack part = layout.card(split.first(), 0, width, measure);
        part.cards().forEach(card -> now.add(card.down(y + gap)));
        left = split.rest();
      }
      boolean under = !(left instanceof StopBlock.Drawn) || under(left);
      turn(under ? repeated : List.of());
    }
  }

  /// A picture that finds no room at the size that is asked for is as large as its room, where that
  /// is most of a screen and its words can be read.
  private Stack whole(StopBlock block, double high) {
    Stack whole = layout.card(block, 0, width, sized(block));
    boolean drawn = whole.cards().getFirst().card().pictureWidth() > 0;
    StageCard fitting =
        block instanceof StopBlock.Drawn picture
                && (!drawn || whole.height() > high)
                && high > MOST * height
            ? layout.picture(picture, width, high, Double.MAX_VALUE)
            : null;
    if (fitting == null) {
      return whole;
    }
    double down = fitting.height(width);
    return new Stack(List.of(new Placed(fitting, 0, 0, width, down)), down);
  }

  /// Returns whether a picture finds room on a screen that begins with what is repeated.
  private boolean under(StopBlock picture) {
    double top =
        layout.stack(repeated, 0, width, head(repeated)).height() + StageLayout.gap(picture) * unit;
    return top + layout.card(picture, 0, width, measure).height() <= height;
  }

  /// A few lines at the foot of a screen are worth beginning with.
  private boolean roomy(double gap) {
    return height - y - gap > 6 * unit;
  }

  private @Nullable SplitBlock split(StopBlock block, double room) {
    return SplitBlock.of(block, part -> layout.card(part, 0, width, measure).height() <= room);
  }
}
