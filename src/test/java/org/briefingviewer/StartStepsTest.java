// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.desk.AbsentDesktop;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.font.Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The steps of a start ([org.briefingviewer.ui.opening.StartStep]), each with the states that an
/// earlier program may leave.
@ExtendWith(ApplicationExtension.class)
class StartStepsTest {
  private static final String TWO =
      "2 unsaved edits from an earlier session were recovered. Save the briefing to keep them in"
          + " the file. What was being typed then is not kept.";
  private static final Problem FAULT = new Problem("x.briefing", "It could not be shown.", "Ask.");

  @TempDir private Path folder;

  private ProgramFolders places;
  private Path file;
  private Path journal;

  @BeforeEach
  void copySample() throws IOException {
    Path assets = Path.of(System.getProperty("briefing.home", "."), "assets");
    places = new ProgramFolders(assets, folder.resolve("settings"));
    file = folder.resolve("work.briefing");
    journal = folder.resolve("work.journal");
    Files.copy(places.sample(), file);
  }

  private static <T> T onFx(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  private static void run(Runnable work) {
    onFx(
        () -> {
          work.run();
          return true;
        });
  }

  private OpenWindow.Surroundings around() {
    return new OpenWindow.Surroundings(
        places,
        new Keyring(),
        new BundleOpener(places.journals()),
        new SettingsFile(places.settings()),
        new Fonts(places.assets()),
        () -> new TaskRunner(Runnable::run, Runnable::run),
        Runnable::run,
        Runnable::run,
        problem -> {
          throw new AssertionError(problem);
        });
  }

  private OpenWindow window(Path opened, Consumer<ReadingSession> read) {
    return onFx(
        () -> {
          OpenWindow made =
              new OpenWindow(
                  around(), SettingsSnapshot.FIRST, opened, messages -> new AbsentDesktop(), read);
          new Scene(made.view(), 990, 700);
          return made;
        });
  }

  private OpenWindow window() {
    return window(file, session -> {});
  }

  /// Leaves two edits unsaved, as a program that ended or was left with "Keep for later" does.
  private void leaveTwoEdits() {
    OpenWindow before = window();
    run(before.view()::furnish);
    run(() -> retitle(before, "", "One"));
    run(() -> retitle(before, "One", "Two"));
    run(() -> before.close(fault -> {}));
    assertTrue(Files.exists(journal));
  }

  private static void retitle(OpenWindow window, String from, String to) {
    String now = from.isEmpty() ? title(window) : from;
    assertTrue(
        window
            .document()
            .apply(new BriefingEdit.Retitle(window.document().act("R. Reader"), now, to)));
  }

  private static String title(OpenWindow window) {
    return Objects.requireNonNull(window.session().briefing()).about().title();
  }

  private static Node strip(MainWindow view) {
    return view.lookup("#strip");
  }

  private static List<String> told(OpenWindow window) {
    return onFx(
        () -> {
          Node strip = strip(window.view());
          return strip.isVisible()
              ? ((Label) strip.lookup(".label")).getText().lines().toList()
              : List.<String>of();
        });
  }

  @Test
  void openingAndRecoveringComeBeforeAnythingOfTheWindow() {
    leaveTwoEdits();
    List<Object> seen = new ArrayList<>();
    OpenWindow window =
        window(
            file,
            session -> {
              seen.add(session.briefing() instanceof Revision);
              seen.add(Objects.requireNonNull(session.briefing()).about().title());
              seen.add(session.articleProperty().get() instanceof ArticleState.Shown);
            });
    assertEquals(List.of(true, "Two", true), seen);
    assertEquals(2, onFx(() -> window.document().unsavedProperty().get()));
    assertEquals("work.briefing (not saved) – Briefing Viewer", onFx(window::title));
  }

  @Test
  void theFirstPictureHasTheTextAndSaysNothing() {
    leaveTwoEdits();
    OpenWindow window = window();
    assertEquals("Two", onFx(() -> title(window)));
    assertNull(onFx(() -> strip(window.view())), "nothing is there that could say something");
    run(() -> window.view().tell(FAULT));
    assertNull(onFx(() -> strip(window.view())), "and nothing is made for it");
  }

  @Test
  void whatWasRecoveredIsToldWhenTheWindowStands() {
    leaveTwoEdits();
    OpenWindow window = window();
    run(window.view()::furnish);
    assertEquals(List.of(TWO), told(window));
    run(window.document()::undo);
    assertEquals("One", onFx(() -> title(window)));
    assertEquals(List.of(TWO), told(window), "it stays until somebody closes it");
  }

  @Test
  void whatWasToldEarlyDoesNotHideWhatWasRecovered() {
    leaveTwoEdits();
    OpenWindow window = window();
    run(() -> window.view().tell(FAULT));
    run(window.view()::furnish);
    assertEquals(List.of("x.briefing: It could not be shown. Ask.", TWO), told(window));
    run(() -> retitle(window, "Two", "Three"));
    assertEquals(2, told(window).size(), "the fault stays until the briefing is left");
  }

  private Path leaveUnnamed(String title) throws IOException {
    Path unnamed =
        new UnsavedBriefings(places.drafts())
            .begin(new Extractor().triangle(), "", OffsetDateTime.parse("2026-12-02T09:00:00Z"));
    OpenWindow window = window(unnamed, session -> {});
    run(() -> retitle(window, "", title));
    run(() -> window.close(fault -> {}));
    return unnamed;
  }

  @Test
  void allThatWereLeftWithoutANameAreToldAndCanBeOpened() throws IOException {
    Path first = leaveUnnamed("First");
    Path last = leaveUnnamed("Last");
    OpenWindow window = window(last, session -> {});
    run(window.view()::furnish);
    assertEquals(
        List.of(
            "One unsaved edit from an earlier session was recovered. Save the briefing to keep it"
                + " in the file. What was being typed then is not kept.",
            "Another unsaved briefing is left from an earlier session: Ctrl+Shift+O lists it among"
                + " the recent ones."),
        told(window));
    KeyEvent keys = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, true, true, false, false);
    run(() -> Event.fireEvent(window.view(), keys));
    run(window.view()::applyCss); // what scrolls has its content from then on
    List<Button> rows =
        onFx(
            () -> window.view().lookupAll(".recent-row").stream().map(Button.class::cast).toList());
    assertEquals(
        List.of("Untitled, " + first), rows.stream().map(Button::getAccessibleText).toList());
    run(rows.getFirst()::fire);
    assertEquals("First", onFx(() -> title(window)));
  }

  /// The second door: a problem was told while the window was being built.
  @Test
  void editsOnAnotherVersionAreToldAndKept() throws IOException {
    leaveTwoEdits();
    String kept = Files.readString(journal);
    Files.writeString(journal, kept.replaceFirst("sha256:[0-9a-f]{8}", "sha256:00000000"));
    String other = Files.readString(journal);
    OpenWindow window = window();
    run(window.view()::furnish);
    assertEquals(
        List.of(
            journal
                + ": It holds edits to another version of this briefing (2), which are not shown."
                + " They are kept. To continue with them, open that version with this journal"
                + " beside it."),
        told(window));
    assertEquals("work.briefing – Briefing Viewer", onFx(window::title));
    run(() -> window.close(fault -> {}));
    assertEquals(other, Files.readString(journal));
  }

  /// What ended in the middle of a line was not done; what cannot be read is told beside the rest.
  @ParameterizedTest
  @CsvSource({"'{\"edit\": \"retitle\", \"fr', 1", "'\0\0\0\0', 1", "'{\"edit\": \"dance\"}\n', 2"})
  void aJournalWithAnEndThatIsNoneIsRecoveredAsFarAsItGoes(String end, int lines)
      throws IOException {
    leaveTwoEdits();
    Files.writeString(journal, end, StandardOpenOption.APPEND);
    OpenWindow window = window();
    run(window.view()::furnish);
    List<String> told = told(window);
    assertEquals(TWO, told.getFirst());
    assertEquals(lines, told.size(), told::toString);
    assertEquals("Two", onFx(() -> title(window)));
    run(() -> retitle(window, "Two", "Three"));
    List<Boolean> saved = new ArrayList<>();
    run(() -> window.document().save(() -> saved.add(true)));
    assertEquals(List.of(true), saved);
    assertEquals(0, onFx(() -> window.document().unsavedProperty().get()));
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "'{\"edit\": \"dance\"}\n', 2"})
  void aFileThatComesLaterIsRecoveredAndToldInTheSameWay(String end, int lines) throws IOException {
    leaveTwoEdits();
    Files.writeString(journal, end, StandardOpenOption.APPEND);
    Path other = folder.resolve("other.briefing");
    Files.copy(places.sample(), other, StandardCopyOption.REPLACE_EXISTING);
    OpenWindow window = window(other, session -> {});
    run(window.view()::furnish);
    assertEquals(List.of(), told(window));
    run(() -> window.view().open(file));
    assertEquals("work.briefing (not saved) – Briefing Viewer", onFx(window::title));
    assertEquals(lines, told(window).size());
    assertEquals(TWO, told(window).getFirst());
  }

  @Test
  void aWindowInAnotherLanguageAdoptsWhatWasRecovered() {
    leaveTwoEdits();
    OpenWindow english = window();
    run(english.view()::furnish);
    OpenWindow korean =
        onFx(
            () -> {
              english.settings().speak(Locale.KOREAN);
              return english.anew(
                  around(),
                  places.sample(),
                  messages -> new AbsentDesktop(),
                  view -> english.view().getScene().setRoot(view));
            });
    assertEquals("Two", onFx(() -> title(korean)));
    assertEquals(2, onFx(() -> korean.document().unsavedProperty().get()));
    assertFalse(told(korean).stream().anyMatch(line -> line.contains("edits")));
  }

  /// A key that comes before the window is whole waits for what it needs, not for what is told.
  @Test
  void aKeyBeforeTheWindowStandsBuildsItAndTellsNothingTwice() {
    leaveTwoEdits();
    OpenWindow window = window();
    run(window.view()::showHelp);
    run(window.view()::furnish);
    assertEquals(List.of(TWO), told(window));
  }

  @Test
  void noWindowIsFurnishedTwice() {
    OpenWindow window = window();
    run(window.view()::furnish);
    IllegalStateException fault =
        onFx(() -> assertThrows(IllegalStateException.class, window.view()::furnish));
    assertTrue(
        Pattern.matches(
            "The step TELL .* after the step TELL.", String.valueOf(fault.getMessage())),
        fault::getMessage);
  }
}
