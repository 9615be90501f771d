// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import javafx.beans.value.ObservableValue;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.CommandList;
import org.briefingviewer.ui.text.ArticleView;

/// Words of the text selected by the arrow keys, from what is chosen or read.
final class WordSelecting {
  private final ReaderChoice choice;
  private final ArticleView text;
  private final WordSteps steps = new WordSteps();

  WordSelecting(ReaderChoice choice, ArticleView text) {
    this.choice = choice;
    this.text = text;
  }

  /// Offers the keys, where `read` says that a text is there.
  void offer(CommandList commands, ObservableValue<Boolean> read) {
    commands.add(Group.READING, "correct.command.nextWord", () -> step(true, false), read, "Right");
    commands.add(
        Group.READING, "correct.command.previousWord", () -> step(false, false), read, "Left");
    commands.add(
        Group.READING, "correct.command.moreWords", () -> step(true, true), read, "Shift+Right");
    commands.add(
        Group.READING, "correct.command.fewerWords", () -> step(false, true), read, "Shift+Left");
  }

  private void step(boolean forth, boolean extend) {
    MarkedArticle marked = choice.markedArticle();
    if (marked == null) {
      return;
    }
    TextWords words = new TextWords(marked.article().text());
    TextSpan selected = text.selectionProperty().get();
    int begin = beginning(marked);
    TextSpan next =
        extend
            ? steps.extend(words, selected, begin, forth)
            : steps.step(words, selected, begin, forth);
    if (next != null) {
      text.select(next);
      text.reveal(next);
    }
  }

  /// From where words are selected by keys: from what is shown or chosen, else from what is read.
  private int beginning(MarkedArticle marked) {
    EvidenceQuote passage = choice.passageProperty().get();
    Estimate estimate = choice.estimateProperty().get();
    int paragraph = text.paragraphProperty().get();
    if (passage != null && passage.articleId().equals(marked.article().id())) {
      return passage.span().start();
    }
    if (estimate != null) {
      return estimate.span().start();
    }
    return paragraph < 0 ? 0 : marked.article().paragraphs().get(paragraph).span().start();
  }
}
