// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsSnapshot.Widths;
import org.briefingviewer.ui.PaneDivider.Edge;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Three panes side by side, and under the left two a drawer that is there when it is wanted. The
/// outer two have widths, and the drawer has a height, that the user can change and that are
/// remembered; the text takes the rest. In a narrow window the list folds to a rail. The least and
/// the first sizes grow with the size of the words.
final class WindowColumns extends Region {
  /// Windows up to this width fold the list.
  static final double NARROW = 1280;

  static final double RAIL = 60;
  private static final double LEAST_LIST = 160;
  private static final double MOST_LIST = 420;
  private static final double LEAST_PANEL = 340;
  private static final double LEAST_TEXT = 440;

  /// What the panel may take at least, however large its words are.
  private static final double LEAST_PANEL_SHARE = 0.42;

  private static final double PLAIN_ZOOM = 100;

  /// What stays of the text above the drawer: the headline or some six lines.
  private static final double LEAST_ABOVE = 220;

  private static final double DIVIDER = 7;

  /// Of each pixel beyond the narrow width, what the panel gets while the user has set no width.
  private static final double PANEL_SHARE = 0.375;

  private static final double PANEL_AT_FIRST = 460;

  /// Of the height, what the drawer gets while the user has set none.
  private static final double DRAWER_SHARE = 0.38;

  private final Region list;
  private final Region text;
  private final Region panel;
  private final StackPane drawer = new StackPane();
  private final StackPane cover = new StackPane();
  private final Settings settings;
  private final PaneDivider listDivider;
  private final PaneDivider panelDivider;
  private final PaneDivider drawerDivider;
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper(false);

  private boolean wasNarrow;
  private boolean alone;
  private boolean drawn;
  private @Nullable PaneDivider dragged;

  WindowColumns(Region list, Region text, Region panel, Settings settings, Messages messages) {
    this.list = list;
    this.text = text;
    this.panel = panel;
    this.settings = settings;
    listDivider =
        new PaneDivider(
            Orientation.VERTICAL, false, messages.text("columns.list.divider"), listEdge());
    panelDivider =
        new PaneDivider(
            Orientation.VERTICAL, true, messages.text("columns.panel.divider"), panelEdge());
    drawerDivider =
        new PaneDivider(
            Orientation.HORIZONTAL, true, messages.text("columns.drawer.divider"), drawerEdge());
    getStyleClass().add("columns");
    drawer.getStyleClass().add("drawer");
    cover.getStyleClass().add("cover");
    // In the order in which the Tab key reaches them.
    getChildren()
        .addAll(list, listDivider, text, drawerDivider, drawer, cover, panelDivider, panel);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::grip);
    addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    showDrawer(null);
    coverText(null);
    settings.widthsProperty().subscribe(widths -> requestLayout());
    settings.zoomProperty().subscribe(zoom -> requestLayout());
  }

  private void grip(MouseEvent event) {
    dragged = event.getTarget() instanceof PaneDivider divider ? divider : null;
    if (dragged != null) {
      dragged.grip(event);
    }
  }

  /// The mouse leaves a narrow divider at once, so its drags are followed over all columns.
  private void drag(MouseEvent event) {
    if (dragged != null) {
      dragged.drag(event);
      event.consume();
    }
  }

  /// Whether the list is folded to a rail.
  ReadOnlyBooleanProperty foldedProperty() {
    return folded.getReadOnlyProperty();
  }

  void toggleFold() {
    folded.set(!folded.get());
    requestLayout();
  }

  /// Returns the place of the drawer; it is invisible while there is none.
  Region drawer() {
    return drawer;
  }

  /// Puts a pane into the drawer, or with null takes the drawer away.
  void showDrawer(@Nullable Node content) {
    drawer.getChildren().clear();
    if (content != null) {
      drawer.getChildren().add(content);
    }
    drawn = content != null;
    reveal();
  }

  /// Returns the pane over the list and the text; it is invisible while there is none.
  Region cover() {
    return cover;
  }

  /// Lays a pane over the list, the text and the drawer, which stay as they are, or with null takes
  /// it away.
  void coverText(@Nullable Node content) {
    cover.getChildren().clear();
    if (content != null) {
      cover.getChildren().add(content);
    }
    cover.setVisible(content != null);
    reveal();
  }

  /// What lies under something is not reached by the Tab key either.
  private void reveal() {
    boolean free = !cover.isVisible();
    list.setVisible(free && !alone);
    text.setVisible(free);
    drawer.setVisible(free && drawn);
    drawerDivider.setVisible(free && drawn);
    requestLayout();
  }

  /// Leaves all the room to the text, or gives the list and the panel theirs again.
  void showTextAlone(boolean alone) {
    this.alone = alone;
    List.of(listDivider, panel, panelDivider).forEach(node -> node.setVisible(!alone));
    reveal();
  }

  /// Returns how many times as large the words are as at first; smaller words change no width.
  private double scale() {
    return Math.max(1, settings.zoomProperty().get() / PLAIN_ZOOM);
  }

  private double leastList() {
    return LEAST_LIST * scale();
  }

  private double mostList() {
    return MOST_LIST * scale();
  }

  private double listWidth() {
    double wanted = settings.widthsProperty().get().list();
    return Math.rint(folded.get() ? RAIL * scale() : Math.clamp(wanted, leastList(), mostList()));
  }

  private double leastPanel() {
    double share = Math.max(LEAST_PANEL, getWidth() * LEAST_PANEL_SHARE);
    return Math.min(LEAST_PANEL * scale(), share);
  }

  private double mostPanel() {
    return Math.max(leastPanel(), getWidth() - listWidth() - LEAST_TEXT * scale());
  }

  private double panelWidth() {
    double chosen = settings.widthsProperty().get().panel();
    double beyond = Math.max(0, getWidth() - NARROW * scale());
    double free = leastPanel() + beyond * PANEL_SHARE;
    double wanted = chosen > 0 ? chosen : Math.min(PANEL_AT_FIRST * scale(), free);
    return Math.rint(Math.clamp(wanted, leastPanel(), mostPanel()));
  }

  private double leastDrawer() {
    return drawer.minHeight(-1);
  }

  private double mostDrawer() {
    return Math.max(leastDrawer(), getHeight() - LEAST_ABOVE);
  }

  private double drawerHeight() {
    if (!drawn) {
      return 0;
    }
    double chosen = settings.widthsProperty().get().drawer();
    double wanted = chosen > 0 ? chosen : getHeight() * DRAWER_SHARE;
    return Math.rint(Math.clamp(wanted, leastDrawer(), mostDrawer()));
  }

  @Override
  protected void layoutChildren() {
    foldWhenNarrow();
    double left = alone ? 0 : listWidth();
    double right = alone ? 0 : panelWidth();
    double middle = Math.max(0, getWidth() - left - right);
    double foot = Math.min(drawerHeight(), getHeight());
    double above = getHeight() - foot;
    list.resizeRelocate(0, 0, left, above);
    text.resizeRelocate(left, 0, middle, above);
    drawer.resizeRelocate(0, above, left + middle, foot);
    panel.resizeRelocate(left + middle, 0, right, getHeight());
    cover.resizeRelocate(0, 0, left + middle, getHeight());
    listDivider.setVisible(!alone && !folded.get() && !cover.isVisible());
    listDivider.resizeRelocate(left - DIVIDER / 2, 0, DIVIDER, above);
    panelDivider.resizeRelocate(left + middle - DIVIDER / 2, 0, DIVIDER, getHeight());
    drawerDivider.resizeRelocate(0, above - DIVIDER / 2, left + middle, DIVIDER);
  }

  private void foldWhenNarrow() {
    boolean narrow = getWidth() <= NARROW * scale();
    if (narrow != wasNarrow) {
      wasNarrow = narrow;
      folded.set(narrow);
    }
  }

  private Widths widths() {
    return settings.widthsProperty().get();
  }

  private Edge listEdge() {
    return new Edge(
        this::listWidth,
        this::leastList,
        this::mostList,
        size -> remember(new Widths(size, widths().panel(), widths().drawer())),
        Widths.FIRST.list());
  }

  private Edge panelEdge() {
    return new Edge(
        this::panelWidth,
        this::leastPanel,
        this::mostPanel,
        size -> remember(new Widths(widths().list(), size, widths().drawer())),
        Widths.FIRST.panel());
  }

  private Edge drawerEdge() {
    return new Edge(
        this::drawerHeight,
        this::leastDrawer,
        this::mostDrawer,
        size -> remember(new Widths(widths().list(), widths().panel(), size)),
        Widths.FIRST.drawer());
  }

  private void remember(Widths widths) {
    settings.rememberWidths(widths);
  }
}
