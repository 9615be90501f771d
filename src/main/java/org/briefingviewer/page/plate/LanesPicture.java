// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.derive.course.ReportedDate;
import org.briefingviewer.derive.course.StateLane;
import org.briefingviewer.derive.course.StepDates;
import org.briefingviewer.derive.course.TimeLanes;
import org.briefingviewer.derive.course.TreatyCourse;
import org.briefingviewer.graphics.lane.LaneMark;
import org.briefingviewer.graphics.lane.LaneMark.Sign;
import org.briefingviewer.graphics.lane.LanesFigure;
import org.briefingviewer.graphics.lane.TimeLane;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.course.EventWords;
import org.jspecify.annotations.Nullable;

/// Ties, treaties and events over time: the drawing in any size, and what each mark of it says,
/// with who says it and the passage that it comes from.
public final class LanesPicture {
  private final Messages messages;
  private final Triangle triangle;
  private final Map<String, ArticleSummary> articles;
  private final TieWords ties;
  private final DateWords dates;
  private final EventWords events;
  private final List<Part> parts = new ArrayList<>();

  /// The words beside the marks, which are few: of ten thousand articles each is asked for often.
  private final Map<List<Object>, String> marked = new HashMap<>();

  private int number;

  /// What belongs together: the lanes of a tie, of the treaties, of the other events.
  ///
  /// @param entries what its marks say, in their order; several reports of one date have one mark
  public record Part(String title, List<TimeLane> lanes, List<Entry> entries) {
    public Part {
      lanes = List.copyOf(lanes);
      entries = List.copyOf(entries);
    }
  }

  /// A finding that a mark shows.
  ///
  /// @param number that the mark has
  /// @param lane whose lane it stands in
  /// @param finding a state of a tie, or an event
  /// @param step the step of a treaty that it is, or null
  public record Entry(int number, String lane, Finding finding, @Nullable StepDates step) {
    /// Returns the passage that it comes from.
    public EvidenceQuote passage() {
      return finding instanceof TieState state
          ? state.evidence().getFirst()
          : ((Event) finding).quote();
    }
  }

  public LanesPicture(Briefing briefing, TimeLanes lanes, Messages messages) {
    this.messages = messages;
    this.triangle = messages.labelled(briefing.knowledge().triangle());
    this.articles =
        briefing.info().articles().stream()
            .collect(Collectors.toMap(ArticleSummary::id, Function.identity(), (a, b) -> a));
    this.ties = new TieWords(messages);
    this.dates = new DateWords(messages);
    this.events = new EventWords(messages);
    triangle.pairs().forEach(pair -> states(pair, lanes.states()));
    treaties(lanes.treaties());
    events(lanes.events());
  }

  /// Returns its parts, those without a mark left out.
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /// Returns what all marks say.
  public List<Entry> entries() {
    return parts.stream().flatMap(part -> part.entries().stream()).toList();
  }

  private List<TimeLane> lanes() {
    return parts.stream().flatMap(part -> part.lanes().stream()).toList();
  }

  /// Returns whether there is anything to draw.
  public boolean fits() {
    return !parts.isEmpty();
  }

  /// Draws all of it.
  ///
  /// @param width in pixels
  /// @param size the height of the letters, in pixels
  /// @throws IllegalArgumentException when there is nothing to draw
  public LanesFigure.Drawn drawn(double width, double size) {
    return drawn(lanes(), width, size);
  }

  /// Draws a part of it.
  public LanesFigure.Drawn drawn(Part part, double width, double size) {
    return drawn(part.lanes(), width, size);
  }

  private LanesFigure.Drawn drawn(List<TimeLane> lanes, double width, double size) {
    Function<PartialDate, String> step =
        date -> date.month() == 0 ? String.valueOf(date.year()) : dates.brief(date);
    LanesFigure.Labels labels = new LanesFigure.Labels(step, messages.text("course.undated"));
    return LanesFigure.of(lanes, labels, width, size);
  }

  /// Says how to read it, and what is not drawn.
  public String reading() {
    int left = LanesFigure.left(lanes());
    String kind = messages.text("course.kind");
    return left == 0 ? kind : kind + " " + messages.text("course.left", left);
  }

  /// Returns all that is drawn in words. What is left out stands in no drawing: of ten thousand
  /// articles it would be a book.
  public String spoken() {
    return parts.stream().map(this::spoken).collect(Collectors.joining("; "));
  }

  /// Returns what is drawn of a part in words.
  public String spoken(Part part) {
    int first = part.entries().getFirst().number();
    return part.entries().stream()
        .takeWhile(entry -> entry.number() - first < LanesFigure.MOST)
        .map(this::line)
        .collect(Collectors.joining("; "));
  }

  /// Returns an entry in a line: "3 · strengthening · 27 Mar 2025 · “…” · assessed by …".
  public String line(Entry entry) {
    String checked = new ReviewWords(messages).cited(entry.finding().review());
    String lane = entry.lane() + ": " + what(entry);
    String line = String.join(" · ", lane, words(entry), said(entry), checked);
    return messages.text("figures.numbered", entry.number(), line);
  }

  /// Returns what a finding tells: the trend and how it is put, the step, the date, the ties.
  public String what(Entry entry) {
    if (entry.finding() instanceof TieState state) {
      return ties.state(state);
    }
    Event event = (Event) entry.finding();
    String day = dates.brief(event.date());
    String when = event.basis() == Basis.STATED ? day : messages.text("figures.inferred", day);
    StepDates step = entry.step();
    if (step != null) {
      String what = action(step) + " · " + when;
      return step.conflicting() ? messages.text("course.conflict", what) : what;
    }
    return event.ties().stream()
        .map(pair -> ties.pair(triangle, pair))
        .collect(Collectors.joining(", ", when + " · ", ""));
  }

  /// Returns the words that tell it, quoted.
  public String words(Entry entry) {
    String words = entry.finding().asWritten().replaceAll("\\s+", " ");
    return messages.text("quoted", words);
  }

  /// Returns who says it, and who published that.
  public String said(Entry entry) {
    return entry.finding() instanceof TieState state
        ? ties.assessed(state) + " · " + article(state.articleId())
        : events.by((Event) entry.finding()) + " · " + article(entry.passage().articleId());
  }

  private void states(ActorPair pair, List<StateLane> all) {
    String heading = ties.pair(triangle, pair);
    List<TimeLane> lanes = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (StateLane lane : all) {
      if (lane.pair().equals(pair)) {
        String name =
            lane.assessor() == null
                ? messages.text("course.lane.nobody")
                : new NameWords(messages).of(lane.assessor());
        List<LaneMark> marks = new ArrayList<>();
        for (TieState state : lane.states()) {
          number++;
          marks.add(mark(state));
          entries.add(new Entry(number, name, state, null));
        }
        lanes.add(new TimeLane(lanes.isEmpty() ? heading : "", name, marks));
      }
    }
    add(heading, lanes, entries);
  }

  private void add(String title, List<TimeLane> lanes, List<Entry> entries) {
    if (!entries.isEmpty()) {
      parts.add(new Part(title, lanes, entries));
    }
  }

  private LaneMark mark(TieState state) {
    List<Object> put = List.of(state.trend(), state.hedged(), state.stance());
    String words = marked.computeIfAbsent(put, key -> words(state));
    return new LaneMark(
        number, state.asOf(), sign(state.trend()), words, state.review().read(), state.hedged());
  }

  private String words(TieState state) {
    String trend = ties.brief(state.trend());
    return state.hedged()
        ? messages.text("tie.other.review", trend, ties.stance(state.stance()))
        : trend;
  }

  private static Sign sign(Trend trend) {
    return switch (trend) {
      case STRENGTHENING -> Sign.STRENGTHENING;
      case COOLING -> Sign.COOLING;
      case MENDING -> Sign.MENDING;
      case STABLE -> Sign.STABLE;
      case UNCLEAR -> Sign.OPEN;
      case UNSTATED -> Sign.EVENT;
    };
  }

  private void treaties(List<TreatyCourse> treaties) {
    List<TimeLane> lanes = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    String heading = messages.text("course.treaties");
    for (TreatyCourse treaty : treaties) {
      String name = treaty.name();
      List<LaneMark> marks = new ArrayList<>();
      for (StepDates step : treaty.steps()) {
        for (ReportedDate date : step.dates()) {
          number++;
          marks.add(mark(step, date));
          for (Event event : date.reports()) {
            entries.add(new Entry(number, name, event, step));
          }
        }
      }
      lanes.add(new TimeLane(lanes.isEmpty() ? heading : "", name, marks));
    }
    add(heading, lanes, entries);
  }

  private String action(StepDates step) {
    String action = messages.text(step.action());
    return step.party() == null
        ? action
        : messages.text("course.step.party", action, triangle.label(step.party()));
  }

  /// Of dates that contradict each other it stands beside each who gives it.
  private LaneMark mark(StepDates step, ReportedDate date) {
    String words = action(step);
    if (step.conflicting()) {
      String who =
          date.reports().stream().map(this::teller).distinct().collect(Collectors.joining(", "));
      words = messages.text("course.step.says", words, dates.brief(date.date()), who);
    }
    boolean checked = date.reports().stream().anyMatch(event -> event.review().read());
    return new LaneMark(number, date.date(), Sign.EVENT, words, checked, false);
  }

  private String teller(Event event) {
    ArticleSummary article = articles.get(event.quote().articleId());
    if (event.assessor() != null) {
      return new NameWords(messages).of(event.assessor());
    }
    return article == null || article.publisher() == null
        ? messages.text("cited.publisherUnknown")
        : new NameWords(messages).of(article.publisher());
  }

  private void events(List<Event> all) {
    String heading = messages.text("course.events");
    List<LaneMark> marks = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (Event event : all) {
      number++;
      int touched = event.ties().size();
      String words =
          marked.computeIfAbsent(
              List.of(touched),
              key -> touched > 1 ? messages.text("course.event.ties", touched) : "");
      marks.add(
          new LaneMark(number, event.date(), Sign.EVENT, words, event.review().read(), false));
      entries.add(new Entry(number, heading, event, null));
    }
    add(heading, List.of(new TimeLane(heading, "", marks)), entries);
  }

  private String article(String id) {
    ArticleSummary article = articles.get(id);
    if (article == null) {
      return messages.text("cited.publisherUnknown");
    }
    return Stream.of(
            article.publisher() == null
                ? messages.text("cited.publisherUnknown")
                : new NameWords(messages).of(article.publisher()),
            article.date() == null ? messages.text("date.none") : dates.brief(article.date()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
