// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Problem;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;

/// What went wrong, each with its place, its reason and what to do.
public final class ProblemList extends VBox {
  public ProblemList(List<Problem> problems, Messages messages) {
    getStyleClass().add("problem-list");
    ProblemWords words = new ProblemWords(messages);
    for (Problem problem : problems) {
      VBox entry =
          new VBox(
              line(words.where(problem), "problem-where"),
              line(words.what(problem), "problem-what"),
              line(messages.text("problem.remedy", words.remedy(problem)), "problem-remedy"));
      entry.getStyleClass().add("problem");
      getChildren().add(entry);
    }
  }

  private static Label line(String words, String styleClass) {
    return new WrappedLabel(words, styleClass);
  }
}
