// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
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

  private List<PageBlock> repeated = List.of();

  StagePages(StageLayout layout, StageMeasure measure) {
    this.layout = layout;
    this.measure = measure;
    this.width = layout.width();
    this.height = layout.height();
    this.unit = measure.unit();
  }

  List<List<Placed>> all(List<PageBlock> blocks) {
    pictured = blocks.stream().anyMatch(PageBlock.Drawn.class::isInstance);
    section(tied(blocks));
    screens.add(now);
    return screens;
  }

  /// Who asks for a larger picture does not ask for a larger title above it, which takes its room.
  private StageMeasure sized(PageBlock block) {
    StageMeasure best = layout.measure(1);
    return pictured && block.is(ParagraphRole.TITLE) && unit > best.unit() ? best : measure;
  }

  private StageMeasure head(List<PageBlock> blocks) {
    return blocks.isEmpty() ? measure : sized(blocks.getFirst());
  }

  /// Lets the check of the one figure that goes on to further screens stand close below it, so that
  /// its first screen has that too.
  private List<PageBlock> tied(List<PageBlock> blocks) {
    List<PageBlock> checks = blocks.stream().filter(PageBlock.Checked.class::isInstance).toList();
    int head = 0;
    while (head < blocks.size()
        && !blocks.get(head).is(ParagraphRole.FIGURE, ParagraphRole.TITLE)) {
      head++;
    }
    if (checks.size() != 1
        || head == blocks.size()
        || blocks.stream().anyMatch(PageBlock.Drawn.class::isInstance)) {
      return blocks;
    }
    List<PageBlock> tied = new ArrayList<>(blocks);
    tied.remove(checks.getFirst());
    tied.add(head + 1, checks.getFirst());
    return tied;
  }

  private void section(List<PageBlock> blocks) {
    repeated = List.of();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (!repeated.isEmpty()
          && repeated.getFirst().is(ParagraphRole.COMPUTED)
          && !StageLayout.computed(block)) {
        repeated = List.of();
      }
      if (block instanceof PageBlock.Drawn && below(blocks.subList(0, i))) {
        turn(repeated); // what was said of the picture before is not said of this one
      }
      if (block instanceof PageBlock.Beside beside) {
        rows(beside);
      } else {
        put(block, checks(blocks.subList(i + 1, blocks.size())));
        if (block.is(ParagraphRole.FIGURE, ParagraphRole.TITLE)) {
          repeated = repeated(blocks.subList(i, blocks.size()));
        } else if (block.is(ParagraphRole.COMPUTED)) {
          repeated = kept(List.of(block)); // without a check: what stands below is cited
        }
      }
    }
  }

  private boolean below(List<PageBlock> before) {
    return !now.isEmpty() && before.stream().anyMatch(PageBlock.Drawn.class::isInstance);
  }

  /// As many beside each other as go on a screen; a column that alone is too long goes on to
  /// further ones.
  private void rows(PageBlock.Beside beside) {
    List<List<PageBlock>> all = beside.columns();
    int most = StageLayout.most(width, unit);
    for (int i = 0; i < all.size(); i += most) {
      List<List<PageBlock>> row = all.subList(i, Math.min(i + most, all.size()));
      Stack stack = layout.beside(new PageBlock.Beside(row), width, measure);
      if (!now.isEmpty() && y + unit + stack.height() > height) {
        turn(List.of());
      }
      if (stack.height() <= height) {
        double top = now.isEmpty() ? 0 : y + unit;
        stack.cards().forEach(card -> now.add(card.down(top)));
        y = top + stack.height();
        continue;
      }
      for (List<PageBlock> column : row) {
        if (!now.isEmpty()) {
          turn(List.of());
        }
        section(column);
      }
    }
  }

  /// Returns what every further screen of a figure begins with: it and who checked it. Above a
  /// picture of several that were checked apart, the check of none of them stands for all.
  private List<PageBlock> repeated(List<PageBlock> from) {
    List<PageBlock> repeat = new ArrayList<>(from.subList(0, 1));
    List<PageBlock> checks = from.stream().filter(PageBlock.Checked.class::isInstance).toList();
    boolean apart = checks.size() > 1 && from.stream().anyMatch(PageBlock.Drawn.class::isInstance);
    checks.stream().limit(apart ? 0 : 1).forEach(repeat::add);
    return kept(repeat);
  }

  private List<PageBlock> kept(List<PageBlock> repeat) {
    return layout.stack(repeat, 0, width, head(repeat)).height() <= height / 2 ? repeat : List.of();
  }

  private void turn(List<PageBlock> again) {
    screens.add(now);
    now = new ArrayList<>();
    Stack top = layout.stack(again, 0, width, head(again));
    now.addAll(top.cards());
    y = top.height();
    head = y;
  }

  /// Returns what is said of checks right at the beginning of some blocks.
  private List<PageBlock> checks(List<PageBlock> following) {
    return following.stream().takeWhile(PageBlock.Checked.class::isInstance).toList();
  }

  /// @param checks what follows; who checked something stays with what it is about
  private void put(PageBlock block, List<PageBlock> checks) {
    double checked = 0;
    for (PageBlock check : block instanceof PageBlock.Checked ? List.<PageBlock>of() : checks) {
      checked +=
          StageLayout.gap(block, check, measure) + layout.card(check, 0, width, measure).height();
    }
    PageBlock left = block;
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
      if (split == null && fresh && left instanceof PageBlock.Drawn drawn) {
        left = Words.line(drawn.narrow());
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
      boolean under = !(left instanceof PageBlock.Drawn) || under(left);
      turn(under ? repeated : List.of());
    }
  }

  /// A picture that finds no room at the size that is asked for is as large as its room, where that
  /// is most of a screen and its words can be read.
  private Stack whole(PageBlock block, double high) {
    Stack whole = layout.card(block, 0, width, sized(block));
    boolean drawn = whole.cards().getFirst().card().pictureWidth() > 0;
    StageCard fitting =
        block instanceof PageBlock.Drawn picture
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
  private boolean under(PageBlock picture) {
    double top =
        layout.stack(repeated, 0, width, head(repeated)).height() + StageLayout.gap(picture) * unit;
    return top + layout.card(picture, 0, width, measure).height() <= height;
  }

  /// A few lines at the foot of a screen are worth beginning with.
  private boolean roomy(double gap) {
    return height - y - gap > 6 * unit;
  }

  private @Nullable SplitBlock split(PageBlock block, double room) {
    return SplitBlock.of(block, part -> layout.card(part, 0, width, measure).height() <= room);
  }
}
