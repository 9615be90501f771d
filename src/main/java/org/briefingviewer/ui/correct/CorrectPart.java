// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.briefingviewer.correct.DraftReading;
import org.briefingviewer.correct.EstimateDraft;
import org.briefingviewer.correct.NumberReading;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.correct.UnitReading;
import org.briefingviewer.correct.tie.AgentNames;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.correct.Correcting;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.ask.Signing;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.CommandList;
import org.briefingviewer.ui.part.Host;
import org.briefingviewer.ui.part.Part;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Correcting an estimate where it stands, making one of selected words, and what one said before.
public final class CorrectPart implements Part {
  private final ShownBriefing shownBriefing;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final Correcting correcting;
  private final ReviewWalk walk;
  private final Messages messages;
  private final Fonts fonts;
  private final Host host;
  private final ArticleView text;
  private final Signing signing;
  private final CommandList commands;
  private Supplier<@Nullable TextSpan> pointed = () -> null;
  private final Action mark;
  private final Action correct;
  private final Picking picking = new Picking();
  private final WordSteps steps = new WordSteps();
  private final NumberReading numbers = new NumberReading();
  private final ReadOnlyObjectWrapper<@Nullable Region> editor = new ReadOnlyObjectWrapper<>(null);

  /// What the editor that is shown was made for.
  private @Nullable EstimateDraft shown;

  private @Nullable Editing editing;

  public CorrectPart(WindowContext of, Host host, ArticleView text) {
    this.shownBriefing = of.bench().shown();
    this.choice = of.bench().choice();
    this.moves = of.bench().moves();
    this.correcting = of.bench().correcting();
    this.walk = of.bench().review();
    this.messages = of.messages();
    this.fonts = of.fonts();
    this.host = host;
    this.text = text;
    this.signing = new Signing(of.settings(), messages, host);
    this.commands = new CommandList(messages);
    this.correct =
        commands.add(
            Group.EDITING,
            "correct.command.correct",
            this::correctChosen,
            choice.estimateProperty().isNotNull(),
            "C");
    ObservableValue<Boolean> read =
        Bindings.createBooleanBinding(
            () -> choice.markedArticle() != null, choice.articleProperty());
    this.mark = commands.add(Group.EDITING, "correct.command.mark", this::markSelected, read, "E");
    addWords(read);
    correcting.draftProperty().subscribe(draft -> show());
    choice.articleProperty().subscribe(article -> show());
    choice.estimateProperty().subscribe(this::chosen);
    text.selectionProperty().subscribe(this::selected);
  }

  private void addWords(ObservableValue<Boolean> read) {
    commands.add(Group.READING, "correct.command.nextWord", () -> step(true, false), read, "Right");
    commands.add(
        Group.READING, "correct.command.previousWord", () -> step(false, false), read, "Left");
    commands.add(
        Group.READING, "correct.command.moreWords", () -> step(true, true), read, "Shift+Right");
    commands.add(
        Group.READING, "correct.command.fewerWords", () -> step(false, true), read, "Shift+Left");
    commands.add(Group.EDITING, "correct.command.back", this::goBack, editor.isNotNull(), "Enter");
    commands.add(Group.EDITING, "correct.command.pick", picking::goBack, picking.waiting(), "Esc");
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
    Estimate estimate = choice.estimateProperty().get();
    if (estimate != null && correcting.begin(estimate)) {
      begin();
    } else if (estimate != null) {
      sayUnapplied();
    }
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

  private void step(boolean forth, boolean extend) {
    MarkedArticle marked = choice.markedArticle();
    if (marked == null) {
      return;
    }
    TextWords words = new TextWords(marked.article().text());
    TextSpan selected = text.selectionProperty().get();
    int begin = beginning(marked);
    TextSpan next =
        extend
            ? steps.extend(words, selected, begin, forth)
            : steps.step(words, selected, begin, forth);
    if (next != null) {
      text.select(next);
      text.reveal(next);
    }
  }

  /// From where words are selected by keys: from what is shown or chosen, else from what is read.
  private int beginning(MarkedArticle marked) {
    EvidenceQuote passage = choice.passageProperty().get();
    Estimate estimate = choice.estimateProperty().get();
    int paragraph = text.paragraphProperty().get();
    if (passage != null && passage.articleId().equals(marked.article().id())) {
      return passage.span().start();
    }
    if (estimate != null) {
      return estimate.span().start();
    }
    return paragraph < 0 ? 0 : marked.article().paragraphs().get(paragraph).span().start();
  }

  private void selected(@Nullable TextSpan span) {
    Editing now = editing;
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
      editor.set(null);
      if (within) {
        host.focusText();
      }
      return;
    }
    EstimateDraft before = shown;
    shown = open;
    if (before == null || !sameEditor(before, open)) {
      editing = new Editing(correcting, reading(marked), picking, messages, fonts);
      editor.set(new EstimateEditor(editing, new Ending()));
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

  private final class Ending implements EstimateEditor.Deeds {
    @Override
    public void apply() {
      Editing now = editing;
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
      signing.as(by -> applyAs(by, now.reading()));
    }

    @Override
    public void leave() {
      correcting.leave();
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
      return; // it goes on by itself
    }
    choice.estimates().stream()
        .filter(estimate -> estimate.id().equals(made.id()))
        .findFirst()
        .ifPresent(moves::chooseEstimate);
  }

  private SaidBefore saidBefore() {
    return new SaidBefore(shownBriefing, correcting.lookup(), messages, fonts);
  }

  /// Returns what stands under a state of a tie of what it said before.
  public CardRow.OfState underStates() {
    return saidBefore().underStates();
  }

  @Override
  public List<Command> commands() {
    return commands.commands();
  }

  /// Among the rows: what stands at the foot of the card stands in one line, also in a narrow
  /// panel.
  private Node correctButton() {
    ActionButton button = new ActionButton(correct, messages.text("correct.card"), null);
    button.setId("card-correct");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(button);
  }

  @Override
  public List<CardRow> cardRows() {
    return List.of(
        new CardRow(
            messages.text("correct.row"), saidBefore()::of, correcting.lookup().knownProperty()),
        new CardRow(
            messages.text("correct.ask"),
            estimate -> correctButton(),
            new SimpleObjectProperty<>()));
  }
}
