// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// The marks that found no sure place: the stored words, what happened to them, where they stood.
final class UnplacedList extends VBox {
  private final Messages messages;
  private final Fonts fonts;
  private final Article article;

  UnplacedList(MarkedArticle marked, Messages messages, Fonts fonts) {
    this.messages = messages;
    this.fonts = fonts;
    this.article = marked.article();
    getStyleClass().add("unplaced-list");
    add("unplaced.missing", marked.unplaced());
    add("unplaced.changed", marked.changed());
  }

  private void add(String headingKey, List<UnplacedMark> marks) {
    if (!marks.isEmpty()) {
      WrappedLabel heading =
          new WrappedLabel(
              messages.text(headingKey, Integer.valueOf(marks.size())), "unplaced-heading");
      getChildren().add(heading);
      marks.forEach(mark -> getChildren().add(entry(mark)));
    }
  }

  private VBox entry(UnplacedMark mark) {
    String quote = messages.text("unplaced.quote", mark.anchor().exact());
    String outcome = outcome(mark.outcome());
    String reason = mark.reason();
    WrappedLabel words =
        new WrappedLabel(reason == null ? outcome : outcome + " " + reason, "unplaced-outcome");
    Label place = new Label(place(mark));
    place.getStyleClass().add("unplaced-place");
    VBox entry = new VBox(new ScriptedText(fonts, quote, "unplaced-quote"), words, place);
    entry.getStyleClass().add("unplaced-entry");
    return entry;
  }

  private String outcome(AnchorOutcome outcome) {
    return switch (outcome) {
      case AnchorOutcome.Exact exact -> messages.text("unplaced.exact");
      case AnchorOutcome.Moved moved -> messages.text("unplaced.moved");
      case AnchorOutcome.Ambiguous many ->
          messages.text("unplaced.ambiguous", Integer.toString(many.candidates().size()));
      case AnchorOutcome.Changed changed -> messages.text("unplaced.similar", changed.words());
      case AnchorOutcome.NumberChanged number ->
          messages.text("unplaced.numberChanged", number.words());
      case AnchorOutcome.Orphaned orphaned -> messages.text("unplaced.orphaned");
    };
  }

  private String place(UnplacedMark mark) {
    int paragraph = article.paragraphAt(mark.anchor().span().start());
    return paragraph < 0
        ? messages.text("unplaced.placeBeyond")
        : messages.text("unplaced.place", Integer.toString(paragraph + 1));
  }
}
