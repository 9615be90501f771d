// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.DoublePredicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.present.SpeakerView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Stops are made, ordered and presented, by keyboard.
@ExtendWith(ApplicationExtension.class)
class StageJourneyTest {
  private static final Rectangle2D DESK = new Rectangle2D(0, 0, 995, 950);
  private static final Rectangle2D WALL = new Rectangle2D(995, 0, 640, 360);

  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");

  @TempDir private Path folder;
  private WindowFixture fixture;

  /// Long work that waits, as long as it is held back.
  private final List<Runnable> held = new ArrayList<>();

  private boolean holding;

  @Start
  void start(Stage stage) {
    fixture =
        new WindowFixture(
            file ->
                file.startsWith(folder)
                    ? new BundleOpener(null).open(file)
                    : file.startsWith("bare") ? bare() : BorderBriefing.whole(),
            Locale.ENGLISH,
            folder.resolve("own"),
            () -> new TaskRunner(this::work, Runnable::run));
    fixture.settings.nameReviewer("A. Speaker");
    fixture.desk.screens = List.of(WALL, DESK);
    WindowFixture.show(stage, fixture);
    fixture.session.open(Path.of("border.briefing"));
    fixture.window.lookup("#article").requestFocus();
  }

  private void work(Runnable task) {
    if (holding) {
      held.add(task);
    } else {
      task.run();
    }
  }

  /// Returns a briefing without figures, ties and events.
  private static MemoryBriefing bare() {
    return new MemoryBriefing(
        null,
        List.of(new ArticleDraft("bare", "Nobody counted anything at the quay.")),
        Set.of(),
        new BundleIntegrity(0, 0, List.of(), Set.of()));
  }

  @AfterEach
  void closeTheShow(FxRobot robot) {
    robot.interact(
        () -> {
          stages().forEach(Window::hide);
          fixture.session.close(); // lets go of the journal
        });
  }

  private List<Window> stages() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .filter(window -> !window.equals(fixture.window.getScene().getWindow()))
        .toList();
  }

  private List<Stop> stops() {
    try {
      return Objects.requireNonNull(fixture.session.briefing()).stops();
    } catch (Refusal e) {
      throw new AssertionError(e);
    }
  }

  private Stage window(String title) {
    return stages().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> fixture.messages.text(title).equals(stage.getTitle()))
        .findFirst()
        .orElseThrow();
  }

  private Stage audience() {
    return window("stage.window.audience");
  }

  private Stage speaker() {
    return window("stage.window.speaker");
  }

  private String room() {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          audience().getScene().getRoot().layout();
          return String.join("", words(audience().getScene().getRoot()));
        });
  }

  private static List<String> words(Node node) {
    List<String> words = new ArrayList<>();
    if (node instanceof Text text && text.isVisible() && node.getParent().isVisible()) {
      words.add(text.getText());
    }
    if (node instanceof Parent parent && parent.isVisible()) {
      parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
    }
    return words;
  }

  private int[] pixels() {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          WritableImage image = audience().getScene().snapshot(null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          int[] pixels = new int[width * height];
          image
              .getPixelReader()
              .getPixels(
                  0,
                  0,
                  width,
                  height,
                  javafx.scene.image.PixelFormat.getIntArgbInstance(),
                  pixels,
                  0,
                  width);
          return pixels;
        });
  }

  private String place() {
    return ((Label) speaker().getScene().lookup("#speaker-place")).getText();
  }

  /// Types into the speaker's window.
  private void write(FxRobot robot, String words) {
    robot.targetWindow(speaker()).write(words);
  }

  /// Makes stops of two estimates and a tie, which is chosen after them.
  private void makeThree(FxRobot robot) {
    robot.type(KeyCode.N).type(KeyCode.S);
    robot.type(KeyCode.N).type(KeyCode.N).type(KeyCode.S);
    robot.interact(() -> fixture.session.chooseTie(BorderBriefing.DPRK_RUSSIA));
    robot.type(KeyCode.S);
  }

  @Test
  void stopsAreMadeByOneKeyOrderedPlannedTakenOutAndAllOfItUndone(FxRobot robot) {
    makeThree(robot);
    assertEquals(List.of("s1", "s2", "s3"), stops().stream().map(Stop::id).toList());
    Stop.OfEstimate second = assertInstanceOf(Stop.OfEstimate.class, stops().get(1));
    assertEquals("about US$3 billion", second.words());
    assertInstanceOf(Stop.OfTie.class, stops().get(2));

    Keys.press(robot, KeyCode.CONTROL, KeyCode.F5);
    robot.type(KeyCode.END);
    Keys.press(robot, KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of("s1", "s3", "s2"), stops().stream().map(Stop::id).toList());
    robot.type(KeyCode.ENTER);
    Keys.type(robot, "Say who assessed it.");
    Keys.press(robot, KeyCode.TAB);
    Keys.type(robot, "45");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("s3", stops().get(1).id());
    assertEquals(new Stop.Plan("Say who assessed it.", 45), stops().get(1).plan());
    robot.type(KeyCode.DELETE);
    assertEquals(List.of("s1", "s2"), stops().stream().map(Stop::id).toList());
    for (int i = 0; i < 3; i++) {
      Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    }
    assertEquals(List.of("s1", "s2", "s3"), stops().stream().map(Stop::id).toList());
    assertEquals(Stop.Plan.NONE, stops().get(2).plan());
    for (int i = 0; i < 3; i++) {
      Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    }
    assertEquals(List.of(), stops());
  }

  @Test
  void theListShowsTheRealStopsAndOneIsDraggedToItsPlace(FxRobot robot) throws Exception {
    makeThree(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.F5);
    WaitForAsyncUtils.waitFor(
        60, java.util.concurrent.TimeUnit.SECONDS, () -> thumbs(robot).size() == 3);
    List<Image> pictures = thumbs(robot);
    assertFalse(pictures.get(0).getPixelReader().getArgb(20, 20) == 0, "something is drawn");
    List<Node> cells =
        robot.lookup("#stops .list-cell").queryAll().stream()
            .filter(cell -> ((javafx.scene.control.ListCell<?>) cell).getItem() != null)
            .sorted(java.util.Comparator.comparingDouble(Node::getLayoutY))
            .toList();
    robot.drag(cells.get(2)).dropTo(cells.get(0));
    assertEquals(List.of("s3", "s1", "s2"), stops().stream().map(Stop::id).toList());
  }

  @Test
  void thePicturesInTheListFollowTheTheme(FxRobot robot) throws Exception {
    makeThree(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.F5);
    awaitThumbs(robot, bright -> bright > 0.7);
    robot.interact(() -> fixture.settings.choose(Theme.DARK));
    awaitThumbs(robot, bright -> bright < 0.3);
  }

  @Test
  void theWallHasALanguageAndAGroundOfItsOwn(FxRobot robot) throws Exception {
    makeThree(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.F5);
    awaitThumbs(robot, bright -> bright > 0.7);
    choose(robot, "#stage-theme", 2);
    awaitThumbs(robot, bright -> bright < 0.3);
    choose(robot, "#stage-language", 2);
    assertEquals(Locale.KOREAN, fixture.settings.remembered().general().stage().language());
    robot.type(KeyCode.F5);
    assertTrue(audience().getScene().getRoot().getStyleClass().contains("dark"));
    assertTrue(room().contains("✓ J. Kim 확인"), room());
    assertTrue(place().contains("stop 1 of 3"), place());
    assertEquals(Theme.LIGHT, fixture.settings.themeProperty().get(), "the window stays");
    end(robot);
    choose(robot, "#stage-language", 0);
    robot.type(KeyCode.F5);
    assertTrue(room().contains("✓ checked by J. Kim"), room());
  }

  /// Chooses by the arrow keys.
  private void choose(FxRobot robot, String choice, int at) {
    ChoiceBox<?> box = (ChoiceBox<?>) fixture.window.lookup(choice);
    robot.interact(box::requestFocus);
    robot.type(KeyCode.UP).type(KeyCode.UP);
    for (int i = 0; i < at; i++) {
      robot.type(KeyCode.DOWN);
    }
    assertEquals(at, box.getSelectionModel().getSelectedIndex());
  }

  /// Waits until three pictures are there, and all of them are as bright.
  private static void awaitThumbs(FxRobot robot, DoublePredicate bright) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        java.util.concurrent.TimeUnit.SECONDS,
        () ->
            thumbs(robot).size() == 3
                && thumbs(robot).stream()
                    .allMatch(
                        image ->
                            bright.test(image.getPixelReader().getColor(4, 40).getBrightness())));
  }

  private static List<Image> thumbs(FxRobot robot) {
    return robot.lookup("#stops .stop-thumb .image-view").queryAll().stream()
        .map(node -> ((ImageView) node).getImage())
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void aFigureIsPutBesideTheLastOne(FxRobot robot) {
    robot.type(KeyCode.N).type(KeyCode.S).type(KeyCode.N);
    Keys.press(robot, KeyCode.SHIFT, KeyCode.S);
    Stop.Comparison both = assertInstanceOf(Stop.Comparison.class, stops().getLast());
    assertEquals(2, both.estimates().size());
    assertEquals(
        List.of("around 172,000 square feet", "roughly 150,000 square feet"), both.words());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertInstanceOf(Stop.OfEstimate.class, stops().getLast());
  }

  @Test
  void figuresSideBySideBecomeATableAndATieBringsItsPicture(FxRobot robot) {
    robot.type(KeyCode.N).type(KeyCode.S).type(KeyCode.N);
    Keys.press(robot, KeyCode.SHIFT, KeyCode.S);
    robot.interact(() -> fixture.command("stage.command.table"));
    Stop.Table table = assertInstanceOf(Stop.Table.class, stops().getLast());
    assertEquals(2, table.estimates().size());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertInstanceOf(Stop.Comparison.class, stops().getLast());
    robot.interact(() -> fixture.command("stage.command.graphic"));
    assertInstanceOf(Stop.Comparison.class, stops().getLast(), "it has no number to be drawn");
    robot.interact(
        () -> {
          fixture.session.chooseEstimate(null);
          fixture.session.chooseTie(BorderBriefing.DPRK_RUSSIA);
          fixture.command("stage.command.graphic");
        });
    Stop.Graphic picture = assertInstanceOf(Stop.Graphic.class, stops().getLast());
    assertEquals(Stop.GraphicKind.TIES, picture.kind());
  }

  @Test
  void whereThereIsNothingToDrawNoPictureIsMade(FxRobot robot) {
    robot.interact(() -> fixture.session.open(Path.of("bare")));
    robot.interact(() -> fixture.command("stage.command.graphic"));
    assertEquals(List.of(), stops());
    assertEquals(fixture.messages.text("stage.said.noEvents"), fixture.strip());
  }

  @Test
  void whatIsComputedFromAFigureIsAStopThatSaysSo(FxRobot robot) throws Exception {
    Path sample = Files.copy(SAMPLE, folder.resolve("sample.briefing"));
    robot.type(KeyCode.N);
    robot.interact(() -> fixture.command("stage.command.computed"));
    assertEquals(List.of(), stops());
    assertEquals(fixture.messages.text("stage.said.noComputed"), fixture.strip());
    robot.interact(() -> fixture.session.open(sample));
    robot.interact(
        () ->
            fixture.session.estimates().stream()
                .filter(each -> each.quantity().asWritten().contains("150,000"))
                .findFirst()
                .ifPresent(fixture.session::chooseEstimate));
    robot.interact(() -> fixture.command("stage.command.computed"));
    Stop.Computed stop = assertInstanceOf(Stop.Computed.class, stops().getLast());
    assertTrue(stop.words().contains("150,000"), stop.words());
    int count = stops().size();
    robot.type(KeyCode.F5).type(KeyCode.END);
    assertTrue(room().contains("(computed here, not cited)"), room());
    assertTrue(room().contains(count + " / " + count), room());
    end(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(count - 1, stops().size());
  }

  @Test
  void anArticleProposesItsHeadlineItsTiesAndItsFigures(FxRobot robot) {
    robot.interact(() -> fixture.command("stage.command.propose"));
    assertEquals(7, stops().size(), stops().toString());
    assertInstanceOf(Stop.Headline.class, stops().getFirst());
    robot.interact(() -> fixture.command("stage.command.propose"));
    assertEquals(7, stops().size(), "nothing twice");
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of(), stops(), "one deed, one step back");
  }

  @Test
  void theRoomSeesTheStopsAndNothingOfTheSpeakers(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5);
    Stage wall = audience();
    assertEquals(WALL.getMinX(), wall.getX(), "where the main window is not");
    assertEquals(WALL.getWidth(), wall.getWidth());
    assertEquals(WALL.getHeight(), wall.getHeight());
    assertTrue(wall.isAlwaysOnTop());
    assertNull(wall.getOwner());
    assertEquals(Cursor.NONE, wall.getScene().getCursor());
    assertEquals(DESK.getMinX(), speaker().getX());
    assertTrue(room().contains("172,000 square feet"), room());
    assertTrue(room().contains("OFFICIAL — FOR THE DESK"));

    robot.type(KeyCode.F5); // a clicker's one button sends F5 and Esc in turn
    robot.type(KeyCode.PAGE_DOWN);
    assertTrue(room().contains("US$3 billion"), room());
    robot.type(KeyCode.F5);
    assertTrue(room().contains("US$3 billion"), "it does not begin anew");
    robot.type(KeyCode.DIGIT3).type(KeyCode.ENTER);
    assertTrue(room().contains("strengthening"), room());
    robot.type(KeyCode.PAGE_UP).type(KeyCode.BACK_SPACE);
    robot.type(KeyCode.SPACE);
    assertTrue(room().contains("US$3 billion"), room());

    write(robot, ".");
    assertEquals("", room());
    write(robot, ".");
    robot.type(KeyCode.B);
    assertEquals("", room());
    robot.type(KeyCode.B).type(KeyCode.W);
    assertEquals("", room());
    write(robot, ",");
    assertTrue(room().contains("US$3 billion"), room());
  }

  @Test
  void aFrozenRoomShowsNotOnePixelOfWhatTheSpeakerDoes(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5).type(KeyCode.F);
    int[] before = pixels();
    robot.type(KeyCode.PAGE_DOWN).type(KeyCode.S).type(KeyCode.S).type(KeyCode.PLUS);
    robot.type(KeyCode.T).type(KeyCode.DIGIT3).type(KeyCode.ENTER);
    write(robot, "/");
    write(robot, "400");
    robot.type(KeyCode.ENTER);
    write(robot, "?");
    robot.type(KeyCode.ESCAPE).type(KeyCode.BACK_SPACE);
    assertTrue(place().contains("FROZEN"), place());
    assertTrue(place().contains("3"), place());
    assertTrue(java.util.Arrays.equals(before, pixels()), "the room saw something");
    robot.type(KeyCode.F);
    assertFalse(java.util.Arrays.equals(before, pixels()));
    assertTrue(room().contains("strengthening"), room());
  }

  @Test
  void thePointerIsThereWhereItIsWantedAndNeverUnderFreezeOrBlack(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5);
    Node picture = speaker().getScene().lookup(".stage-thumb");
    int[] bare = pixels();
    point(robot, picture, 0.5, 0.5);
    assertTrue(java.util.Arrays.equals(bare, pixels()), "nobody asked for it");
    robot.type(KeyCode.L);
    assertTrue(place().contains("POINTER"), place());
    point(robot, picture, 0.25, 0.5);
    assertFalse(java.util.Arrays.equals(bare, pixels()));
    Node ring = audience().getScene().lookup("#stage-pointer");
    assertEquals(160, ring.getLayoutX(), 4);
    assertEquals(180, ring.getLayoutY(), 4);
    robot.type(KeyCode.F);
    point(robot, picture, 0.6, 0.6);
    assertTrue(java.util.Arrays.equals(bare, pixels()), "the room stays where it was");
    robot.type(KeyCode.F);
    point(robot, picture, 0.6, 0.5);
    assertFalse(java.util.Arrays.equals(bare, pixels()));
    robot.type(KeyCode.B);
    point(robot, picture, 0.5, 0.6);
    int[] black = pixels();
    assertTrue(java.util.Arrays.stream(black).allMatch(pixel -> pixel == 0xFF000000));
    robot.type(KeyCode.B).type(KeyCode.L);
    point(robot, picture, 0.5, 0.4);
    assertTrue(java.util.Arrays.equals(bare, pixels()), "no more wanted");
  }

  private static void point(FxRobot robot, Node picture, double across, double down) {
    robot.moveTo(picture.localToScreen(0, 0));
    robot.moveTo(
        picture.localToScreen(
            across * picture.getLayoutBounds().getWidth(),
            down * picture.getLayoutBounds().getWidth() * 9 / 16));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatIsAskedComesOntoTheWallWithItsChainAndTheStopComesBack(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5).type(KeyCode.PAGE_DOWN).type(KeyCode.S);
    int[] before = pixels();
    write(robot, "/");
    write(robot, "400");
    robot.type(KeyCode.ENTER);
    assertTrue(room().contains("400 guests"), room());
    assertTrue(room().contains("according to a caterer"), room());
    assertTrue(room().contains("proposed by the program, not checked"), room());
    assertFalse(room().contains("2 / 3"), "it is none of the stops");
    robot.type(KeyCode.BACK_SPACE);
    assertTrue(java.util.Arrays.equals(before, pixels()), "the very stop, its light included");
    assertEquals(3, stops().size());
  }

  @Test
  void theBeginningOfANumberThatIsAskedForBringsItOntoTheWall(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5).type(KeyCode.PAGE_DOWN);
    assertFalse(room().contains("172,000"), room());
    write(robot, "/");
    write(robot, "172");
    robot.type(KeyCode.ENTER);
    assertTrue(room().contains("172,000 square feet"), room());
  }

  /// Esc ends a presentation when it is pressed again.
  private static void end(FxRobot robot) {
    robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
  }

  @Test
  void aBareKeyEditsNothingAtTheDeskWhileTheRoomIsShownSomething(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5);
    int edits = fixture.document.unsavedProperty().get();
    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().get(3)));
    robot.interact(() -> fixture.window.getScene().getWindow().requestFocus());
    robot.type(KeyCode.X).type(KeyCode.A);
    assertEquals(edits, fixture.document.unsavedProperty().get());
  }

  @Test
  void escLeavesInStepsAndAtLastTheShow(FxRobot robot) {
    makeThree(robot);
    Keys.press(robot, KeyCode.SHIFT, KeyCode.F5);
    assertTrue(room().contains("strengthening"), "from here: " + room());
    robot.type(KeyCode.F).type(KeyCode.B);
    write(robot, "/");
    robot.type(KeyCode.ESCAPE);
    assertTrue(place().contains("BLACK"), place());
    robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    assertTrue(room().contains("strengthening"), room());
    assertFalse(place().contains("FROZEN"), place());
    robot.type(KeyCode.ESCAPE);
    assertEquals(fixture.messages.text("stage.speaker.leave"), told());
    robot.type(KeyCode.X).type(KeyCode.A); // they would edit at the desk
    assertEquals("", told(), "any other key continues");
    assertTrue(room().contains("strengthening"), room());
    end(robot);
    assertEquals(List.of(), stages().stream().filter(Window::isShowing).toList());
    robot.type(KeyCode.F5);
    assertTrue(room().contains("172,000"), "it can begin again");
  }

  @Test
  void afterTheEndThereIsAListOfWhatTheRoomSaw(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5).type(KeyCode.B).type(KeyCode.B).type(KeyCode.F);
    robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN).type(KeyCode.F);
    end(robot);
    assertEquals(fixture.messages.text("stage.said.ended"), fixture.strip());
    robot.interact(() -> ((Button) fixture.window.lookup("#strip-stop")).fire());
    robot.type(KeyCode.ENTER);
    List<String> lines = fixture.desk.copied.getLast().lines().toList();
    assertEquals(4, lines.size(), lines.toString());
    assertTrue(lines.get(0).matches("\\d+:\\d\\d:\\d\\d   Stop 1: around 172,000.*"), lines.get(0));
    assertTrue(lines.get(1).endsWith("   black"), lines.get(1));
    assertTrue(lines.get(2).contains("   Stop 1: "), lines.get(2));
    assertTrue(lines.get(3).contains("   Stop 3: "), "not what it did not see: " + lines);
  }

  @Test
  void withOneScreenItAsksOnceAndTheNotesAreAKeyAway(FxRobot robot) {
    robot.interact(() -> fixture.desk.screens = List.of(DESK));
    makeThree(robot);
    robot.type(KeyCode.F5);
    assertEquals(List.of(), stages());
    robot.type(KeyCode.ENTER);
    assertTrue(room().contains("172,000 square feet"), room());
    assertEquals(1, stages().size());
    robot.type(KeyCode.N);
    assertTrue(speaker().isShowing());
    robot.type(KeyCode.N).type(KeyCode.RIGHT);
    assertTrue(room().contains("US$3 billion"), room());
  }

  @Test
  void theScreensAreSwappedByAKeyAndTheNextShowStandsAsTheLastOneDid(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5);
    robot.type(KeyCode.M);
    assertEquals(DESK.getMinX(), audience().getX());
    assertEquals(DESK.getHeight(), audience().getHeight());
    assertEquals(WALL.getMinX(), speaker().getX());
    end(robot);
    robot.type(KeyCode.F5);
    assertEquals(DESK.getMinX(), audience().getX(), "as it was left");
    robot.type(KeyCode.M);
    assertEquals(WALL.getMinX(), audience().getX());
    assertTrue(room().contains("172,000 square feet"), room());
  }

  @Test
  void aScreenThatIsPulledOutLeavesTheSpeakerWithAllAndTheRoomBlack(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5);
    robot.interact(() -> fixture.desk.plug(DESK));
    assertEquals(List.of(speaker()), showing());
    assertEquals(DESK.getMinX(), speaker().getX());
    assertTrue(place().contains("BLACK"), place());
    assertEquals(fixture.messages.text("stage.speaker.screenGone"), told());
    robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
    assertTrue(place().contains("stop 2 of 3"), "the speaker goes on: " + place());
    robot.interact(() -> fixture.desk.plug(WALL, DESK));
    assertEquals(List.of(speaker()), showing(), "nobody has asked for it");
    assertEquals(fixture.messages.text("stage.speaker.screenThere"), told());
    robot.type(KeyCode.M);
    assertEquals(WALL.getMinX(), audience().getX());
    assertEquals(WALL.getWidth(), audience().getWidth());
    assertEquals(DESK.getMinX(), speaker().getX());
    assertEquals("", told());
    assertEquals("", room(), "black until the speaker lets it be seen");
    robot.type(KeyCode.B);
    assertTrue(room().contains("US$3 billion"), room());
  }

  @Test
  void theSpeakersOwnScreenCanBePulledOutToo(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5);
    robot.targetWindow(speaker()).write("/");
    robot.interact(() -> fixture.desk.plug(WALL));
    assertEquals(List.of(audience()), showing(), "nothing of the speaker’s stands before the room");
    assertEquals(WALL.getMinX(), audience().getX());
    assertEquals("", room(), "black until the speaker lets it be seen");
    robot.type(KeyCode.M);
    assertEquals(List.of(audience()), showing(), "there is no other screen");
    robot.type(KeyCode.N);
    assertTrue(speaker().isShowing());
    assertEquals(fixture.messages.text("stage.speaker.screenDoubted"), told());
    robot.type(KeyCode.M);
    assertTrue(speaker().isShowing(), "the notes stay where nothing is swapped");
    robot.type(KeyCode.N).type(KeyCode.B);
    assertEquals(List.of(audience()), showing());
    assertTrue(room().contains("172,000"), room());
    robot.interact(() -> fixture.desk.plug(DESK, WALL));
    assertEquals("", room());
    assertEquals(List.of(audience()), showing(), "nobody has said which screen is whose");
    robot.type(KeyCode.M);
    assertEquals(WALL.getMinX(), audience().getX());
    assertEquals(DESK.getMinX(), speaker().getX());
    assertEquals("", told());
  }

  @Test
  void aScreenThatIsPluggedInIsOfferedAndTakenByAKey(FxRobot robot) {
    robot.interact(() -> fixture.desk.screens = List.of(DESK));
    makeThree(robot);
    robot.type(KeyCode.F5).type(KeyCode.ENTER);
    int[] before = pixels();
    robot.interact(() -> fixture.desk.plug(DESK, WALL));
    assertEquals(List.of(audience()), showing());
    assertTrue(java.util.Arrays.equals(before, pixels()), "the room reads nothing of it");
    robot.type(KeyCode.N);
    assertEquals(fixture.messages.text("stage.speaker.screenThere"), told());
    robot.type(KeyCode.M);
    assertEquals(WALL.getMinX(), audience().getX());
    assertEquals(DESK.getMinX(), speaker().getX());
    assertFalse(speaker().isAlwaysOnTop());
    assertTrue(room().contains("172,000"), room());
  }

  @Test
  void theDisplaysAreKeptOnAsLongAsSomethingIsPresented(FxRobot robot) {
    makeThree(robot);
    assertEquals(0, fixture.desk.awake.size());
    robot.type(KeyCode.F5);
    assertEquals(1, fixture.desk.awake.size());
    assertEquals("", told());
    robot.interact(() -> fixture.desk.awake.getFirst().run());
    assertEquals(fixture.messages.text("stage.speaker.notAwake"), told());
    end(robot);
    assertEquals(0, fixture.desk.awake.size());
  }

  private String told() {
    Label said = (Label) speaker().getScene().lookup("#speaker-told");
    return said.isVisible() ? said.getText() : "";
  }

  @Test
  void theSpeakersPictureIsTheRoomsMadeSmaller(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5).type(KeyCode.PAGE_DOWN);
    int[] room = pixels();
    double dark = 0;
    for (int pixel : room) {
      dark += 1 - ((pixel >> 8) & 0xFF) / 255.0;
    }
    double ofRoom = dark / room.length;
    robot.interact(() -> ((SpeakerView) speaker().getScene().getRoot()).draw());
    robot.interact(() -> speaker().getScene().getRoot().layout());
    double ofPicture = WaitForAsyncUtils.waitForAsyncFx(60_000, this::darkness);
    assertEquals(ofRoom, ofPicture, ofRoom / 50, "as much ink a pixel");
  }

  @Test
  void theRoomsScreenDoesNotWaitForTheSpeakersPictures(FxRobot robot) throws Exception {
    makeThree(robot);
    robot.interact(
        () -> {
          fixture.command("stage.command.start");
          speaker().getScene().getRoot().layout();
          assertNull(speakersPicture(), "drawn with the room's screen");
        });
    assertTrue(room().contains("172,000 square feet"), room());
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(60_000, this::speakersPicture) != null);
  }

  private @Nullable Image speakersPicture() {
    return ((ImageView) speaker().getScene().lookup(".stage-thumb .image-view")).getImage();
  }

  private double darkness() {
    Image picture = Objects.requireNonNull(speakersPicture());
    double dark = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        dark += 1 - picture.getPixelReader().getColor(x, y).getGreen();
      }
    }
    return dark / (picture.getWidth() * picture.getHeight());
  }

  @Test
  void whatIsCalledForIsPresentedAtOnceWhenItIsOpenAndNothingElseIs(FxRobot robot) {
    makeThree(robot);
    robot.interact(() -> fixture.desk.screens = List.of(DESK));
    robot.interact(() -> fixture.window.present(fixture.session.base().file(), 2));
    assertTrue(room().contains("US$3 billion"), room());
    robot.type(KeyCode.ESCAPE);
    assertTrue(audience().getScene().getRoot().lookup("#stage-question") != null, "it asks");
    robot.type(KeyCode.ESCAPE);
    assertEquals(List.of(), stages().stream().filter(Window::isShowing).toList());
    robot.interact(() -> fixture.window.present(Path.of("other.briefing"), 1));
    robot.interact(() -> fixture.session.open(Path.of("other.briefing")));
    assertEquals(List.of(), stages(), "it was not being opened when it was called for");
  }

  private List<Window> showing() {
    return stages().stream().filter(Window::isShowing).toList();
  }

  @Test
  void anotherBriefingEndsThePresentationOfTheOneBefore(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5);
    assertEquals(2, showing().size());
    robot.interact(() -> fixture.session.open(Path.of("bare.briefing")));
    assertEquals(List.of(), showing());
    assertEquals(fixture.messages.text("stage.said.ended"), fixture.strip());
  }

  @Test
  void aBriefingThatIsClosedOrHandedOnIsPresentedNoLonger(FxRobot robot) {
    makeThree(robot);
    robot.type(KeyCode.F5);
    assertEquals(2, showing().size());
    robot.interact(
        () -> fixture.document.adopt(Objects.requireNonNull(fixture.document.release()), null));
    assertEquals(List.of(), showing());
  }

  @Test
  void whatTakesThePlaceOfAnotherIsPresentedAsSoonAsItIsThere(FxRobot robot) throws Exception {
    Path sample = Files.copy(SAMPLE, folder.resolve("sample.briefing"));
    makeThree(robot);
    robot.type(KeyCode.F5);
    String before = room();
    robot.interact(
        () -> {
          holding = true;
          fixture.session.open(sample);
          fixture.window.present(sample, 1);
        });
    assertEquals(before, room(), "what is shown stays until the other is there");
    release(robot);
    assertEquals(sample, Objects.requireNonNull(fixture.session.base()).file());
    assertEquals(2, showing().size());
    assertFalse(room().equals(before), room());
  }

  @Test
  void whatIsOpenedAtOnceInPlaceOfAnotherIsPresented(FxRobot robot) throws Exception {
    Path sample = Files.copy(SAMPLE, folder.resolve("sample.briefing"));
    robot.interact(
        () -> {
          fixture.session.open(sample);
          fixture.window.present(sample, 1);
        });
    assertEquals(2, showing().size());
  }

  @Test
  void whatWasCalledForIsForgottenWhenItIsGivenUp(FxRobot robot) throws Exception {
    Path sample = Files.copy(SAMPLE, folder.resolve("sample.briefing"));
    robot.interact(
        () -> {
          holding = true;
          fixture.session.open(sample);
          fixture.window.present(sample, 1);
          fixture.session.cancelArrival();
        });
    release(robot);
    robot.interact(() -> fixture.session.open(sample));
    assertEquals(sample, Objects.requireNonNull(fixture.session.base()).file());
    assertEquals(List.of(), showing(), "opened by hand, later");
  }

  private void release(FxRobot robot) {
    robot.interact(
        () -> {
          holding = false;
          List.copyOf(held).forEach(Runnable::run);
          held.clear();
        });
  }

  @Test
  void notesInHangulStandInTheirFaceWhileTheyAreTyped(FxRobot robot) {
    makeThree(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.F5);
    robot.type(KeyCode.HOME).type(KeyCode.ENTER);
    TextInputControl notes = (TextInputControl) fixture.window.lookup("#stop-notes");
    robot.interact(() -> notes.setText("천천히 말하기"));
    assertTrue(notes.getStyleClass().contains(FontScript.HANGUL.styleClass()), "boxes");
  }

  @Test
  void theWindowItselfTakesTheWholeScreenAndGivesItBack(FxRobot robot) {
    Stage main = (Stage) fixture.window.getScene().getWindow();
    robot.type(KeyCode.F11);
    assertTrue(main.isFullScreen());
    robot.type(KeyCode.ESCAPE);
    assertTrue(main.isFullScreen(), "Esc is for the text");
    robot.type(KeyCode.F11);
    assertFalse(main.isFullScreen());
  }
}
