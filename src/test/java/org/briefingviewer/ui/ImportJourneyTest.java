// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.session.importing.FileOpener;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An article is pasted, read, and a line that the cleaning left out is put back: by keys alone.
@ExtendWith(ApplicationExtension.class)
class ImportJourneyTest {
  private static final String PAGE =
      "<h1>Ferries carry twice as many people as last year</h1><p>The harbour office said on Monday"
          + " that about 300 people a day cross the river, twice the number of a year"
          + " ago.</p><p>Read more: A clerk counted at least 20 boats a week</p><p>It called the"
          + " figure an estimate, for three piers keep no books and a fourth one only opens in"
          + " summer.</p>";

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

  @Test
  void aPastedArticleIsReadAndALinePutBackStandsInItsText(FxRobot robot) {
    fixture.desk.clipboard = new Pasted(null, PAGE, List.of());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertTrue(
        fixture
            .text()
            .startsWith("Ferries carry twice as many people as last year\n\nThe harbour"));
    assertFalse(fixture.text().contains("Read more"));
    int estimates = fixture.session.estimates().size();
    String said =
        "Imported: 1 article, " + estimates + " estimates, 1 line left out: Ctrl+D shows it.";
    assertTrue(fixture.strip().startsWith(said), fixture.strip());
    assertTrue(fixture.strip().contains("It is a new briefing, not saved yet."), fixture.strip());

    robot.push(KeyCode.CONTROL, KeyCode.D);
    assertTrue(robot.lookup("#sheet").query().isVisible());
    assertTrue(fixture.window.getScene().getFocusOwner() instanceof CheckBox);
    robot.type(KeyCode.SPACE);
    assertEquals(
        "Put back 1 chosen line", robot.lookup("#put-back-chosen").queryButton().getText());
    robot.type(KeyCode.TAB);
    robot.type(KeyCode.SPACE);
    assertFalse(robot.lookup("#sheet").query().isVisible());
    assertTrue(
        fixture
            .text()
            .contains(
                "year ago.\n\nRead more: A clerk counted at least 20 boats a week\n\nIt called"));
    assertEquals(estimates + 1, fixture.session.estimates().size());
    assertTrue(fixture.strip().startsWith("1 line is back in the text."), fixture.strip());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(fixture.text().contains("Read more"));
  }

  @Test
  void whatIsPastedIntoAnOpenBriefingIsShown(FxRobot robot) {
    fixture.desk.clipboard = new Pasted(null, PAGE, List.of());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    String second = "Carts come back\n\nA clerk counted at least 20 carts a week at the gate.";
    fixture.desk.clipboard = new Pasted(second, null, List.of());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(2, fixture.session.briefing().info().articles().size());
    assertTrue(fixture.text().startsWith("Carts come back"), fixture.text());
    assertTrue(fixture.strip().startsWith("Imported: 1 article"), fixture.strip());

    fixture.desk.clipboard = new Pasted(null, PAGE, List.of());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(2, fixture.session.briefing().info().articles().size(), "it is there already");
    assertTrue(fixture.text().startsWith("Ferries carry"), fixture.text());
  }

  /// The page has hidden more of its text than it shows, and is told to be so until that is back.
  @Test
  void whereManyWordsAreMissingItIsToldBesideTheTitleUntilTheyAreBack(FxRobot robot) {
    String lost =
        "Nine ships of the harbour waited for the tide on Monday evening, the master of its office"
            + " said in the morning.";
    fixture.desk.clipboard =
        new Pasted(
            null,
            "<main><h1>Ships leave the harbour</h1><p>Nine ships left the harbour, the master of"
                + " its office said on Monday evening, and three more will follow them in the"
                + " morning when the tide allows it.</p><p>He gave no reason for the delay, which"
                + " is the third of its kind in this year, and would not say who pays for the coal"
                + " that was burnt meanwhile.</p></main><nav><p>"
                + lost
                + "</p></nav>",
            List.of());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertTrue(origin(robot).contains("of this file's words were left out (Ctrl+D"), origin(robot));

    robot.push(KeyCode.CONTROL, KeyCode.D);
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.TAB);
    robot.type(KeyCode.SPACE);
    assertTrue(fixture.text().contains(lost), fixture.text());
    assertFalse(origin(robot).contains("left out"), origin(robot));
  }

  private static String origin(FxRobot robot) {
    return robot.lookup(".origin").<Parent>query().getChildrenUnmodifiable().stream()
        .map(Node::getAccessibleText)
        .filter(Objects::nonNull)
        .collect(Collectors.joining());
  }

  @Test
  void whatCannotBePastedIsSaidAndTheWindowStaysAsItIs(FxRobot robot) {
    fixture.desk.clipboard =
        new Pasted("Menu\n\nSubscribe to continue reading this story", null, List.of());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertTrue(
        fixture.strip().contains("only a subscription prompt, not the article"), fixture.strip());
    fixture.desk.clipboard = Pasted.NOTHING;
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertTrue(fixture.strip().contains("There is no text in it."), fixture.strip());
  }

  @Test
  void everyFileThatCannotBeReadIsNamedWithItsReason(FxRobot robot) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("a.txt", "b.pdf", "c.docx", "d.txt")) {
      files.add(Files.write(home.resolve(name), new byte[0]));
    }
    Path good = Files.writeString(home.resolve("good.html"), PAGE);
    fixture.desk.clipboard = new Pasted(null, null, files.subList(0, 2));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(
        2, fixture.strip().lines().filter(line -> line.contains("empty")).count(), fixture.strip());

    files.add(good);
    fixture.desk.clipboard = new Pasted(null, null, files);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertTrue(fixture.strip().contains("4 files could not be read."), fixture.strip());
    List<String> named =
        robot.lookup("#sheet .problem-where").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    assertEquals(List.of("a.txt", "b.pdf", "c.docx", "d.txt"), named);
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#sheet").query().isVisible());
    assertTrue(fixture.text().startsWith("Ferries carry"));
  }

  /// The file that is written is opened, which takes every sheet away: the list is a button.
  @Test
  void whatDidNotComeIntoAFileIsListedWhenOneAsks(FxRobot robot) throws Exception {
    Path folder = Files.createDirectory(home.resolve("mixed"));
    List<String> empty = List.of("a.txt", "b.pdf", "c.docx", "d.html");
    for (String name : empty) {
      Files.write(folder.resolve(name), new byte[0]);
    }
    Files.writeString(folder.resolve("good.html"), PAGE);
    fixture.desk.toSave = home.resolve("mixed.briefing");
    fixture.desk.clipboard = new Pasted(null, null, List.of(folder));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> onFx(() -> fixture.strip().contains("4 files could not be read.")));
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> onFx(() -> fixture.session.briefing() != null));
    robot.interact(() -> robot.lookup("#strip-stop").queryButton().fire());
    List<String> named =
        robot.lookup("#sheet .problem-where").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    assertEquals(4, named.size(), named::toString);
    empty.forEach(
        name -> assertTrue(named.stream().anyMatch(each -> each.endsWith(name)), named::toString));
  }

  private static boolean onFx(Callable<Boolean> told) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, told);
  }
}
