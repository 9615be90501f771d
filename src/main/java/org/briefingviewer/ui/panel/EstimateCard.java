// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.field.FittingLine;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.part.CardAction;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.ui.part.WritingPane;
import org.briefingviewer.ui.place.CardPlace;
import org.briefingviewer.ui.place.CardPlaces;
import org.briefingviewer.ui.place.FieldAsked;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;

/// The card of the chosen estimate: its value with the bound, whose it is, on what evidence, what
/// is said beside it, and the rest. Without a chosen estimate it says in one line how to choose.
public final class EstimateCard extends VBox {
  /// From how many UTF-16 code units on a value has smaller letters, so that the chain stays in
  /// view.
  private static final int LONG_VALUE = 22;

  /// How much of the panel it takes while it is corrected.
  private static final double EDITING_SHARE = 0.72;

  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final Messages messages;
  private final PanelText text;
  private final CardActions handlers;
  private final QuantityWords quantities;
  private final EstimateRows rows;
  private final DateWords dates;
  private final ReviewMark reviews;
  private double bound;
  private boolean covered;

  /// What can be corrected of what is shown, or null.
  private @Nullable CardPlaces places;

  /// What alone is being corrected, or null.
  private @Nullable CardPlace asked;

  /// What can be done with the chosen estimate.
  ///
  /// @param copy puts an estimate with its source where the user can paste it
  /// @param more what else stands at the foot, in that order
  /// @param rows what the parts of the window say of it, after the card's own rows
  /// @param editor stands in the card's place as long as it is not null
  /// @param walked whether a review is on, which has the keys that else step over the estimates
  public record CardActions(
      Consumer<Estimate> copy,
      List<CardAction> more,
      List<CardRow> rows,
      ObservableValue<@Nullable Region> editor,
      ObservableValue<Boolean> walked) {
    public CardActions {
      rows = List.copyOf(rows);
      more = List.copyOf(more);
    }
  }

  public EstimateCard(
      ShownBriefing shown,
      ReaderChoice choice,
      ReaderMoves moves,
      Messages messages,
      Fonts fonts,
      CardActions handlers) {
    this.text = new PanelText(fonts);
    this.shown = shown;
    this.choice = choice;
    this.moves = moves;
    this.messages = messages;
    this.handlers = handlers;
    this.quantities = new QuantityWords(messages);
    this.rows = new EstimateRows(choice, moves, messages, text);
    this.dates = new DateWords(messages);
    this.reviews = new ReviewMark(messages);
    setId("estimate-card");
    getStyleClass().add("estimate-card");
    setAccessibleRole(AccessibleRole.PARENT);
    addEventHandler(FieldAsked.TYPE, event -> asked = event.place());
    choice.estimateProperty().subscribe(this::show);
    choice.articleProperty().subscribe(this::showArticle);
    // Ratings come with what the briefing knows as a whole, which may be after the card.
    shown
        .knowledgeProperty()
        .map(known -> known == null ? List.<Rating>of() : known.ratings())
        .subscribe(ratings -> show(choice.estimateProperty().get()));
    handlers
        .rows()
        .forEach(row -> row.changes().subscribe(() -> show(choice.estimateProperty().get())));
    handlers.editor().subscribe(editor -> show(choice.estimateProperty().get()));
    handlers.walked().subscribe(on -> showArticle());
  }

  /// After an edit the chosen estimate is put anew right behind its article: what it said before is
  /// not shown once more.
  private void showArticle() {
    Estimate chosen = choice.estimateProperty().get();
    MarkedArticle marked = choice.markedArticle();
    if (chosen == null || marked == null || marked.findings().claims().contains(chosen)) {
      show(chosen);
    }
  }

  private void show(@Nullable Estimate estimate) {
    bound(bound);
    Region editor = handlers.editor().getValue();
    asked = editor == null ? null : asked;
    if (editor != null && !(editor instanceof WritingPane pane && pane.underHead())) {
      showEditor(editor);
      return;
    }
    MarkedArticle marked = choice.markedArticle();
    Briefing briefing = shown.briefing();
    if (estimate == null || marked == null || briefing == null) {
      places = null;
      showHint();
      return;
    }
    if (editor != null && getChildren().contains(editor)) {
      return; // nothing is made anew while somebody types
    }
    setVisible(true);
    setManaged(true);
    String focused = focusedId();
    String value = quantities.brief(estimate.quantity());
    setAccessibleText(messages.text("card.name", value));
    EstimateParts parts =
        EstimateParts.unrated(marked, briefing.about().handling(), estimate)
            .rated(shown.knowledgeProperty().get());
    CardPlaces of = new CardPlaces(this, estimate, messages);
    VBox head = head(parts, value, of);
    if (editor != null) {
      VBox.setVgrow(editor, Priority.ALWAYS);
      getChildren().setAll(head, editor);
      return;
    }
    VBox said = rows.of(parts, handlers.rows(), of);
    if (getChildren().size() > 1 && getChildren().get(1) instanceof CardBody body) {
      body.show(said);
      getChildren().set(0, head);
    } else {
      CardBody body = new CardBody(messages.text("card.details"));
      body.show(said);
      VBox.setVgrow(body, Priority.ALWAYS);
      getChildren().setAll(head, body, foot());
    }
    places = of;
    Node again = focused == null ? null : lookup("#" + focused);
    if (again != null) {
      again.requestFocus();
    }
  }

  /// Where the card stands it is corrected; nothing in it is made anew while somebody types.
  private void showEditor(Region editor) {
    setVisible(true);
    setManaged(true);
    if (!getChildren().equals(List.of(editor))) {
      VBox.setVgrow(editor, Priority.ALWAYS);
      setAccessibleText(editor.getAccessibleText());
      getChildren().setAll(editor);
    }
  }

  /// Returns the id of the card's button that has the focus, so that it is not lost by stepping.
  private @Nullable String focusedId() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner instanceof Button button && lookupAll(".button").contains(button)
        ? button.getId()
        : null;
  }

  /// Gives the card its height while an estimate is chosen, so that nothing around it jumps from
  /// one to the next; without one it is as high as its line.
  void bound(double height) {
    bound = height;
    Region editor = handlers.editor().getValue();
    boolean editing = editor != null && !(editor instanceof WritingPane p && !p.needsRoom());
    double most = editing ? Math.max(height, editingHeight()) : height;
    boolean open = editing || choice.estimateProperty().get() != null;
    setPrefHeight(open ? most : USE_COMPUTED_SIZE);
    setMinHeight(open ? most : USE_COMPUTED_SIZE);
    setMaxHeight(most);
  }

  /// Fields need more room than what stands in them.
  private double editingHeight() {
    return getParent() instanceof Region panel ? Math.rint(panel.getHeight() * EDITING_SHARE) : 0;
  }

  /// Says nothing of the article while something lies over its text; a chosen estimate stays.
  void hideHint(boolean hidden) {
    covered = hidden;
    if (choice.estimateProperty().get() == null) {
      showHint();
    }
  }

  private void showHint() {
    List<Estimate> all = choice.estimates();
    String unread = UnreadArticle.notice(choice, messages);
    String none = unread == null ? messages.text("card.none") : unread;
    String hint = handlers.walked().getValue() ? "card.hint.review" : "card.hint";
    String words = all.isEmpty() ? none : messages.text(hint, all.size());
    setVisible(choice.markedArticle() != null && !covered);
    setManaged(isVisible());
    setAccessibleText(words);
    getChildren().setAll(PanelText.wrapping(words, "soft", "card-hint"));
  }

  /// The figure, what it counts, for when and whether a person checked it: in view however much the
  /// rows hold.
  private VBox head(EstimateParts parts, String value, CardPlaces of) {
    Estimate estimate = parts.estimate();
    ScriptedText brief = text.strong(value, "card-value");
    brief.setId("card-value");
    Tooltip.install(brief, new Tooltip(quantities.full(estimate.quantity())));
    if (value.length() > LONG_VALUE) {
      brief.getStyleClass().add("long-value");
    }
    HBox figure = press(of, "card-figure", new CardPlace(ClaimField.VALUE), value, brief);
    HBox.setHgrow(figure, Priority.ALWAYS);
    HBox first = new HBox(figure, steps(estimate));
    first.getStyleClass().add("card-first");
    first.setMinHeight(USE_PREF_SIZE); // the rows below give way
    Region counted = counted(estimate, of);
    Region dated = dated(estimate, of);
    VBox head = new VBox(first, new FittingLine(counted, dated, dated));
    head.getStyleClass().add("card-head");
    return head;
  }

  /// What is pressed to correct a part of the head.
  private HBox press(CardPlaces of, String id, CardPlace place, String spoken, ScriptedText words) {
    HBox line = new HBox(words, of.digit(place));
    line.getStyleClass().add("place-line");
    words.setMinWidth(0);
    PressableBox pressed = of.pressable(place, spoken, () -> {}, line);
    pressed.setId(id);
    HBox box = new HBox(pressed);
    pressed.setMinWidth(0);
    return box;
  }

  /// A number and its unit do not tell the killed from the wounded: what it counts stands beside,
  /// or that it was not found. Of what is counted the unit says it.
  private HBox counted(Estimate estimate, CardPlaces of) {
    Quantity quantity = estimate.quantity();
    ScriptedText words = text.words("", "plain");
    if (quantity.scope() != null) {
      words.setWords(quantity.scope(), "plain");
    } else if (quantity.unit().kind() == UnitKind.COUNT) {
      words.setWords(messages.text("card.scope.all"), "soft");
    } else {
      words.setWords(messages.text("card.scope.none"), "missing");
    }
    CardPlace place = new CardPlace(ClaimField.SCOPE);
    return press(of, "card-counts", place, words.getAccessibleText(), words);
  }

  private Region dated(Estimate estimate, CardPlaces of) {
    Quantity quantity = estimate.quantity();
    ScriptedText date = text.words("", "plain");
    if (quantity.asOf() == null) {
      date.setWords(Messages.unbroken(messages.text("card.asOf.none")), "missing");
    } else {
      String day = messages.text("card.asOf", dates.brief(quantity.asOf()));
      date.setWords(Messages.unbroken(day), "plain");
    }
    CardPlace place = new CardPlace(ClaimField.AS_OF);
    HBox pressed = press(of, "card-as-of", place, date.getAccessibleText(), date);
    ScriptedText state = text.words("", "plain");
    if (quantity.bound() == Bound.UNSTATED) {
      state.append(Messages.unbroken(quantities.bound(quantity.bound())) + " · ", "soft");
    }
    String review = Messages.unbroken(reviews.brief(estimate.review()));
    state.append(review, ReviewMark.styleClass(estimate.review()));
    return new FittingLine(pressed, state, state);
  }

  private HBox steps(Estimate estimate) {
    List<Estimate> all = choice.estimates();
    int at = all.indexOf(estimate) + 1;
    // One that was rejected stays on the card until another is chosen, and is none of them.
    Label place =
        PanelText.single(at == 0 ? "" : messages.text("card.place.of", at, all.size()), "soft");
    place.setId("card-place");
    HBox steps =
        new HBox(
            place,
            step("previous", "‹", moves::previousEstimate),
            step("next", "›", moves::nextEstimate));
    steps.setAlignment(Pos.CENTER_RIGHT);
    steps.setMinWidth(USE_PREF_SIZE);
    steps.setMaxHeight(USE_PREF_SIZE);
    steps.getStyleClass().add("card-steps");
    return steps;
  }

  private Button step(String which, String sign, Runnable action) {
    Button button = new Button(sign);
    button.setId("card-" + which);
    button.getStyleClass().add("step");
    button.setAccessibleText(messages.text("card." + which));
    button.setOnAction(e -> action.run());
    return button;
  }

  /// What decides about it stands first; what else can be done with it is folded into a menu. It is
  /// the same for every estimate, and stays as long as the card stands there.
  private HBox foot() {
    Button copy = new Button(messages.text("card.copy"));
    copy.setId("card-copy");
    copy.setAccessibleText(messages.text("card.copy.help"));
    copy.setTooltip(new Tooltip(messages.text("card.copy.help")));
    copy.setOnAction(e -> handlers.copy().accept(choice.estimateProperty().get()));
    HBox foot = new HBox();
    MenuButton more = new MenuButton("…");
    more.setId("card-further");
    more.setAccessibleText(messages.text("card.further"));
    more.setTooltip(new Tooltip(messages.text("card.further")));
    for (CardAction handler : handlers.more()) {
      if (handler.first()) {
        ActionButton button = new ActionButton(handler.action(), handler.face(), null);
        button.setId(handler.id());
        button.setMinWidth(USE_PREF_SIZE);
        foot.getChildren().add(button);
      } else {
        MenuItem item = new MenuItem(handler.face());
        item.setId(handler.id());
        item.disableProperty().bind(handler.action().disabledProperty());
        item.setOnAction(handler.action());
        more.getItems().add(item);
      }
    }
    foot.getChildren().add(copy);
    if (!more.getItems().isEmpty()) {
      foot.getChildren().add(more);
    }
    foot.getChildren().forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
    foot.getStyleClass().add("card-foot");
    foot.setMinWidth(0); // the panel decides how wide it is
    return foot;
  }

  /// Asks for the correction of what has this digit on the card; while one thing is corrected, for
  /// that alone.
  ///
  /// @return whether something has
  boolean correct(int digit) {
    CardPlaces there = places;
    boolean free = handlers.editor().getValue() == null;
    return there != null && (free || there.has(digit, asked)) && there.press(digit);
  }
}
