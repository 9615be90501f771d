// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.help;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;

/// The first steps, the samples, and what the program is and keeps.
public final class HelpPart extends WindowPart {

  /// @param openSample opens the briefing that comes with the program for readers of a language
  public HelpPart(WindowContext of, PartHost host, Consumer<Locale> openSample) {
    super(of, host);
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
}
