// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.graphics.report.ReportPoint;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.ReportCodes;
import org.briefingviewer.wording.compare.ReportWords;

/// A report in the list: its short name, the figure in the text's words and as normalised, whether
/// it was checked, both dates, its whole chain, and how it differs from another report.
final class ReportCell extends RowCell<ReportedFigure> {
  private final Messages messages;
  private final Fonts fonts;
  private final ReportWords words;
  private final IntFunction<Beside> beside;
  private final Label letter = new Label();
  private final StackPane badge = badge(letter);
  private final ScriptedText written;
  private final Label review = new Label();
  private final Label came = new Label();
  private final ScriptedText dates;
  private final ScriptedText chain;
  private final VBox differences = new VBox();
  private final HBox row;

  /// What is said of a report beside others.
  ///
  /// @param codes the short names of the reports of the group
  /// @param differences each in a sentence; empty of the report that the others are compared with
  /// @param came whether it came to the group after a person decided on it
  record Beside(ReportCodes codes, List<String> differences, boolean came) {}

  /// @param beside what is said of the report at an index
  /// @param anew changes where something else is said of the same reports
  ReportCell(Messages messages, Fonts fonts, IntFunction<Beside> beside, ObservableValue<?> anew) {
    this.messages = messages;
    this.fonts = fonts;
    this.words = new ReportWords(messages);
    this.beside = beside;
    written = new ScriptedText(fonts, "", "report-written");
    dates = new ScriptedText(fonts, "", "plain");
    chain = new ScriptedText(fonts, "", "plain");
    review.setMinWidth(Region.USE_PREF_SIZE);
    came.setText(messages.text("compare.came"));
    came.getStyleClass().addAll("review", "proposed");
    FlowPane head = new FlowPane(written, review, came);
    head.getStyleClass().add("report-head");
    differences.getStyleClass().add("report-lines");
    VBox lines = new VBox(head, dates, chain, differences);
    lines.getStyleClass().add("report-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    row = new HBox(badge, lines);
    row.getStyleClass().add("report-row");
    getStyleClass().add("report-cell");
    anew.subscribe(this::showAnew);
  }

  private void showAnew() {
    ReportedFigure figure = getItem();
    boolean there = getListView() != null && getIndex() < getListView().getItems().size();
    if (figure != null && there && figure.equals(getListView().getItems().get(getIndex()))) {
      show(figure);
    }
  }

  @Override
  protected void show(ReportedFigure figure) {
    Beside said = beside.apply(getIndex());
    letter.setText(said.codes().of(figure));
    dress(badge, List.of("origin-badge", badgeClass(said.codes().origin(figure))));
    written.setWords(words.written(figure), "report-written");
    written.append("  " + words.counting(figure), "soft");
    boolean checked = figure.claim().review().checked() && figure.claim().review().read();
    review.setText(words.reviewBrief(figure));
    dress(review, List.of("label", "review", checked ? "checked" : "proposed"));
    came.setVisible(said.came());
    came.setManaged(said.came());
    dates.setWords(datesWords(figure), "plain");
    chain.setWords(words.chain(figure), "plain");
    differences.setVisible(!said.differences().isEmpty());
    differences.setManaged(!said.differences().isEmpty());
    List<Node> lines = differences.getChildren();
    while (lines.size() < said.differences().size()) {
      lines.add(new ScriptedText(fonts, "", "report-difference"));
    }
    lines.subList(said.differences().size(), lines.size()).clear();
    for (int i = 0; i < lines.size(); i++) {
      ((ScriptedText) lines.get(i)).setWords(said.differences().get(i), "report-difference");
    }
    setGraphic(row);
    setAccessibleText(spoken(figure, said));
  }

  /// Gives a node other classes: its styles are found anew only where they are others.
  private static void dress(Node node, List<String> classes) {
    if (!node.getStyleClass().equals(classes)) {
      node.getStyleClass().setAll(classes);
    }
  }

  static StackPane badge(String code, int origin) {
    StackPane badge = badge(new Label(code));
    badge.getStyleClass().setAll("origin-badge", badgeClass(origin));
    return badge;
  }

  private static StackPane badge(Label letter) {
    letter.setMinWidth(Region.USE_PREF_SIZE);
    StackPane badge = new StackPane(letter);
    badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(letter, Pos.CENTER);
    return badge;
  }

  private static String badgeClass(int origin) {
    return "badge-" + ReportPoint.role(origin).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String datesWords(ReportedFigure figure) {
    return messages.text(
        "compare.dates", words.asOf(figure), words.reportedOn(figure), words.publisher(figure));
  }

  private String spoken(ReportedFigure figure, Beside said) {
    List<String> all = new ArrayList<>();
    all.add(said.codes().of(figure));
    all.add(words.written(figure) + ", " + words.counting(figure));
    all.add(words.review(figure));
    all.add(datesWords(figure));
    all.add(words.chain(figure));
    all.addAll(said.differences());
    return String.join(". ", all);
  }
}
