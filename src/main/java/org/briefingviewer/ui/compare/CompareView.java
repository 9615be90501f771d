// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.page.plate.ReportsPicture.Dates;
import org.briefingviewer.session.compare.ComparedBriefing;
import org.briefingviewer.session.compare.ReportGroups;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.StepInPane;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.GroupWords;
import org.briefingviewer.wording.compare.ReportCodes;
import org.jspecify.annotations.Nullable;

/// The pane over the text: the groups at the left; of the chosen one its picture, both ends with
/// the report that gives each, and all its reports with what differs between any two.
final class CompareView extends BorderPane implements StepInPane {
  /// How much of the height the picture takes.
  private static final double CHART_SHARE = 0.28;

  /// In the height of the letters.
  private static final double CHART_LEAST = 9;

  private static final double CHART_MOST = 320;

  /// Up to which width the buttons stand under the title, in the height of the letters.
  private static final double NARROW = 42;

  private final ReportGroups model;
  private final ObservableValue<@Nullable GroupSight> sight;
  private final Messages messages;
  private final GroupRequests handlers;
  private final GroupWords differences;
  private final RevealingList<Compared> groups = new RevealingList<>();
  private final RevealingList<ReportedFigure> reports = new RevealingList<>();
  private final ScriptedText title;
  private final ScriptedText why;
  private final WrappedLabel hint = new WrappedLabel();
  private final WrappedLabel cautions = new WrappedLabel();
  private final WrappedLabel quiet = new WrappedLabel();
  private final Button lowest = end("lowest");
  private final Button highest = end("highest");
  private final ReportsChart chart;
  private final GroupActions actions;
  private final ToggleButton asOf;
  private final ToggleButton reportedOn;

  /// Changes where something else is said of the reports that are listed.
  private final IntegerProperty saidAnew = new SimpleIntegerProperty();

  private Dates dates = Dates.AS_OF;
  private boolean following;

  /// The first figure of the group that is drawn; another group is first drawn by the dates that
  /// tell most.
  private @Nullable EstimateId shown;

  /// The report that is to be selected once its group is shown.
  private @Nullable EstimateId wanted;

  /// @param sight what is said of the chosen group
  CompareView(
      ReportGroups model,
      ObservableValue<@Nullable GroupSight> sight,
      Messages messages,
      Fonts fonts,
      GroupRequests handlers) {
    this.model = model;
    this.sight = sight;
    this.messages = messages;
    this.handlers = handlers;
    this.differences = new GroupWords(messages);
    this.title = new ScriptedText(fonts, "", "compare-title");
    this.why = new ScriptedText(fonts, "", "soft");
    this.chart = new ReportsChart(messages, fonts, handlers::open);
    this.asOf = dates("asOf", Dates.AS_OF);
    this.reportedOn = dates("reportedOn", Dates.REPORTED_ON);
    this.actions = new GroupActions(messages, handlers, () -> dates);
    groups.setCellFactory(list -> new GroupCell(messages, fonts));
    reports.setCellFactory(list -> new ReportCell(messages, fonts, this::beside, saidAnew));
    build();
    bind();
  }

  private static Button end(String which) {
    Button button = new Button();
    button.setId("compare-" + which);
    button.getStyleClass().add("compare-end");
    button.setWrapText(true);
    return button;
  }

  private ToggleButton dates(String key, Dates by) {
    ToggleButton button = new ToggleButton(messages.text("compare." + key));
    button.setId("compare-" + key);
    button.getStyleClass().add("compare-dates");
    button.setMinWidth(USE_PREF_SIZE);
    button.setSelected(by == Dates.AS_OF);
    button.setOnAction(event -> by(by));
    return button;
  }

  private void build() {
    setId("compare-view");
    getStyleClass().add("compare-view");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(messages.text("compare.view"));
    groups.setId("compare-groups");
    groups.getStyleClass().add("compare-groups");
    groups.setAccessibleText(messages.text("compare.groups.name"));
    reports.setId("compare-reports");
    reports.getStyleClass().add("compare-reports");
    reports.setAccessibleText(messages.text("compare.reports.name"));
    quiet.setId("compare-quiet");
    quiet.getStyleClass().addAll("soft", "compare-quiet");
    groups.setPlaceholder(new WrappedLabel());
    reports.setPlaceholder(quiet);
    hint.getStyleClass().add("soft");
    hint.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setId("compare-title");
    Button close = new Button(messages.text("compare.close"));
    close.setId("compare-close");
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(event -> handlers.close());
    HBox tools = new HBox(new HBox(asOf, reportedOn), close);
    tools.getStyleClass().add("compare-first");
    HBox first = new HBox(title, tools);
    first.getStyleClass().add("compare-first");
    FlowPane ends = new FlowPane(lowest, highest);
    ends.getStyleClass().add("compare-ends");
    ends.setMinWidth(0); // with large words the ends wrap, and nothing is cut
    lowest.maxWidthProperty().bind(ends.widthProperty());
    highest.maxWidthProperty().bind(ends.widthProperty());
    cautions.setId("compare-cautions");
    cautions.getStyleClass().add("soft");
    cautions.setMinHeight(USE_PREF_SIZE);
    VBox head = new VBox(first, why, ends, chart, cautions, actions, hint);
    head.getStyleClass().add("compare-head");
    VBox all = new VBox(head, reports);
    VBox.setVgrow(reports, Priority.ALWAYS);
    all.widthProperty().subscribe(width -> arrange(head, first, tools, width.doubleValue()));
    // With large words in a low window all of it moves; else the list alone does.
    ScrollPane pane = new ScrollPane(all);
    pane.getStyleClass().add("compare-scroll");
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setFocusTraversable(false);
    pane.setAccessibleText(messages.text("compare.view"));
    setCenter(pane);
    setLeft(groups);
  }

  /// Beside a title in large words there is no room for buttons.
  private void arrange(VBox head, HBox first, HBox tools, double width) {
    boolean narrow = width < NARROW * hint.getFont().getSize();
    if (narrow == first.getChildren().contains(tools)) {
      (narrow ? first : head).getChildren().remove(tools);
      if (narrow) {
        head.getChildren().add(1, tools);
      } else {
        first.getChildren().add(tools);
      }
    }
  }

  private void bind() {
    groups
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            group -> {
              if (!following && group != null) {
                model.choose(group);
              }
            });
    reports.getSelectionModel().selectedItemProperty().subscribe(report -> compareWith(report));
    reports.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventFilter(KeyEvent.KEY_PRESSED, this::taken);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    heightProperty().subscribe(height -> chartHeight(height.doubleValue()));
    hint.fontProperty().subscribe(font -> chartHeight(getHeight()));
    model.foundProperty().subscribe(this::found);
    model.chosenProperty().subscribe(group -> follow(group));
    sight.subscribe(now -> show(now));
  }

  private void chartHeight(double height) {
    double least = CHART_LEAST * hint.getFont().getSize();
    double wanted = Math.max(least, Math.min(height * CHART_SHARE, CHART_MOST));
    chart.setPrefHeight(wanted);
    chart.setMinHeight(wanted);
  }

  private void found(ComparedBriefing now) {
    following = true;
    groups.getItems().setAll(now.groups());
    following = false;
    if (!now.complete()) {
      quiet.setText(messages.text("compare.reading", now.read(), now.all()));
    } else {
      quiet.setText(messages.text("compare.none"));
    }
  }

  private void follow(@Nullable Compared group) {
    following = true;
    if (group == null) {
      groups.getSelectionModel().clearSelection();
    } else {
      groups.getSelectionModel().select(group);
      groups.reveal(groups.getSelectionModel().getSelectedIndex());
    }
    following = false;
  }

  private void show(@Nullable GroupSight now) {
    ReportedFigure before = reports.getSelectionModel().getSelectedItem();
    following = true;
    reports.getSelectionModel().clearSelection();
    reports.getItems().setAll(now == null ? List.of() : now.group().group().figures());
    following = false;
    title.setWords(now == null ? "" : now.title(), "compare-title");
    why.setWords(now == null ? "" : now.why(), "soft");
    for (Node node : List.of(asOf, reportedOn, hint, actions)) {
      node.setVisible(now != null);
      node.setManaged(now != null);
    }
    List<String> said = now == null ? List.of() : now.cautions();
    cautions.setText(String.join(" ", said));
    cautions.setVisible(!said.isEmpty());
    cautions.setManaged(!said.isEmpty());
    EstimateId first = now == null ? null : now.group().group().figures().getFirst().id();
    if (now != null && !Objects.equals(first, shown)) {
      dates(now.telling());
    }
    shown = first;
    chart.show(now == null ? null : now.group(), now == null ? null : now.picture(), dates);
    end(lowest, now == null ? null : now.lowest());
    end(highest, now == null ? null : now.highest());
    select(wanted == null && before != null ? before.id() : wanted);
    wanted = null;
    compareWith(reports.getSelectionModel().getSelectedItem());
  }

  /// Selects a report, where it is listed.
  private void select(@Nullable EstimateId id) {
    for (int i = 0; id != null && i < reports.getItems().size(); i++) {
      if (reports.getItems().get(i).id().equals(id)) {
        reports.getSelectionModel().select(i);
        reports.reveal(i);
      }
    }
  }

  private void end(Button button, GroupSight.@Nullable End end) {
    button.setVisible(end != null);
    button.setManaged(end != null);
    if (end != null) {
      button.setText(end.said());
      button.setOnAction(event -> handlers.open(end.report()));
    }
  }

  private void by(Dates wanted) {
    dates(wanted);
    chart.by(wanted);
  }

  private void dates(Dates wanted) {
    dates = wanted;
    asOf.setSelected(wanted == Dates.AS_OF);
    reportedOn.setSelected(wanted == Dates.REPORTED_ON);
  }

  private void compareWith(@Nullable ReportedFigure report) {
    if (following) {
      return;
    }
    GroupSight now = sight.getValue();
    hint.setText(
        report == null || now == null
            ? messages.text("compare.hint")
            : messages.text("compare.hint.with", now.picture().codes().of(report)));
    actions.show(now, report);
    saidAnew.set(saidAnew.get() + 1);
  }

  /// Says how a report differs from the selected one, else from the one above it.
  private ReportCell.Beside beside(int at) {
    ReportedFigure figure = reports.getItems().get(at);
    GroupSight now = Objects.requireNonNull(sight.getValue());
    ReportCodes names = now.picture().codes();
    ReportComparison comparison = model.foundProperty().get().comparison();
    boolean came = now.came().contains(figure.id());
    int selected = reports.getSelectionModel().getSelectedIndex();
    int beside = selected < 0 ? at - 1 : selected;
    ReportedFigure other = beside < 0 ? null : reports.getItems().get(beside);
    if (other == null || comparison == null || other.id().equals(figure.id())) {
      return new ReportCell.Beside(names, List.of(), came);
    }
    boolean below = beside <= at;
    String code = names.of(other);
    ReportedFigure first = below ? other : figure;
    ReportedFigure second = below ? figure : other;
    List<String> said =
        comparison.between(first, second).stream()
            .map(each -> differences.difference(each, first, second))
            .map(each -> messages.text("compare.beside", code, each))
            .toList();
    return new ReportCell.Beside(names, said, came);
  }

  private void clicked(MouseEvent event) {
    ReportedFigure report = reports.getSelectionModel().getSelectedItem();
    if (event.getClickCount() == 2 && report != null) {
      handlers.open(report);
    }
  }

  /// Of themselves lists take Enter and Escape, and do nothing with them.
  private void taken(KeyEvent event) {
    ReportedFigure report = reports.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ESCAPE) {
      handlers.close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && reports.isFocused() && report != null) {
      handlers.open(report);
      event.consume();
    }
  }

  /// A bare letter means the text, which nobody sees now.
  private void pressed(KeyEvent event) {
    boolean bare = !event.isShortcutDown() && !event.isAltDown();
    if (bare && event.getCode().isLetterKey()) {
      event.consume();
    }
  }

  /// Moves the focus to the reports, the given one selected as soon as its group is shown.
  void focus(@Nullable EstimateId id) {
    GroupSight now = sight.getValue();
    wanted = now != null && now.group().equals(model.chosenProperty().get()) ? null : id;
    select(id);
    applyCss(); // before, what the pane scrolls stands in no window
    entry().requestFocus();
  }

  @Override
  public Node entry() {
    return model.chosenProperty().get() == null ? groups : reports;
  }
}
