// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.desk.AbsentDesktop;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.ReaderPosition;
import org.briefingviewer.ui.font.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The window in one language gives way to the window in another.
@ExtendWith(ApplicationExtension.class)
class LanguageSwitchTest {
  private static final int COLLECTIONS = 50;
  private static final int SWITCHES = 4;

  @TempDir private static Path settings;
  private final ProgramFolders places =
      new ProgramFolders(Path.of(System.getProperty("briefing.home", "."), "assets"), settings);
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = new Stage();
  }

  @Stop
  void stop() {
    stage.close();
  }

  private OpenWindow.Surroundings around() {
    return new OpenWindow.Surroundings(
        places,
        new Keyring(),
        new BundleOpener(null),
        new SettingsFile(settings),
        new Fonts(places.assets()),
        () -> new TaskRunner(Runnable::run, Runnable::run),
        Runnable::run,
        Runnable::run,
        problem -> {
          throw new AssertionError(problem);
        });
  }

  /// A copy: the journal of what is done stands beside it.
  private static Path sample() {
    Path copy = settings.resolve("sample.briefing");
    try {
      Files.copy(ProgramFolders.here().sample(), copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  private static <T> T onFx(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  private OpenWindow english() {
    OpenWindow window =
        new OpenWindow(
            around(),
            SettingsSnapshot.FIRST,
            sample(),
            messages -> new AbsentDesktop(),
            session -> {});
    window.view().furnish();
    window.settings().speak(Locale.ENGLISH);
    stage.setScene(new Scene(window.view(), WIDTH, 800));
    stage.sizeToScene();
    stage.show();
    return window;
  }

  private OpenWindow inKorean(OpenWindow english) {
    english.settings().speak(Locale.KOREAN);
    return english.anew(
        around(), places.sample(), messages -> new AbsentDesktop(), stage.getScene()::setRoot);
  }

  private static void read(OpenWindow window) {
    ReadingSession session = window.session();
    session.nextArticle();
    session.chooseEstimate(session.estimates().getLast());
  }

  /// The margin holds its labels in both languages. Where it does not, one stands above its
  /// paragraph in one of them, and the first line that is seen may be another, at the same place.
  private static final double WIDTH = 1280;

  private static String tab(MainWindow view) {
    return ((Labeled) view.lookup("#tab-relations")).getText();
  }

  @Test
  void theReaderStandsAtTheSameLineWithTheSameChoice() {
    OpenWindow english = onFx(this::english);
    onFx(
        () -> {
          read(english);
          return null;
        });
    ReaderPosition before = onFx(() -> english.view().standing());
    assertNotNull(before.place());
    assertTrue(before.place().offset() > 0, "the text has been scrolled");
    assertEquals("Ties", onFx(() -> tab(english.view())));

    OpenWindow korean = onFx(() -> inKorean(english));

    assertEquals("관계", onFx(() -> tab(korean.view())));
    assertEquals(before, onFx(() -> korean.view().standing()));
  }

  /// What was done, and what was undone, goes along; nothing is read from the disk for it.
  @Test
  void whatWasDoneAndUndoneIsThereInTheOtherLanguage() {
    OpenWindow english = onFx(this::english);
    onFx(
        () -> {
          settle(english, 0);
          settle(english, 1);
          english.document().undo();
          return null;
        });
    OpenWindow korean = onFx(() -> inKorean(english));
    Document document = korean.document();
    assertEquals(1, onFx(() -> document.unsavedProperty().get()));
    assertEquals(ReviewState.REJECTED, onFx(() -> state(korean, 0)));
    onFx(
        () -> {
          document.redo();
          return null;
        });
    assertEquals(ReviewState.REJECTED, onFx(() -> state(korean, 1)));
    onFx(
        () -> {
          document.undo();
          document.undo();
          document.discard();
          return null;
        });
    assertEquals(0, onFx(() -> document.unsavedProperty().get()));
  }

  private static Estimate estimate(OpenWindow window, int index) {
    return (Estimate)
        window.session().markedArticle().findings().claims().stream()
            .filter(Estimate.class::isInstance)
            .skip(index)
            .findFirst()
            .orElseThrow();
  }

  private static ReviewState state(OpenWindow window, int index) {
    return estimate(window, index).review().state();
  }

  private static void settle(OpenWindow window, int index) {
    Estimate estimate = estimate(window, index);
    String article = window.session().articleIdProperty().get();
    FindingId mark = new FindingId(article, FindingKind.ESTIMATE, estimate.id());
    BriefingEdit edit =
        new BriefingEdit.Settle(
            Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z")),
            List.of(new BriefingEdit.Settled(mark, "words", estimate.review().state())),
            ReviewState.REJECTED);
    assertTrue(window.document().apply(edit));
  }

  @Test
  void nothingOpenStaysNothingOpen() {
    OpenWindow english = onFx(this::english);
    OpenWindow korean =
        onFx(
            () -> {
              english.session().close();
              return inKorean(english);
            });
    assertNull(onFx(() -> korean.view().standing()).file());
  }

  /// The scene keeps hold of its last root's focus for a while, so the newest of the old windows
  /// may still be there.
  @Test
  void oldWindowsBecomeGarbage() throws InterruptedException {
    List<WeakReference<Object>> old =
        onFx(
            () -> {
              List<WeakReference<Object>> views = new ArrayList<>();
              OpenWindow now = english();
              for (int i = 0; i < SWITCHES; i++) {
                read(now);
                views.add(new WeakReference<>(now.view()));
                views.add(new WeakReference<>(now.session()));
                now = inKorean(now);
              }
              return views;
            });
    for (int i = 0; i < COLLECTIONS && held(old) > 2; i++) {
      System.gc();
      onFx(() -> null);
      Thread.sleep(20);
    }
    assertTrue(held(old) <= 2, () -> held(old) / 2 + " of " + SWITCHES + " old windows are held");
  }

  private static long held(List<WeakReference<Object>> parts) {
    return parts.stream().filter(part -> part.get() != null).count();
  }
}
