// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.LockedOutput;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody names a folder, finds in all its briefings, opens one at the very place and comes back.
@ExtendWith(ApplicationExtension.class)
class LibraryJourneyTest {
  @TempDir private Path home;

  private Path folder;
  private TwoVersions versions;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws IOException {
    folder = Files.createDirectories(home.resolve("briefings"));
    versions = TwoVersions.in(folder);
    fixture =
        new WindowFixture(
            new BundleOpener(home.resolve("journals")), Locale.ENGLISH, home.resolve("own"));
    fixture.settings.nameReviewer("Cho");
    WindowFixture.show(stage, fixture);
  }

  private static ListView<?> found(FxRobot robot) {
    return robot.lookup("#library-found").queryListView();
  }

  private static String said(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private void open(FxRobot robot) {
    robot.interact(() -> fixture.command("library.command"));
  }

  private void add(FxRobot robot, Path named) {
    fixture.desk.folder = named;
    robot.interact(() -> robot.lookup("#library-add").queryAs(Button.class).fire());
  }

  private static void type(FxRobot robot, String words) {
    robot.interact(
        () -> {
          TextInputControl field = robot.lookup("#library-find").queryTextInputControl();
          field.setText(words);
          field.requestFocus();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<String> rows(FxRobot robot) {
    return found(robot).getItems().stream().map(String::valueOf).toList();
  }

  private static List<String> of(FxRobot robot, String kind) {
    return rows(robot).stream().filter(row -> row.startsWith(kind)).toList();
  }

  private static String place(String row) {
    return row.substring(Math.max(0, row.lastIndexOf("at=Place[")));
  }

  private void choose(FxRobot robot, String kind, String holding) {
    List<String> rows = rows(robot);
    int row =
        rows.stream()
            .filter(each -> each.startsWith(kind) && place(each).contains(holding))
            .findFirst()
            .map(rows::indexOf)
            .orElseThrow(() -> new AssertionError(String.join("\n", rows)));
    robot.interact(
        () -> {
          found(robot).getSelectionModel().clearAndSelect(row);
          found(robot).requestFocus();
        });
  }

  @Test
  void emptyPagesSayWhatToDo(FxRobot robot) throws IOException {
    open(robot);
    assertTrue(said(robot, "#library-summary").contains("No folder"), "nothing is named");
    add(robot, Files.createDirectories(home.resolve("empty")));
    assertTrue(
        said(robot, "#library-summary").contains("no briefing"), said(robot, "#library-summary"));
    add(robot, folder);
    assertTrue(said(robot, "#library-summary").startsWith("2 briefings can be searched"));
    type(robot, "icebergs");
    assertEquals("Nothing found for “icebergs” in 2 briefings.", said(robot, "#library-summary"));
    assertEquals(List.of(), rows(robot));
  }

  @Test
  void aPlaceIsOpenedAndEscLeadsBackToIt(FxRobot robot) {
    open(robot);
    add(robot, folder);
    type(robot, "ferries");
    assertEquals(2, of(robot, "OfBriefing").size());
    assertTrue(robot.lookup("#library-find").queryTextInputControl().isFocused());
    robot.type(KeyCode.DOWN);
    assertTrue(found(robot).isFocused());
    choose(robot, "OfPlace", "About 70 ");
    int row = found(robot).getSelectionModel().getSelectedIndex();
    robot.type(KeyCode.ENTER);
    assertTrue(robot.lookup("#library-view").tryQuery().isEmpty());
    assertEquals(versions.before(), Objects.requireNonNull(fixture.session.base()).file());
    assertEquals(
        "ferries", Objects.requireNonNull(fixture.session.passageProperty().get()).words());
    robot.type(KeyCode.ESCAPE);
    assertEquals(row, found(robot).getSelectionModel().getSelectedIndex());
    assertTrue(found(robot).isFocused());
    choose(robot, "OfPlace", "least 90 ");
    robot.doubleClickOn(robot.lookup(".library-cell:selected").<Node>query());
    assertEquals(versions.after(), Objects.requireNonNull(fixture.session.base()).file());
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#library-view").tryQuery().isEmpty(), "Esc closes it");
  }

  @Test
  void whatIsNotSavedOfTheOpenBriefingIsThereAgain(FxRobot robot) {
    robot.interact(
        () -> {
          fixture.session.open(versions.after());
          fixture.session.nextEstimate();
          fixture.command("edit.command.accept");
        });
    assertEquals(1, fixture.document.unsavedProperty().get());
    open(robot);
    add(robot, folder);
    type(robot, "70");
    choose(robot, "OfPlace", "70");
    robot.type(KeyCode.ENTER);
    assertEquals(versions.before(), Objects.requireNonNull(fixture.session.base()).file());
    robot.interact(() -> fixture.session.open(versions.after()));
    assertEquals(1, fixture.document.unsavedProperty().get(), "it was recovered");
    robot.interact(() -> fixture.letGo());
  }

  @Test
  void aPlaceSaysWhoseFigureItIsAndWhetherAnybodyCheckedIt(FxRobot robot) {
    open(robot);
    add(robot, folder);
    type(robot, "90 ferries");
    choose(robot, "OfPlace", "claim=Estimate");
    String told = robot.lookup(".library-cell:selected").queryAs(Cell.class).getAccessibleText();
    assertTrue(told.contains("at least 90"), told);
    assertTrue(told.contains("transport ministry"), told);
    assertTrue(told.contains("not checked"), told);
  }

  @Test
  void whatCannotBeSearchedIsToldByNameAndReason(FxRobot robot) throws Exception {
    Files.writeString(folder.resolve("broken.briefing"), "no briefing");
    lock(versions.before());
    Path gone = Files.createDirectories(home.resolve("gone"));
    open(robot);
    add(robot, folder);
    add(robot, gone);
    Files.delete(gone);
    type(robot, "ferries");
    assertEquals(1, of(robot, "OfBriefing").size());
    assertEquals("1 locked briefing is not searched.", said(robot, "#library-locked"));
    List<String> unread = of(robot, "Unread");
    assertEquals(2, unread.size(), unread::toString);
    assertTrue(unread.getFirst().contains("broken.briefing"), unread::toString);
    assertTrue(unread.getLast().contains(gone.toString()), unread::toString);
    assertTrue(unread.getLast().contains("The folder is not there."), unread::toString);
  }

  private void lock(Path file) throws IOException {
    byte[] plain = Files.readAllBytes(file);
    try (var out =
        new LockedOutput(
            LockKey.under(new PassPhrase("four barges"), LowKeyCost.COST),
            Files.newOutputStream(file))) {
      out.write(plain);
      out.finish();
    }
  }

  private static void give(FxRobot robot, String phrase) {
    robot.interact(
        () -> {
          robot.lookup("#pass-phrase").queryTextInputControl().setText(phrase);
          robot.lookup("#pass-phrase-given").queryAs(Button.class).fire();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
  }

  @Test
  void lockedBriefingsAreSearchedUntilThePageIsClosed(FxRobot robot) throws Exception {
    lock(versions.before());
    open(robot);
    add(robot, folder);
    type(robot, "ferries");
    assertEquals(1, of(robot, "OfBriefing").size());
    press(robot, "#library-unlock");
    give(robot, "four boats");
    assertTrue(said(robot, "#pass-phrase-problem").contains("opens none"));
    give(robot, "four barges");
    assertTrue(robot.lookup("#pass-phrase").tryQuery().isEmpty(), "the question is gone");
    assertEquals(2, of(robot, "OfBriefing").size());
    assertTrue(said(robot, "#library-opened").startsWith("1 locked briefing is searched, too"));
    assertEquals("", said(robot, "#library-locked"));
    assertEquals(1, sealed().size());
    choose(robot, "OfPlace", "About 70 ");
    robot.type(KeyCode.ENTER);
    assertEquals(versions.before(), Objects.requireNonNull(fixture.session.base()).file());
    assertTrue(robot.lookup("#pass-phrase").tryQuery().isEmpty(), "nobody is asked again");
    robot.type(KeyCode.ESCAPE);
    assertEquals(2, of(robot, "OfBriefing").size(), "the page waited");
    robot.type(KeyCode.ESCAPE);
    open(robot);
    assertEquals(1, of(robot, "OfBriefing").size(), "and forgets with its end");
    assertEquals("1 locked briefing is not searched.", said(robot, "#library-locked"));
    assertEquals(1, sealed().size());
  }

  @Test
  void whoeverStopsSearchingThemLeavesNoIndexOfThem(FxRobot robot) throws Exception {
    lock(versions.before());
    open(robot);
    add(robot, folder);
    type(robot, "ferries");
    press(robot, "#library-unlock");
    give(robot, "four barges");
    assertEquals(2, of(robot, "OfBriefing").size());
    assertEquals(1, sealed().size());
    press(robot, "#library-relock");
    assertEquals(1, of(robot, "OfBriefing").size());
    assertEquals(List.of(), sealed());
    press(robot, "#library-unlock");
    give(robot, "four barges");
    assertEquals(1, sealed().size());
    robot.interact(() -> robot.lookup(".library-folder").queryAs(Button.class).fire());
    assertEquals(List.of(), sealed(), "nor does a folder that is removed");
  }

  private List<Path> sealed() throws IOException {
    try (Stream<Path> all = Files.walk(home.resolve("own/indexes"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.getParent().toString().endsWith(".locked"))
          .toList();
    }
  }

  @Test
  void anIndexThatCannotBeWrittenIsSaidAndNotInTheMakingForEver(FxRobot robot) throws Exception {
    open(robot);
    Path own = Files.createDirectories(home.resolve("own/indexes"));
    add(robot, folder);
    try (Stream<Path> all = Files.walk(own)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Path index;
    try (Stream<Path> all = Files.list(own)) {
      index = all.findFirst().orElseThrow();
    }
    Files.createDirectory(index.resolve("write.lock"));
    robot.interact(() -> fixture.library.upkeep().now());
    type(robot, "ferries");
    assertTrue(
        said(robot, "#library-summary").startsWith("No briefing in these folders can be searched"),
        said(robot, "#library-summary"));
    assertTrue(
        of(robot, "Unread").getFirst().contains("The index cannot be written"),
        () -> String.join("\n", rows(robot)));
  }

  @Test
  void whileSomethingIsPresentedNoIndexIsMade(FxRobot robot) {
    fixture.settings.searchFolder(folder);
    robot.interact(
        () -> {
          fixture.session.open(WindowFixture.ASSETS.resolve("sample/sample.briefing"));
          fixture.command("stage.command.start");
        });
    robot.interact(() -> ((Button) fixture.window.lookup("#stage-go")).fire());
    robot.interact(() -> fixture.library.upkeep().now());
    assertTrue(Files.notExists(home.resolve("own/indexes")), "the room comes first");
    robot.interact(() -> fixture.session.close());
    robot.interact(() -> fixture.library.upkeep().now());
    assertTrue(Files.isDirectory(home.resolve("own/indexes")), "and then it goes on");
  }

  @Test
  void foldersAreRememberedAndTheIndexOfOneThatIsRemovedGoes(FxRobot robot) throws IOException {
    open(robot);
    add(robot, folder);
    assertEquals(List.of(folder), fixture.settings.remembered().general().folders());
    try (Stream<Path> indexes = Files.list(home.resolve("own/indexes"))) {
      assertEquals(1, indexes.count());
    }
    type(robot, "ferries");
    robot.interact(() -> robot.lookup(".library-folder").queryAs(Button.class).fire());
    assertEquals(List.of(), fixture.settings.remembered().general().folders());
    assertEquals(List.of(), rows(robot));
    assertTrue(said(robot, "#library-summary").contains("No folder"));
    try (Stream<Path> indexes = Files.list(home.resolve("own/indexes"))) {
      assertEquals(0, indexes.count());
    }
  }

  @Test
  void whatWasSavedMeanwhileIsFound(FxRobot robot) throws IOException {
    open(robot);
    add(robot, folder);
    type(robot, "trawlers");
    assertEquals(2, of(robot, "OfBriefing").size());
    Files.delete(versions.before());
    robot.interact(() -> fixture.library.upkeep().now());
    assertEquals(1, of(robot, "OfBriefing").size());
    assertFalse(fixture.library.upkeep().stateProperty().get().running());
    assertNotNull(robot.lookup("#library-view").tryQuery().orElse(null));
  }
}
