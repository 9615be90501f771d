// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.importing.DataArrival.Coming;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.ProblemList;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;

/// Says what data would change in the briefing, what of it is there already and what stays outside
/// and why, with the buttons that bring it in.
final class DataSheet extends VBox {
  /// So many changes are told one by one.
  private static final int MOST = 12;

  private static final double GAP = 8;

  private final Messages messages;
  private final Button take = new Button();

  DataSheet(Coming coming, Messages messages, Consumer<Coming> taking) {
    this.messages = messages;
    setId("data-sheet");
    getStyleClass().addAll("name-sheet", "data-sheet");
    take.setText(messages.text("data.take"));
    take.setId("data-take");
    take.defaultButtonProperty().bind(take.focusedProperty());
    take.setDisable(coming.edits().isEmpty());
    take.setOnAction(event -> taking.accept(coming));
    getChildren().add(line(messages.text("data.came", coming.came(), coming.same())));
    IncomingVerdicts.counts(coming.edits())
        .forEach((name, count) -> getChildren().add(others(name, count)));
    changes(coming.edits()).forEach(words -> getChildren().add(line("· " + words)));
    if (coming.edits().isEmpty()) {
      getChildren().add(line(messages.text("data.nothing")));
    }
    if (coming.foreign() > 0) {
      getChildren().add(line(messages.text("data.foreign", coming.foreign())));
    }
    getChildren().add(choices(coming, taking));
    if (!coming.outside().isEmpty()) {
      getChildren().add(line(messages.text("data.outside", coming.outside().size())));
      getChildren().add(new ProblemList(coming.outside(), messages));
    }
  }

  private List<String> changes(List<BriefingEdit> edits) {
    List<String> said = new ArrayList<>();
    for (BriefingEdit edit : edits) {
      if (edit instanceof BriefingEdit.Amend amend) {
        for (Amendment each : amend.amendments()) {
          said.add(words(new BriefingEdit.Amend(amend.act(), List.of(each))));
        }
      } else {
        said.add(words(edit));
      }
    }
    int more = said.size() - MOST;
    if (more > 0) {
      said.subList(MOST, said.size()).clear();
      said.add(messages.text("data.more", more));
    }
    return said;
  }

  /// Returns the ways to bring it in: where it brings verdicts of others, also without them.
  private FlowPane choices(Coming coming, Consumer<Coming> taking) {
    FlowPane choices = new FlowPane(GAP, GAP, take);
    Coming without = coming.withoutVerdicts();
    if (without != null) {
      Button bare = new Button(messages.text("data.takeWithoutVerdicts"));
      bare.setId("data-take-without-verdicts");
      bare.defaultButtonProperty().bind(bare.focusedProperty());
      bare.setDisable(without.edits().isEmpty());
      bare.setOnAction(event -> taking.accept(without));
      choices.getChildren().add(bare);
    }
    return choices;
  }

  private WrappedLabel others(String name, int count) {
    WrappedLabel line = line(messages.text("data.others", count, new NameWords(messages).of(name)));
    line.getStyleClass().add("data-others");
    return line;
  }

  private String words(BriefingEdit edit) {
    return new EditWords(messages).of(edit);
  }

  private static WrappedLabel line(String words) {
    return new WrappedLabel(words);
  }

  /// Gives what is there to be done the focus.
  void focusFirst() {
    take.requestFocus();
  }
}
