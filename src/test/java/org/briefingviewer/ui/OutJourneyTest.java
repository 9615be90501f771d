// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.offer.Formats;
import org.briefingviewer.export.office.OfficeSchema;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.printing.PrintState;
import org.briefingviewer.ui.font.ScriptedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Taking things along, by keyboard: a passage, a citation, a printed article.
@ExtendWith(ApplicationExtension.class)
class OutJourneyTest {
  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(BorderBriefing.whole());
    WindowFixture.show(stage, fixture);
  }

  @Test
  void aPassageACitationAndAPrintedArticle(FxRobot robot) throws IOException {
    robot.type(KeyCode.N).type(KeyCode.N).type(KeyCode.N);
    control(robot, KeyCode.SHIFT, KeyCode.C);
    assertTrue(fixture.desk.copied.getLast().contains("[1] US$3 billion: approximately"));
    assertTrue(fixture.desk.copiedHtml.getLast().contains("<b>US$3 billion</b>: approximately"));

    control(robot, null, KeyCode.I);
    assertTrue(robot.lookup("#sheet").query().isVisible());
    assertTrue(robot.lookup("#copy-citation").query().isFocused());
    robot.type(KeyCode.ENTER);
    assertEquals(
        "Mira Holt. “New halls at the river crossing point to more trade than either side admits”."
            + " Harbour Wire, 27 March 2025",
        fixture.desk.copied.getLast());
    robot.type(KeyCode.ESCAPE);

    control(robot, null, KeyCode.P);
    TextField pages = robot.lookup("#print-pages").queryAs(TextField.class);
    robot.interact(() -> pages.setText("3-1"));
    robot.type(KeyCode.ENTER);
    assertTrue(pages.isFocused(), "nothing is made of pages that nobody can name");
    assertTrue(
        robot
            .lookup("#print-pages-how")
            .queryLabeled()
            .getText()
            .startsWith("These are not page numbers"));
    robot.type(KeyCode.ESCAPE);
    assertEquals(List.of(), fixture.desk.opened);
    control(robot, null, KeyCode.P);
    assertTrue(robot.lookup("#print-article").query().isFocused());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    Path printed = fixture.desk.opened.getLast();
    assertPages(printed, 1);
    assertFalse(robot.lookup("#sheet").query().isVisible(), "the viewer shows it now");
  }

  @Test
  void theWholeBriefingIsSavedWhereTheUserSaysAndNamedWhenNothingCanOpenIt(FxRobot robot)
      throws IOException {
    Path out = folder.resolve("발표.pdf");
    fixture.desk.toSave = out;
    fixture.desk.opens = false;
    control(robot, KeyCode.SHIFT, KeyCode.P);
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        new PrintState.Done(out, false, true, "pdf", List.of()),
        fixture.printing.stateProperty().get());
    assertPages(out, 4);
    Node news = robot.lookup("#print-news .print-done").query();
    assertTrue(news.getParent().getAccessibleText().contains(out.toString()));
  }

  @Test
  void aCopyForOutsidersIsSavedAndSaysWhatLeftAndWhatDidNot(FxRobot robot) throws IOException {
    Path out = folder.resolve("밖으로.briefing");
    fixture.desk.toSave = out;
    robot.interact(() -> fixture.command("out.save.outsider"));
    assertTrue(words(robot, ".print-pane").contains("speaker’s notes"), "before it is made");
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(Files.exists(out));
    assertEquals(List.of(), fixture.desk.opened, "nothing takes the place of what is being read");
    String told = words(robot, "#print-news");
    assertTrue(told.contains(out.toString()), told);
    assertTrue(told.contains("In the copy: 3 articles"), told);
    assertTrue(told.contains("Never in such a copy: your own notes"), told);
    assertTrue(robot.lookup("#sheet").query().isVisible(), "it can be read in peace");
  }

  @Test
  void whatCannotBeWrittenSaysSoAndNamesTheFileOnce(FxRobot robot) {
    Path out = folder.resolve("none").resolve("copy.briefing");
    fixture.desk.toSave = out;
    robot.interact(() -> fixture.command("out.save.outsider"));
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        out
            + " could not be made. It could not be written: there is no such file or folder."
            + " Make room or allow writing there, or choose another place.",
        words(robot, "#print-news").strip());
    assertTrue(robot.lookup("#print-whole").query().isFocused(), "one tries again");
  }

  @Test
  void theOpenBriefingIsNotReplacedByACopyOfItself(FxRobot robot) {
    fixture.desk.toSave = fixture.session.base().file().toAbsolutePath();
    robot.interact(() -> fixture.command("out.save.outsider"));
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(Files.exists(fixture.desk.toSave));
    assertTrue(fixture.strip().contains("Choose another name"), fixture.strip());
  }

  @Test
  void aBriefIsMadeOfWhatIsChosenOnItsSheet(FxRobot robot) throws Exception {
    Path out = folder.resolve("brief.docx");
    fixture.desk.toSave = out;
    robot.interact(() -> fixture.command("out.save.brief"));
    ScrollPane figures = robot.lookup("#brief-figures").query();
    VBox rows = (VBox) figures.getContent();
    assertTrue(
        rows.getChildren().size() < 5
            || rows.getChildren().get(4).getBoundsInParent().getMaxY()
                <= figures.getViewportBounds().getHeight(),
        "five figures are seen without scrolling: " + figures.getViewportBounds());
    robot.interact(
        () -> {
          robot.lookup("#brief-kind").queryAs(ChoiceBox.class).getSelectionModel().select(1);
          robot.lookup("#brief-figure-e4").queryAs(CheckBox.class).setSelected(true);
          robot.lookup("#brief-bottom-line").queryAs(TextField.class).setText("Halls are news.");
          robot.lookup("#brief-lines").queryAs(TextArea.class).setText("Ask.\n\nWait.");
          robot.lookup("#print-article").queryButton().fire();
        });
    WaitForAsyncUtils.waitForFxEvents();
    var parts = OfficeSchema.xml(out);
    String words = parts.get("/word/document.xml").getDocumentElement().getTextContent();
    for (String said : List.of("Halls are news.", "– Ask.", "– Wait.")) {
      assertTrue(words.contains(said), words);
    }
    assertEquals(
        1,
        parts
            .get("/word/document.xml")
            .getElementsByTagNameNS("*", "footnoteReference")
            .getLength());
  }

  @Test
  void eachFormatHasACommandAndAnEndingThatTheChooserNames(FxRobot robot) {
    for (Format format : Formats.all()) {
      robot.interact(() -> fixture.command("out.save." + format.id()));
      assertTrue(robot.lookup("#print-whole").query().isVisible(), format.id());
      assertEquals(
          format.wholeOnly(), robot.lookup("#print-article").tryQuery().isEmpty(), format.id());
      assertFalse(fixture.messages.text("file." + format.ending()).isEmpty());
      robot.type(KeyCode.ESCAPE);
    }
  }

  @Test
  void anotherStyleOfCitationsIsShownAndUsed(FxRobot robot) {
    robot.interact(() -> fixture.command("out.citations"));
    assertTrue(fixture.strip().contains("Mira Holt (2025)."), fixture.strip());
    robot.interact(() -> fixture.command("out.citation"));
    assertTrue(fixture.desk.copied.getLast().startsWith("Mira Holt (2025). “New halls"));
    robot.type(KeyCode.N);
    control(robot, KeyCode.SHIFT, KeyCode.C);
    assertTrue(fixture.desk.copied.getLast().contains("Mira Holt (2025). “New halls"));
  }

  private static String words(FxRobot robot, String node) {
    StringBuilder words = new StringBuilder();
    for (Node text : robot.lookup(node).query().lookupAll("*")) {
      if (text instanceof ScriptedText shown) {
        words.append(shown.getAccessibleText()).append('\n');
      }
    }
    return words.toString();
  }

  private static void assertPages(Path file, int pages) throws IOException {
    assertTrue(Files.exists(file));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(pages, document.getNumberOfPages());
    }
  }

  private static void control(FxRobot robot, KeyCode with, KeyCode key) {
    robot.press(KeyCode.CONTROL);
    if (with != null) {
      robot.press(with);
    }
    robot.type(key);
    if (with != null) {
      robot.release(with);
    }
    robot.release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
