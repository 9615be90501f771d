// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import javafx.stage.Stage;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.ui.font.WordFlow.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WordFlowTest {
  private static final List<Integer> WIDTHS = List.of(700, 360, 208, 90, 41);

  /// What the last letter before a break may stick out, in pixels: JavaFX breaks after it.
  private static final double LETTER = 20;

  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  static Stream<String> words() {
    return ScriptsThatAreShaped.ALL.stream();
  }

  /// Cuts words where estimates would.
  private static List<Part> parts(String words) {
    int third = words.length() / 3;
    return List.of(
        new Part(words.substring(0, third), List.of("plain")),
        new Part(words.substring(third, third + 9), List.of("estimate")),
        new Part("\u00A012", List.of("number")),
        new Part(words.substring(third + 9), List.of("plain")));
  }

  private static String said(List<Part> parts) {
    return parts.stream().map(Part::words).collect(Collectors.joining());
  }

  private static String shown(WordFlow flow) {
    return flow.getChildren().stream()
        .map(node -> ((Text) node).getText())
        .collect(Collectors.joining());
  }

  private static void layOut(WordFlow flow, double width) {
    VBox box = (VBox) flow.getParent();
    box.resize(width, 2000);
    box.applyCss();
    box.layout();
    flow.getChildren().forEach(Node::getBoundsInParent);
  }

  private static WordFlow set(List<Part> parts) {
    WordFlow flow = new WordFlow();
    flow.show(parts);
    new Scene(new VBox(flow));
    return flow;
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyLetterIsSetOnceInEveryWidth(String words) {
    onFx(
        () -> {
          List<Part> parts = parts(words);
          WordFlow flow = set(parts);
          for (double width : WIDTHS) {
            layOut(flow, width);
            assertEquals(DeceptiveCharacters.shown(said(parts)), shown(flow));
            int letters = 0;
            for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
              assertEquals(letters, line.start());
              letters = line.end();
              double across = line.bounds().getWidth();
              assertTrue(across <= width + LETTER, across + " in " + width);
            }
            assertEquals(said(parts).length(), letters);
            flow.getRangeShape(0, letters, false);
          }
          return null;
        });
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordsStandInManyLinesWhereThereIsLittleRoom(String words) {
    onFx(
        () -> {
          WordFlow flow = set(parts(words));
          layOut(flow, 208);
          assertTrue(flow.getLayoutInfo().getTextLineCount() > 2, "it wraps");
          assertEquals(208, flow.getWidth());
          return null;
        });
  }

  @ParameterizedTest
  @MethodSource("words")
  void lettersMayGrowAndTheWordsBeChanged(String words) {
    onFx(
        () -> {
          WordFlow flow = set(parts(words));
          layOut(flow, 300);
          for (Node node : flow.getChildren()) {
            ((Text) node).setFont(Font.font(40));
          }
          layOut(flow, 300);
          flow.show(parts(words + " " + words));
          layOut(flow, 300);
          assertEquals(DeceptiveCharacters.shown(said(parts(words + " " + words))), shown(flow));
          flow.show(List.of());
          layOut(flow, 300);
          return null;
        });
  }

  @Test
  void nothingTurnsAFigureAround() {
    assertEquals("◊4,000◊ trucks", DeceptiveCharacters.shown("\u202E4,000\u202C trucks"));
    assertEquals("40 ש\u200F 12", DeceptiveCharacters.shown("40 ש\u200F 12"));
    onFx(
        () -> {
          WordFlow flow = set(List.of(new Part("\u202Eabout 4,000\u202C", List.of())));
          layOut(flow, 700);
          assertEquals("◊about 4,000◊", shown(flow));
          return null;
        });
  }

  @Test
  void wordsThatJavaFxSetsLetterByLetterStayInOnePiece() {
    onFx(
        () -> {
          List<Part> parts =
              List.of(
                  new Part("Some 40 trucks, “about” half; Привет ", List.of("a")),
                  new Part("약 40대의 트럭 四十辆 😀", List.of("b")));
          WordFlow flow = set(parts);
          layOut(flow, 100);
          assertEquals(2, flow.getChildren().size());
          return null;
        });
  }

  @Test
  void thePiecesOfAPartLookAsThePartAndAreInItsState() {
    onFx(
        () -> {
          PseudoClass chosen = PseudoClass.getPseudoClass("chosen");
          WordFlow flow = set(parts(ScriptsThatAreShaped.HEBREW));
          flow.setState(chosen, Set.of(1));
          layOut(flow, 41);
          List<String> inState = new ArrayList<>();
          for (Node node : flow.getChildren()) {
            if (node.getPseudoClassStates().contains(chosen)) {
              inState.add(((Text) node).getText());
              assertEquals(List.of("estimate"), node.getStyleClass());
            }
          }
          assertEquals(flow.parts().get(1).words(), String.join("", inState));
          assertFalse(inState.isEmpty());
          return null;
        });
  }

  /// A flow whose words get another font while it is laid out.
  private static final class StyledWithin extends WordFlow {
    private boolean styled;

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      if (!styled) {
        styled = true;
        ((Text) getChildren().getFirst()).setFont(Font.font(30));
      }
    }
  }

  @Test
  void wordsThatGotAnotherFontWithinALayoutArePutAnew() {
    onFx(
        () -> {
          WordFlow flow = new StyledWithin();
          new Scene(new VBox(flow));
          flow.show(List.of(new Part("About ", List.of("a")), new Part("40 crates", List.of("b"))));
          layOut(flow, 700);
          Text second = (Text) flow.getChildren().getLast();
          flow.layout();
          double before = second.getBoundsInParent().getMinX();
          flow.layoutAnew();
          double first = flow.getChildren().getFirst().getBoundsInParent().getMaxX();
          assertTrue(before < first - 1, "the font was heard of");
          assertEquals(first, second.getBoundsInParent().getMinX(), 1);
          return null;
        });
  }

  @ParameterizedTest
  @MethodSource("words")
  void aLabelThatWrapsShowsThemToo(String words) {
    onFx(
        () -> {
          WrappedLabel label = new WrappedLabel("first Latin");
          VBox box = new VBox(label);
          new Scene(box);
          for (double width : WIDTHS) {
            box.resize(width, 2000);
            box.applyCss();
            box.layout();
            label.setText(words);
            box.layout();
            WordFlow flow = (WordFlow) label.getChildrenUnmodifiable().getFirst();
            assertEquals(DeceptiveCharacters.shown(words), shown(flow));
            assertEquals(label.getFont(), ((Text) flow.getChildren().getFirst()).getFont());
            assertTrue(label.getHeight() >= flow.getHeight() && flow.getHeight() > 0, "room");
            label.setText("Latin again");
            box.layout();
            assertTrue(label.getChildrenUnmodifiable().getFirst() instanceof Text, "plain again");
          }
          return null;
        });
  }

  @ParameterizedTest
  @MethodSource("words")
  void aTooltipLosesNoLetter(String words) {
    String lines = WrappedTooltip.inLines(words);
    assertEquals(words, lines.replace("\n", ""));
    long endless = words.equals(ScriptsThatAreShaped.ENDLESS) ? 1 : 2;
    assertTrue(lines.lines().count() >= endless, lines);
  }

  @ParameterizedTest
  @MethodSource("words")
  void anInputTakesThem(String words) {
    onFx(
        () -> {
          WrappedArea area = new WrappedArea();
          Scene scene = new Scene(area, 200, 100);
          for (String typed : List.of("Latin that wraps ".repeat(5), words, "Latin")) {
            area.setText(typed);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            assertEquals(typed, area.getText());
          }
          assertTrue(area.isWrapText());
          return null;
        });
  }
}
