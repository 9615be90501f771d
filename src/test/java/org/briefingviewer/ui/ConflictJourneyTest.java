// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.model.edit.BriefingEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A briefing is edited while another program puts something else in its file's place: Ctrl+S asks,
/// and whatever is answered, nothing of either is lost.
@ExtendWith(ApplicationExtension.class)
class ConflictJourneyTest {
  private static final Path SAMPLE = WindowFixture.ASSETS.resolve("sample/sample.briefing");

  @TempDir private Path home;

  private Path file;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws IOException {
    file = Files.copy(SAMPLE, home.resolve("c.briefing"));
    fixture =
        new WindowFixture(
            new BundleOpener(home.resolve("journals")), Locale.ENGLISH, home.resolve("own"));
    fixture.settings.nameReviewer("Anna");
    WindowFixture.show(stage, fixture);
    fixture.session.open(file);
  }

  private void accept(FxRobot robot) {
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.A);
  }

  /// Returns the sample as another person sealed it.
  private Path sealed() {
    Path there = home.resolve("theirs.briefing");
    try {
      if (!Files.exists(there)) {
        Path source = Files.copy(SAMPLE, home.resolve("s.briefing"));
        WindowFixture other =
            new WindowFixture(
                new BundleOpener(home.resolve("j2")), Locale.ENGLISH, home.resolve("own2"));
        other.session.open(source);
        assertTrue(
            other.document.apply(
                BriefingEdit.SealBriefing.of(
                    other.document.act("Eve"), other.session.briefing().about(), List.of())));
        other.document.saveAs(there, () -> {});
        other.session.close();
        Files.delete(source);
      }
      return there;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] changeOutside(FxRobot robot) throws IOException {
    byte[][] theirs = new byte[1][];
    robot.interact(
        () -> {
          try {
            theirs[0] = Files.readAllBytes(sealed());
            Files.write(file, theirs[0]);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return theirs[0];
  }

  private Node button(String which) {
    return fixture.window.lookup("#conflict-" + which);
  }

  private static int edits(Path file) throws Exception {
    assertEquals(List.of(), BundleCheck.check(file, (done, all) -> {}).problems());
    try (Bundle bundle = new BundleReader().read(file)) {
      return bundle.history().size();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(each -> each.getFileName().toString())
          .filter(name -> !name.equals("theirs.briefing"))
          .sorted()
          .toList();
    }
  }

  private String replaced() {
    return "c (replaced " + LocalDate.now(ZoneId.systemDefault()) + ").briefing";
  }

  @Test
  void bothAreKept(FxRobot robot) throws Exception {
    accept(robot);
    byte[] theirs = changeOutside(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertNotNull(button("both"), "it is asked");
    assertTrue(button("both").isFocused());
    assertArrayEquals(theirs, Files.readAllBytes(file));
    Keys.press(robot, KeyCode.ENTER);
    Path named = home.resolve("c (my version).briefing");
    assertEquals(named, fixture.session.base().file());
    assertEquals(0, fixture.document.unsavedProperty().get());
    assertArrayEquals(theirs, Files.readAllBytes(file));
    assertEquals(1, edits(named));
    assertTrue(fixture.strip().contains("c (my version).briefing"), fixture::strip);
    assertEquals(List.of("c (my version).briefing", "c.briefing"), files());
    accept(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertNull(button("both"), "the new file is ours");
    assertEquals(2, edits(named));
  }

  @Test
  void whatIsReplacedStaysBeside(FxRobot robot) throws Exception {
    accept(robot);
    byte[] theirs = changeOutside(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    robot.interact(() -> ((Button) button("replace")).fire());
    assertEquals(file, fixture.session.base().file());
    assertEquals(1, edits(file));
    assertArrayEquals(theirs, Files.readAllBytes(home.resolve(replaced())));
    assertTrue(fixture.strip().contains(replaced()), fixture::strip);
    accept(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertEquals(2, edits(file));
    assertArrayEquals(theirs, Files.readAllBytes(home.resolve(replaced())));
  }

  @Test
  void whatDiffersIsShownInWords(FxRobot robot) throws Exception {
    accept(robot);
    changeOutside(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    robot.interact(() -> ((Button) button("show")).fire());
    robot.interact(() -> {});
    String shown = words();
    assertTrue(shown.contains("Sealed by Eve"), shown);
    assertTrue(shown.contains("In your version: not sealed"), shown);
    assertTrue(shown.contains("Anna"), shown);
    assertTrue(shown.contains("acceptance of"), shown);
    assertNotNull(button("both"), "it can still be answered");
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    fixture
        .window
        .lookupAll(".difference-list Text")
        .forEach(node -> words.append(((Text) node).getText()).append('\n'));
    return words.toString();
  }

  @Test
  void whoCancelsIsAskedAgain(FxRobot robot) throws Exception {
    accept(robot);
    byte[] theirs = changeOutside(robot);
    for (int time = 0; time < 2; time++) {
      Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
      assertNotNull(button("both"), "it is asked");
      Keys.press(robot, KeyCode.ESCAPE);
      assertNull(button("both"));
      assertEquals(1, fixture.document.unsavedProperty().get());
    }
    assertArrayEquals(theirs, Files.readAllBytes(file));
    assertEquals(List.of(".c.briefing.journal"), hidden());
  }

  private List<String> hidden() throws IOException {
    return files().stream()
        .filter(name -> name.endsWith(".journal"))
        .map(name -> ".c.briefing.journal")
        .toList();
  }

  @Test
  void whoLeavesIsAskedBeforeTheBriefingIsClosed(FxRobot robot) throws Exception {
    accept(robot);
    byte[] theirs = changeOutside(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.W);
    robot.interact(() -> ((Button) fixture.window.lookup("#leave-save")).fire());
    assertNotNull(button("both"), "it is asked");
    assertNotNull(fixture.session.base(), "it is still open");
    assertArrayEquals(theirs, Files.readAllBytes(file));
    Keys.press(robot, KeyCode.ENTER);
    assertNull(fixture.session.base(), "it is closed when it was saved");
    assertEquals(1, edits(home.resolve("c (my version).briefing")));
    assertArrayEquals(theirs, Files.readAllBytes(file));
  }

  @Test
  void anOwnSaveAsksNothing(FxRobot robot) throws Exception {
    for (int edits = 1; edits <= 3; edits++) {
      accept(robot);
      Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
      assertNull(button("both"));
      assertEquals(edits, edits(file));
    }
  }

  @Test
  void aFileThatIsGoneIsMadeAnew(FxRobot robot) throws Exception {
    accept(robot);
    Files.delete(file);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertNull(button("both"));
    assertEquals(1, edits(file));
  }

  @Test
  void aFolderInTheFilesPlaceStaysAndMineIsKeptBeside(FxRobot robot) throws Exception {
    accept(robot);
    Files.delete(file);
    Files.createDirectory(file);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertNotNull(button("both"), "it is asked");
    Keys.press(robot, KeyCode.ENTER);
    assertTrue(Files.isDirectory(file));
    assertEquals(1, edits(home.resolve("c (my version).briefing")));
  }

  @Test
  void whatIsSavedUnderAnotherNameOfItsOwnFileIsAskedToo(FxRobot robot) throws Exception {
    accept(robot);
    byte[] theirs = changeOutside(robot);
    Path link = Files.createSymbolicLink(home.resolve("link.briefing"), file);
    fixture.desk.toSave = link;
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertNotNull(button("both"), "it is asked");
    assertArrayEquals(theirs, Files.readAllBytes(file));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aLanguageSwitchDoesNotForgetWhatWasSaved(FxRobot robot) throws Exception {
    accept(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    robot.interact(
        () -> {
          WindowFixture korean =
              new WindowFixture(
                  new BundleOpener(home.resolve("journals")), Locale.KOREAN, home.resolve("own"));
          korean.settings.nameReviewer("Anna");
          korean.document.adopt(fixture.document.release(), null);
          korean.session.nextEstimate();
          korean.session.nextEstimate();
          korean.command("edit.command.accept");
          korean.document.save(() -> {});
          assertNull(korean.document.saves().conflictProperty().get());
          assertEquals(0, korean.document.unsavedProperty().get());
          fixture = korean;
        });
    assertEquals(2, edits(file));
    assertFalse(Files.exists(home.resolve(replaced())));
    assertNotEquals(List.of(), files());
  }

  @Test
  void whoOpensAnotherFileIsToldWhatWasNotSavedAndTheWayBack(FxRobot robot) throws Exception {
    accept(robot);
    Path other = Files.copy(SAMPLE, home.resolve("other.briefing"));
    robot.interact(() -> fixture.window.open(other));
    assertEquals(other, fixture.session.base().file());
    assertEquals(
        "c.briefing was left with one unsaved edit. Nothing is lost: open c.briefing again to save"
            + " or discard.",
        left());
    robot.interact(() -> fixture.command("edit.command.accept"));
    robot.interact(() -> ((Button) fixture.window.lookup("#left-stop")).fire());
    assertEquals(file, fixture.session.base().file());
    assertEquals(1, fixture.document.unsavedProperty().get());
    assertFalse(fixture.window.lookup("#left").isVisible());
  }

  @Test
  void aTextThatIsDroppedOnAnUnsavedBriefingDoesNotHideWhatWasNotSaved(FxRobot robot)
      throws Exception {
    accept(robot);
    Path text = home.resolve("t.txt");
    Files.writeString(text, "Barges\n\nThe port said that about 40 barges left at dawn.\n");
    robot.interact(() -> fixture.window.open(text));
    assertTrue(fixture.document.untitled());
    assertTrue(left().contains("c.briefing was left with one unsaved edit"), left());
    assertTrue(fixture.window.lookup("#strip").isVisible(), "what came in is told too");
    robot.interact(() -> fixture.window.open(file));
    assertTrue(left().contains("Untitled was left with one unsaved edit"), left());
  }

  @Test
  void whoClosesAndKeepsForLaterIsNotTold(FxRobot robot) {
    accept(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.W);
    robot.interact(() -> ((Button) fixture.window.lookup("#leave-later")).fire());
    assertFalse(fixture.window.lookup("#left").isVisible());
  }

  private String left() {
    assertTrue(fixture.window.lookup("#left").isVisible());
    return ((Label) fixture.window.lookup("#left .label")).getText();
  }
}
