// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.util.List;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;

/// A part of the window beyond the text itself: what a user can do with it, and the pages that it
/// brings to the panel.
public abstract class WindowPart {
  protected final Messages messages;
  protected final Fonts fonts;
  protected final DesktopServices desk;
  protected final PartHost host;

  /// Its commands, in the order of the menu.
  protected final CommandList commands;

  protected WindowPart(WindowContext of, PartHost host) {
    this.messages = of.messages();
    this.fonts = of.fonts();
    this.desk = of.desk();
    this.host = host;
    this.commands = new CommandList(messages);
  }

  /// Returns its commands, in the order of the menu.
  public List<Command> commands() {
    return commands.commands();
  }

  /// Returns its pages of the panel, in the order of their tabs.
  public List<PanelPage> pages() {
    return List.of();
  }

  /// Returns what stands at the foot of the chosen estimate's card, each as a button.
  public List<CardAction> onCard() {
    return List.of();
  }

  /// Returns the rows that it adds to the chosen estimate's card.
  public List<CardRow> cardRows() {
    return List.of();
  }
}
