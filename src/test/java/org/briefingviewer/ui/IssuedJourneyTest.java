// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefingviewer.app.opening.BundleOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Copies go out, a figure on them is rejected, an erratum is made.
@ExtendWith(ApplicationExtension.class)
class IssuedJourneyTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  @TempDir private Path home;
  private Path file;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws Exception {
    file = home.resolve("demo.briefing");
    Files.copy(SAMPLE, file);
    fixture =
        new WindowFixture(
            new BundleOpener(home.resolve("journals")), Locale.ENGLISH, home.resolve("own"));
    WindowFixture.show(stage, fixture);
    fixture.settings.nameReviewer("R. Reader");
    fixture.session.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture.session::close);
  }

  private String mark() {
    Node mark = fixture.window.lookup("#issued-mark");
    return mark.isVisible() ? ((Button) mark).getText() : "";
  }

  private int remembered() throws IOException {
    Path folder = home.resolve("own/issued");
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (var copies = Files.list(folder)) {
      return (int) copies.count();
    }
  }

  private void export(FxRobot robot) {
    fixture.desk.toSave = home.resolve("brief.pdf");
    fixture.desk.opens = false;
    robot.interact(() -> fixture.command("out.save.pdf"));
    robot.interact(() -> ((Button) fixture.window.lookup("#print-article")).fire());
    robot.clickOn("#sheet .sheet-head .button");
  }

  private void rejectFirst(FxRobot robot) {
    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().getFirst()));
    Keys.press(robot, KeyCode.X);
  }

  @Test
  void aCopyThatShowsARejectedFigureIsToldAndAnErratumMadeOfIt(FxRobot robot) throws Exception {
    export(robot);
    assertTrue(Files.exists(home.resolve("brief.pdf")));
    assertEquals(1, remembered());
    assertEquals("", mark());

    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().getFirst()));
    String figure = fixture.session.estimateProperty().get().quantity().asWritten();
    Keys.press(robot, KeyCode.X);
    assertEquals("1 issued copy is out of date", mark());

    Path erratum = home.resolve("erratum.pdf");
    fixture.desk.toSave = erratum;
    robot.interact(() -> ((Button) fixture.window.lookup("#issued-mark")).fire());
    assertTrue(fixture.window.getScene().getFocusOwner().getStyleClass().contains("erratum-go"));
    Keys.press(robot, KeyCode.SPACE);
    String said = text(erratum);
    assertTrue(said.contains("Erratum"), said);
    assertTrue(said.contains(figure), said);
    assertTrue(said.contains("R. Reader"), said);
    assertFalse(said.contains(home.toString()), said);
    assertEquals("", mark(), "what an erratum has told needs no other one");

    assertFalse(fixture.window.lookup("#sheet").isVisible());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals("1 issued copy is out of date", mark(), "the erratum said otherwise");
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void aSealedBriefingIsACopyOnceItIsSavedAndOnlyOnce(FxRobot robot) throws Exception {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    robot.interact(() -> ((Button) fixture.window.lookup("#seal-go")).fire());
    assertEquals(0, remembered());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertEquals(1, remembered());
    rejectFirst(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertEquals(1, remembered(), "what is changed since its seal is no sealed copy");
    assertEquals("1 sealed version is out of date", mark(), "nobody was given it");
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertEquals(1, remembered());
    assertEquals("", mark());

    rejectFirst(robot);
    robot.interact(() -> ((Button) fixture.window.lookup("#issued-mark")).fire());
    List<Node> forget =
        fixture.window.lookupAll(".issued-entry .leave-buttons .button").stream().toList();
    robot.interact(() -> ((Button) forget.getLast()).fire());
    assertEquals(0, remembered());
    assertEquals("", mark());
  }

  @Test
  void aSealedVersionAndWhatWentOutAreToldTogether(FxRobot robot) throws Exception {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    robot.interact(() -> ((Button) fixture.window.lookup("#seal-go")).fire());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    export(robot);
    assertEquals(2, remembered());
    rejectFirst(robot);
    assertEquals("2 sealed or issued copies are out of date", mark());
  }

  @Test
  void acceptingAFigureCorrectsNoCopy(FxRobot robot) throws Exception {
    export(robot);
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.A);
    assertEquals(1, remembered());
    assertEquals("", mark());
  }
}
