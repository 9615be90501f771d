// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.CommandList;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.Messages;

/// The first steps, the samples, and what the program is and keeps.
public final class HelpPart implements WindowPart {
  private final CommandList commands;

  /// @param openSample opens the briefing that comes with the program for readers of a language
  public HelpPart(
      Messages messages, DesktopServices desk, PartHost host, Consumer<Locale> openSample) {
    commands = new CommandList(messages);
    ObservableValue<Boolean> always = new SimpleBooleanProperty(true);
    commands.add(
        Group.HELP,
        "help.command.guide",
        () -> host.showSheet(messages.text("guide.title"), new GuideSheet(messages)),
        always,
        "Shift+F1");
    commands.add(
        Group.HELP, "help.command.sample", () -> openSample.accept(Locale.ENGLISH), always);
    commands.add(
        Group.HELP, "help.command.sampleKorean", () -> openSample.accept(Locale.KOREAN), always);
    commands.add(
        Group.HELP,
        "help.command.about",
        () ->
            host.showSheet(
                messages.text("about.title"), new AboutSheet(desk.installation(), messages)),
        always);
  }

  @Override
  public List<Command> commands() {
    return commands.commands();
  }
}
