// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.course.EventWords;

/// An event of the timeline: its day, its words, the ties it touches and the article that tells it;
/// above it the year and the month when they begin with it.
final class TimelineCell extends RowCell<TimelineRow> {
  private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final ShownBriefing shown;
  private final ShownArticle reading;
  private final Messages messages;
  private final PanelText text;
  private final DateWords dates;
  private final ArticleWords articles;
  private final TieWords ties;
  private final CardRow.OfEvent before;

  TimelineCell(
      ShownBriefing shown,
      ShownArticle reading,
      Messages messages,
      Fonts fonts,
      CardRow.OfEvent before) {
    this.before = before;
    this.shown = shown;
    this.reading = reading;
    this.messages = messages;
    this.text = new PanelText(fonts);
    this.dates = new DateWords(messages);
    this.articles = new ArticleWords(shown, messages);
    this.ties = new TieWords(messages);
    getStyleClass().setAll("timeline-cell");
  }

  @Override
  protected void show(TimelineRow row) {
    VBox box = new VBox();
    box.getChildren().addAll(headings(row));
    box.getChildren().add(entry(row));
    setGraphic(box);
    setAccessibleText(spoken(row));
  }

  private List<Node> headings(TimelineRow row) {
    PartialDate date = row.dated().event().date();
    List<Node> headings = new ArrayList<>();
    if (row.part() && row.dated().ahead()) {
      headings.add(PanelText.wrapping(messages.text("timeline.ahead"), "timeline-part"));
    }
    if (row.month()) {
      HBox line = new HBox(PanelText.single(month(date), "timeline-month"));
      line.getStyleClass().add("timeline-heading");
      line.setAlignment(Pos.BASELINE_LEFT);
      if (row.year()) {
        line.getChildren()
            .addFirst(PanelText.single(Integer.toString(date.year()), "timeline-year"));
      }
      headings.add(line);
    }
    return headings;
  }

  private String month(PartialDate date) {
    return date.month() == 0
        ? messages.text("timeline.monthUnknown")
        : messages.text("when.month.full." + date.month());
  }

  private HBox entry(TimelineRow row) {
    Event event = row.dated().event();
    VBox when = new VBox(PanelText.single(day(event.date()), "timeline-day"));
    when.getStyleClass().add("timeline-when");
    VBox what = new VBox();
    what.getStyleClass().add("timeline-what");
    HBox.setHgrow(what, Priority.ALWAYS);
    what.getChildren()
        .add(text.words(messages.text("quoted", event.quote().words()), "quote-words"));
    FlowPane marks = marks(row);
    if (!marks.getChildren().isEmpty()) {
      what.getChildren().add(marks);
    }
    String told = new EventWords(messages).said(event);
    if (!told.isEmpty()) {
      what.getChildren().add(text.words(told, "soft"));
    }
    Node said = before.value().apply(event);
    if (said != null) {
      what.getChildren().add(said);
    }
    // Of the shown article the mark says enough, unless its date is what sets the event apart.
    if (!here(event) || row.dated().ahead()) {
      what.getChildren().add(text.words(articles.line(event.quote().articleId()), "soft"));
    }
    HBox entry = new HBox(when, what);
    entry.getStyleClass().add("timeline-entry");
    entry.pseudoClassStateChanged(AHEAD, row.dated().ahead());
    entry.pseudoClassStateChanged(HERE, here(event));
    return entry;
  }

  /// The day alone: year and month stand above.
  private String day(PartialDate date) {
    return date.day() == 0 ? "–" : messages.text("timeline.day", date.day());
  }

  private FlowPane marks(TimelineRow row) {
    Event event = row.dated().event();
    FlowPane marks = new FlowPane();
    marks.getStyleClass().add("timeline-marks");
    if (here(event)) {
      marks.getChildren().add(PanelText.single(messages.text("timeline.here"), "timeline-here"));
    }
    if (event.basis() == Basis.INFERRED) {
      marks
          .getChildren()
          .add(PanelText.single(messages.text("timeline.inferred"), "basis", "inferred"));
    }
    marks.getChildren().add(reviewed(event.review()));
    event.ties().stream()
        .map(tie -> PanelText.single(pair(tie), "timeline-tie"))
        .forEach(marks.getChildren()::add);
    return marks;
  }

  /// Says who checked an event, or that nobody did: in short, since most stand there so.
  private Node reviewed(Review review) {
    ReviewMark mark = new ReviewMark(messages);
    return review.checked()
        ? mark.framed(review, text)
        : text.framed(mark.brief(review), "proposed", "review", "proposed");
  }

  private boolean here(Event event) {
    return event.quote().articleId().equals(reading.articleIdProperty().get());
  }

  private String pair(ActorPair tie) {
    Briefing open = shown.briefing();
    return open == null ? tie.key() : ties.pair(open.knowledge().triangle(), tie);
  }

  private String spoken(TimelineRow row) {
    Event event = row.dated().event();
    return Stream.of(
            dates.full(event.date()),
            event.basis() == Basis.INFERRED ? messages.text("timeline.inferred") : "",
            row.dated().ahead() ? messages.text("timeline.ahead") : "",
            new ReviewWords(messages).shown(event.review()),
            before.words().apply(event),
            messages.text("quoted", event.quote().words()),
            new EventWords(messages).said(event),
            event.ties().stream().map(this::pair).collect(Collectors.joining(", ")),
            here(event) ? messages.text("timeline.here") : "",
            articles.line(event.quote().articleId()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
