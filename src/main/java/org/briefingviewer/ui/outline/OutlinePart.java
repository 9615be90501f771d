// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.outline;

import java.util.List;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.PlaceHistory;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.CommandList;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.wording.Messages;

/// Going to a heading of the article.
public final class OutlinePart implements WindowPart {
  private final ShownArticle reading;
  private final PlaceHistory history;
  private final ArticleView text;
  private final Messages messages;
  private final Fonts fonts;
  private final PartHost host;
  private final CommandList list;

  public OutlinePart(
      ShownArticle reading,
      PlaceHistory history,
      ArticleView text,
      Messages messages,
      Fonts fonts,
      PartHost host) {
    this.reading = reading;
    this.history = history;
    this.text = text;
    this.messages = messages;
    this.fonts = fonts;
    this.host = host;
    list = new CommandList(messages);
    list.add(
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

  @Override
  public List<Command> commands() {
    return list.commands();
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
