// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.ask;

import java.util.Objects;
import java.util.function.Consumer;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.wording.Messages;

/// Whose edits these are: the name is asked once, and then remembered.
public record EditorName(Settings settings, Messages messages, PartHost host) {

  /// Does something in the user's name, which is asked when it is not known yet: over the sheet
  /// that is open, of which nothing is lost.
  public void as(Consumer<String> action) {
    String known = settings.reviewer();
    if (known != null && !known.isBlank()) {
      action.accept(known);
      return;
    }
    ask("", action);
  }

  /// Lets the user say in whose name edits are made from now on.
  public void rename() {
    ask(Objects.requireNonNullElse(settings.reviewer(), ""), name -> {});
  }

  private void ask(String before, Consumer<String> action) {
    NameSheet sheet =
        new NameSheet(
            messages,
            "edit.reviewer",
            before,
            name -> {
              settings.nameReviewer(name);
              host.closeSheet();
              action.accept(name);
            });
    host.ask(messages.text("edit.reviewer.title"), sheet);
    sheet.focusFirst();
  }
}
