// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// The window as its parts know it.
public interface PartHost {
  /// Lays a sheet over the window, in place of one that lies there; Esc closes it.
  void showSheet(String title, Region content);

  /// Lays a question over whatever sheet lies there, which is there again once it is closed.
  void ask(String title, Region question);

  /// Opens a file as if the user had chosen it.
  void open(Path file);

  /// Closes the window, as its own button does.
  void quit();

  /// Closes the sheet, if one lies there; the focus goes back where it was.
  void closeSheet();

  /// Says something that went wrong in a strip at the top, until it is put away or the briefing is
  /// left.
  void tell(Problem problem);

  /// Says in the strip, quietly, what was done, until the next step.
  default void say(String words) {
    say(words, NoticeDuration.NEXT_STEP);
  }

  /// Says in the strip, quietly, what was done.
  void say(String words, NoticeDuration until);

  /// Says it, until the next edit, with a button that does something about it.
  default void say(String words, String handler, Runnable doing) {
    say(words, NoticeDuration.NEXT_EDIT, handler, doing);
  }

  /// Says it with a button that does something about it.
  void say(String words, NoticeDuration until, String handler, Runnable doing);

  /// Turns the panel to a page.
  void turnTo(String pageId);

  /// Returns the id of the page that the panel shows.
  String page();

  /// Stands a node at the foot of the text column, in place of one that stands there.
  ///
  /// @param displaced what the node's part does when another takes its place; it keeps what was
  ///   written
  void dock(Node node, Runnable displaced);

  /// Takes a docked node away, if it still stands there; the text has the focus then.
  void undock(Node node);

  /// Stands keys at the foot of the text column, below whatever is docked there, or with null takes
  /// them away.
  void standKeys(@Nullable Node keys);

  /// Puts a pane into the drawer at the foot of the list and the text.
  void showDrawer(Node content);

  /// Takes the drawer away.
  void hideDrawer();

  /// Lays a pane over the list and the text, which stay as they are, or with null takes it away.
  void coverText(@Nullable Node content);

  /// Lays a pane over the list, the text and the panel, in place of one that lies there, until
  /// something of them is to be shown.
  ///
  /// @param lifted what the pane's part does when it is lifted
  void cover(Region shown, Runnable lifted);

  /// Lifts the pane that lies there.
  void uncover();

  void focusText();
}
