// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Unit;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.part.CardDeed;
import org.briefingviewer.ui.part.CardRow;
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
  private final Deeds deeds;
  private final QuantityWords quantities;
  private final EstimateRows rows;
  private final DateWords dates;
  private final ReviewMark reviews;
  private double bound;

  /// What can be done with the chosen estimate.
  ///
  /// @param copy puts an estimate with its source where the user can paste it
  /// @param more what else stands at the foot, in that order
  /// @param rows what the parts of the window say of it, after the card's own rows
  /// @param editor stands in the card's place as long as it is not null
  /// @param walked whether a review is on, which has the keys that else step over the estimates
  public record Deeds(
      Consumer<Estimate> copy,
      List<CardDeed> more,
      List<CardRow> rows,
      ObservableValue<@Nullable Region> editor,
      ObservableValue<Boolean> walked) {
    public Deeds {
      rows = List.copyOf(rows);
      more = List.copyOf(more);
    }

    /// Deeds without rows.
    public Deeds(Consumer<Estimate> copy, List<CardDeed> more) {
      this(copy, more, List.of(), new SimpleObjectProperty<>(), new SimpleObjectProperty<>(false));
    }
  }

  public EstimateCard(
      ShownBriefing shown,
      ReaderChoice choice,
      ReaderMoves moves,
      Messages messages,
      Fonts fonts,
      Deeds deeds) {
    this.text = new PanelText(fonts);
    this.shown = shown;
    this.choice = choice;
    this.moves = moves;
    this.messages = messages;
    this.deeds = deeds;
    this.quantities = new QuantityWords(messages);
    this.rows = new EstimateRows(choice, moves, messages, text);
    this.dates = new DateWords(messages);
    this.reviews = new ReviewMark(messages);
    setId("estimate-card");
    getStyleClass().add("estimate-card");
    setAccessibleRole(AccessibleRole.PARENT);
    choice.estimateProperty().subscribe(this::show);
    choice.articleProperty().subscribe(this::showArticle);
    // Ratings come with what the briefing knows as a whole, which may be after the card.
    shown
        .knowledgeProperty()
        .map(known -> known == null ? List.<Rating>of() : known.ratings())
        .subscribe(ratings -> show(choice.estimateProperty().get()));
    deeds
        .rows()
        .forEach(row -> row.changes().subscribe(() -> show(choice.estimateProperty().get())));
    deeds.editor().subscribe(editor -> show(choice.estimateProperty().get()));
    deeds.walked().subscribe(on -> showArticle());
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
    Region editor = deeds.editor().getValue();
    if (editor != null) {
      showEditor(editor);
      return;
    }
    MarkedArticle marked = choice.markedArticle();
    Briefing briefing = shown.briefing();
    if (estimate == null || marked == null || briefing == null) {
      showHint();
      return;
    }
    setVisible(true);
    setManaged(true);
    String focused = focusedId();
    String value = quantities.brief(estimate.quantity());
    setAccessibleText(messages.text("card.name", value));
    EstimateParts parts =
        EstimateParts.unrated(marked, briefing.about().handling(), estimate)
            .rated(shown.knowledgeProperty().get());
    CardBody body = new CardBody(rows.of(parts, deeds.rows()), messages.text("card.details"));
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head(parts, value), body, foot(estimate));
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
    boolean editing = deeds.editor().getValue() != null;
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

  private void showHint() {
    List<Estimate> all = choice.estimates();
    String unread = UnreadArticle.notice(choice, messages);
    String none = unread == null ? messages.text("card.none") : unread;
    String hint = deeds.walked().getValue() ? "card.hint.review" : "card.hint";
    String words = all.isEmpty() ? none : messages.text(hint, all.size());
    setVisible(choice.markedArticle() != null);
    setManaged(isVisible());
    setAccessibleText(words);
    getChildren().setAll(PanelText.wrapping(words, "soft", "card-hint"));
  }

  private VBox head(EstimateParts parts, String value) {
    Estimate estimate = parts.estimate();
    ScriptedText brief = text.strong(value, "card-value");
    brief.setId("card-value");
    if (value.length() > LONG_VALUE) {
      brief.getStyleClass().add("long-value");
    }
    HBox.setHgrow(brief, Priority.ALWAYS);
    HBox first = new HBox(brief, steps(estimate));
    first.getStyleClass().add("card-first");
    VBox head = new VBox(first, written(parts), bound(estimate));
    head.getStyleClass().add("card-head");
    return head;
  }

  /// The text's own words, and of what it is: a number and its unit do not tell the killed from the
  /// wounded. What is counted says of what; of another unit it is told where nothing was found.
  private ScriptedText written(EstimateParts parts) {
    ScriptedText line = text.words(messages.text("quoted", parts.written()), "plain");
    line.setId("card-written");
    Quantity quantity = parts.estimate().quantity();
    if (quantity.scope() != null) {
      line.append(" · ", "soft");
      line.append(messages.text("cited.scope", quantity.scope()), "plain");
    } else if (quantity.unit().kind() != Unit.Kind.COUNT) {
      line.append(" · ", "soft");
      line.append(Messages.unbroken(messages.text("card.scope.none")), "missing");
    }
    return line;
  }

  /// The bound in words, the date and whether a person checked it: in view with the value, however
  /// much the rows hold.
  private ScriptedText bound(Estimate estimate) {
    Quantity quantity = estimate.quantity();
    ScriptedText line = text.words(Messages.unbroken(quantities.bound(quantity.bound())), "plain");
    line.append(" · ", "soft");
    if (quantity.asOf() == null) {
      line.append(Messages.unbroken(messages.text("card.asOf.none")), "missing");
    } else {
      String day = messages.text("card.asOf", dates.brief(quantity.asOf()));
      line.append(Messages.unbroken(day), "plain");
    }
    line.append(" · ", "soft");
    String review = Messages.unbroken(reviews.brief(estimate.review()));
    line.append(review, ReviewMark.styleClass(estimate.review()));
    return line;
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

  /// The deeds wrap where the card is narrow.
  private FlowPane foot(Estimate estimate) {
    Button copy = new Button(messages.text("card.copy"));
    copy.setId("card-copy");
    copy.setAccessibleText(messages.text("card.copy.help"));
    copy.setTooltip(new Tooltip(messages.text("card.copy.help")));
    copy.setOnAction(e -> deeds.copy().accept(estimate));
    FlowPane foot = new FlowPane(copy);
    for (CardDeed deed : deeds.more()) {
      ActionButton button = new ActionButton(deed.action(), deed.face(), null);
      button.setId(deed.id());
      foot.getChildren().add(button);
    }
    foot.getStyleClass().add("card-foot");
    return foot;
  }
}
