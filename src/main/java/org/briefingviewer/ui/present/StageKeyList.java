// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.briefingviewer.wording.Messages;

/// All keys of a presentation, in two columns: what one wants to do, and its keys.
final class StageKeyList extends GridPane {
  private static final String BETWEEN = ": ";

  StageKeyList(Messages messages) {
    setId("stage-help");
    getStyleClass().add("stage-help");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    List<String> lines = messages.text("stage.help").lines().toList();
    int rows = Math.ceilDiv(lines.size(), 2);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int end = line.lastIndexOf(BETWEEN);
      int column = i < rows ? 0 : 2;
      add(label(line.substring(0, end), "stage-help-action"), column, i % rows);
      add(label(line.substring(end + BETWEEN.length()), "stage-help-key"), column + 1, i % rows);
    }
    setAccessibleText(String.join("; ", lines));
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
