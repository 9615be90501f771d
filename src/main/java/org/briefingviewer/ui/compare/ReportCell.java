// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
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

  /// What is said of a report beside others.
  ///
  /// @param codes the short names of the reports of the group
  /// @param differences each in a sentence; empty of the report that the others are compared with
  /// @param came whether it came to the group after a person decided on it
  record Beside(ReportCodes codes, List<String> differences, boolean came) {}

  ReportCell(Messages messages, Fonts fonts, IntFunction<Beside> beside) {
    this.messages = messages;
    this.fonts = fonts;
    this.words = new ReportWords(messages);
    this.beside = beside;
    getStyleClass().add("report-cell");
  }

  @Override
  protected void show(ReportedFigure figure) {
    Beside said = beside.apply(getIndex());
    VBox lines = new VBox(head(figure, said), dates(figure));
    lines.getChildren().add(new ScriptedText(fonts, words.chain(figure), "plain"));
    for (String difference : said.differences()) {
      lines.getChildren().add(new ScriptedText(fonts, difference, "report-difference"));
    }
    lines.getStyleClass().add("report-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox row = new HBox(badge(figure, said.codes()), lines);
    row.getStyleClass().add("report-row");
    setGraphic(row);
    setAccessibleText(spoken(figure, said));
  }

  static StackPane badge(String code, int origin) {
    Label letter = new Label(code);
    letter.setMinWidth(Region.USE_PREF_SIZE);
    StackPane badge = new StackPane(letter);
    String role = ReportPoint.role(origin).name().toLowerCase(Locale.ROOT).replace('_', '-');
    badge.getStyleClass().addAll("origin-badge", "badge-" + role);
    badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(letter, Pos.CENTER);
    return badge;
  }

  private static StackPane badge(ReportedFigure figure, ReportCodes codes) {
    return badge(codes.of(figure), codes.origin(figure));
  }

  private FlowPane head(ReportedFigure figure, Beside said) {
    ScriptedText written = new ScriptedText(fonts, words.written(figure), "report-written");
    written.append("  " + words.brief(figure), "soft");
    Label review = new Label(words.reviewBrief(figure));
    boolean checked = figure.claim().review().checked() && figure.claim().review().read();
    review.getStyleClass().addAll("review", checked ? "checked" : "proposed");
    review.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane head = new FlowPane(written, review);
    if (said.came()) {
      Label came = new Label(messages.text("compare.came"));
      came.getStyleClass().addAll("review", "proposed");
      head.getChildren().add(came);
    }
    head.getStyleClass().add("report-head");
    return head;
  }

  private ScriptedText dates(ReportedFigure figure) {
    return new ScriptedText(fonts, datesWords(figure), "plain");
  }

  private String datesWords(ReportedFigure figure) {
    return messages.text(
        "compare.dates", words.asOf(figure), words.reportedOn(figure), words.publisher(figure));
  }

  private String spoken(ReportedFigure figure, Beside said) {
    List<String> all = new ArrayList<>();
    all.add(said.codes().of(figure));
    all.add(words.written(figure) + ", " + words.brief(figure));
    all.add(words.review(figure));
    all.add(datesWords(figure));
    all.add(words.chain(figure));
    all.addAll(said.differences());
    return String.join(". ", all);
  }
}
