// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The keyboard of a journey. It waits once for what keys do, where a robot alone waits as long
/// after each press and after each release.
final class Keys {
  /// More than the stops of any sheet: whoever is not reached by then never is.
  private static final int ROUND = 90;

  private Keys() {}

  /// Holds keys down together and lets go of them.
  static void press(FxRobot robot, KeyCode... keys) {
    KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
    keyboard.pressNoWait(keys);
    keyboard.releaseNoWait(List.copyOf(Arrays.asList(keys)).reversed().toArray(KeyCode[]::new));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Types words into what has the focus.
  static void type(FxRobot robot, String words) {
    robot.write(words, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Goes on by Tab till a node with this id has the focus.
  static void tabTo(FxRobot robot, String id) {
    for (int i = 0; i < ROUND && !focused(robot, id); i++) {
      press(robot, KeyCode.TAB);
    }
    assertTrue(focused(robot, id), id + " is reached by Tab");
  }

  private static boolean focused(FxRobot robot, String id) {
    return robot.lookup("#" + id).tryQuery().map(Node::isFocused).orElse(false);
  }
}
