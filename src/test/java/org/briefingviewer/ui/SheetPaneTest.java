// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SheetPaneTest {
  private SheetPane sheet;
  private ListView<String> list;

  @Start
  void start(Stage stage) {
    sheet = new SheetPane(new Messages(Locale.ENGLISH));
    list = new ListView<>();
    list.getItems().addAll("one", "two");
    stage.setScene(new Scene(sheet, 400, 300));
    stage.show();
  }

  @Test
  void escapeLeavesItFromAListToo(FxRobot robot) {
    robot.interact(
        () -> {
          sheet.show("Two", list);
          list.requestFocus();
        });
    robot.push(KeyCode.DOWN);
    assertTrue(sheet.isOpen());
    robot.push(KeyCode.ESCAPE);
    assertFalse(sheet.isOpen());
  }

  @Test
  void whatLayThereIsLetGoOfWhenItIsClosed(FxRobot robot) {
    robot.interact(() -> sheet.show("Two", list));
    robot.interact(sheet::close);
    assertNull(list.getScene());
  }
}
