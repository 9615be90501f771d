// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices.Installation;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.Messages;

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

  /// The way from an article to a briefing that is handed on, a step a row.
  static final class GuideSheet extends GridPane {
    private static final List<String> STEPS =
        List.of("bring", "review", "correct", "save", "present", "handOn", "signs");

    GuideSheet(Messages messages) {
      getStyleClass().add("guide-sheet");
      for (int i = 0; i < STEPS.size(); i++) {
        String step = "guide." + STEPS.get(i);
        Label number = new Label(Integer.toString(i + 1));
        number.getStyleClass().add("guide-number");
        WrappedLabel title = new WrappedLabel(messages.text(step), "guide-step");
        WrappedLabel words = new WrappedLabel(messages.text(step + ".words"));
        number.setMinWidth(USE_PREF_SIZE);
        add(number, 0, i);
        add(new VBox(title, words), 1, i);
      }
    }
  }

  /// The version, the licences, where things are kept, and what leaves this machine.
  static final class AboutSheet extends VBox {
    AboutSheet(Installation here, Messages messages) {
      getStyleClass().add("about-sheet");
      add("about.version", List.of(messages.text("about.version.words", here.version())), messages);
      add("about.network", List.of(messages.text("about.network.words")), messages);
      add(
          "about.kept",
          List.of(
              messages.text("about.kept.briefing"),
              messages.text("about.kept.beside"),
              messages.text("about.kept.settings", here.settings())),
          messages);
      add(
          "about.licences",
          List.of(
              messages.text("about.licences.own"),
              messages.text("about.licences.others", here.program())),
          messages);
    }

    private void add(String heading, List<String> lines, Messages messages) {
      WrappedLabel title = new WrappedLabel(messages.text(heading), "guide-step");
      VBox section = new VBox(title);
      lines.forEach(line -> section.getChildren().add(new WrappedLabel(line)));
      section.getStyleClass().add("about-section");
      getChildren().add(section);
    }
  }
}
