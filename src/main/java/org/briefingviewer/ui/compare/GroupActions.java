// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.page.plate.ReportsPicture.Dates;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The buttons for what a person decides of a group, and for what is done with a chosen report.
final class GroupActions extends FlowPane {
  private final Messages messages;
  private final Button confirm;
  private final Button again;
  private final Button takeOut;
  private final Button open;
  private @Nullable Compared group;
  private @Nullable ReportedFigure report;

  GroupActions(Messages messages, GroupRequests handlers, Supplier<Dates> dates) {
    this.messages = messages;
    getStyleClass().add("compare-actions");
    open = button("open", () -> ofReport((in, one) -> handlers.open(one)));
    takeOut = button("takeOut", () -> ofReport(handlers::takeOut));
    confirm = button("confirm", () -> ofGroup(handlers::confirm));
    again = button("again", () -> ofGroup(handlers::proposeAgain));
    getChildren()
        .addAll(
            open,
            takeOut,
            confirm,
            again,
            button("name", () -> ofGroup(handlers::name)),
            button("merge", () -> ofGroup(handlers::merge)),
            button("present", () -> ofGroup(handlers::present)),
            button("picture", () -> ofGroup(each -> handlers.picture(each, dates.get()))));
    show(null, null);
  }

  private Button button(String key, Runnable handler) {
    Button button = new Button(messages.text("compare." + key));
    button.setId("compare-" + key);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> handler.run());
    return button;
  }

  private void ofGroup(Consumer<Compared> handler) {
    Compared now = group;
    if (now != null) {
      handler.accept(now);
    }
  }

  private void ofReport(BiConsumer<Compared, ReportedFigure> handler) {
    Compared now = group;
    ReportedFigure one = report;
    if (now != null && one != null) {
      handler.accept(now, one);
    }
  }

  /// Offers what can be done with a group and a report of it.
  void show(@Nullable GroupSight sight, @Nullable ReportedFigure chosen) {
    Compared now = sight == null ? null : sight.group();
    group = now;
    report = chosen;
    boolean decided = now != null && now.group().decision() != null;
    boolean confirmed = now != null && now.group().confirmed();
    boolean came = sight != null && !sight.came().isEmpty();
    open.setDisable(chosen == null);
    takeOut.setDisable(chosen == null);
    confirm.setDisable(now == null || (confirmed && !came));
    again.setVisible(decided);
    again.setManaged(decided);
  }
}
