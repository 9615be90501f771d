// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import org.briefingviewer.session.PlaceHistory;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;

/// Going back to where the reader was, and forward again.
public final class HistoryPart extends WindowPart {

  public HistoryPart(WindowContext of, PartHost host, ArticleView text) {
    super(of, host);
    PlaceHistory history = of.bench().history();
    history.follow(text);
    commands.add(
        Group.READING, "text.command.back", history::back, history.canGoBackProperty(), "Alt+Left");
    commands.add(
        Group.READING,
        "text.command.forward",
        history::forward,
        history.canGoForwardProperty(),
        "Alt+Right");
  }
}
