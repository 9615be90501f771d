// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.LockedOutput;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.locked.PassPhrase;

/// States of finding in all briefings.
final class LibraryState {
  private static final Path SAMPLE = WindowFixture.ASSETS.resolve("sample/sample.briefing");

  private LibraryState() {}

  static List<WindowState> all() {
    return List.of(
        of("library-first", (f, folder) -> {}),
        of("library-ready", (f, folder) -> f.settings.searchFolder(folder)),
        of("library", (f, folder) -> find(f, folder, "Kim Jong Un")),
        of("library-figure", (f, folder) -> find(f, folder, "70")),
        of("library-unlocked", LibraryState::unlock),
        of("library-korean", (f, folder) -> find(f, folder, "러시아")),
        of("library-nothing", (f, folder) -> find(f, folder, "icebergs")));
  }

  private static WindowState of(String name, BiConsumer<WindowFixture, Path> handler) {
    return new WindowState(
        name,
        language -> {
          try {
            Path folder = folder();
            WindowFixture fixture =
                new WindowFixture(new BundleOpener(null), language, PassingFolder.make("own"));
            fixture.session.open(SAMPLE);
            WindowPicture.layOut(fixture.window, 1440, 900);
            fixture.command("library.command");
            handler.accept(fixture, folder);
            fixture.library.upkeep().now();
            WindowPicture.layOut(fixture.window, 1440, 900);
            return fixture;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Path folder() throws IOException {
    Path folder = PassingFolder.make("briefings");
    TwoVersions.in(folder);
    Files.copy(SAMPLE, folder.resolve("sample.briefing"));
    Files.writeString(folder.resolve("broken.briefing"), "no briefing");
    try (OutputStream file = Files.newOutputStream(folder.resolve("locked.briefing"));
        LockedOutput locked =
            new LockedOutput(LockKey.under(new PassPhrase("four barges"), LowKeyCost.COST), file)) {
      locked.write(Files.readAllBytes(SAMPLE));
      locked.finish();
    }
    return folder;
  }

  private static void unlock(WindowFixture f, Path folder) {
    find(f, folder, "Kim Jong Un");
    f.library.finder().unlock(new PassPhrase("four barges"), tried -> {}, problem -> {});
  }

  private static void find(WindowFixture f, Path folder, String words) {
    f.settings.searchFolder(folder);
    f.settings.searchFolder(folder.resolve("gone"));
    f.library.upkeep().now();
    ((TextField) f.window.lookup("#library-find")).setText(words);
    WindowPicture.layOut(f.window, 1440, 900);
    ListView<?> list = (ListView<?>) f.window.lookup("#library-found");
    if (list.getItems().size() > 2) {
      list.getSelectionModel().clearAndSelect(2);
    }
  }
}
