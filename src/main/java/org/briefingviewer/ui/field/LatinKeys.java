// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Gives a key its code where the system gives none, by what it writes: under X a layout of
/// Cyrillic letters that stands alone or before a Latin one has no codes at all. A letter's key is
/// the one at its place on a Latin keyboard, which is what is printed on it.
public final class LatinKeys {
  private static final String CYRILLIC = "йцукенгшщзфывапролдячсмить";
  private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";

  private LatinKeys() {}

  /// Has the keys pressed in a scene come with their codes.
  public static void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, LatinKeys::named);
  }

  private static void named(KeyEvent event) {
    KeyCode code = event.getCode() == KeyCode.UNDEFINED ? of(event.getText()) : null;
    if (code != null) {
      event.consume();
      Event.fireEvent(
          event.getTarget(),
          new KeyEvent(
              KeyEvent.KEY_PRESSED,
              event.getCharacter(),
              event.getText(),
              code,
              event.isShiftDown(),
              event.isControlDown(),
              event.isAltDown(),
              event.isMetaDown()));
    }
  }

  /// Returns the code of the key that writes `text`, or null where it is no letter of either kind.
  static @Nullable KeyCode of(String text) {
    if (text.length() != 1) {
      return null;
    }
    char letter = Character.toLowerCase(text.charAt(0));
    int place = CYRILLIC.indexOf(letter);
    char latin = place < 0 ? Character.toUpperCase(letter) : LATIN.charAt(place);
    return LATIN.indexOf(latin) < 0 ? null : KeyCode.valueOf(String.valueOf(latin));
  }
}
