// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.list;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.presentation.RoomState.Curtain;
import org.briefingviewer.session.present.StageLog;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;

/// What the room saw of a presentation and when, a line each, to be copied.
public final class StageLogSheet extends VBox {

  private final Messages messages;
  private final Button copy = new Button();

  /// @param copied puts all of it where the user can paste it
  public StageLogSheet(
      List<StageLog.Entry> entries, Messages messages, Fonts fonts, Consumer<String> copied) {
    this.messages = messages;
    List<String> lines = entries.stream().map(this::line).toList();
    copy.setText(messages.text("stage.shown.copy"));
    copy.setId("shown-copy");
    copy.getStyleClass().add("main-button");
    copy.setOnAction(event -> copied.accept(String.join("\n", lines) + "\n"));
    VBox list = new VBox();
    list.setId("shown-list");
    lines.forEach(line -> list.getChildren().add(new ScriptedText(fonts, line, "shown-line")));
    getChildren().addAll(copy, list);
    getStyleClass().addAll("stop-sheet", "shown-sheet");
  }

  private String line(StageLog.Entry entry) {
    LocalTime at = entry.at();
    String time = "%d:%02d:%02d".formatted(at.getHour(), at.getMinute(), at.getSecond());
    return messages.text("stage.shown.line", time, said(entry.room()));
  }

  private String said(RoomState room) {
    if (room.curtain() != Curtain.NONE) {
      return messages.text("stage.shown." + room.curtain().name().toLowerCase(Locale.ROOT));
    }
    return room.place() == 0
        ? messages.text("stage.shown.asked", room.page().title())
        : messages.text("stage.list.row", room.place(), room.page().title());
  }

  public void focusFirst() {
    copy.requestFocus();
  }
}
