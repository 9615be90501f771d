// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.draft;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.compare.draft.DraftVerdict;
import org.briefingviewer.session.draft.HeldDraft;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.DraftWords;

/// How many findings there are of each kind; pressing one goes to the next finding of it.
final class DraftKinds extends VBox {
  private final Messages messages;
  private final DraftWords words;
  private final Consumer<Predicate<DraftFinding>> asked;

  /// @param asked told which findings are meant
  DraftKinds(Messages messages, Consumer<Predicate<DraftFinding>> asked) {
    this.messages = messages;
    this.words = new DraftWords(messages);
    this.asked = asked;
    getStyleClass().add("draft-kinds");
  }

  void show(HeldDraft draft) {
    List<DraftFinding> all = draft.findings();
    WrappedLabel heading = new WrappedLabel(messages.text("draft.kinds"), "pane-heading");
    WrappedLabel count =
        new WrappedLabel(
            messages.text("draft.kind.all", words.counted(all), draft.open().size()),
            "draft-count");
    getChildren().setAll(heading, count);
    for (DraftVerdict verdict : DraftVerdict.values()) {
      if (verdict != DraftVerdict.AS_IN_BRIEFING) {
        add("draft.kind." + verdict, "draft-open", all, f -> f.has(verdict));
      }
    }
    add("draft.kind.DISPUTED", "draft-soft", all, DraftFinding::disputed);
    add("draft.kind.UNCHECKED", "draft-soft", all, words::unchecked);
    add("draft.kind.AS_IN_BRIEFING", "draft-sound", all, DraftFinding::borneOut);
  }

  private void add(String key, String look, List<DraftFinding> all, Predicate<DraftFinding> meant) {
    long count = all.stream().filter(meant).count();
    if (count > 0) {
      WrappedLabel label = new WrappedLabel(count + "  " + messages.text(key), look);
      label.setMinHeight(USE_PREF_SIZE);
      getChildren().add(new PressableBox(label.getText(), () -> asked.accept(meant), label));
    }
  }
}
