// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.briefingviewer.correct.DraftReading;
import org.briefingviewer.correct.EstimateDraft;
import org.briefingviewer.correct.NumberReading;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.correct.UnitReading;
import org.briefingviewer.correct.tie.AgentNames;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.correct.EstimateCorrection;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.correct.EstimateEditor.EditorActions;
import org.briefingviewer.ui.part.CardAction;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.place.CardPlace;
import org.briefingviewer.ui.place.LastChosen;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Correcting an estimate where it stands, making one of selected words, and what one said before.
public final class CorrectPart extends WindowPart {
  private final ShownBriefing shownBriefing;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final EstimateCorrection correcting;
  private final ReviewWalk walk;
  private final ArticleView text;
  private final EditorName signing;
  private Supplier<@Nullable TextSpan> pointed = () -> null;
  private final LastChosen chosen;
  private Consumer<Finding> others = other -> {};
  private final Action mark;
  private final Action correct;
  private final WordPicker picking = new WordPicker();
  private final NumberReading numbers = new NumberReading();
  private final ReadOnlyObjectWrapper<@Nullable Region> editor = new ReadOnlyObjectWrapper<>(null);

  /// What the editor that is shown was made for.
  private @Nullable EstimateDraft shown;

  private @Nullable EditorContext editing;

  /// What alone of an estimate is corrected, or null for all of it.
  private @Nullable CardPlace only;

  public CorrectPart(WindowContext of, PartHost host, ArticleView text) {
    super(of, host);
    this.shownBriefing = of.bench().shown();
    this.choice = of.bench().choice();
    this.moves = of.bench().moves();
    this.correcting = of.bench().correcting();
    this.walk = of.bench().review();
    this.text = text;
    this.signing = new EditorName(of.settings(), messages, host);
    this.chosen = new LastChosen(choice, walk);
    this.correct =
        commands.add(
            Group.EDITING,
            "correct.command.correct",
            this::correctChosen,
            Bindings.createObjectBinding(
                () -> chosen.get() != null,
                choice.articleProperty(),
                choice.estimateProperty(),
                choice.tieProperty(),
                choice.passageProperty(),
                walk.stopProperty()),
            "C",
            "Shift+T");
    ObservableValue<Boolean> read =
        Bindings.createBooleanBinding(
            () -> choice.markedArticle() != null, choice.articleProperty());
    this.mark = commands.add(Group.EDITING, "correct.command.mark", this::markSelected, read, "E");
    new WordSelecting(choice, text).offer(commands, read);
    commands.add(Group.EDITING, "correct.command.back", this::goBack, editor.isNotNull(), "Enter");
    commands.add(Group.EDITING, "correct.command.pick", picking::goBack, picking.waiting(), "Esc");
    correcting.draftProperty().subscribe(draft -> show());
    choice.articleProperty().subscribe(article -> show());
    choice.estimateProperty().subscribe(this::chosen);
    text.selectionProperty().subscribe(this::selected);
  }

  /// Says which words are meant where none are selected; null for none.
  public void pointing(Supplier<@Nullable TextSpan> words) {
    pointed = words;
  }

  /// Returns what corrects the chosen estimate.
  public Action correction() {
    return correct;
  }

  /// Returns what makes an estimate of words.
  public Action marking() {
    return mark;
  }

  /// What stands in the place of the chosen estimate's card, or null.
  public ReadOnlyObjectProperty<@Nullable Region> inCardsPlace() {
    return editor.getReadOnlyProperty();
  }

  private void correctChosen() {
    switch (chosen.get()) {
      case Estimate estimate -> correct(estimate, null);
      case Finding other -> others.accept(other);
      case null -> {}
    }
  }

  /// Says who corrects a state of a tie and an event.
  public void others(Consumer<Finding> correcting) {
    others = correcting;
  }

  /// Lets an estimate of the shown article be corrected on its card.
  ///
  /// @param place what alone, or null for all of it
  public void correct(Estimate estimate, @Nullable CardPlace place) {
    if (!correcting.begin(estimate)) {
      sayUnapplied();
      return;
    }
    if (editor.get() != null && !Objects.equals(place, only)) {
      only = place;
      renew();
    }
    begin();
  }

  /// What was typed stays; only other fields are shown.
  private void renew() {
    shown = null;
    correcting.at(null);
    show();
  }

  /// Says which correction stands open and is not saved, and leads back to it.
  ///
  /// @return whether there is one
  public boolean returnsToUnsaved() {
    boolean there = editor.get() != null && correcting.changed();
    if (there) {
      sayUnapplied();
    }
    return there;
  }

  private void sayUnapplied() {
    EstimateDraft open = correcting.draftProperty().get();
    if (open != null) {
      String words = EditWords.brief(open.now().quantity().asWritten());
      host.say(messages.text("correct.said.unapplied", words));
      moves.chooseArticle(open.articleId());
      begin();
    }
  }

  private void markSelected() {
    MarkedArticle marked = choice.markedArticle();
    TextSpan selected = text.selectionProperty().get();
    selected = selected == null ? pointed.get() : selected;
    TextSpan words =
        marked == null || selected == null
            ? null
            : new TextWords(marked.article().text()).trimmed(selected);
    if (words == null) {
      host.say(messages.text("correct.said.select"));
    } else {
      mark(words);
    }
  }

  /// Makes an estimate of words of the shown text, to be looked at before it is applied.
  public void mark(TextSpan words) {
    if (correcting.changed()) {
      sayUnapplied();
      return;
    }
    correcting.mark(
        words,
        by ->
            host.say(
                messages.text("correct.said.taken", EditWords.brief(by.quantity().asWritten()))),
        none -> host.say(messages.text("correct.said.noNumber", EditWords.brief(none))));
  }

  private void selected(@Nullable TextSpan span) {
    EditorContext now = editing;
    if (now != null && span != null && editor.get() != null) {
      picking.selected(span, now.text());
    }
  }

  /// Where nothing was typed yet the card follows what is chosen.
  private void chosen(@Nullable Estimate estimate) {
    EstimateDraft open = correcting.draftProperty().get();
    boolean other = open != null && (estimate == null || !estimate.id().equals(open.now().id()));
    if (other && !open.changed() && !open.marks() && !picking.waits() && editor.get() != null) {
      correcting.leave();
    }
  }

  private void show() {
    EstimateDraft open = correcting.draftProperty().get();
    MarkedArticle marked = choice.markedArticle();
    if (open == null || marked == null || !marked.article().id().equals(open.articleId())) {
      boolean within = editor.get() != null && focusInside();
      shown = null;
      editing = null;
      picking.focused(null);
      only = null;
      editor.set(null);
      if (within) {
        host.focusText();
      }
      return;
    }
    EstimateDraft before = shown;
    shown = open;
    if (before == null || !sameEditor(before, open)) {
      editing = new EditorContext(correcting, reading(marked), picking, messages, fonts);
      editor.set(new EstimateEditor(editing, new Ending(), only));
      begin();
    }
  }

  private static boolean sameEditor(EstimateDraft one, EstimateDraft other) {
    return one.articleId().equals(other.articleId()) && one.read().equals(other.read());
  }

  private boolean focusInside() {
    Region there = editor.get();
    Node owner =
        there == null || there.getScene() == null ? null : there.getScene().getFocusOwner();
    while (owner != null && !owner.equals(there)) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  private void begin() {
    if (editor.get() instanceof EstimateEditor open) {
      open.begin();
    }
  }

  private DraftReading reading(MarkedArticle marked) {
    String words = marked.article().text();
    Knowledge known = shownBriefing.knowledgeProperty().get();
    List<Function<Unit, String>> names = new ArrayList<>();
    names.add(new QuantityWords(messages)::unit);
    Settings.LANGUAGES.stream()
        .filter(language -> !language.equals(messages.locale()))
        .forEach(language -> names.add(new QuantityWords(new Messages(language))::unit));
    return new DraftReading(
        new UnitReading(words, names),
        numbers,
        new TextWords(words),
        AgentNames.of(marked.findings(), known).agents());
  }

  /// Goes from the text back to the field that waits for words, else to the editor.
  private void goBack() {
    if (picking.waits()) {
      picking.goBack();
    } else {
      begin();
    }
  }

  private final class Ending implements EditorActions {
    @Override
    public void apply() {
      EditorContext now = editing;
      if (now == null) {
        return;
      }
      if (!now.faults().isEmpty()) {
        if (editor.get() instanceof EstimateEditor open) {
          open.showFault();
        }
        return;
      }
      if (!correcting.changed() && !now.draft().marks()) {
        correcting.leave();
        return;
      }
      if (correcting.moved()) {
        host.say(messages.text("correct.said.moved"));
        return;
      }
      boolean part = only != null; // more of it may be wrong
      signing.as(
          by -> {
            if (part) {
              walk.staying(() -> applyAs(by, now.reading()));
            } else {
              applyAs(by, now.reading());
            }
          });
    }

    @Override
    public void leave() {
      correcting.leave();
    }

    @Override
    public void all() {
      only = null;
      renew();
      begin();
    }
  }

  private void applyAs(String by, DraftReading reading) {
    EstimateDraft open = correcting.draftProperty().get();
    Estimate made = correcting.apply(by, reading);
    if (open == null || made == null) {
      return;
    }
    String words = EditWords.brief(made.quantity().asWritten());
    host.say(
        messages.text(open.marks() ? "correct.said.marked" : "correct.said.corrected", by, words));
    if (walk.onProperty().get() && (!open.marks() || walk.decidable() != null)) {
      return; // it has the place
    }
    choice.estimates().stream()
        .filter(estimate -> estimate.id().equals(made.id()))
        .findFirst()
        .ifPresent(moves::chooseEstimate);
  }

  private EarlierWording saidBefore() {
    return new EarlierWording(shownBriefing, correcting.lookup(), messages, fonts);
  }

  /// Returns what stands under a state of a tie of what it said before.
  public CardRow.OfState underStates() {
    return saidBefore().underStates();
  }

  @Override
  public List<CardAction> onCard() {
    return List.of(new CardAction("card-correct", messages.text("correct.card"), correct));
  }

  @Override
  public List<CardRow> cardRows() {
    return List.of(
        new CardRow(
            messages.text("correct.row"), saidBefore()::of, correcting.lookup().knownProperty()));
  }
}
