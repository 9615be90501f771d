// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.briefingviewer.model.Problem;
import org.briefingviewer.ui.foot.TextFoot;
import org.briefingviewer.ui.opening.StartOrder;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.passage.MiddleCover;
import org.briefingviewer.ui.text.ArticleView;
import org.jspecify.annotations.Nullable;

/// The window as its parts know it. Parts are built while the window is being built: what they say
/// or ask before there is anybody to hear it waits for its step.
final class WindowHost implements PartHost {
  private final MainWindow window;
  private final Supplier<WindowPanes> around;
  private final StartOrder order;
  private final Places places;

  /// Where its panes stand.
  record Places(ArticleView text, TextFoot foot, WindowColumns columns, MiddleCover cover) {}

  /// @param around gives what stands around the text, and makes it where it is not there
  WindowHost(MainWindow window, Supplier<WindowPanes> around, StartOrder order, Places places) {
    this.window = window;
    this.around = around;
    this.order = order;
    this.places = places;
  }

  private WindowPanes around() {
    return around.get();
  }

  /// What is shown from now on must not lie behind a cover.
  private WindowPanes uncovered() {
    places.cover().lift();
    return around();
  }

  @Override
  public void showSheet(String title, Region content) {
    order.say(() -> around().sheet().show(title, content));
  }

  @Override
  public void ask(String title, Region question) {
    order.say(() -> around().sheet().ask(title, question));
  }

  @Override
  public void quit() {
    Window stage = window.getScene().getWindow();
    if (stage != null) { // a picture stands in none
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
  }

  @Override
  public void open(Path file) {
    window.open(file);
  }

  @Override
  public void closeSheet() {
    order.say(() -> around().sheet().close());
  }

  @Override
  public void tell(Problem problem) {
    window.tell(problem);
  }

  @Override
  public void say(String words, NoticeDuration until) {
    order.say(() -> around().strip().say(words, until));
  }

  @Override
  public void say(String words, NoticeDuration until, String handler, Runnable doing) {
    order.say(() -> around().strip().say(words, until, handler, doing));
  }

  @Override
  public void turnTo(String pageId) {
    order.say(() -> uncovered().panel().turnTo(pageId));
  }

  @Override
  public String page() {
    return around().panel().page();
  }

  @Override
  public void dock(Node node, Runnable displaced) {
    places.cover().lift();
    places.foot().dock(node, displaced);
  }

  @Override
  public void undock(Node node) {
    if (places.foot().undock(node)) {
      places.text().requestFocus();
    }
  }

  @Override
  public void standKeys(@Nullable Node keys) {
    places.foot().standKeys(keys);
  }

  @Override
  public void showDrawer(Node content) {
    places.cover().lift();
    places.columns().showDrawer(content);
  }

  @Override
  public void hideDrawer() {
    places.columns().showDrawer(null);
  }

  @Override
  public void coverText(@Nullable Node content) {
    places.columns().coverText(content);
  }

  @Override
  public void focusText() {
    places.text().requestFocus();
  }

  @Override
  public void cover(Region shown, Runnable lifted) {
    places.cover().lay(shown, lifted);
  }

  @Override
  public void uncover() {
    places.cover().lift();
  }
}
