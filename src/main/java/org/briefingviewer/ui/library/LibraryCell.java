// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Claim;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.row.RowCell;

/// A briefing, an article or a place of what was found in all briefings.
final class LibraryCell extends RowCell<LibraryRow> {
  private static final String PLAIN = "library-plain";
  private static final String SOFT = "library-soft";

  private final LibraryWords words;
  private final Fonts fonts;

  LibraryCell(LibraryWords words, Fonts fonts) {
    this.words = words;
    this.fonts = fonts;
    getStyleClass().setAll("library-cell");
  }

  @Override
  protected void show(LibraryRow row) {
    List<ScriptedText> lines = lines(row);
    VBox box = new VBox();
    box.getChildren().setAll(lines);
    box.getStyleClass().addAll("library-row", look(row));
    setGraphic(box);
    setAccessibleText(
        String.join(". ", lines.stream().map(ScriptedText::getAccessibleText).toList()));
  }

  private static String look(LibraryRow row) {
    return switch (row) {
      case LibraryRow.OfBriefing _ -> "library-briefing";
      case LibraryRow.OfArticle _ -> "library-article";
      case LibraryRow.OfPlace _, LibraryRow.More _ -> "library-place";
      case LibraryRow.Unread _ -> "library-unread";
    };
  }

  private List<ScriptedText> lines(LibraryRow row) {
    return switch (row) {
      case LibraryRow.OfBriefing briefing -> briefing(briefing);
      case LibraryRow.OfArticle article -> article(article);
      case LibraryRow.OfPlace place -> place(place);
      case LibraryRow.More more -> List.of(line(words.moreArticles(more.articles()), SOFT));
      case LibraryRow.Unread unread -> unread(unread);
    };
  }

  private List<ScriptedText> briefing(LibraryRow.OfBriefing row) {
    ScriptedText head = strong(words.title(row.found()));
    String mark = words.mark(row.found().briefing().about());
    if (!mark.isEmpty()) {
      head.appendStrong("  " + mark, "library-mark");
    }
    return List.of(head, line(words.about(row.found()), SOFT));
  }

  private List<ScriptedText> article(LibraryRow.OfArticle row) {
    ScriptedText head = strong(words.headline(row.article().article()));
    String meta = words.meta(row.article().article());
    return meta.isEmpty() ? List.of(head) : List.of(head, line(meta, SOFT));
  }

  private List<ScriptedText> place(LibraryRow.OfPlace row) {
    SearchHit hit = row.at().hit();
    List<ScriptedText> lines = new ArrayList<>();
    ScriptedText context = line(hit.context().before(), PLAIN);
    context.appendStrong(hit.context().words(), "library-words");
    context.append(hit.context().after(), PLAIN);
    lines.add(context);
    Claim claim = row.at().claim();
    if (claim != null) {
      lines.add(line(words.says(claim), "library-figure"));
      lines.add(line(words.reviewed(claim), SOFT));
    } else {
      String kind = words.kind(hit);
      if (!kind.isEmpty()) {
        lines.add(line(kind, SOFT));
      }
    }
    String mark = words.mark(row.found().briefing().about(), row.article().article(), hit.span());
    if (!mark.isEmpty()) {
      lines.add(line(mark, "library-mark"));
    }
    return lines;
  }

  private List<ScriptedText> unread(LibraryRow.Unread row) {
    List<ScriptedText> lines = new ArrayList<>();
    if (row.first()) {
      lines.add(strong(words.notSearched()));
    }
    lines.add(line(words.where(row.problem()), PLAIN));
    lines.add(line(words.why(row.problem()), SOFT));
    return lines;
  }

  private ScriptedText line(String said, String look) {
    return new ScriptedText(fonts, said, look);
  }

  private ScriptedText strong(String said) {
    return ScriptedText.strong(fonts, said, "library-head");
  }
}
