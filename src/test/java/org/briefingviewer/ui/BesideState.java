// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.function.Consumer;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.translation.Translator;

/// States of an original beside its translation.
final class BesideState {
  private BesideState() {}

  static List<WindowState> all() {
    return List.of(
        joined("beside", f -> f.command("beside.command.show")),
        joined(
            "beside-chosen",
            f -> {
              choose(f);
              f.command("beside.command.show");
            }),
        joined("beside-card", BesideState::choose),
        WindowState.of(
            "beside-join", TranslatedBriefingFile::write, f -> f.command("beside.command.join")));
  }

  /// Chooses the figure of which the bound is another.
  static void choose(WindowFixture f) {
    f.session.chooseArticle("a2");
    Estimate bounded =
        f.session.estimates().stream()
            .filter(each -> each.quantity().asWritten().contains("100 trucks"))
            .findFirst()
            .orElseThrow();
    f.session.chooseEstimate(bounded);
  }

  private static WindowState joined(String name, Consumer<WindowFixture> handler) {
    return WindowState.of(
        name,
        TranslatedBriefingFile::write,
        f -> {
          f.session.chooseArticle("a2");
          f.beside.join("a1", "a2", new Translator.Person("S. Han"), "Cho");
          handler.accept(f);
        });
  }
}
