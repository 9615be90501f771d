// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

/// States of the reports of one figure side by side.
final class ComparedState {
  private ComparedState() {}

  static List<WindowState> all() {
    return List.of(
        many("compared", f -> {}),
        many("compared-with", f -> select(f, 4)),
        many("compared-confirmed", f -> press(f, "confirm")),
        many("compared-merge", f -> press(f, "merge")),
        many("compared-picture", f -> press(f, "picture")),
        WindowState.ofSample("compared-sample", f -> f.command("command.compare")),
        WindowState.ofSample("compared-card", ComparedState::choose));
  }

  private static void choose(WindowFixture f) {
    f.session.chooseArticle("a3");
    f.session.chooseEstimate(f.session.estimates().get(0));
  }

  private static void select(WindowFixture f, int report) {
    WindowPicture.layOut(f.window, 1440, 900);
    ((ListView<?>) f.window.lookup("#compare-reports")).getSelectionModel().select(report);
  }

  private static void press(WindowFixture f, String handler) {
    WindowPicture.layOut(f.window, 1440, 900);
    ((Button) f.window.lookup("#compare-" + handler)).fire();
  }

  private static WindowState many(String name, Consumer<WindowFixture> handler) {
    return WindowState.of(
        name,
        ComparedBriefingFile::write,
        f -> {
          f.command("command.compare");
          handler.accept(f);
        });
  }
}
