// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.export.slides.house.SlideBox;
import org.briefingviewer.export.slides.house.SlidePlaces;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.RoomLetters;
import org.briefingviewer.page.stop.StopPage;
import org.jspecify.annotations.Nullable;

/// Lays a stop out on as few slides as it takes, and its words as large as they find room there:
/// never smaller than a room can read ([RoomLetters]). The first figure, headline or computed value
/// is the title of each slide; what does not fit goes on on the next.
final class SlideFlow {
  /// From what is little larger than the least to what is larger than best.
  private static final double[] SHRINKS = {0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1, 1.3, 1.6, 2};

  /// So many of them there are where a picture needs the room.
  private static final int DRAWN = 7;

  /// On more slides than these words have the least size.
  private static final int MANY = 8;

  /// Figures that find room beside each other.
  private static final int BESIDE = 3;

  private static final double BETWEEN = 24;

  /// Above each item, in points.
  private static final double SPACE = 8;

  /// A picture this high, in points, is large enough where its words can be read.
  private static final double TALLEST = 340;

  /// So many times as large as on the stage's own measure is large enough.
  private static final double LARGEST = 1.8;

  /// What a picture takes of the width where its words stand at its side.
  private static final double[] SIDES = {0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35};

  private final SlidePlaces places;
  private final SlideMeasure measure;
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

  /// A drawing so many times as large as it is.
  private record Fit(Drawing drawing, double times) {
    /// Returns how large its smallest words are.
    private double letters() {
      return times / RoomLetters.times(drawing, 1);
    }

    private double height() {
      return times * drawing.height();
    }
  }

  private SlideFlow(StopPage page, SlideMeasure measure) {
    this.places = measure.places();
    this.measure = measure;
    List<PageBlock> body = new ArrayList<>(page.blocks());
    takeTitle(page, body);
    List<SlideParagraph> rest = shorten();
    SlideBox head = places.title();
    top =
        Math.max(
            places.body().y(),
            head.y() + Math.max(head.height(), SlidePages.height(title, head.width())));
    y = top;
    texts(rest);
    pictureFirst(body);
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

  /// Returns the slides of a stop, at least one.
  static List<Slide> of(StopPage page, SlidePlaces places) {
    Map<List<PageRun>, SlideText> texts = new HashMap<>();
    List<Slide> best = laid(page, new SlideMeasure(places, 0, texts));
    int fewest = best.size();
    boolean drawn = page.blocks().stream().anyMatch(PageBlock.Drawn.class::isInstance);
    int low = 0;
    int high = fewest > MANY ? 0 : drawn ? DRAWN : SHRINKS.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      List<Slide> slides = laid(page, new SlideMeasure(places, SHRINKS[middle], texts));
      if (slides.size() <= fewest) {
        best = slides;
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return best;
  }

  private static List<Slide> laid(StopPage page, SlideMeasure measure) {
    return List.copyOf(new SlideFlow(page, measure).slides);
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

  private static boolean apart(PageBlock block) {
    return block instanceof PageBlock.Drawn || block instanceof PageBlock.Beside;
  }

  /// Lets how a picture is read stand behind it: a line alone above it would take a slide of its
  /// own where the picture needs all of one.
  private static void pictureFirst(List<PageBlock> body) {
    int picture = 0;
    while (picture < body.size() && body.get(picture).is(ParagraphRole.LINE)) {
      picture++;
    }
    if (picture > 0
        && picture < body.size()
        && body.get(picture) instanceof PageBlock.Drawn drawn
        && !drawn.drawings().isEmpty()) {
      int to = picture + 1;
      while (to < body.size() && !apart(body.get(to))) {
        to++;
      }
      List<PageBlock> lines = List.copyOf(body.subList(0, picture));
      body.addAll(to, lines);
      body.subList(0, picture).clear();
    }
  }

  /// Lays out a picture, figures beside each other, or neither, and the words that belong to it.
  private void piece(List<PageBlock> blocks) {
    PageBlock first = blocks.getFirst();
    List<SlideParagraph> text =
        blocks.stream().filter(block -> !apart(block)).map(measure::body).toList();
    switch (first) {
      case PageBlock.Drawn drawn -> draw(drawn, text);
      case PageBlock.Beside beside -> {
        beside(beside);
        texts(text);
      }
      default -> texts(text);
    }
  }

  /// What a figure counts stands above it, in the title too. Where there is neither figure nor
  /// headline, the first line heads the slide, or what the stop is called in a list.
  private void takeTitle(StopPage page, List<PageBlock> body) {
    for (int i = 0; i < body.size(); i++) {
      PageBlock block = body.get(i);
      if (block.is(ParagraphRole.TITLE, ParagraphRole.FIGURE, ParagraphRole.COMPUTED)) {
        if (i > 0 && body.get(i - 1).is(ParagraphRole.KICKER)) {
          title.add(measure.title(body.remove(--i)));
        }
        title.add(measure.title(block));
        body.remove(i);
        return;
      }
    }
    if (!body.isEmpty()) {
      boolean headed = body.getFirst().is(ParagraphRole.LINE);
      title.add(
          measure.heading(
              headed ? body.removeFirst().runs() : List.of(PageRun.plain(page.title()))));
    }
  }

  private void next() {
    SlideBox head = places.title();
    double height = Math.max(head.height(), SlidePages.height(title, head.width()));
    // A headline alone stands in the middle, as on the wall.
    double down = placed.isEmpty() ? 0.42 * (places.body().bottom() - head.y() - height) : 0;
    SlideBox box = new SlideBox(head.x(), head.y() + Math.max(0, down), head.width(), height);
    slides.add(new Slide(box, title, placed));
    placed.clear();
    y = top;
  }

  private double left() {
    return places.body().bottom() - y - SPACE;
  }

  private double whole() {
    return places.body().bottom() - top - SPACE;
  }

  private void place(SlideItem item, double height) {
    SlideBox room = places.body();
    placed.add(new Placed(new SlideBox(room.x(), y + SPACE, room.width(), height), item));
    y += SPACE + height;
  }

  private void texts(List<SlideParagraph> all) {
    double width = places.body().width();
    List<List<SlideParagraph>> pages = SlidePages.of(all, width, left(), whole());
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        next();
      }
      if (!pages.get(i).isEmpty()) {
        place(new SlideItem.Text(pages.get(i)), SlidePages.height(pages.get(i), width));
      }
    }
  }

  /// A picture stands on one slide with its words, above them or at their side: as its own words
  /// are larger. Where they find no room with it at a size that can be read they go on behind it;
  /// where it finds none itself, it is said in words.
  private void draw(PageBlock.Drawn drawn, List<SlideParagraph> text) {
    boolean any = !drawn.drawings().isEmpty();
    if (any && (drawn(drawn, text) || (turned() && drawn(drawn, text)))) {
      return;
    }
    Fit alone = fit(drawn.drawings(), places.body().width(), whole());
    if (alone == null) {
      PageBlock said = Words.line(drawn.drawings().isEmpty() ? drawn.spoken() : drawn.narrow());
      List<SlideParagraph> all = new ArrayList<>(List.of(measure.body(said)));
      all.addAll(text);
      texts(all);
      return;
    }
    double least = alone.drawing().height() * RoomLetters.times(alone.drawing(), leastLetters());
    place(picture(new Fit(alone.drawing(), least / alone.drawing().height()), drawn), least);
    texts(text);
  }

  private boolean turned() {
    if (!placed.isEmpty()) {
      next();
      return true;
    }
    return false;
  }

  private boolean drawn(PageBlock.Drawn drawn, List<SlideParagraph> text) {
    double width = places.body().width();
    double words = text.isEmpty() ? 0 : SlidePages.height(text, width) + SPACE + 1;
    Fit above = fit(drawn.drawings(), width, left() - words);
    Side side = side(drawn.drawings(), text);
    if (side != null && (above == null || side.fit().letters() > above.letters() * 1.1)) {
      SlideBox room = places.body();
      double high = Math.max(side.fit().height(), side.height());
      double across = room.width() - side.width();
      place(picture(side.fit(), drawn), high);
      double x = room.x() + across;
      SlideBox box = new SlideBox(x, y - high, side.width(), side.height());
      placed.add(new Placed(box, new SlideItem.Text(text)));
      return true;
    }
    if (above != null) {
      place(picture(above, drawn), above.height());
      texts(text);
      return true;
    }
    return false;
  }

  private static SlideItem picture(Fit fit, PageBlock.Drawn drawn) {
    return new SlideItem.Picture(fit.drawing().scaled(fit.times()), drawn.spoken());
  }

  private double leastLetters() {
    return RoomLetters.LEAST * places.slide().height();
  }

  /// Returns the drawing whose words are largest in a room; null where those of none can be read.
  private @Nullable Fit fit(List<Drawing> drawings, double width, double height) {
    Fit best = null;
    for (Drawing drawing : drawings) {
      double least = RoomLetters.times(drawing, leastLetters());
      double fitting = Math.min(width / drawing.width(), height / drawing.height());
      double most = Math.min(LARGEST, TALLEST / drawing.height()) * places.scale();
      Fit fit = new Fit(drawing, Math.min(Math.max(least, most), fitting));
      if (fitting >= least && (best == null || fit.letters() > best.letters())) {
        best = fit;
      }
    }
    return best;
  }

  /// A picture with its words at its side.
  ///
  /// @param width of the words
  private record Side(Fit fit, double width, double height) {}

  private @Nullable Side side(List<Drawing> drawings, List<SlideParagraph> text) {
    Side best = null;
    for (double share : text.isEmpty() ? new double[0] : SIDES) {
      double all = places.body().width();
      double across = all * share - BETWEEN / 2;
      double words = all - across - BETWEEN;
      double high = SlidePages.height(text, words);
      Fit fit = high > left() ? null : fit(drawings, across, left());
      if (fit != null && (best == null || fit.letters() > best.fit().letters())) {
        best = new Side(fit, words, high);
      }
    }
    return best;
  }

  /// Figures stand beside each other in rows of as equal a length as can be.
  private void beside(PageBlock.Beside beside) {
    List<List<PageBlock>> all = beside.columns();
    int rows = (all.size() + BESIDE - 1) / BESIDE;
    for (int row = 0; row < rows; row++) {
      columns(all.subList(row * all.size() / rows, (row + 1) * all.size() / rows));
    }
  }

  private void columns(List<List<PageBlock>> columns) {
    double width = width(columns.size(), places);
    double whole = whole();
    turned();
    List<List<List<SlideParagraph>>> all = new ArrayList<>();
    for (List<PageBlock> column : columns) {
      List<SlideParagraph> text = column.stream().map(measure::column).toList();
      all.add(SlidePages.of(text, width, whole, whole));
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
