// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.check.CheckFinding;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.seal.SealCheck;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.seal.FindingWords;

/// One of the checks that found something, with how much; Enter shows what, each a row that leads
/// to its place.
final class CheckRow extends VBox {
  /// More than anybody settles from here; the rest is counted.
  private static final int MOST = 200;

  private final SealCheck check;
  private final List<CheckFinding> found;
  private final Ways ways;
  private final Messages messages;
  private final Fonts fonts;
  private final VBox rows = new VBox();
  private final List<Node> stops = new ArrayList<>();

  /// What a row leads to, and what it says of an article.
  ///
  /// @param follow leads to a finding
  /// @param article names an article by its id
  record Ways(Consumer<CheckFinding> follow, Function<String, String> article) {}

  CheckRow(SealCheck check, List<CheckFinding> found, Ways ways, Messages messages, Fonts fonts) {
    this.check = check;
    this.found = found;
    this.ways = ways;
    this.messages = messages;
    this.fonts = fonts;
    getStyleClass().add("check-row");
    build();
  }

  private String name() {
    return messages.text(check);
  }

  private void build() {
    Label count = new Label(messages.text("seal.check.count", found.size()));
    count.getStyleClass().add(check.blocking() ? "check-count-back" : "check-count-told");
    WrappedLabel name = new WrappedLabel(name(), "check-name");
    Label told = new Label(messages.text(check.blocking() ? "seal.check.back" : "seal.check.told"));
    told.getStyleClass().add("check-told");
    told.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(count, name, told);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().add("check-line");
    PressableBox head =
        new PressableBox(
            count.getText() + " " + name() + ", " + told.getText(),
            () -> open(!rows.isVisible()),
            line);
    head.setId("check-" + check.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    head.getStyleClass().add("check-head");
    stops.add(head);
    rows.setVisible(false);
    rows.managedProperty().bind(rows.visibleProperty());
    rows.getStyleClass().add("check-findings");
    getChildren().addAll(head, rows);
  }

  /// Shows or hides what was found.
  void open(boolean open) {
    if (open && rows.getChildren().isEmpty()) {
      found.stream().limit(MOST).forEach(finding -> rows.getChildren().add(row(finding)));
      stops.addAll(rows.getChildren());
      if (found.size() > MOST) {
        rows.getChildren()
            .add(new WrappedLabel(messages.text("seal.check.more", found.size() - MOST)));
      }
    }
    rows.setVisible(open);
  }

  SealCheck check() {
    return check;
  }

  /// Returns the index of the finding to go on with after one that was gone to: the same where it
  /// is still found, else the one that has taken its place.
  int nextTo(CheckFinding from) {
    int same = found.indexOf(from);
    if (same >= 0) {
      return same;
    }
    for (int i = 0; i < found.size(); i++) {
      if (after(found.get(i), from)) {
        return i;
      }
    }
    return found.size() - 1;
  }

  private static boolean after(CheckFinding finding, CheckFinding from) {
    TextSpan span = finding.span();
    return Objects.equals(finding.articleId(), from.articleId())
        && span != null
        && from.span() != null
        && span.compareTo(from.span()) >= 0;
  }

  /// Returns what leads to one of the findings, which are shown; the row's own head where it is
  /// beyond what is shown.
  Node way(int index) {
    return index < Math.min(MOST, found.size()) ? stops.get(index + 1) : stops.getFirst();
  }

  /// Returns what the keys go to, in order: the head, and the findings while they are shown.
  List<Node> stops() {
    return rows.isVisible() ? stops : stops.subList(0, 1);
  }

  private PressableBox row(CheckFinding finding) {
    String words = new FindingWords(messages).of(finding);
    List<Node> lines = new ArrayList<>();
    lines.add(new ScriptedText(fonts, words, "finding-words"));
    String id = finding.articleId();
    if (id != null) {
      WrappedLabel where =
          new WrappedLabel(ScriptedText.shortened(ways.article().apply(id)), "finding-where");
      lines.add(where);
    }
    PressableBox row =
        new PressableBox(words, () -> ways.follow().accept(finding), lines.toArray(Node[]::new));
    row.getStyleClass().add("finding-row");
    return row;
  }
}
