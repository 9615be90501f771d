// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.importing;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.session.importing.DataArrival;
import org.briefingviewer.session.importing.DataArrival.Coming;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.controlsfx.control.action.Action;

/// Data that went out and comes in again, from the window.
public final class DataPart extends WindowPart {
  /// Of a folder of tables one is chosen, and stands for all.
  private static final String TABLES = ".csv";

  private final DataArrival data;
  private final EditorName signing;
  private final Action undo;

  /// @param undo takes back whatever was done last
  public DataPart(WindowContext of, PartHost host, EditorName signing, Action undo) {
    super(of, host);
    this.data = of.bench().importing().data();
    this.signing = signing;
    this.undo = undo;
    ObservableValue<Boolean> ready =
        Bindings.createObjectBinding(
            () -> of.bench().shown().knowledgeProperty().get() != null,
            of.bench().shown().knowledgeProperty());
    commands.add(Group.DATA, "data.command", this::choose, ready);
  }

  private void choose() {
    List<Path> chosen = desk.chooseOpen();
    if (!chosen.isEmpty()) {
      Path file = tables(chosen.getFirst());
      signing.as(by -> data.look(file, by, this::ask, host::tell));
    }
  }

  private static Path tables(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return file.toString().endsWith(TABLES) && folder != null ? folder : file;
  }

  /// Says what would change and what would not, and does nothing before that was read.
  private void ask(Coming coming) {
    DataSheet sheet = new DataSheet(coming, messages, this::take);
    host.showSheet(messages.text("data.title"), sheet);
    sheet.focusFirst();
  }

  private void take(Coming coming) {
    host.closeSheet();
    if (data.take(coming)) {
      host.say(
          messages.text(
              "data.taken", coming.came() - coming.same(), undo.getAccelerator().getDisplayText()),
          NoticeDuration.NEXT_EDIT);
    } else {
      host.say(messages.text("data.changedSince"));
    }
  }
}
