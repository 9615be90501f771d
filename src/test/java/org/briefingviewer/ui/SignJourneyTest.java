// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.seal.SealSignature;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A key is made, a seal signed with it, and the public part handed out.
@ExtendWith(ApplicationExtension.class)
class SignJourneyTest {
  private static final Path SAMPLE = WindowFixture.ASSETS.resolve("sample/sample.briefing");
  private static final String PHRASE = "two ferries";

  @TempDir private Path home;
  private Path file;
  private KeyFolder folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws Exception {
    file = Files.copy(SAMPLE, home.resolve("s.briefing"));
    folder = new KeyFolder(home.resolve("own").resolve("keys"));
    Keyring keys = new Keyring();
    keys.know(folder);
    fixture =
        new WindowFixture(
            new BundleOpener(home.resolve("journals"), keys), Locale.ENGLISH, home.resolve("own"));
    fixture.settings.nameReviewer("R. Reader");
    WindowFixture.show(stage, fixture);
    fixture.session.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture.session::close);
  }

  private Node find(String id) {
    return fixture.window.lookup("#" + id);
  }

  private void press(FxRobot robot, String id) {
    robot.interact(() -> ((Button) find(id)).fire());
  }

  private String text(String id) {
    return ((Labeled) find(id)).getText();
  }

  private void makeKey(FxRobot robot) {
    robot.interact(() -> fixture.command("sign.command"));
    press(robot, "sign-make");
    assertEquals("R. Reader", ((TextField) find("key-name")).getText());
    press(robot, "key-name-given");
    robot.clickOn("#pass-phrase").write(PHRASE);
    Keys.press(robot, KeyCode.ENTER);
    robot.write(PHRASE);
    Keys.press(robot, KeyCode.ENTER);
  }

  private void seal(FxRobot robot) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    press(robot, "seal-go");
  }

  private void sign(FxRobot robot, String phrase) {
    press(robot, "sign-go");
    robot.clickOn("#pass-phrase").write(phrase);
    Keys.press(robot, KeyCode.ENTER);
  }

  private SealSignature signature() throws Exception {
    Keyring keys = new Keyring();
    keys.know(folder);
    try (Bundle bundle = new BundleReader(keys).read(file)) {
      return bundle.about().compared().signature();
    }
  }

  @Test
  void aSealIsSignedSavedAndShownAsSigned(FxRobot robot) throws Exception {
    makeKey(robot);
    assertEquals(1, folder.keys().own().size());
    assertTrue(text("sign-state").contains("Seal the briefing first"), text("sign-state"));
    assertTrue(((Button) find("sign-go")).isDisable());
    Keys.press(robot, KeyCode.ESCAPE);

    seal(robot);
    robot.interact(() -> fixture.command("sign.command"));
    sign(robot, "two barges");
    Label problem = (Label) find("pass-phrase-problem");
    assertTrue(problem.getText().contains("pass phrase is wrong"), problem.getText());
    robot.write(PHRASE);
    Keys.press(robot, KeyCode.ENTER);

    SealSignature signed = signature();
    assertNotNull(signed);
    assertEquals("R. Reader", signed.name());
    assertEquals(List.of(), BundleCheck.check(file, (_, _) -> {}).problems());
    assertTrue(text("seal-mark").contains("sealed and signed"), text("seal-mark"));
    String whole = ((Button) find("seal-mark")).getTooltip().getText();
    assertTrue(whole.contains(signed.fingerprint() + " (R. Reader)"), whole);
    assertEquals(0, fixture.document.unsavedProperty().get());
    robot.interact(() -> fixture.command("sign.command"));
    assertTrue(text("sign-state").contains("signed already"), text("sign-state"));
    assertTrue(((Button) find("sign-go")).isDisable());
    Keys.press(robot, KeyCode.ESCAPE);

    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.A);
    robot.interact(() -> fixture.document.save(() -> {}));
    assertTrue(text("seal-mark").contains("1 edit since"), text("seal-mark"));
    seal(robot);
    robot.interact(() -> fixture.document.save(() -> {}));
    assertNull(signature(), "another seal is not signed by this");
    assertFalse(text("seal-mark").contains("signed"), text("seal-mark"));
  }

  @Test
  void aSealOfTheFileIsSignedToo(FxRobot robot) throws Exception {
    seal(robot);
    robot.interact(() -> fixture.document.save(() -> {}));
    robot.interact(() -> fixture.session.close());
    robot.interact(() -> fixture.session.open(file));
    makeKey(robot);
    sign(robot, PHRASE);
    assertNotNull(signature());
    assertEquals(List.of(), BundleCheck.check(file, (_, _) -> {}).problems());
  }

  /// The seal's mark at the foot says that an edit came after, and the tooltip by which key the
  /// seal is signed all the same.
  @Test
  void aSecondReadingThatIsBroughtInIsAnEditAfterTheSignedSeal(FxRobot robot) throws Exception {
    Path second = home.resolve("second.briefing");
    fixture.desk.toSave = second;
    robot.interact(() -> fixture.command("readings.command.make"));
    makeKey(robot);
    Keys.press(robot, KeyCode.ESCAPE);
    seal(robot);
    robot.interact(() -> fixture.command("sign.command"));
    sign(robot, PHRASE);
    assertTrue(text("seal-mark").contains("sealed and signed"), text("seal-mark"));
    fixture.desk.toOpen = List.of(readByAnother(second));
    robot.interact(() -> fixture.command("readings.command.bringIn"));
    robot.interact(() -> fixture.document.save(() -> {}));
    assertTrue(text("seal-mark").contains("1 edit since"), text("seal-mark"));
    String whole = ((Button) find("seal-mark")).getTooltip().getText();
    assertTrue(whole.contains("The seal is signed with the key"), whole);
    assertNotNull(signature());
  }

  private Path readByAnother(Path second) throws Exception {
    Path read = home.resolve("read.briefing");
    try (Bundle bundle = new BundleReader().read(second)) {
      Estimate estimate = bundle.article("a1").findings().estimates().getFirst();
      BriefingEdit edit =
          new BriefingEdit.Settle(
              Act.of("S. Second", OffsetDateTime.parse("2026-11-26T09:30:00Z")),
              List.of(
                  new BriefingEdit.Settled(
                      FindingId.of("a1", estimate), estimate.asWritten(), ReviewState.PROPOSED)),
              ReviewState.REJECTED);
      Revision now =
          Revision.of(
                  bundle,
                  part -> {
                    throw new Refusal(part, "It is missing.", "Bring it.");
                  })
              .with(edit);
      new BundleWriter()
          .write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), bundle, read);
    }
    return read;
  }

  @Test
  void publicKeysAreHandedOutAndTakenIn(FxRobot robot) throws Exception {
    makeKey(robot);
    fixture.desk.toSave = home.resolve("mine.key");
    press(robot, "sign-export");
    KeyFolder others = new KeyFolder(home.resolve("others"));
    others.add("mine.key", Files.readAllBytes(home.resolve("mine.key")));
    assertEquals("R. Reader", others.keys().known().getFirst().name());

    KeyFolder second = new KeyFolder(home.resolve("second"), LowKeyCost.COST);
    var theirs =
        second.make(
            "S. Second", new org.briefingviewer.bundle.locked.PassPhrase("four barges upriver"));
    Path given = Files.writeString(home.resolve("second.key"), theirs.file());
    fixture.desk.toOpen = List.of(given);
    press(robot, "sign-take");
    assertEquals(List.of(theirs), folder.keys().known());
    assertTrue(fixture.strip().contains("S. Second"), fixture.strip());
    press(robot, "sign-forget");
    assertEquals(List.of(), folder.keys().known());
  }
}
