// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.CommandList;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.text.ArticleView;
import org.controlsfx.control.action.Action;

/// The commands of the window itself: opening, reading, copying, and how it looks.
final class WindowCommands {
  private final CommandList list;

  private final Action open;
  private final Action unplaced;
  private final Action fold;

  /// What the commands reach beyond the session: the parts of the window.
  interface Reach {
    void chooseFile();

    void copy();

    void copyWithSource();

    void toggleFold();

    void focusPane(int step);

    void showUnplaced();

    void showMenu();

    void showHelp();
  }

  WindowCommands(WindowContext of, ArticleView text, Reach reach) {
    list = new CommandList(of.messages());
    Settings settings = of.settings();
    CommandConditions can = new CommandConditions(of.bench().shown(), of.bench().choice(), text);
    open = list.add(Group.FILE, "command.open", reach::chooseFile, can.always(), "Shortcut+O");
    addReading(of.bench().moves(), can);
    unplaced =
        list.add(
            Group.READING, "command.unplaced", reach::showUnplaced, can.unplaced(), "Shortcut+U");
    addTaking(text, reach, can);
    fold = list.add(Group.VIEW, "command.fold", reach::toggleFold, can.always(), "Shortcut+B");
    list.add(
        Group.VIEW,
        "command.zoomIn",
        settings::zoomIn,
        can.always(),
        "Shortcut+Plus",
        "Shortcut+Equals",
        "Shortcut+Shift+Equals",
        "Shortcut+Add");
    list.add(
        Group.VIEW,
        "command.zoomOut",
        settings::zoomOut,
        can.always(),
        "Shortcut+Minus",
        "Shortcut+Subtract");
    list.add(
        Group.VIEW,
        "command.zoomPlain",
        settings::zoomPlain,
        can.always(),
        "Shortcut+0",
        "Shortcut+Numpad 0");
    list.add(
        Group.VIEW,
        "command.theme",
        () -> settings.choose(settings.themeProperty().get().other()),
        can.always(),
        "Shortcut+Shift+L");
    addLanguage(settings, can);
    addWindow(reach, can);
  }

  private void addLanguage(Settings settings, CommandConditions can) {
    list.add(
        Group.VIEW,
        "command.language",
        () -> settings.speak(other(settings.languageProperty().get())),
        can.always(),
        "Shortcut+Shift+K");
  }

  /// Returns the language after `now` in the order of the languages on offer.
  private static Locale other(Locale now) {
    int next = Settings.LANGUAGES.indexOf(now) + 1;
    return Settings.LANGUAGES.get(next % Settings.LANGUAGES.size());
  }

  private void addReading(ReaderMoves moves, CommandConditions can) {
    list.add(Group.READING, "command.nextEstimate", moves::nextEstimate, can.walk(), "N");
    list.add(
        Group.READING, "command.previousEstimate", moves::previousEstimate, can.walk(), "Shift+N");
    list.add(
        Group.READING,
        "command.nextArticle",
        moves::nextArticle,
        can.ready(),
        "Shortcut+Page Down");
    list.add(
        Group.READING,
        "command.previousArticle",
        moves::previousArticle,
        can.ready(),
        "Shortcut+Page Up");
    list.add(
        Group.READING,
        "command.stepBack",
        () -> stepBack(moves, can.text()),
        can.stepBack(),
        "Esc");
  }

  /// Words are selected after whatever else is chosen, for choosing lets go of them.
  private static void stepBack(ReaderMoves moves, ArticleView text) {
    if (text.selectionProperty().get() == null) {
      moves.stepBack();
    } else {
      text.select(new TextSpan(0, 0));
    }
  }

  private void addTaking(ArticleView text, Reach reach, CommandConditions can) {
    list.add(Group.COPYING, "command.selectAll", text::selectAll, can.read(), "Shortcut+A");
    list.add(Group.COPYING, "command.copy", reach::copy, can.copy(), "Shortcut+C");
    list.add(
        Group.COPYING,
        "command.copyWithSource",
        reach::copyWithSource,
        can.cite(),
        "Shortcut+Shift+C");
  }

  private void addWindow(Reach reach, CommandConditions can) {
    list.add(Group.VIEW, "command.nextPane", () -> reach.focusPane(1), can.always(), "F6");
    list.add(
        Group.VIEW, "command.previousPane", () -> reach.focusPane(-1), can.always(), "Shift+F6");
    list.add(Group.VIEW, "command.menu", reach::showMenu, can.always(), "F10");
    list.add(Group.HELP, "command.help", reach::showHelp, can.always(), "F1");
  }

  List<Command> commands() {
    return list.commands();
  }

  Action open() {
    return open;
  }

  Action unplaced() {
    return unplaced;
  }

  Action fold() {
    return fold;
  }
}
