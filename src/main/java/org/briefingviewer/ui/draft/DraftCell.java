// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.compare.draft.DraftFinding.Passage;
import org.briefingviewer.compare.draft.DraftFinding.Told;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.DraftWords;

/// A finding: the draft's words, the verdicts, and the passage of the briefing, which opens when it
/// is pressed.
final class DraftCell extends RowCell<DraftFinding> {
  private final Messages messages;
  private final DraftWords words;
  private final Fonts fonts;
  private final Consumer<DraftFinding> opening;

  DraftCell(Messages messages, Fonts fonts, Consumer<DraftFinding> opening) {
    this.messages = messages;
    this.words = new DraftWords(messages);
    this.fonts = fonts;
    this.opening = opening;
    getStyleClass().setAll("draft-cell");
  }

  @Override
  public void updateSelected(boolean selected) {
    boolean was = isSelected();
    super.updateSelected(selected);
    if (was != selected && getItem() != null) {
      setGraphic(row(getItem(), selected));
    }
  }

  @Override
  protected void show(DraftFinding finding) {
    setGraphic(row(finding, isSelected()));
    setAccessibleText(spoken(finding));
  }

  /// Of a finding that is not looked at the sentence and what else is reported are left out.
  private VBox row(DraftFinding finding, boolean whole) {
    VBox inside = new VBox();
    inside.getStyleClass().add("draft-finding");
    ScriptedText head =
        ScriptedText.strong(fonts, messages.text("quoted", finding.words()), "draft-quote");
    inside.getChildren().add(head);
    for (Told told : finding.told()) {
      String sign = finding.borneOut() ? "draft.sign.sound" : "draft.sign.open";
      ScriptedText verdict = new ScriptedText(fonts, "", "draft-verdict");
      verdict.appendStrong(
          messages.text(sign, words.verdict(told)),
          finding.borneOut() ? "draft-sound" : "draft-open");
      inside.getChildren().add(verdict);
    }
    Passage passage = finding.passage();
    if (passage != null) {
      inside.getChildren().add(whole ? passage(finding, passage) : soft(words.about(passage)));
    }
    if (whole) {
      words.beside(finding).forEach(line -> inside.getChildren().add(soft(line)));
    } else if (finding.disputed()) {
      inside.getChildren().add(soft(messages.text("draft.disputed")));
    }
    VBox row = new VBox(inside);
    row.getStyleClass().add("draft-row");
    return row;
  }

  private ScriptedText soft(String line) {
    return new ScriptedText(fonts, line, "draft-soft");
  }

  private PressableBox passage(DraftFinding finding, Passage passage) {
    String said = messages.text("quoted", passage.sentence().words());
    PressableBox pressable =
        new PressableBox(
            messages.text("draft.passage.open", said + " " + words.about(passage)),
            () -> {
              getListView().getSelectionModel().select(finding);
              opening.accept(finding);
            },
            quote(passage),
            new ScriptedText(fonts, words.about(passage), "draft-soft"));
    pressable.getStyleClass().add("draft-passage");
    pressable.setFocusTraversable(false); // Enter on the row does the same
    return pressable;
  }

  /// The sentence, in which the figure stands out.
  private ScriptedText quote(Passage passage) {
    String sentence = passage.sentence().words();
    int start = passage.figure().start() - passage.sentence().span().start();
    int end = start + passage.figure().length();
    ScriptedText quote = new ScriptedText(fonts, "", "draft-sentence");
    if (start < 0 || end > sentence.length() || passage.figure().length() == sentence.length()) {
      quote.append(messages.text("quoted", sentence), "draft-sentence");
      return quote;
    }
    quote.append("“" + sentence.substring(0, start), "draft-sentence");
    quote.appendStrong(sentence.substring(start, end), "draft-figure");
    quote.append(sentence.substring(end) + "”", "draft-sentence");
    return quote;
  }

  private String spoken(DraftFinding finding) {
    List<String> said = new ArrayList<>();
    said.add(messages.text("quoted", finding.words()));
    said.addAll(words.lines(finding));
    return String.join(". ", said);
  }
}
