// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.slides.house.SlideBox;
import org.briefingviewer.export.slides.house.SlidePlaces;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.page.stop.StopBlock;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopRun;

/// Lays a stop out on as many slides as it takes. The first figure, headline or computed value is
/// the title of each; what does not fit goes on, never smaller, on the next.
final class SlideFlow {
  private static final int LARGE = 38;
  private static final int SMALL_TITLE = 26;
  private static final int COLUMN = 26;
  private static final int KICKER = 18;
  private static final int WORDS = 19;

  /// Figures that find room beside each other.
  private static final int BESIDE = 3;

  private static final double BETWEEN = 24;

  /// Above each item, in points.
  private static final double SPACE = 8;

  /// Of a picture, in points.
  private static final double TALLEST = 340;

  private static final double LOWEST = 170;

  /// So many times as large as on the stage's own measure is large enough.
  private static final double LARGEST = 1.8;

  private final SlidePlaces places;
  private final List<SlideParagraph> title = new ArrayList<>();
  private final List<Slide> slides = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final double top;
  private double y;

  /// A slide's room: its title, and what stands below it.
  record Slide(SlideBox titleBox, List<SlideParagraph> title, List<Placed> items) {
    Slide {
      title = List.copyOf(title);
      items = List.copyOf(items);
    }
  }

  /// Something in its place.
  record Placed(SlideBox box, SlideItem item) {}

  private SlideFlow(StopPage page, SlidePlaces places) {
    this.places = places;
    List<StopBlock> body = new ArrayList<>(page.blocks());
    takeTitle(page, body);
    List<SlideParagraph> rest = shorten();
    SlideBox head = places.title();
    top =
        Math.max(
            places.body().y(), head.y() + Math.max(head.height(), height(title, head.width())));
    y = top;
    texts(rest);
    int at = 0;
    while (at < body.size()) {
      int to = at + 1;
      while (to < body.size() && !apart(body.get(to))) {
        to++;
      }
      piece(body.subList(at, to));
      at = to;
    }
    if (!placed.isEmpty() || slides.isEmpty()) {
      next();
    }
  }

  /// Leaves of the title what half a slide holds.
  ///
  /// @return the rest, which stands below it
  private List<SlideParagraph> shorten() {
    double width = places.title().width();
    double left = (places.body().bottom() - places.title().y()) / 2;
    List<SlideParagraph> kept = new ArrayList<>();
    List<SlideParagraph> rest = new ArrayList<>();
    for (SlideParagraph each : title) {
      for (SlideParagraph piece : each.split(width, left)) {
        boolean fits = rest.isEmpty() && (kept.isEmpty() || piece.height(width) <= left);
        (fits ? kept : rest).add(piece);
        left -= fits ? piece.height(width) : 0;
      }
    }
    title.clear();
    title.addAll(kept);
    return rest;
  }

  private static boolean apart(StopBlock block) {
    return block instanceof StopBlock.Drawn || block instanceof StopBlock.Beside;
  }

  /// Lays out a picture, figures beside each other, or neither, and the words that belong to it.
  private void piece(List<StopBlock> blocks) {
    StopBlock first = blocks.getFirst();
    List<SlideParagraph> text =
        blocks.stream()
            .filter(block -> !apart(block))
            .map(block -> paragraph(block, COLUMN + 2))
            .toList();
    switch (first) {
      case StopBlock.Drawn drawn -> draw(drawn, text);
      case StopBlock.Beside beside -> beside(beside);
      default -> {
        // Words alone.
      }
    }
    texts(text);
  }

  /// Returns the slides of a stop, at least one.
  static List<Slide> of(StopPage page, SlidePlaces places) {
    return List.copyOf(new SlideFlow(page, places).slides);
  }

  /// What a figure counts stands above it, in the title too. Where there is neither figure nor
  /// headline, the first line heads the slide, or what the stop is called in a list.
  private void takeTitle(StopPage page, List<StopBlock> body) {
    for (int i = 0; i < body.size(); i++) {
      StopBlock block = body.get(i);
      if (block instanceof StopBlock.Title
          || block instanceof StopBlock.Figure
          || block instanceof StopBlock.Computed) {
        if (i > 0 && body.get(i - 1) instanceof StopBlock.Kicker kicker) {
          title.add(paragraph(kicker, LARGE));
          body.remove(--i);
        }
        title.add(paragraph(block, LARGE));
        body.remove(i);
        return;
      }
    }
    if (!body.isEmpty()) {
      boolean headed = body.getFirst() instanceof StopBlock.Line;
      List<StopRun> runs =
          headed ? body.removeFirst().runs() : List.of(StopRun.plain(page.title()));
      title.add(
          new SlideParagraph(places.size(SMALL_TITLE), SlideParagraph.Weight.STRONG, runs, false));
    }
  }

  /// @param large the size of figures
  private SlideParagraph paragraph(StopBlock block, int large) {
    return switch (block) {
      case StopBlock.Kicker b ->
          new SlideParagraph(places.size(KICKER), SlideParagraph.Weight.PLAIN, b.runs(), false);
      case StopBlock.Title b ->
          new SlideParagraph(places.size(large), SlideParagraph.Weight.STRONG, b.runs(), false);
      case StopBlock.Figure b ->
          new SlideParagraph(places.size(large), SlideParagraph.Weight.STRONG, b.runs(), false);
      case StopBlock.Computed b ->
          new SlideParagraph(places.size(large), SlideParagraph.Weight.STRONG, b.runs(), false);
      case StopBlock.Whose b ->
          new SlideParagraph(places.size(WORDS + 2), SlideParagraph.Weight.PLAIN, b.runs(), true);
      case StopBlock.Line b ->
          new SlideParagraph(places.size(WORDS), SlideParagraph.Weight.PLAIN, b.runs(), false);
      case StopBlock.Passage b ->
          new SlideParagraph(places.size(WORDS + 1), SlideParagraph.Weight.SERIF, b.runs(), false);
      case StopBlock.Checked b -> checked(b);
      case StopBlock.Warning b ->
          new SlideParagraph(places.size(WORDS), SlideParagraph.Weight.STRONG, b.runs(), false);
      case StopBlock.Drawn _, StopBlock.Beside _ ->
          throw new IllegalStateException("no paragraph: " + block);
    };
  }

  /// Upright what somebody read, leaning what nobody did; the words say it too.
  private SlideParagraph checked(StopBlock.Checked block) {
    boolean read = block.standing() == StopBlock.Standing.READ;
    return new SlideParagraph(
        places.size(WORDS),
        read ? SlideParagraph.Weight.STRONG : SlideParagraph.Weight.SLANTED,
        block.runs(),
        true);
  }

  private void next() {
    SlideBox head = places.title();
    double height = Math.max(head.height(), height(title, head.width()));
    SlideBox box = new SlideBox(head.x(), head.y(), head.width(), height);
    slides.add(new Slide(box, title, placed));
    placed.clear();
    y = top;
  }

  private double left() {
    return places.body().bottom() - y - SPACE;
  }

  private void place(SlideItem item, double height) {
    SlideBox room = places.body();
    placed.add(new Placed(new SlideBox(room.x(), y + SPACE, room.width(), height), item));
    y += SPACE + height;
  }

  private void texts(List<SlideParagraph> all) {
    double width = places.body().width();
    double whole = places.body().bottom() - top - SPACE;
    List<List<SlideParagraph>> pages = pages(all, width, left(), whole);
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        next();
      }
      if (!pages.get(i).isEmpty()) {
        place(new SlideItem.Text(pages.get(i)), height(pages.get(i), width));
      }
    }
  }

  private static double height(List<SlideParagraph> all, double width) {
    return all.stream().mapToDouble(each -> each.height(width)).sum();
  }

  /// Returns paragraphs in portions.
  ///
  /// @param first the room for the first portion; it may stay empty
  /// @param whole the room for each other one
  private static List<List<SlideParagraph>> pages(
      List<SlideParagraph> all, double width, double first, double whole) {
    List<List<SlideParagraph>> pages = new ArrayList<>();
    pages.add(new ArrayList<>());
    double left = first;
    for (List<SlideParagraph> group : groups(all)) {
      if (height(group, width) > left && height(group, width) <= whole) {
        pages.add(new ArrayList<>());
        left = whole;
      }
      for (SlideParagraph each : group) {
        for (SlideParagraph piece : each.split(width, whole)) {
          if (piece.height(width) > left) {
            pages.add(new ArrayList<>());
            left = whole;
          }
          pages.getLast().add(piece);
          left -= piece.height(width);
        }
      }
    }
    return pages;
  }

  private static List<List<SlideParagraph>> groups(List<SlideParagraph> all) {
    List<List<SlideParagraph>> groups = new ArrayList<>();
    for (SlideParagraph each : all) {
      if (groups.isEmpty() || !each.together()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(each);
    }
    return groups;
  }

  /// A picture stands on one slide with its words where these leave it room enough; of its forms
  /// that one is drawn whose words are largest then.
  private void draw(StopBlock.Drawn drawn, List<SlideParagraph> text) {
    if (drawn.drawings().isEmpty()) {
      texts(List.of(paragraph(StopBlock.Line.of(drawn.spoken()), COLUMN)));
      return;
    }
    double words = height(text, places.body().width()) + SPACE + 1;
    if (left() - words < lowest() && !placed.isEmpty()) {
      next();
    }
    double most = Math.clamp(left() - words, lowest(), TALLEST * places.scale());
    Drawing best = drawn.drawings().getFirst();
    for (Drawing other : drawn.drawings()) {
      best = times(other, most) > times(best, most) ? other : best;
    }
    double height = times(best, most) * best.height();
    place(new SlideItem.Picture(best.scaled(times(best, most)), drawn.spoken()), height);
  }

  private double lowest() {
    return LOWEST * places.scale();
  }

  private double times(Drawing drawing, double most) {
    double fitting = Math.min(places.body().width() / drawing.width(), most / drawing.height());
    return Math.min(LARGEST * places.scale(), fitting);
  }

  private void beside(StopBlock.Beside beside) {
    for (int from = 0; from < beside.columns().size(); from += BESIDE) {
      int to = Math.min(beside.columns().size(), from + BESIDE);
      columns(beside.columns().subList(from, to));
    }
  }

  private void columns(List<List<StopBlock>> columns) {
    double width = width(columns.size(), places);
    double whole = places.body().bottom() - top - SPACE;
    if (!placed.isEmpty()) {
      next();
    }
    List<List<List<SlideParagraph>>> all = new ArrayList<>();
    for (List<StopBlock> column : columns) {
      List<SlideParagraph> text = column.stream().map(block -> paragraph(block, COLUMN)).toList();
      all.add(pages(text, width, whole, whole));
    }
    int pages = all.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < pages; i++) {
      if (i > 0) {
        next();
      }
      List<SlideItem.Text> texts = new ArrayList<>();
      for (List<List<SlideParagraph>> column : all) {
        texts.add(new SlideItem.Text(i < column.size() ? column.get(i) : List.of()));
      }
      place(new SlideItem.Columns(texts), whole);
    }
  }

  /// Returns how wide each of so many columns is.
  static double width(int columns, SlidePlaces places) {
    return (places.body().width() - (columns - 1) * BETWEEN) / columns;
  }

  /// Returns where a column begins.
  static double start(int column, int columns, SlidePlaces places) {
    return places.body().x() + column * (width(columns, places) + BETWEEN);
  }
}
