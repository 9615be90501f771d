// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.message.Messages;
import org.jspecify.annotations.Nullable;

/// The right-hand side of the window: the ties or the list of estimates, and at the foot the card
/// of the chosen estimate, which takes half of the height at most. Its looks stand in `panel.css`,
/// which the window brings: a pane with a sheet of its own is styled by itself, which takes longer.
public final class RelationsPanel extends VBox {
  /// How much of the panel the card may take.
  private static final double CARD_SHARE = 0.5;

  /// The same in a low panel, where the three ties must stay in view.
  private static final double LOW_CARD_SHARE = 0.45;

  private static final double LOW = 720;

  private final ReadingSession session;
  private final Messages messages;
  private final Fonts fonts;
  private final PanelTab relations = new PanelTab("tab-relations", this::turnTo);
  private final PanelTab estimates = new PanelTab("tab-estimates", this::turnTo);
  private final StackPane page = new StackPane();
  private final EstimateCard card;
  private final TiesPage ties;
  private @Nullable EstimatesPage list;

  /// @param copy puts an estimate with its source where the user can paste it
  public RelationsPanel(
      ReadingSession session, Messages messages, Fonts fonts, Consumer<Estimate> copy) {
    this.session = session;
    this.messages = messages;
    this.fonts = fonts;
    this.card = new EstimateCard(session, messages, fonts, copy);
    this.ties = new TiesPage(session, messages, fonts);
    build();
    style();
    bind();
  }

  private void build() {
    HBox header = new HBox(relations, estimates);
    header.getStyleClass().add("panel-header");
    page.setMinHeight(0);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().addAll(header, page, card);
    relations.setText(messages.text("panel.relations"));
    relations.setAccessibleText(messages.text("panel.relations.help"));
  }

  private void style() {
    setId("relations-panel");
    getStyleClass().add("relations-panel");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(messages.text("panel.name"));
  }

  private void bind() {
    turnTo(relations);
    card.maxHeightProperty()
        .bind(
            heightProperty()
                .map(h -> h.doubleValue() * (h.doubleValue() < LOW ? LOW_CARD_SHARE : CARD_SHARE)));
    session.articleProperty().subscribe(article -> count());
  }

  private void turnTo(PanelTab tab) {
    relations.setSelected(tab.equals(relations));
    estimates.setSelected(tab.equals(estimates));
    page.getChildren().setAll(tab.equals(relations) ? ties : list());
  }

  private Node list() {
    EstimatesPage made = list;
    if (made == null) {
      made = new EstimatesPage(session, messages, fonts);
      list = made;
    }
    return made;
  }

  private void count() {
    int count = session.estimates().size();
    estimates.setText(
        session.markedArticle() == null
            ? messages.text("panel.estimates.unknown")
            : messages.text("panel.estimates", count));
    estimates.setAccessibleText(messages.text("panel.estimates.help", count));
  }
}
