// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingviewer.derive.DatedEvent;
import org.briefingviewer.derive.course.TimeLanes;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.plate.BriefingPlates;
import org.briefingviewer.page.plate.DrawnEstimates;
import org.briefingviewer.page.plate.EstimatePlates;
import org.briefingviewer.page.plate.LanesPicture;
import org.briefingviewer.page.plate.LanesPlate;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.part.TiePart;

/// What a stop shows of a picture that the program draws, with the words without which it would say
/// less than what it is drawn of.
record GraphicBlocks(Briefing briefing, Messages messages) {
  /// How many events find room on a screen, with what belongs to them.
  private static final int EVENTS = 2;

  /// How many are drawn of so many that they would take more than three screens: the last one has
  /// room for what is said of the others.
  private static final int MOST_EVENTS = 3 * EVENTS - 1;

  /// The widths of lanes for a wall, in pixels, and the height of their letters.
  private static final double[] LANES = {Plate.INNER, 620, 460};

  private static final double LETTERS = 14;

  /// How much of what lanes say a room reads.
  private static final int MOST_LINES = 12;

  /// Returns a picture of an estimate and of those like it; the reason where none would be true.
  ///
  /// @param brief everything of an estimate in a few lines
  List<PageBlock> of(
      MarkedArticle marked,
      Estimate estimate,
      Stop.GraphicKind kind,
      Function<Estimate, List<PageBlock>> brief) {
    EstimatePlates plates = new EstimatePlates(marked, briefing, messages);
    DrawnEstimates drawn = plates.drawn(estimate, kind);
    List<PageBlock> blocks = new ArrayList<>();
    if (drawn == null) {
      blocks.add(Words.of(ParagraphRole.WARNING, plates.reason(estimate)));
      blocks.addAll(brief.apply(estimate));
      return blocks;
    }
    blocks.add(Words.of(ParagraphRole.TITLE, drawn.title()));
    blocks.add(PageBlock.Drawn.of(drawn.drawings(), drawn.spoken()));
    SequencedMap<Review, String> checks = checks(drawn);
    checks.forEach(
        (review, numbers) ->
            blocks.add(
                drawn.shown().size() == 1
                    ? PageBlock.Checked.of(review, messages)
                    : these(numbers, review)));
    drawn.reading().forEach(words -> blocks.add(Words.line(words)));
    for (int i = 0; i < drawn.shown().size(); i++) {
      for (PageBlock block : brief.apply(drawn.shown().get(i))) {
        if (block.is(ParagraphRole.LINE) && drawn.shown().size() > 1) {
          blocks.add(numbered(drawn.numbers().get(i), block));
        } else if (checks.size() > 1 || !(block instanceof PageBlock.Checked)) {
          blocks.add(block);
        }
      }
    }
    return blocks;
  }

  /// Returns the numbers of the shapes of which the same is known of their check: it stands close
  /// below the picture, whatever goes on to a further screen. Where it is the same of all it is
  /// said there alone.
  private static SequencedMap<Review, String> checks(DrawnEstimates drawn) {
    SequencedMap<Review, String> groups = new LinkedHashMap<>();
    for (int i = 0; i < drawn.shown().size(); i++) {
      groups.merge(
          drawn.shown().get(i).review(),
          String.valueOf(drawn.numbers().get(i)),
          (a, b) -> a + ", " + b);
    }
    return groups;
  }

  private PageBlock these(String numbers, Review review) {
    return new PageBlock.Checked(
        PageBlock.Standing.of(review),
        messages.text("stage.graphic.these", numbers, new ReviewWords(messages).shown(review)));
  }

  /// The number is the one that its shape has.
  private Words numbered(int number, PageBlock line) {
    List<PageRun> runs = new ArrayList<>();
    runs.add(PageRun.plain(messages.text("stage.graphic.numbered", number)));
    runs.addAll(line.runs());
    return new Words(ParagraphRole.LINE, runs);
  }

  /// Returns a picture of the whole briefing.
  ///
  /// @param stop one of no estimate
  List<PageBlock> whole(Stop.Graphic stop) {
    return switch (stop.kind()) {
      case TIES -> ties();
      case LANES -> lanes(TimeLanes.of(briefing.knowledge(), stop.tie()));
      case EVENTS, SHARE, AREAS, BARS -> events();
    };
  }

  /// Returns the triangle, and of each tie what is said and how far somebody stands behind it.
  private List<PageBlock> ties() {
    BriefingPlates plates = new BriefingPlates(briefing, messages);
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Words.of(ParagraphRole.TITLE, messages.text("figures.ties.title")));
    blocks.add(
        new PageBlock.Drawn(
            plates.drawnTies(),
            String.join(". ", plates.tieSentences().values()),
            messages.text("stage.graphic.narrow")));
    blocks.add(Words.line(plates.tieLines()));
    TieStopBlocks words = new TieStopBlocks(briefing, messages);
    plates
        .tieSentences()
        .forEach(
            (reading, sentence) -> {
              blocks.add(Words.line(sentence));
              TieState state = reading.state();
              if (state != null) {
                blocks.addAll(words.checked(new TiePart.Checked(state.review())));
              }
            });
    return blocks;
  }

  /// Returns ties, treaties and events over time, a picture for each tie, for the treaties and for
  /// the other events, and under each what its marks say, who says so and who checked it; that
  /// there is nothing where that is so.
  private List<PageBlock> lanes(TimeLanes lanes) {
    LanesPicture picture = new LanesPicture(briefing, lanes, messages);
    if (!picture.fits()) {
      return List.of(Words.of(ParagraphRole.WARNING, messages.text("course.none")));
    }
    List<PageBlock> blocks = new ArrayList<>();
    String title = new LanesPlate(briefing, messages).title(lanes.tie());
    blocks.add(Words.of(ParagraphRole.TITLE, title));
    blocks.add(Words.line(picture.reading()));
    for (LanesPicture.Part part : picture.parts()) {
      List<Drawing> drawings =
          Arrays.stream(LANES)
              .mapToObj(width -> picture.drawn(part, width, LETTERS).drawing())
              .toList();
      blocks.add(PageBlock.Drawn.of(drawings, picture.spoken(part)));
      int shown = Math.min(part.entries().size(), MOST_LINES);
      for (LanesPicture.Entry entry : part.entries().subList(0, shown)) {
        blocks.add(Words.line(picture.line(entry)));
      }
      if (shown < part.entries().size()) {
        String left = messages.text("course.left.stop", part.entries().size() - shown);
        blocks.add(Words.line(left));
      }
    }
    return blocks;
  }

  /// Returns the events, a few to a picture, the last ones where they are too many for three
  /// pictures, and under each who checked them and who tells them; that there are none where that
  /// is so.
  private List<PageBlock> events() {
    BriefingPlates plates = new BriefingPlates(briefing, messages);
    List<DatedEvent> all = plates.dated();
    if (all.isEmpty()) {
      return List.of(Words.of(ParagraphRole.WARNING, messages.text("stage.graphic.noEvents")));
    }
    List<PageBlock> blocks = new ArrayList<>();
    int left = all.size() <= 3 * EVENTS ? 0 : all.size() - MOST_EVENTS;
    String title =
        left == 0
            ? messages.text("figures.events.title", all.size())
            : messages.text("figures.events.last", MOST_EVENTS, all.size());
    blocks.add(Words.of(ParagraphRole.TITLE, title));
    blocks.add(Words.line(messages.text("figures.kind.events")));
    for (int from = left; from < all.size(); from += EVENTS) {
      List<DatedEvent> some = all.subList(from, Math.min(all.size(), from + EVENTS));
      int first = from + 1;
      blocks.add(PageBlock.Drawn.of(plates.drawn(some, first), spoken(some, first, plates)));
      grouped(some, first, each -> each.event().review())
          .forEach((review, numbers) -> blocks.add(these(numbers, review)));
      grouped(some, first, plates::told)
          .forEach((told, numbers) -> blocks.add(line(numbers, told)));
    }
    if (left > 0) {
      blocks.addAll(undrawn(all.subList(0, left), plates));
    }
    return blocks;
  }

  /// Says of events that are not drawn which they are, and who checked how many of them.
  private List<PageBlock> undrawn(List<DatedEvent> events, BriefingPlates plates) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(
        Words.line(
            messages.text(
                "stage.graphic.undrawn",
                events.size(),
                plates.when(events.getFirst()),
                plates.when(events.getLast()))));
    SequencedMap<Review, Integer> checks = new LinkedHashMap<>();
    events.forEach(each -> checks.merge(each.event().review(), 1, Integer::sum));
    checks.forEach(
        (review, count) -> blocks.add(these(messages.text("stage.graphic.ofThem", count), review)));
    return blocks;
  }

  private PageBlock line(String numbers, String told) {
    return Words.line(messages.text("stage.graphic.these", numbers, told));
  }

  private String spoken(List<DatedEvent> events, int first, BriefingPlates plates) {
    return IntStream.range(0, events.size())
        .mapToObj(i -> messages.text("stage.graphic.these", first + i, plates.said(events.get(i))))
        .collect(Collectors.joining("; "));
  }

  /// Returns the numbers of the events that have something in common: "1, 3".
  private static <T> SequencedMap<T, String> grouped(
      List<DatedEvent> events, int first, Function<DatedEvent, T> by) {
    SequencedMap<T, String> groups = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      groups.merge(by.apply(events.get(i)), String.valueOf(first + i), (a, b) -> a + ", " + b);
    }
    return groups;
  }
}
