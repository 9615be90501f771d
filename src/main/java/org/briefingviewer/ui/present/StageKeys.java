// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.presentation.RoomState.Curtain;
import org.briefingviewer.session.present.Presentation;
import org.briefingviewer.ui.field.LatinKeys;

/// What the keys do while a presentation runs, on a keyboard as on a clicker. A clicker sends F5
/// and Esc in turn by one button: F5 while it runs does nothing, so that nothing begins anew.
final class StageKeys {
  private final Presentation show;
  private final StageActions handlers;

  /// The digits that were typed.
  private int number;

  /// Whether the press that a typed character belongs to has been dealt with.
  private boolean done;

  /// Whether it is asked if the presentation ends. Whoever pressed Esc once too often goes on by
  /// any other key, and none of them reaches the desk, where they edit.
  private boolean leaving;

  /// Whether a stop was asked for that there is not.
  private boolean refused;

  /// What keys do beyond the presentation itself.
  interface StageActions {
    /// Puts the light on the next place.
    void light();

    /// Opens the search.
    void search();

    /// Lets the speaker point at the audience's screen, or no more.
    void pointer();

    /// Swaps the screens.
    void swap();

    /// Shows or hides the speaker's notes where one screen has to do for both.
    void notes();

    /// Shows all keys, on the speaker's side.
    void help();

    /// Shows all stops, on the speaker's side.
    void overview();

    /// Closes what lies over the speaker's view.
    ///
    /// @return whether something did
    boolean closeOver();

    /// Says something to the speaker, in place of what was said before.
    ///
    /// @param key of the message; empty to say nothing more
    void say(String key, Object... args);

    /// Ends the presentation.
    void leave();
  }

  StageKeys(Presentation show, StageActions handlers) {
    this.show = show;
    this.handlers = handlers;
  }

  /// Listens to a scene.
  void listen(Scene scene) {
    LatinKeys.listen(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    scene.addEventHandler(KeyEvent.KEY_RELEASED, event -> done = false);
  }

  private void pressed(KeyEvent event) {
    done = !event.isShortcutDown() && !event.isAltDown() && handle(event.getCode());
    if (done) {
      event.consume();
    }
  }

  private boolean handle(KeyCode code) {
    if (code.isDigitKey()) {
      number = withDigit(number, code);
      return true;
    }
    int typedBefore = number;
    number = 0;
    boolean asked = leaving;
    ask(false);
    if (refused) {
      refused = false;
      handlers.say("");
    }
    switch (code) {
      case PAGE_DOWN, RIGHT, DOWN, SPACE -> show.forward();
      case PAGE_UP, LEFT, UP, BACK_SPACE -> show.back();
      case ENTER -> enter(typedBefore);
      case HOME -> show.goTo(1);
      case END -> show.last();
      case O -> show.unfold();
      case F5 -> {}
      case ESCAPE -> escape(asked);
      case B -> show.curtain(Curtain.BLACK);
      case W -> show.curtain(Curtain.WHITE);
      case F -> show.freeze();
      case T -> show.pause();
      case Z -> show.zoom();
      case S -> handlers.light();
      case L -> handlers.pointer();
      case M -> handlers.swap();
      case X, A, C, E, R -> {} // at the desk they edit
      case N -> handlers.notes();
      case G -> handlers.overview();
      case F1 -> handlers.help();
      case ADD -> show.enlarge(1);
      case SUBTRACT -> show.enlarge(-1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void enter(int typed) {
    int last = show.hereProperty().get().count();
    if (typed > last) {
      refused = true;
      handlers.say("stage.speaker.noStop", typed, last);
    } else if (typed > 0) {
      show.goTo(typed);
    } else {
      show.forward();
    }
  }

  private void escape(boolean asked) {
    if (asked) {
      handlers.leave();
    } else if (!handlers.closeOver() && !show.stepBack()) {
      ask(true);
    }
  }

  private void ask(boolean asks) {
    if (leaving != asks) {
      leaving = asks;
      handlers.say(asks ? "stage.speaker.leave" : "");
    }
  }

  /// Returns the number that is typed once a digit's key is pressed behind another; no presentation
  /// has as many stops as the largest.
  static int withDigit(int number, KeyCode code) {
    String name = code.getName();
    return Math.min(9999, number * 10 + name.charAt(name.length() - 1) - '0');
  }

  /// Signs lie on other keys on other keyboards, and letters have other names: they count as what
  /// was typed.
  private void typed(KeyEvent event) {
    if (done || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean known = true;
    switch (event.getCharacter()) {
      case "." -> show.curtain(Curtain.BLACK);
      case "," -> show.curtain(Curtain.WHITE);
      case "/" -> handlers.search();
      case "?" -> handlers.help();
      case "+", "=" -> show.enlarge(1);
      case "-" -> show.enlarge(-1);
      // The same keys where the keyboard writes Hangul or Cyrillic.
      case "ㅠ", "и", "И" -> show.curtain(Curtain.BLACK);
      case "ㅈ", "ц", "Ц" -> show.curtain(Curtain.WHITE);
      case "ㄹ", "а", "А" -> show.freeze();
      case "ㄴ", "ы", "Ы" -> handlers.light();
      case "ㅋ", "я", "Я" -> show.zoom();
      case "ㅅ", "е", "Е" -> show.pause();
      case "ㅣ", "д", "Д" -> handlers.pointer();
      case "ㅡ", "ь", "Ь" -> handlers.swap();
      case "ㅎ", "п", "П" -> handlers.overview();
      case "ㅜ", "т", "Т" -> handlers.notes();
      case "ㅐ", "щ", "Щ" -> show.unfold();
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }
}
