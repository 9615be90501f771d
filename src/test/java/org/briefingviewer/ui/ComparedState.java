// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.model.Refused;

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
        sample("compared-sample", f -> f.command("command.compare")),
        sample("compared-card", ComparedState::choose));
  }

  private static void choose(WindowFixture f) {
    f.session.chooseArticle("a3");
    f.session.chooseEstimate(f.session.estimates().get(0));
  }

  private static void select(WindowFixture f, int report) {
    Picture.layOut(f.window, 1440, 900);
    ((ListView<?>) f.window.lookup("#compare-reports")).getSelectionModel().select(report);
  }

  private static void press(WindowFixture f, String deed) {
    Picture.layOut(f.window, 1440, 900);
    ((Button) f.window.lookup("#compare-" + deed)).fire();
  }

  private static WindowState many(String name, Consumer<WindowFixture> deed) {
    return made(
        name,
        ComparedBriefingFile::write,
        f -> {
          f.command("command.compare");
          deed.accept(f);
        });
  }

  private static WindowState sample(String name, Consumer<WindowFixture> deed) {
    return made(
        name,
        file -> Files.copy(WindowFixture.ASSETS.resolve("sample/sample.briefing"), file),
        deed);
  }

  /// Writes a briefing.
  private interface Writing {
    void to(Path file) throws IOException, Refused;
  }

  private static WindowState made(String name, Writing writing, Consumer<WindowFixture> deed) {
    return new WindowState(
        name,
        language -> {
          try {
            Path home = PassingFolder.make("compared");
            Path file = home.resolve("demo.briefing");
            writing.to(file);
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
          } catch (Refused e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
