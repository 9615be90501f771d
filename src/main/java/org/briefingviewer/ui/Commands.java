// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.text.ArticleView;
import org.controlsfx.control.action.Action;

/// Everything a user can do in the window; each command stands here once, and the bar, the keys and
/// the sheet of keys are made from this list.
final class Commands {
  private final Messages messages;
  private final List<Command> all = new ArrayList<>();

  private final Action open;
  private final Action unplaced;
  private final Action zoomIn;
  private final Action zoomOut;
  private final Action zoomPlain;
  private final Action theme;
  private final Action fold;
  private final Action help;

  /// What the commands reach beyond the session: the parts of the window.
  interface Reach {
    void chooseFile();

    void copy();

    void copyWithSource();

    void toggleFold();

    void focusPane(int step);

    void showUnplaced();

    void showHelp();
  }

  Commands(
      ReadingSession session, Settings settings, Messages messages, ArticleView text, Reach reach) {
    this.messages = messages;
    Conditions can = new Conditions(session, text);
    open = add("command.open", reach::chooseFile, can.always(), "Shortcut+O");
    addReading(session, can);
    add("command.selectAll", text::selectAll, can.read(), "Shortcut+A");
    add("command.copy", reach::copy, can.copy(), "Shortcut+C");
    add("command.copyWithSource", reach::copyWithSource, can.cite(), "Shortcut+Shift+C");
    add("command.stepBack", session::stepBack, can.stepBack(), "Esc");
    unplaced = add("command.unplaced", reach::showUnplaced, can.unplaced(), "Shortcut+U");
    add("command.nextPane", () -> reach.focusPane(1), can.always(), "F6");
    add("command.previousPane", () -> reach.focusPane(-1), can.always(), "Shift+F6");
    fold = add("command.fold", reach::toggleFold, can.always(), "Shortcut+B");
    zoomIn =
        add(
            "command.zoomIn",
            settings::zoomIn,
            can.always(),
            "Shortcut+Plus",
            "Shortcut+Equals",
            "Shortcut+Shift+Equals",
            "Shortcut+Add");
    zoomOut =
        add(
            "command.zoomOut",
            settings::zoomOut,
            can.always(),
            "Shortcut+Minus",
            "Shortcut+Subtract");
    zoomPlain =
        add(
            "command.zoomPlain",
            settings::zoomPlain,
            can.always(),
            "Shortcut+0",
            "Shortcut+Numpad 0");
    theme =
        add(
            "command.theme",
            () -> settings.choose(settings.themeProperty().get().other()),
            can.always(),
            "Shortcut+Shift+L");
    help = add("command.help", reach::showHelp, can.always(), "F1");
  }

  private void addReading(ReadingSession session, Conditions can) {
    add("command.nextEstimate", session::nextEstimate, can.walk(), "N");
    add("command.previousEstimate", session::previousEstimate, can.walk(), "Shift+N");
    add("command.nextArticle", session::nextArticle, can.ready(), "Shortcut+Page Down");
    add("command.previousArticle", session::previousArticle, can.ready(), "Shortcut+Page Up");
  }

  private Action add(String key, Runnable deed, ObservableValue<Boolean> can, String... keyNames) {
    List<KeyCombination> keys = Stream.of(keyNames).map(KeyCombination::valueOf).toList();
    Action action = new Action(messages.text(key), event -> deed.run());
    action.setAccelerator(keys.getFirst());
    action.disabledProperty().bind(Bindings.createBooleanBinding(() -> !can.getValue(), can));
    all.add(new Command(action, keys));
    return action;
  }

  /// Does what the pressed key stands for.
  ///
  /// @param typing whether the keys go into a text: then only those that no text takes count
  /// @return whether it stood for something that can be done now
  boolean handle(KeyEvent event, boolean typing) {
    for (Command command : all) {
      if (command.matches(event) && !(typing && command.typed())) {
        if (!command.action().isDisabled()) {
          command.action().handle(null);
          return true;
        }
      }
    }
    return false;
  }

  /// Returns every command's text with its keys, in the order of the sheet.
  List<Map.Entry<String, String>> sheet() {
    return all.stream()
        .map(command -> Map.entry(command.action().getText(), command.keyWords()))
        .toList();
  }

  Action open() {
    return open;
  }

  Action unplaced() {
    return unplaced;
  }

  Action zoomIn() {
    return zoomIn;
  }

  Action zoomOut() {
    return zoomOut;
  }

  Action zoomPlain() {
    return zoomPlain;
  }

  Action theme() {
    return theme;
  }

  Action fold() {
    return fold;
  }

  Action help() {
    return help;
  }
}
