// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.outline;

import java.util.List;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.PlaceHistory;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.text.ArticleView;

/// Going to a heading of the article.
public final class OutlinePart extends WindowPart {
  private final ShownArticle reading;
  private final PlaceHistory history;
  private final ArticleView text;

  public OutlinePart(WindowContext of, PartHost host, ArticleView text) {
    super(of, host);
    this.reading = of.bench().choice();
    this.history = of.bench().history();
    this.text = text;
    commands.add(
        Group.READING,
        "text.command.outline",
        this::show,
        reading
            .articleProperty()
            .map(
                state ->
                    state instanceof ArticleState.Shown shown
                        && OutlineHeading.isOutlined(shown.article().article())),
        "Shortcut+J");
  }

  private void show() {
    MarkedArticle marked = reading.markedArticle();
    if (marked != null) {
      List<OutlineHeading> headings = OutlineHeading.of(marked);
      int here = OutlineHeading.under(headings, text.paragraphProperty().get());
      OutlineSheet sheet =
          new OutlineSheet(
              headings, here, messages, fonts, heading -> goTo(marked.article().id(), heading));
      host.showSheet(messages.text("outline.title"), sheet);
      sheet.focusList();
    }
  }

  /// The heading becomes the first line in view, and Back leads to where the reader was.
  private void goTo(String article, OutlineHeading heading) {
    host.closeSheet();
    history.leave();
    text.goTo(new ReadingPlace(article, heading.at().start(), 0));
    host.focusText();
  }
}
