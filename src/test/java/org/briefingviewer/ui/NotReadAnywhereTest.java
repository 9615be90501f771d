// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.page.ArticlePage;
import org.briefingviewer.page.plate.EstimatePlates;
import org.briefingviewer.review.ReviewAct;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.briefingviewer.ui.text.Drawn;
import org.briefingviewer.wording.MessageSpeech;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One figure is read, the others are settled in bulk: wherever they are shown, copied, drawn,
/// printed or saved, it is said of these that nobody read them, and of none that somebody did.
@ExtendWith(ApplicationExtension.class)
class NotReadAnywhereTest {
  private static final String PAGE =
      """
      Coal comes back to the pier

      The harbour office estimated on Monday that about 40 tons of coal lay at the pier.

      It estimated that about 60 tons of sand came in May, and about 90 tons of salt in June.

      The unification ministry said that ties between North Korea and China are mending.
      """;

  private static final String READER = "R. Reader";
  private static final String BULK = "B. Bulk";

  @TempDir static Path home;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.working(home, Locale.ENGLISH, READER);
    WindowFixture.show(stage, fixture);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture.session::close);
  }

  /// Of whoever settled in bulk it is said each time that nothing was read.
  private static void notRead(String where, String said) {
    assertTrue(said.contains(BULK), where + ": " + said);
    String rest = said.replaceAll("in bulk by B\\. Bulk[^✓]{0,30}?not read", "");
    assertFalse(rest.contains(BULK), where + ": " + said);
    assertFalse(said.contains("checked by"), where + ": " + said);
    assertFalse(said.contains("✓"), where + ": " + said);
  }

  private static void read(String where, String said) {
    assertTrue(said.contains("checked by " + READER), where + ": " + said);
    assertFalse(said.contains("not read"), where + ": " + said);
  }

  private static String words(Node node) {
    StringBuilder all = new StringBuilder();
    if (node instanceof Text text) {
      all.append(text.getText()).append(' ');
    } else if (node instanceof Labeled label) {
      all.append(label.getText()).append(' ');
    }
    if (node instanceof Parent parent && !(node instanceof Labeled)) {
      parent.getChildrenUnmodifiable().forEach(child -> all.append(words(child)));
    }
    return all.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ");
  }

  private List<Estimate> settled(FxRobot robot) {
    fixture.desk.clipboard = new Pasted(PAGE, null, List.of());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    robot.push(KeyCode.R);
    robot.push(KeyCode.A);
    robot.interact(
        () -> {
          try {
            fixture.review.decideInBulk(ReviewAct.ACCEPT, fixture.review.stops(), BULK);
          } catch (Refusal e) {
            throw new IllegalStateException(e);
          }
          fixture.review.leave();
        });
    List<Estimate> all = fixture.session.estimates();
    assertEquals(3, all.size());
    assertEquals(1, all.stream().filter(each -> each.review().read()).count());
    assertTrue(
        all.stream()
            .skip(1)
            .allMatch(
                each ->
                    each.review().care() == Review.Care.IN_BULK
                        && each.review().state() == ReviewState.ACCEPTED));
    return all;
  }

  @Test
  void whatNobodyReadNeverLooksRead(FxRobot robot) throws Exception {
    List<Estimate> all = settled(robot);
    Node article = fixture.window.lookup("#article");
    assertTrue(Drawn.boxes(article, "checked-line") > 0);
    assertTrue(Drawn.boxes(article, "bulk-line") > Drawn.boxes(article, "checked-line"));
    for (Estimate each : all) {
      robot.interact(
          () -> {
            fixture.session.chooseEstimate(each);
            fixture.command("command.copyWithSource");
          });
      // Before it is laid out, the card has room for the short words alone.
      robot.interact(() -> fixture.window.getScene().getRoot().layout());
      String written = each.quantity().asWritten();
      String picture =
          new EstimatePlates(
                  fixture.session.markedArticle(), fixture.session.briefing(), fixture.messages)
              .of(each)
              .toString();
      if (each.review().read()) {
        read("card of " + written, words(fixture.window.lookup("#estimate-card")));
        read("copy of " + written, fixture.desk.copied.getLast());
      } else {
        notRead("card of " + written, words(fixture.window.lookup("#estimate-card")));
        notRead("copy of " + written, fixture.desk.copied.getLast());
        notRead("marked-up copy of " + written, fixture.desk.copiedHtml.getLast());
      }
      assertTrue(picture.contains("not read"), "the picture of all three: " + picture);
      assertFalse(picture.contains("checked by " + BULK), picture);
    }
    page(all);
    json(robot);
  }

  private void page(List<Estimate> all) {
    String page =
        new ArticlePage(fixture.session.briefing(), new MessageSpeech(fixture.messages))
            .of(fixture.session.markedArticle())
            .toString();
    int read = page.split("checked by " + READER, -1).length - 1;
    assertTrue(read >= 1, page);
    assertFalse(page.contains("checked by " + BULK), page);
    int bulk = page.split("in bulk by B\\. Bulk", -1).length - 1;
    assertTrue(bulk >= all.size() - 1, page);
    assertEquals(bulk, page.split("B\\. Bulk", -1).length - 1, page);
  }

  private void json(FxRobot robot) throws Exception {
    Path file = home.resolve("coal.briefing");
    fixture.desk.toSave = file;
    robot.push(KeyCode.CONTROL, KeyCode.S);
    List<String> saved = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().startsWith("knowledge/estimates/")) {
          saved.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertEquals(1, saved.size());
    String estimates = saved.getFirst();
    int bulk = estimates.split("B\\. Bulk", -1).length - 1;
    assertTrue(bulk >= 2, estimates);
    assertEquals(bulk, estimates.split("\"in-bulk\"", -1).length - 1, estimates);
    robot.interact(
        () -> {
          fixture.session.close();
          fixture.session.open(file);
        });
    assertEquals(
        1, fixture.session.estimates().stream().filter(each -> each.review().read()).count());
  }
}
