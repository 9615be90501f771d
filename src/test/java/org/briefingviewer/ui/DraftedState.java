// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.app.opening.BundleOpener;

/// States around the reader's own draft, and what changed since an earlier version.
final class DraftedState {
  private static final Path SAMPLE = WindowFixture.ASSETS.resolve("sample");

  private DraftedState() {}

  static List<WindowState> all() {
    return List.of(
        opened("draft-sheet", f -> f.command("draft.command")),
        opened("draft", DraftedState::hold),
        opened("draft-sound", DraftedState::showSound),
        opened("draft-passage", DraftedState::openPassage),
        opened("changes", DraftedState::showChanges));
  }

  private static WindowState opened(String name, Consumer<WindowFixture> deed) {
    return new WindowState(
        name,
        language -> {
          try {
            Path home = PassingFolder.make("drafted");
            Path file = home.resolve("demo.briefing");
            Files.copy(SAMPLE.resolve("sample.briefing"), file);
            WindowFixture fixture =
                new WindowFixture(
                    new BundleOpener(home.resolve("journals")), language, home.resolve("own"));
            fixture.settings.nameReviewer("R. Reader");
            fixture.session.open(file);
            Picture.layOut(fixture.window, 1440, 900);
            deed.accept(fixture);
            return fixture;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void hold(WindowFixture f) {
    f.drafts.file(SAMPLE.resolve("draft.txt"));
    Picture.layOut(f.window, 1440, 900);
  }

  private static void showSound(WindowFixture f) {
    hold(f);
    ((ToggleButton) f.window.lookup("#draft-tab-sound")).fire();
  }

  private static void openPassage(WindowFixture f) {
    hold(f);
    Node list = f.window.lookup("#draft-findings");
    list.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
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
    Picture.layOut(f.window, 1440, 900);
  }
}
