// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import org.briefingviewer.session.PlaceHistory;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.CommandList;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.Messages;

/// Going back to where the reader was, and forward again.
public final class HistoryPart implements WindowPart {
  private final CommandList list;

  public HistoryPart(PlaceHistory history, ArticleView text, Messages messages) {
    history.follow(text);
    list = new CommandList(messages);
    list.add(
        Group.READING, "text.command.back", history::back, history.canGoBackProperty(), "Alt+Left");
    list.add(
        Group.READING,
        "text.command.forward",
        history::forward,
        history.canGoForwardProperty(),
        "Alt+Right");
  }

  @Override
  public List<Command> commands() {
    return list.commands();
  }
}
