// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.panel.EstimateCard.CardActions;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.PanelPage;
import org.briefingviewer.ui.part.StepInPane;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// The right-hand side of the window: the ties, the list of estimates or another page, and at the
/// foot the card of the chosen estimate, of one height whichever it is. Its looks stand in
/// `panel.css`, which the window brings: a pane with a sheet of its own is styled by itself, which
/// takes longer.
public final class RelationsPanel extends VBox implements StepInPane {
  /// How much of the panel the card takes, unless that is more than most need.
  private static final double CARD_SHARE = 0.5;

  /// The same in a low panel, where the triangle gives way: the whole chain is in view.
  private static final double LOW_CARD_SHARE = 0.55;

  private static final double LOW = 720;

  /// The same where the words are so large that the head and the foot of the card need more: the
  /// whole chain of the chosen figure is in view before a row of what stands above it.
  private static final double TIGHT_CARD_SHARE = 0.75;

  /// The same beside a list that one turned to: a row of it is in view with all that it says.
  private static final double TIGHT_CARD_SHARE_BY_LIST = 0.56;

  /// The same beside the stops, which are put into order there: several of them are in view.
  private static final double CARD_SHARE_BY_STOPS = 0.4;

  private static final String STOPS = "stops";

  private static final double TIGHT = 520;

  /// What most cards need to show all, at 100 %, in pixels.
  private static final double ENOUGH = 420;

  /// The size of a tab's letters at 100 %, at which a low panel is that low, in pixels.
  private static final double PLAIN_SIZE = 14;

  /// Of these the first that is offered stands as the third tab.
  private static final List<String> THIRD = List.of("origins", STOPS);

  /// The page that is there at first.
  public static final String RELATIONS = "relations";

  /// The list of the article's estimates.
  public static final String ESTIMATES = "estimates";

  private final ReaderChoice choice;
  private final Messages messages;
  private final Map<PanelTab, PanelPage> pages = new LinkedHashMap<>();
  private final Map<PanelTab, Node> made = new HashMap<>();
  private final StackPane place = new StackPane();
  private final EstimateCard card;
  private final MenuButton more;
  private final PanelTab comparing;
  private @Nullable Action table;
  private @Nullable Action compare;
  private String before = RELATIONS;
  private boolean covered;
  private final StringProperty count = new SimpleStringProperty("");
  private final StringProperty countHelp = new SimpleStringProperty("");

  /// @param handlers what can be done with the chosen estimate
  /// @param before what stands under a state of a tie of what it said before
  /// @param others pages after the ties and the estimates
  public RelationsPanel(
      ShownBriefing shown,
      ReaderChoice choice,
      ReaderMoves moves,
      Messages messages,
      Fonts fonts,
      CardActions handlers,
      CardRow.OfState before,
      List<PanelPage> others) {
    this.choice = choice;
    this.messages = messages;
    this.more = new MenuButton(messages.text("panel.more"));
    this.comparing = new PanelTab("tab-compare", tab -> compare());
    comparing.setText(messages.text("panel.compare"));
    comparing.setAccessibleText(messages.text("panel.compare.help"));
    this.card = new EstimateCard(shown, choice, moves, messages, fonts, handlers);
    addPage(
        new PanelPage(
            RELATIONS,
            new SimpleStringProperty(messages.text("panel.relations")),
            new SimpleStringProperty(messages.text("panel.relations.help")),
            () -> new TiesPage(shown, choice, moves, messages, fonts, before),
            new SimpleBooleanProperty(true)));
    addPage(
        new PanelPage(
            ESTIMATES,
            count,
            countHelp,
            () -> new EstimatesPage(choice, moves, messages, fonts),
            new SimpleBooleanProperty(true)));
    others.forEach(this::addPage);
    build();
    style();
    bind();
  }

  private void addPage(PanelPage page) {
    PanelTab tab = new PanelTab("tab-" + page.id(), this::turnTo);
    tab.textProperty().bind(page.title());
    tab.accessibleTextProperty().bind(page.help());
    tab.managedProperty().bind(tab.visibleProperty());
    pages.put(tab, page);
  }

  private void build() {
    comparing.managedProperty().bind(comparing.visibleProperty());
    comparing.setVisible(false);
    more.setId("panel-more");
    more.getStyleClass().add("panel-more");
    more.setAccessibleText(messages.text("panel.more.help"));
    more.managedProperty().bind(more.visibleProperty());
    List<Node> tabs = new ArrayList<>(pages.keySet());
    tabs.add(2, comparing);
    tabs.add(more);
    PanelHeader header = new PanelHeader(tabs, more);
    place.setMinHeight(0);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(header, place, card);
  }

  private void style() {
    setId("relations-panel");
    getStyleClass().add("relations-panel");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(messages.text("panel.name"));
  }

  private void bind() {
    turnTo(RELATIONS);
    heightProperty().subscribe(this::boundCard);
    pages.keySet().iterator().next().fontProperty().subscribe(this::boundCard);
    choice.articleProperty().subscribe(article -> count());
    pages.forEach(
        (tab, page) ->
            page.offered()
                .subscribe(
                    offered -> {
                      arrange();
                      if (!offered && tab.isSelected()) {
                        turnTo(offers(before) ? before : RELATIONS);
                      }
                    }));
  }

  private void boundCard() {
    double scale = pages.keySet().iterator().next().getFont().getSize() / PLAIN_SIZE;
    double height = getHeight();
    double tight = page().equals(RELATIONS) ? TIGHT_CARD_SHARE : TIGHT_CARD_SHARE_BY_LIST;
    double share = height < LOW * scale ? LOW_CARD_SHARE : CARD_SHARE;
    boolean low = height < TIGHT * scale;
    boolean stops = page().equals(STOPS) && !low;
    double most = height * (stops ? CARD_SHARE_BY_STOPS : low ? tight : share);
    card.bound(Math.min(most, ENOUGH * scale));
  }

  /// Turns to the page with this id.
  ///
  /// @throws IllegalArgumentException when no page has it
  public void turnTo(String id) {
    turnTo(
        pages.keySet().stream()
            .filter(tab -> page(tab).id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no page " + id)));
  }

  /// Lets what has this digit on the card be corrected.
  ///
  /// @return whether something has
  public boolean correct(int digit) {
    return card.correct(digit);
  }

  /// Offers what shows the estimates of the whole briefing.
  ///
  /// @param every the table of all of them
  /// @param reports the reports of one figure, side by side
  public void offerWhole(Action every, Action reports) {
    table = every;
    compare = reports;
    comparing.disableProperty().bind(reports.disabledProperty());
    arrange();
  }

  /// Tells whether there is a page with this id now.
  public boolean offers(String id) {
    return pages.values().stream()
        .anyMatch(page -> page.id().equals(id) && page.offered().getValue());
  }

  /// Returns the id of the page that is turned to.
  public String page() {
    return pages.keySet().stream()
        .filter(PanelTab::isSelected)
        .map(tab -> page(tab).id())
        .findFirst()
        .orElse(RELATIONS);
  }

  /// Returns the tab of the page that is turned to.
  @Override
  public Node entry() {
    return pages.keySet().stream()
        .filter(PanelTab::isSelected)
        .findFirst()
        .orElseGet(() -> pages.keySet().iterator().next());
  }

  private void compare() {
    if (compare != null) {
      compare.handle(null);
    }
  }

  private PanelPage page(PanelTab tab) {
    return Objects.requireNonNull(pages.get(tab));
  }

  private void turnTo(PanelTab chosen) {
    if (!chosen.isSelected()) {
      before = page();
    }
    pages.keySet().forEach(tab -> tab.setSelected(tab.equals(chosen)));
    arrange();
    place.getChildren().setAll(made.computeIfAbsent(chosen, tab -> page(tab).content().get()));
    boundCard();
  }

  /// Three tabs stand in the row: the ties, the estimates, and the stops as one prepares to
  /// present, else what compares. One that was turned to stands there too; the rest is in the menu.
  private void arrange() {
    boolean third = false;
    List<MenuItem> rest = new ArrayList<>();
    for (PanelTab tab : pages.keySet()) {
      String id = page(tab).id();
      boolean offered = page(tab).offered().getValue();
      boolean takes = offered && !third && THIRD.contains(id);
      third |= takes;
      boolean shown =
          offered && (takes || tab.isSelected() || id.equals(RELATIONS) || id.equals(ESTIMATES));
      tab.setVisible(shown);
      if (offered && !shown) {
        MenuItem item = new MenuItem();
        item.setId("more-" + id);
        item.textProperty().bind(page(tab).title());
        item.setOnAction(event -> turnTo(tab));
        rest.add(item);
      }
    }
    comparing.setVisible(!third && compare != null);
    if (table != null) {
      MenuItem item = new MenuItem(table.getText());
      item.setId("more-table");
      item.disableProperty().bind(table.disabledProperty());
      item.setOnAction(table);
      rest.add(item);
    }
    more.getItems().setAll(rest);
    more.setVisible(!rest.isEmpty());
  }

  /// Says nothing of the article while something lies over its text.
  public void hideArticle(ObservableValue<Boolean> over) {
    over.subscribe(
        hidden -> {
          covered = hidden;
          count();
          card.hideHint(hidden);
        });
  }

  private void count() {
    int estimates = choice.estimates().size();
    String unread = estimates == 0 ? UnreadArticle.notice(choice, messages) : null;
    count.set(
        choice.markedArticle() == null || unread != null || covered
            ? messages.text("panel.estimates.unknown")
            : messages.text("panel.estimates", estimates));
    countHelp.set(unread == null ? messages.text("panel.estimates.help", estimates) : unread);
  }
}
