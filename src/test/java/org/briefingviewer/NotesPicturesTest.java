// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.Workbench;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.notes.NotesFolder;
import org.briefingviewer.settings.Remembered;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.Picture;
import org.briefingviewer.ui.Png;
import org.briefingviewer.ui.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the notes, to be looked at: `NOTES_PICTURES=FOLDER mvn -Dfast test
/// -Dtest=NotesPicturesTest`.
@EnabledIfEnvironmentVariable(named = "NOTES_PICTURES", matches = ".+")
class NotesPicturesTest {
  private final Path folder = Path.of(String.valueOf(System.getenv("NOTES_PICTURES")));
  private final Places places = Places.here();

  @TempDir Path own;

  private record Scene(Workbench bench, MainWindow window) {
    void press(KeyCode code, boolean shift) {
      KeyEvent.fireEvent(
          window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
    }
  }

  @Test
  void drawsTheEditorTheSheetAndTheCard() throws Exception {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.asyncFx(
            () -> {
              for (int[] size : List.of(new int[] {1280, 720}, new int[] {1440, 900})) {
                for (Theme theme : Theme.values()) {
                  draw("editor", size, theme, Locale.ENGLISH, NotesPicturesTest::write);
                  draw("sheet", size, theme, Locale.ENGLISH, NotesPicturesTest::sheet);
                  draw("card", size, theme, Locale.ENGLISH, NotesPicturesTest::card);
                }
              }
              int[] middle = {1440, 900};
              draw("editor-ko", middle, Theme.LIGHT, Locale.KOREAN, NotesPicturesTest::write);
              draw("sheet-ko", middle, Theme.DARK, Locale.KOREAN, NotesPicturesTest::sheet);
              return null;
            })
        .get();
  }

  private static void note(Scene scene, int paragraph, int length, String text) {
    Notes notes = scene.bench().notes();
    var marked = scene.bench().reading().markedArticle();
    int start = marked.article().paragraphs().get(paragraph).span().start();
    TextSpan span = length == 0 ? null : new TextSpan(start, start + length);
    notes.write(notes.draft(span, paragraph), text);
  }

  private static void three(Scene scene) {
    note(scene, 2, 40, "Ask the ministry's own people how they measured this, and when.");
    note(scene, 4, 0, "Compare with last spring's briefing.\nThe same desk said half of it then.");
    scene.bench().reading().nextArticle();
    note(scene, 1, 24, "회의 전에 담당 부서에 확인할 것. Two lines of mixed scripts do stand here.");
    scene.bench().reading().previousArticle();
  }

  private static void write(Scene scene) {
    three(scene);
    scene.bench().reading().nextEstimate();
    scene.press(KeyCode.M, false);
    ((TextArea) scene.window().lookup("#note-text"))
        .setText(
            "Whose pictures? The text names no satellite.\n"
                + "Ask before Thursday's meeting, and see what the other ministry says of it.");
  }

  private static void sheet(Scene scene) {
    three(scene);
    scene.press(KeyCode.M, true);
  }

  private static void card(Scene scene) {
    scene.bench().reading().nextEstimate();
    Notes notes = scene.bench().notes();
    notes.write(notes.draft(null, -1), "Whose pictures? The text names no satellite.");
    note(scene, 2, 40, "Ask the ministry's own people how they measured this, and when.");
  }

  private void draw(String name, int[] size, Theme theme, Locale locale, Consumer<Scene> deed)
      throws IOException {
    Supplier<Work> works = () -> new Work(Runnable::run, Runnable::run);
    ReadingSession session = new ReadingSession(new BundleOpener(), works);
    Settings settings = new Settings(Remembered.FIRST);
    settings.choose(theme);
    NotesFolder kept = new NotesFolder(Files.createTempDirectory(own, "notes"), path -> false);
    Notes notes = new Notes(session, kept::sidecarOf, works.get(), save -> {}, Clock.systemUTC());
    Workbench bench = Windows.bench(session, notes, works, new Messages(locale), places);
    MainWindow window = Windows.build(bench, settings, places, locale, new NoDesk());
    window.furnish();
    session.open(places.sample());
    Picture.draw(window, size[0], size[1]);
    deed.accept(new Scene(bench, window));
    Picture.draw(window, size[0], size[1]);
    Path file = folder.resolve(name + "-" + size[0] + "-" + theme + ".png");
    try (OutputStream out = Files.newOutputStream(file)) {
      Png.write(Picture.draw(window, size[0], size[1]), out);
    }
    session.close();
  }
}
