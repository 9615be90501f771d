// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.derive.DatedEvent;
import org.briefingviewer.derive.Timeline;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingSpace;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.PlateCaption;
import org.briefingviewer.graphics.TriangleDrawing;
import org.briefingviewer.graphics.TriangleFigure;
import org.briefingviewer.graphics.chart.TimelineEntry;
import org.briefingviewer.graphics.chart.TimelineFigure;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.TieWords;
import org.jspecify.annotations.Nullable;

/// Makes the pictures of the whole briefing: its ties and its events.
public final class BriefingPlates {
  private static final double LETTERS = 16;

  /// How wide the triangle is, in pixels, where the plate's width is too much.
  private static final double[] TIES_NARROW = {520, 440};

  /// How wide events are drawn for a wall, in pixels.
  private static final double[] EVENTS = {720, Plate.INNER, 540};

  private final Briefing briefing;
  private final Messages messages;
  private final TieWords ties;
  private final DateWords dates;

  public BriefingPlates(Briefing briefing, Messages messages) {
    this.briefing = briefing;
    this.messages = messages;
    this.ties = new TieWords(messages);
    this.dates = new DateWords(messages);
  }

  /// Returns the triangle.
  public NamedPlate ties() {
    List<String> sentences = List.copyOf(sentences(new ReviewWords(messages)::cited).values());
    PlateCaption caption =
        new PlateCaption(
            messages.text("figures.ties.title"),
            tieLines(),
            Stream.concat(sentences.stream(), Stream.of(from())).toList(),
            marks(),
            messages.text("handling.none"),
            String.join(". ", sentences));
    return new NamedPlate(
        briefing.about().name() + "-ties", Plate.of(caption, triangle(Plate.INNER)));
  }

  /// Returns the triangle for a wall, in falling widths.
  public List<Drawing> drawnTies() {
    return List.of(triangle(Plate.INNER), triangle(TIES_NARROW[0]), triangle(TIES_NARROW[1]));
  }

  /// Says what the picture of the ties shows, and what each kind of line in it means.
  public String tieLines() {
    Knowledge knowledge = briefing.knowledge();
    String lines =
        TriangleFigure.readings(knowledge.triangle(), knowledge.tiesOnce()).stream()
            .map(TieReading::trend)
            .distinct()
            .map(trend -> messages.text("figures.line." + (trend == null ? "NONE" : trend.name())))
            .collect(Collectors.joining(", "));
    return messages.text("figures.kind.ties", lines);
  }

  private Drawing triangle(double width) {
    Knowledge knowledge = briefing.knowledge();
    TriangleFigure figure =
        TriangleFigure.of(
            messages.labelled(knowledge.triangle()),
            knowledge.tiesOnce(),
            new DrawingSpace(width, 320, LETTERS));
    return TriangleDrawing.of(figure, LETTERS, this::tie);
  }

  /// Returns what the briefing says of each tie, in the order of the triangle's pairs; who checked
  /// the state that is shown has to stand beside it.
  public SequencedMap<TieReading, String> tieSentences() {
    return sentences(null);
  }

  private SequencedMap<TieReading, String> sentences(@Nullable Function<Review, String> checked) {
    SequencedMap<TieReading, String> sentences = new LinkedHashMap<>();
    Knowledge knowledge = briefing.knowledge();
    TriangleFigure.readings(knowledge.triangle(), knowledge.tiesOnce())
        .forEach(each -> sentences.put(each, sentence(knowledge.triangle(), each, checked)));
    return sentences;
  }

  /// Returns the events in the order in which a picture numbers them.
  public List<DatedEvent> dated() {
    return timeline().events().stream()
        .map(event -> Map.entry(event, happening(event)))
        .sorted(Map.Entry.comparingByValue(TimelineFigure.ORDER))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Timeline timeline() {
    return Timeline.of(briefing.knowledge(), briefing.info().articles(), null);
  }

  /// Says when an event was, or is to be.
  public String when(DatedEvent dated) {
    return happening(dated).when();
  }

  /// Says an event in a line: when, and in which words.
  public String said(DatedEvent dated) {
    TimelineEntry happening = happening(dated);
    return happening.when() + ": " + happening.what();
  }

  /// Returns some of all events for a wall, in falling widths.
  ///
  /// @param first the number of the first of them
  public List<Drawing> drawn(List<DatedEvent> events, int first) {
    List<TimelineEntry> all = events.stream().map(this::happening).toList();
    List<Drawing> drawings = new ArrayList<>();
    for (double width : EVENTS) {
      drawings.add(
          TimelineFigure.of(all, first, messages.text("figures.events.ahead"), this::step, width));
    }
    return drawings;
  }

  /// Says of an event who published the article that tells it, and when.
  public String told(DatedEvent dated) {
    ArticleSummary article = dated.article();
    return article == null ? messages.text("cited.publisherUnknown") : article(article);
  }

  /// A picture of the whole briefing says nothing of articles that the program cannot read.
  private String sentence(
      Triangle triangle, TieReading reading, @Nullable Function<Review, String> checked) {
    return reading.state() == null
        ? messages.text("figures.ties.none", ties.pair(triangle, reading.tie().pair()))
        : ties.sentence(triangle, reading, checked);
  }

  private List<String> tie(TieReading reading) {
    TieState state = reading.state();
    return state == null ? List.of(messages.text("tie.undiscussed")) : ties.edge(reading, state);
  }

  /// Returns the events in time.
  ///
  /// @throws IllegalArgumentException when there are none
  public NamedPlate events() {
    List<DatedEvent> dated = dated();
    List<TimelineEntry> all = dated.stream().map(this::happening).toList();
    Drawing drawing = TimelineFigure.of(all, messages.text("figures.events.ahead"), this::step);
    ReviewWords reviews = new ReviewWords(messages);
    Stream<String> checked = numbered(dated, each -> reviews.cited(each.event().review()));
    Stream<String> told = numbered(dated, this::told);
    PlateCaption caption =
        new PlateCaption(
            messages.text("figures.events.title", all.size()),
            messages.text("figures.kind.events"),
            Stream.of(checked, told, Stream.of(from())).flatMap(lines -> lines).toList(),
            marks(),
            messages.text("handling.none"),
            dated.stream()
                .map(each -> said(each) + " (" + reviews.brief(each.event().review()) + ")")
                .collect(Collectors.joining("; ")));
    return new NamedPlate(briefing.about().name() + "-events", Plate.of(caption, drawing));
  }

  /// Returns what several events have in common, with the numbers that a picture gives them: "1–3,
  /// 5: not checked".
  private Stream<String> numbered(List<DatedEvent> events, Function<DatedEvent, String> common) {
    SequencedMap<String, List<Integer>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      numbers.computeIfAbsent(common.apply(events.get(i)), words -> new ArrayList<>()).add(i + 1);
    }
    return numbers.entrySet().stream()
        .map(each -> messages.text("stage.graphic.these", runs(each.getValue()), each.getKey()));
  }

  /// Returns "1–3, 5" of 1, 2, 3 and 5.
  private static String runs(List<Integer> rising) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < rising.size(); i++) {
      int from = i;
      while (i + 1 < rising.size() && rising.get(i + 1) == rising.get(i) + 1) {
        i++;
      }
      said.append(said.isEmpty() ? "" : ", ").append(rising.get(from));
      if (i > from) {
        said.append(i == from + 1 ? ", " : "–").append(rising.get(i));
      }
    }
    return said.toString();
  }

  private TimelineEntry happening(DatedEvent dated) {
    String day = dates.brief(dated.event().date());
    String when =
        dated.event().basis() == Basis.STATED ? day : messages.text("figures.inferred", day);
    String what = dated.event().quote().words().replaceAll("\\s+", " ");
    return new TimelineEntry(dated.event().date(), when, what, dated.ahead());
  }

  private String step(PartialDate date) {
    return date.month() == 0 ? String.valueOf(date.year()) : dates.brief(date);
  }

  private String article(ArticleSummary article) {
    return Stream.of(
            messages.text("quoted", article.headline()),
            article.publisher(),
            article.date() == null ? messages.text("date.none") : dates.brief(article.date()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String from() {
    return messages.text("figures.from", briefing.about().title());
  }

  private List<HandlingMark> marks() {
    HandlingMark mark = briefing.about().handling();
    return mark == null ? List.of() : List.of(mark);
  }
}
