// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.briefingviewer.ui.field.LatinKeys;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.WritingPane;
import org.jspecify.annotations.Nullable;

/// Hears the keys of a window and does what they stand for. They are heard at the scene: when the
/// focused node goes away they come to no node.
final class WindowKeys {
  private final Node window;
  private final Supplier<WindowPanes> around;
  private final Runnable help;
  private final Consumer<Command> refuse;
  private final EventHandler<KeyEvent> keys = this::pressed;
  private final EventHandler<KeyEvent> shortcuts = this::shortcut;
  private final EventHandler<KeyEvent> typed = this::typed;
  private Subscription focus = Subscription.EMPTY;

  /// @param around asked at each key: the first one may come before there is anything
  /// @param help shows the sheet of keys
  /// @param refuse hears what a letter stands for that cannot be done now
  WindowKeys(Node window, Supplier<WindowPanes> around, Runnable help, Consumer<Command> refuse) {
    this.window = window;
    this.around = around;
    this.help = help;
    this.refuse = refuse;
  }

  void listen() {
    window.sceneProperty().subscribe(this::listenTo);
  }

  private void listenTo(@Nullable Scene before, @Nullable Scene scene) {
    focus.unsubscribe();
    if (before != null) {
      before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
      before.removeEventHandler(KeyEvent.KEY_TYPED, typed);
      before.removeEventFilter(KeyEvent.KEY_PRESSED, shortcuts);
    }
    if (scene != null) {
      LatinKeys.listen(scene);
      focus = scene.focusOwnerProperty().subscribe(this::focus);
      scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
      scene.addEventHandler(KeyEvent.KEY_TYPED, typed);
      scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts);
    }
  }

  /// A list keeps the escape key though nothing is edited in it.
  private void focus(@Nullable Node owner) {
    if (owner instanceof ListView<?> list
        && list.getProperties().putIfAbsent(WindowKeys.class, this) == null) {
      list.addEventFilter( // where no pane around it takes the key
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
              pressed(event);
            }
          });
    }
  }

  /// Keys with a modifier reach the commands before a list can take them for itself.
  private void shortcut(KeyEvent event) {
    if (event.isShortcutDown() && !inText()) {
      pressed(event);
    }
  }

  private void pressed(KeyEvent event) {
    if (around.get().sheet().isOpen()) {
      if (event.getCode() == KeyCode.ESCAPE) {
        around.get().sheet().close();
        event.consume();
      }
    } else if (around.get().commands().handle(event, typing() || presents())) {
      event.consume();
    } else if (!typing() && !presents()) {
      Command refused = around.get().commands().refused(event);
      if (refused != null) {
        refuse.accept(refused);
      }
    }
  }

  /// A bare key that is meant for the room edits nothing at the desk.
  private boolean presents() {
    return around.get().presenting().runs();
  }

  private boolean inText() {
    return window.getScene().getFocusOwner() instanceof TextInputControl;
  }

  /// Returns whether something is being written, into a text or by what stands around one.
  private boolean typing() {
    Node at = window.getScene().getFocusOwner();
    while (at != null && !(at instanceof WritingPane)) {
      at = at.getParent();
    }
    return at != null || inText();
  }

  /// The question mark and the digits lie on other keys on other keyboards, so they count as what
  /// was typed.
  private void typed(KeyEvent event) {
    String character = event.getCharacter();
    if (typing() || around.get().sheet().isOpen()) {
      return;
    }
    if (character.equals("?")) {
      help.run();
      event.consume();
    } else if (character.matches("[1-9]")
        && !presents()
        && around.get().panel().correct(Integer.parseInt(character))) {
      event.consume();
    }
  }
}
