// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.ui.font.WrappedArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is typed or edited is drawn with signs for what deceives, and stays as it is.
@ExtendWith(ApplicationExtension.class)
class WordFieldTest {
  private static final String TURNED = "2,\u202e000\u200b men";
  private static final String SHOWN = "2,◊000◊ men";

  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  private static <T extends TextInputControl> T drawn(T input) {
    VBox box = new VBox(input);
    new Scene(box, 400, 300);
    box.applyCss();
    box.layout();
    return input;
  }

  /// What is drawn of the words, without the prompt.
  private static String seen(TextInputControl input) {
    input.getParent().applyCss();
    input.getParent().layout();
    return input.lookupAll(".text").stream()
        .map(node -> ((Text) node).getText())
        .distinct()
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("|"));
  }

  @Test
  void aFieldDrawsSignsForWhatItWasGivenAndForWhatIsTyped() {
    List<String> seen =
        onFx(
            () -> {
              WordField field = new WordField();
              field.setText(TURNED);
              drawn(field);
              String first = seen(field);
              field.replaceText(0, 1, "9\u2067");
              return List.of(first, seen(field), field.getText());
            });
    assertEquals(List.of(SHOWN, "9◊" + SHOWN.substring(1), "9\u2067" + TURNED.substring(1)), seen);
  }

  @Test
  void anAreaDrawsThemOnEveryLine() {
    List<String> seen =
        onFx(
            () -> {
              WrappedArea area = new WrappedArea();
              area.setText(TURNED + "\n" + TURNED);
              drawn(area);
              String first = seen(area);
              area.appendText("\u202d!");
              return List.of(first, seen(area), area.getText());
            });
    String two = SHOWN + "\n" + SHOWN;
    assertEquals(List.of(two, two + "◊!", TURNED + "\n" + TURNED + "\u202d!"), seen);
  }

  @Test
  void whatIsCopiedOfAFieldIsWhatIsThere() {
    String copied =
        onFx(
            () -> {
              WordField field = new WordField();
              field.setText(TURNED);
              drawn(field).selectRange(1, 4);
              return field.getSelectedText();
            });
    assertEquals(",\u202e0", copied);
  }

  @Test
  void whatAScriptNeedsIsDrawnAsItIs() {
    String persian = "می\u200cخواهم";
    assertEquals(
        persian,
        onFx(
            () -> {
              WordField field = new WordField();
              field.setText(persian);
              return seen(drawn(field));
            }));
  }
}
