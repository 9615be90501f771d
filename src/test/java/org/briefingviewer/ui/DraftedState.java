// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.briefingviewer.app.opening.BundleOpener;

/// States around the reader's own draft, and what changed since an earlier version.
final class DraftedState {
  private static final Path SAMPLE = WindowFixture.ASSETS.resolve("sample");

  private DraftedState() {}

  static List<WindowState> all() {
    return List.of(
        WindowState.ofSample("draft-sheet", f -> f.command("draft.command")),
        WindowState.ofSample("draft", DraftedState::hold),
        WindowState.ofSample("draft-sound", DraftedState::showSound),
        WindowState.ofSample("draft-passage", DraftedState::openPassage),
        WindowState.ofSample("changes-saved", DraftedState::showChanges),
        versions("changes", f -> {}),
        versions("changes-text", DraftedState::showText));
  }

  private static WindowState versions(String name, Consumer<WindowFixture> handler) {
    return new WindowState(
        name,
        language -> {
          try {
            TwoVersions two = TwoVersions.in(PassingFolder.make("versions"));
            WindowFixture fixture = new WindowFixture(new BundleOpener(null), language);
            fixture.session.open(two.after());
            WindowPicture.layOut(fixture.window, 1440, 900);
            fixture.changes.since(two.before());
            WindowPicture.layOut(fixture.window, 1440, 900);
            handler.accept(fixture);
            return fixture;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void showText(WindowFixture f) {
    ListView<?> list = (ListView<?>) f.window.lookup("#changes");
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).toString().contains("Sentence[")) {
        list.getSelectionModel().clearAndSelect(i);
        return;
      }
    }
  }

  private static void hold(WindowFixture f) {
    f.drafts.file(SAMPLE.resolve("draft.txt"));
    WindowPicture.layOut(f.window, 1440, 900);
  }

  private static void showSound(WindowFixture f) {
    hold(f);
    ((ToggleButton) f.window.lookup("#draft-tab-sound")).fire();
  }

  private static void openPassage(WindowFixture f) {
    hold(f);
    f.window.lookup(".draft-passage").executeAccessibleAction(AccessibleAction.FIRE);
  }

  /// An estimate is rejected, another corrected, an article taken out and a mark set since the last
  /// save.
  private static void showChanges(WindowFixture f) {
    f.session.nextEstimate();
    f.command("edit.command.reject");
    f.session.nextEstimate();
    f.command("edit.command.accept");
    f.session.chooseArticle("a3");
    f.session.nextEstimate();
    f.command("edit.command.accept");
    f.command("changes.command.saved");
    WindowPicture.layOut(f.window, 1440, 900);
  }
}
