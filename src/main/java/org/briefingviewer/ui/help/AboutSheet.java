// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.help;

import java.util.List;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.DesktopServices.Installation;
import org.briefingviewer.wording.Messages;

/// The version, the licences, where things are kept, and what leaves this machine.
final class AboutSheet extends VBox {
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
