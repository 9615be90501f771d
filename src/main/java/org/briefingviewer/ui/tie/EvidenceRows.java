// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.tie;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.correct.tie.PassageSteps;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;

/// The passages that bear a state out, each to be moved, stretched or taken out.
final class EvidenceRows extends VBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  /// How much of a passage is shown: its ends tell which it is, and the text shows it whole.
  private static final int SHOWN = 96;

  private final Messages messages;
  private final Fonts fonts;
  private final PassageSteps steps;
  private final Heard heard;
  private final List<EvidenceQuote> quotes = new ArrayList<>();
  private int active;

  /// Hears what becomes of the passages.
  interface Heard {
    /// The passages are others.
    void changed();

    /// A passage was taken out, and with it the button that had the focus.
    void removed();

    /// A passage is to be seen in the text.
    void show(EvidenceQuote quote);
  }

  EvidenceRows(Messages messages, Fonts fonts, PassageSteps steps, Heard heard) {
    this.messages = messages;
    this.fonts = fonts;
    this.steps = steps;
    this.heard = heard;
    getStyleClass().add("evidence-rows");
  }

  List<EvidenceQuote> quotes() {
    return List.copyOf(quotes);
  }

  void set(List<EvidenceQuote> others) {
    quotes.clear();
    quotes.addAll(others);
    active = Math.max(0, quotes.size() - 1);
    fill();
  }

  /// Adds a passage, unless it is one of them, and shows it in the text.
  void add(EvidenceQuote quote) {
    if (!quotes.contains(quote)) {
      quotes.add(quote);
    }
    active = quotes.indexOf(quote);
    told();
  }

  /// Adds the next sentence behind the passage that moves which is none of the passages.
  void addNext() {
    if (!moves()) {
      return;
    }
    EvidenceQuote at = quotes.get(active);
    EvidenceQuote next = steps.step(at, 1);
    while (quotes.contains(next) && !next.equals(at)) {
      at = next;
      next = steps.step(at, 1);
    }
    add(next);
  }

  /// Moves a passage of the shown article to the next sentence or the one before, or makes it
  /// longer or shorter by one.
  void go(boolean stretch, int step) {
    EvidenceQuote quote = quotes.get(active);
    replace(stretch ? steps.stretch(quote, step) : steps.step(quote, step));
  }

  private void replace(EvidenceQuote other) {
    if (!quotes.contains(other)) {
      quotes.set(active, other);
      told();
    } else {
      heard.show(other);
    }
  }

  /// Returns whether there is a passage that can move: one of the article that is read.
  boolean moves() {
    return active < quotes.size()
        && quotes.get(active).articleId().equals(steps.article().id())
        && !steps.sentences().isEmpty();
  }

  private void remove(EvidenceQuote quote) {
    quotes.remove(quote);
    active = Math.max(0, quotes.size() - 1);
    fill();
    heard.changed();
    heard.removed();
  }

  private void told() {
    fill();
    heard.changed();
    heard.show(quotes.get(active));
  }

  private void fill() {
    getChildren().clear();
    for (EvidenceQuote quote : quotes) {
      getChildren().add(row(quote));
    }
  }

  private HBox row(EvidenceQuote quote) {
    int at = quotes.indexOf(quote);
    ScriptedText words =
        new ScriptedText(
            fonts, messages.text("quoted", EditWords.ends(quote.words(), SHOWN)), "evidence-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button remove =
        new SheetButton(
            "evidence-remove-" + at, messages.text("ties.evidence.remove"), () -> remove(quote));
    remove.setDisable(quotes.size() < 2);
    remove.setAccessibleText(messages.text("ties.evidence.remove.help", quote.words()));
    HBox row = new HBox(words, remove);
    row.getStyleClass().add("evidence-row");
    row.pseudoClassStateChanged(ACTIVE, at == active);
    return row;
  }
}
