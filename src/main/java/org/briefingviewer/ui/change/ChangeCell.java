// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.change.ArticleChange;
import org.briefingviewer.compare.change.ArticleChange.OfText;
import org.briefingviewer.compare.change.ArticleChange.WordChange;
import org.briefingviewer.compare.change.ChangeKind;
import org.briefingviewer.model.Finding;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.reading.ReadWords;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.BriefingChangeWords;
import org.jspecify.annotations.Nullable;

/// A change; above the first one of an article stands its headline.
final class ChangeCell extends RowCell<ChangeRow> {
  private final BriefingChangeWords words;
  private final Messages messages;
  private final ReadWords findings;
  private final Fonts fonts;

  ChangeCell(Messages messages, Fonts fonts) {
    this.messages = messages;
    this.words = new BriefingChangeWords(messages);
    this.findings = new ReadWords(messages);
    this.fonts = fonts;
    getStyleClass().setAll("change-cell");
  }

  @Override
  protected void show(ChangeRow row) {
    VBox box = new VBox();
    box.getStyleClass().add("change-row");
    ArticleChange article = row.article();
    if (article != null && first(row)) {
      ScriptedText head = ScriptedText.strong(fonts, article.headline(), "change-article");
      box.getChildren().add(head);
    }
    box.getChildren().addAll(lines(row));
    setGraphic(box);
    setAccessibleText(spoken(row));
  }

  private boolean first(ChangeRow row) {
    int at = getIndex();
    ChangeRow before = at > 0 ? getListView().getItems().get(at - 1) : null;
    return before == null || !Objects.equals(before.article(), row.article());
  }

  private List<ScriptedText> lines(ChangeRow row) {
    return switch (row.what()) {
      case ChangeRow.What.WholeArticle whole -> List.of(line(said(row), "change-what"));
      case ChangeRow.What.Handling mark -> List.of(line(said(row), "change-what"));
      case ChangeRow.What.Sentence text -> List.of(sentence(text.text()));
      case ChangeRow.What.Said said -> {
        List<ScriptedText> lines = new ArrayList<>();
        lines.add(line(said(row), "change-what"));
        boolean alone = said.finding().parts().equals(Set.of(ArticleChange.Part.REVIEW));
        finding(lines, "changes.before", said.finding().before(), alone);
        finding(lines, "changes.after", said.finding().after(), alone);
        yield lines;
      }
    };
  }

  /// @param reviewAlone whether nothing else of it is to be told
  private void finding(
      List<ScriptedText> lines, String key, @Nullable Finding finding, boolean reviewAlone) {
    if (finding != null) {
      String says = reviewAlone ? "" : findings.says(finding) + " · ";
      lines.add(line(messages.text(key) + ": " + says + findings.reviewed(finding), "change-soft"));
    }
  }

  /// Of a sentence that was changed what went is struck through and what came is underlined.
  private ScriptedText sentence(OfText text) {
    if (text.kind() != ChangeKind.CHANGED) {
      return line(words.text(text), "change-what");
    }
    ScriptedText line = line(words.changed(), "change-what");
    for (WordChange change : text.words()) {
      String look =
          change.kind() == null
              ? "change-same"
              : change.kind() == ChangeKind.GONE ? "change-gone" : "change-added";
      String gap = change.words().endsWith(" ") ? "" : " ";
      line.append(change.words() + gap, look);
    }
    return line;
  }

  private ScriptedText line(String said, String look) {
    return new ScriptedText(fonts, said, look);
  }

  private String said(ChangeRow row) {
    return switch (row.what()) {
      case ChangeRow.What.WholeArticle whole ->
          row.article() == null ? "" : words.whole(row.article().kind());
      case ChangeRow.What.Handling mark -> words.mark(mark.mark());
      case ChangeRow.What.Sentence text -> words.text(text.text());
      case ChangeRow.What.Said said -> words.brief(said.finding());
    };
  }

  private String spoken(ChangeRow row) {
    ArticleChange article = row.article();
    return article == null ? said(row) : article.headline() + ". " + said(row);
  }
}
