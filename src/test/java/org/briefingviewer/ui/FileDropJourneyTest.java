// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.importing.FileOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files and words are dragged onto the window. The headless platform drags nothing from outside,
/// so the events are made here and go the way that the toolkit's would go.
@ExtendWith(ApplicationExtension.class)
class FileDropJourneyTest {
  private static final Path SAMPLE = WindowFixture.ASSETS.resolve("sample/sample.briefing");

  @TempDir static Path home;

  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws IOException {
    fixture =
        new WindowFixture(new FileOpener(), Locale.ENGLISH, Files.createTempDirectory(home, "own"));
    WindowFixture.show(stage, fixture);
  }

  @AfterEach
  void closeFile(FxRobot robot) {
    robot.interact(() -> fixture.session.close());
  }

  private static Path raw(String name, String headline) throws IOException {
    return Files.writeString(
        home.resolve(name),
        headline + "\n\nThe harbour office said on Monday that about 300 people a day cross.\n");
  }

  private static Path broken() throws IOException {
    return Files.writeString(home.resolve("broken.briefing"), "no archive");
  }

  private void drop(FxRobot robot, Drop drop) {
    Node under = fixture.window.lookup("#article");
    robot.interact(
        () -> {
          assertTrue(drop.over(under), "taken while it is dragged over the text");
          assertTrue(dropping(), "the window shows that it takes it");
          assertTrue(drop.on(under), "taken when it is let go");
          assertFalse(dropping(), "the window looks as before");
        });
  }

  private boolean dropping() {
    return fixture.window.getPseudoClassStates().contains(PseudoClass.getPseudoClass("dropping"));
  }

  @Test
  void aBriefingIsOpened(FxRobot robot) {
    drop(robot, Drop.of(SAMPLE));
    assertEquals(SAMPLE, fixture.session.base().file());
    assertFalse(fixture.text().isEmpty());
  }

  @Test
  void aBriefingThatLostItsEndingIsOpenedToo(FxRobot robot) throws IOException {
    Path renamed = Files.copy(SAMPLE, home.resolve("sample.zip"));
    drop(robot, Drop.of(renamed));
    assertEquals(renamed, fixture.session.base().file());
  }

  @Test
  void aRawTextBecomesABriefing(FxRobot robot) throws IOException {
    drop(robot, Drop.of(raw("ferries.txt", "Ferries carry more people")));
    assertTrue(fixture.text().startsWith("Ferries carry more people"));
    assertEquals(1, fixture.session.estimates().size());
    assertTrue(fixture.strip().startsWith("Imported: 1 article, 1 estimate"), fixture.strip());
  }

  @Test
  void severalBecomeOneBriefingAndABriefingAmongThemIsNamed(FxRobot robot) throws IOException {
    drop(
        robot,
        Drop.of(raw("first.txt", "Boats come back"), SAMPLE, raw("second.txt", "Carts come back")));
    assertEquals(2, fixture.session.briefing().info().articles().size());
    assertTrue(fixture.strip().startsWith("Imported: 2 articles"), fixture.strip());
    assertTrue(fixture.strip().contains("sample.briefing: It was not opened"), fixture.strip());
  }

  @Test
  void aBrokenOneLeavesTheTextAndSaysWhichFileWhereWhyAndWhatToDo(FxRobot robot)
      throws IOException {
    drop(robot, Drop.of(SAMPLE));
    String read = fixture.text();
    drop(robot, Drop.of(broken()));
    assertEquals(SAMPLE, fixture.session.base().file());
    assertEquals(read, fixture.text());
    assertTrue(fixture.window.lookup("#article").isVisible());
    assertEquals(
        "broken.briefing: It is not a ZIP file, as every briefing is. Choose a briefing"
            + " (.briefing), or import a raw article first.",
        fixture.strip());

    drop(robot, Drop.of(SAMPLE));
    assertFalse(fixture.window.lookup("#strip").isVisible(), "what was said is over");
  }

  @Test
  void aBrokenOneIsSaidInTheTextsPlaceWhenNothingIsOpen(FxRobot robot) throws IOException {
    drop(robot, Drop.of(broken()));
    assertInstanceOf(LoadState.Failed.class, fixture.session.stateProperty().get());
    assertTrue(fixture.window.lookup("#notice").isVisible());
    assertFalse(fixture.window.lookup("#strip").isVisible());
  }

  @Test
  void wordsFromAnotherProgramComeInButNotTheWindowsOwn(FxRobot robot) {
    String words = "Boats come back\n\nA clerk counted at least 20 boats a week at the pier.";
    robot.interact(
        () -> {
          Drop own = new Drop(DataFormat.PLAIN_TEXT, words, fixture.window);
          assertFalse(own.over(fixture.window));
          assertFalse(own.on(fixture.window));
        });
    assertInstanceOf(LoadState.Empty.class, fixture.session.stateProperty().get());
    drop(robot, new Drop(DataFormat.PLAIN_TEXT, words, null));
    assertTrue(fixture.text().startsWith("Boats come back"));
  }

  @Test
  void somethingThatIsNoFileAndNoWordsIsNotTaken(FxRobot robot) {
    robot.interact(() -> assertFalse(new Drop(DataFormat.RTF, "{}", null).over(fixture.window)));
  }

  @Test
  void theSecondOfTwoBriefingsIsNamed(FxRobot robot) throws IOException {
    drop(robot, Drop.of(SAMPLE, broken()));
    assertEquals(SAMPLE, fixture.session.base().file());
    assertTrue(fixture.strip().contains("broken.briefing: It was not opened"), fixture.strip());
  }
}
