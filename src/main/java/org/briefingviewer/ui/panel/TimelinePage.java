// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.derive.Timeline;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.timeline.BriefingTimeline;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.jspecify.annotations.Nullable;

/// The dated events of the whole briefing, oldest first, those of the shown article set off. With a
/// tie chosen, only what touches it. What is selected is shown in the text.
public final class TimelinePage extends BorderPane {
  private final ShownBriefing shownBriefing;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final BriefingTimeline chronology;
  private final Messages messages;
  private final TieWords ties;
  private final ListView<TimelineRow> list = new ListView<>();
  private final Label quiet = PanelText.wrapping("", "soft", "quiet");
  private final Label count = PanelText.wrapping("", "soft");
  private final Label byTie = PanelText.wrapping("", "soft");
  private final Button all = new Button();
  private boolean following;

  /// Makes the page, and has the events put in order from then on.
  ///
  /// @param before what stands under an event of what it said before
  public TimelinePage(
      ShownBriefing shownBriefing,
      ReaderChoice choice,
      ReaderMoves moves,
      BriefingTimeline chronology,
      Messages messages,
      Fonts fonts,
      CardRow.OfEvent before) {
    this.shownBriefing = shownBriefing;
    this.choice = choice;
    this.moves = moves;
    this.chronology = chronology;
    this.messages = messages;
    this.ties = new TieWords(messages);
    list.setCellFactory(view -> new TimelineCell(shownBriefing, choice, messages, fonts, before));
    build();
    bind();
    before.changes().subscribe(known -> list.refresh());
  }

  private void build() {
    setId("timeline-page");
    getStyleClass().add("timeline-page");
    list.setId("timeline");
    list.setAccessibleText(messages.text("timeline.name"));
    list.setPlaceholder(quiet);
    all.setId("timeline-all");
    all.setText(messages.text("timeline.all"));
    all.setOnAction(event -> moves.chooseTie(null));
    all.managedProperty().bind(all.visibleProperty());
    byTie
        .visibleProperty()
        .bind(
            PanelText.roomAbove(this, byTie.fontProperty()).and(byTie.textProperty().isNotEmpty()));
    byTie.managedProperty().bind(byTie.visibleProperty());
    count.setId("timeline-count");
    VBox head = new VBox(count, byTie, all);
    head.getStyleClass().add("timeline-head");
    head.visibleProperty().bind(count.textProperty().isNotEmpty());
    head.managedProperty().bind(head.visibleProperty());
    setTop(head);
    setCenter(list);
  }

  private void bind() {
    shownBriefing.stateProperty().subscribe(state -> fill());
    chronology.begin();
    chronology.timelineProperty().subscribe(timeline -> fill());
    choice.articleIdProperty().subscribe(id -> list.refresh());
    choice.passageProperty().subscribe(this::follow);
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
  }

  /// Moves the focus to the events.
  public void focusEvents() {
    list.requestFocus();
  }

  private void fill() {
    Briefing open = shownBriefing.briefing();
    Knowledge known = shownBriefing.knowledgeProperty().get();
    Timeline timeline = chronology.timelineProperty().get();
    if (open == null || known == null || timeline == null) {
      show(List.of());
      count.setText("");
      all.setVisible(false);
      quiet.setText(
          messages.text(
              open != null || shownBriefing.stateProperty().get() instanceof LoadState.Loading
                  ? "panel.loading"
                  : "panel.empty"));
      return;
    }
    show(
        IntStream.range(0, timeline.events().size())
            .mapToObj(index -> TimelineRow.of(timeline, index))
            .toList());
    say(timeline, known);
  }

  private void show(List<TimelineRow> rows) {
    following = true;
    list.getItems().setAll(rows);
    list.getSelectionModel().clearSelection();
    following = false;
    follow(choice.passageProperty().get());
  }

  private void say(Timeline timeline, Knowledge knowledge) {
    ActorPair tie = timeline.tie();
    int shown = timeline.events().size();
    all.setVisible(tie != null && timeline.total() > 0);
    byTie.setText(tie == null ? byTie(timeline, knowledge) : "");
    if (timeline.total() == 0) {
      count.setText("");
      quiet.setText(messages.text("timeline.none"));
    } else if (tie == null) {
      count.setText(messages.text("timeline.count", shown, timeline.articles()));
    } else {
      String pair = ties.pair(knowledge.triangle(), tie);
      count.setText(messages.text("timeline.count.tie", pair, shown, timeline.total()));
      quiet.setText(messages.text("timeline.none.tie", pair));
    }
  }

  private String byTie(Timeline timeline, Knowledge knowledge) {
    long counted = timeline.byTie().values().stream().mapToLong(Long::longValue).sum();
    String counts =
        timeline.byTie().entrySet().stream()
            .map(entry -> count(knowledge, entry))
            .collect(Collectors.joining(" · "));
    long ofNone =
        timeline.events().stream()
            .filter(dated -> dated.event().ties().stream().noneMatch(timeline.byTie()::containsKey))
            .count();
    return messages.text(
        "timeline.byTie", counts, ofNone, counted + ofNone - timeline.events().size());
  }

  private String count(Knowledge knowledge, Map.Entry<ActorPair, Long> entry) {
    String pair = ties.pair(knowledge.triangle(), entry.getKey());
    return Messages.unbroken(messages.text("timeline.tie", pair, entry.getValue()));
  }

  private void follow(@Nullable EvidenceQuote passage) {
    TimelineRow selected = list.getSelectionModel().getSelectedItem();
    if (passage == null || (selected != null && selected.dated().event().quote().equals(passage))) {
      return;
    }
    following = true;
    list.getSelectionModel().clearSelection();
    list.getItems().stream()
        .filter(row -> row.dated().event().quote().equals(passage))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
    following = false;
  }

  private void choose(@Nullable TimelineRow selected) {
    if (!following && selected != null) {
      moves.showPassage(selected.dated().event().quote());
    }
  }
}
