// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.Workbench;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.table.Column;
import org.briefingviewer.session.table.TableFilter;
import org.briefingviewer.session.table.TableOrder;
import org.briefingviewer.settings.Remembered;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.Picture;
import org.briefingviewer.ui.Png;
import org.briefingviewer.ui.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the table and the timeline of the sample, to be looked at: `TABLE_PICTURES=FOLDER mvn
/// -Dfast test -Dtest=TablePicturesTest`.
@EnabledIfEnvironmentVariable(named = "TABLE_PICTURES", matches = ".+")
class TablePicturesTest {
  private final Path folder = Path.of(String.valueOf(System.getenv("TABLE_PICTURES")));
  private final Places places = Places.here();

  @Test
  void drawsBothInEveryThemeLanguageAndSize() throws Exception {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.asyncFx(
            () -> {
              for (int[] size : List.of(new int[] {1280, 720}, new int[] {1440, 900})) {
                for (Theme theme : Theme.values()) {
                  draw("table", size, theme, Locale.ENGLISH, bench -> table(bench));
                  draw("timeline", size, theme, Locale.ENGLISH, bench -> {});
                }
                draw("table-ko", size, Theme.LIGHT, Locale.KOREAN, bench -> table(bench));
                draw("timeline-ko", size, Theme.DARK, Locale.KOREAN, bench -> {});
              }
              int[] middle = {1440, 900};
              draw("sorted", middle, Theme.LIGHT, Locale.ENGLISH, TablePicturesTest::sorted);
              draw("none", middle, Theme.DARK, Locale.ENGLISH, TablePicturesTest::none);
              draw(
                  "timeline-tie",
                  middle,
                  Theme.LIGHT,
                  Locale.ENGLISH,
                  bench ->
                      bench
                          .reading()
                          .chooseTie(
                              bench.reading().briefing().knowledge().triangle().pairs().get(1)));
              return null;
            })
        .get();
  }

  private static void table(Workbench bench) {
    bench.table().toggle();
    bench.table().choose(bench.table().rowsProperty().get().get(2));
  }

  private static void sorted(Workbench bench) {
    bench.table().toggle();
    bench.table().order(new TableOrder(Column.VALUE, true));
  }

  private static void none(Workbench bench) {
    bench.table().toggle();
    bench.table().filter(TableFilter.NONE.with("nobody wrote this"));
  }

  private void draw(String name, int[] size, Theme theme, Locale locale, Consumer<Workbench> deed)
      throws IOException {
    Supplier<Work> works = () -> new Work(Runnable::run, Runnable::run);
    ReadingSession session = new ReadingSession(new BundleOpener(), works);
    Settings settings = new Settings(Remembered.FIRST);
    settings.choose(theme);
    Notes notes = Windows.notes(session, works.get(), save -> {}, places);
    Workbench bench = Windows.bench(session, notes, works, new Messages(locale), places);
    MainWindow window = Windows.build(bench, settings, places, locale, new NoDesk());
    window.furnish();
    session.open(places.sample());
    Picture.draw(window, size[0], size[1]);
    deed.accept(bench);
    if (name.startsWith("timeline")) {
      ((ToggleButton) window.lookup("#tab-timeline")).fire();
    }
    Path file = folder.resolve(name + "-" + size[0] + "-" + theme + ".png");
    try (OutputStream out = Files.newOutputStream(file)) {
      Png.write(Picture.draw(window, size[0], size[1]), out);
    }
    session.close();
  }
}
