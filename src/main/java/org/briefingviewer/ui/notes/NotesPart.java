// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.notes;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.edit.NoteEdit;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.notes.NoteDraft;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.notes.NoteRow.NoteActions;
import org.briefingviewer.ui.part.CardAction;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.text.ArticleView;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Own notes: writing on what is selected, chosen or read, the list of all, bringing back.
public final class NotesPart extends WindowPart {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final Notes notes;
  private final Document document;
  private final ArticleView text;
  private final NoteWords words;
  private final Action writeOnEstimate;

  private @Nullable NoteEditor editor;
  private @Nullable NoteList list;

  public NotesPart(WindowContext of, PartHost host, ArticleView text) {
    super(of, host);
    this.shown = of.bench().shown();
    this.choice = of.bench().choice();
    this.notes = of.bench().notes();
    this.document = of.bench().document();
    this.text = text;
    this.words = new NoteWords(of.messages());
    this.writeOnEstimate =
        new Action(of.messages().text("notes.command.estimate"), event -> onCardPressed());
    addCommands();
    bind();
  }

  private void addCommands() {
    ObservableValue<Boolean> can =
        Bindings.createBooleanBinding(
            () -> notes.keptProperty().get() != null && choice.markedArticle() != null,
            notes.keptProperty(),
            choice.articleProperty());
    ObservableValue<Boolean> open = notes.keptProperty().isNotNull();
    commands.add(Command.Group.NOTES, "notes.command.write", this::write, can, "Shortcut+M");
    commands.add(Command.Group.NOTES, "notes.command.all", this::showAll, open, "Shortcut+Shift+M");
    writeOnEstimate
        .disabledProperty()
        .bind(choice.estimateProperty().isNull().or(notes.keptProperty().isNull()));
  }

  private void bind() {
    choice.articleIdProperty().subscribe(this::leave);
    notes
        .problemsProperty()
        .subscribe(problems -> problems.stream().findFirst().ifPresent(host::tell));
    notes.failureProperty().subscribe(this::tell);
  }

  private void tell(Notes.@Nullable Failure failure) {
    if (failure != null) {
      host.tell(
          new Problem(
              failure.file().toString(),
              words.text("notes.failure.what", failure.reason()),
              words.text("notes.failure.remedy")));
    }
  }

  /// The note that is being written belongs to the article that is being left.
  private void leave(@Nullable String articleId) {
    if (editor != null && !editor.target().articleId().equals(articleId)) {
      editor.finish();
    }
  }

  private void write() {
    NoteDraft draft = notes.draft(text.selectionProperty().get(), text.paragraphProperty().get());
    if (draft != null) {
      edit(draft);
    }
  }

  private void onCardPressed() {
    Estimate estimate = choice.estimateProperty().get();
    NoteDraft draft = estimate == null ? null : notes.draft(estimate.span(), -1);
    if (draft != null) {
      edit(draft);
    }
  }

  private void edit(NoteDraft draft) {
    NoteEditor open = editor;
    if (open != null && open.target().equals(draft.target())) {
      open.begin();
      return;
    }
    if (open != null) {
      open.finish();
    }
    NoteEditor next = new NoteEditor(notes, draft, words, fonts, this::close);
    editor = next;
    host.dock(next, next::finish);
    reveal(draft.target());
    next.begin();
  }

  /// The text has less room now; what the note is about stays in view.
  private void reveal(Note.Target target) {
    TextSpan span = target.anchor() == null ? null : target.anchor().span();
    if (span != null && choice.passageProperty().get() == null) {
      text.reveal(span);
    }
  }

  private void close(NoteEditor closed) {
    if (closed.equals(editor)) {
      editor = null;
      host.undock(closed);
    }
  }

  private void showAll() {
    if (editor != null) {
      editor.finish();
    }
    NoteList all = new NoteList(shown, notes, words, fonts, new OfList());
    list = all;
    host.showSheet(words.text("notes.list.title", notes.allProperty().get().size()), all);
    all.begin();
  }

  private final class OfList implements NoteActions {
    @Override
    public void goTo(Note note) {
      host.closeSheet();
      notes.goTo(note, () -> host.say(words.text("notes.lost")));
    }

    @Override
    public void remove(Note note) {
      notes.remove(note);
      host.say(words.text("notes.removed"), NoticeDuration.NEXT_EDIT);
      if (list != null) {
        list.fill();
      }
    }

    @Override
    public boolean canBringBack() {
      return document.undoableProperty().get() instanceof NoteEdit.Noted noted
          && noted.after() == null;
    }

    @Override
    public void bringBack() {
      if (canBringBack()) {
        document.undo();
      }
    }
  }

  @Override
  public List<CardRow> cardRows() {
    return List.of(new CardRow(words.text("notes.onCard"), this::cardNote, notes.shownProperty()));
  }

  /// Returns the notes on an estimate as the card shows them, or null when there is none.
  private @Nullable Node cardNote(Estimate estimate) {
    List<Note> found = notes.on(estimate);
    VBox all = new VBox();
    for (Note note : found) {
      all.getChildren().add(new ScriptedText(fonts, note.text(), "note-words"));
    }
    all.getStyleClass().add("card-notes");
    return found.isEmpty() ? null : all;
  }

  @Override
  public List<CardAction> onCard() {
    return List.of(new CardAction("card-note", words.text("notes.card"), writeOnEstimate, false));
  }
}
