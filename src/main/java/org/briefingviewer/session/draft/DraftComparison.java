// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.compare.draft.DraftCheck;
import org.briefingviewer.export.comment.CommentedDocument;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.MemoryShare;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.intake.RawReading;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.RevisedBriefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.wording.compare.DraftNote;
import org.jspecify.annotations.Nullable;

/// Holds the reader's own draft against the open briefing, as it is now: after an edit, or when
/// another briefing was opened, it is compared anew. Nothing of the draft is written anywhere
/// unless [#save] is asked for. Used on the thread on which results are delivered.
public final class DraftComparison {
  private final ShownBriefing shown;
  private final Supplier<ArticleImporter> importer;
  private final TaskRunner reading;
  private final TaskRunner writing;
  private final ReadOnlyObjectWrapper<DraftState> state =
      new ReadOnlyObjectWrapper<>(new DraftState.None());

  /// @param importer reads drafts, as it reads articles; made when the first draft comes
  /// @param works gives the work of each kind
  public DraftComparison(
      ShownBriefing shown, Supplier<ArticleImporter> importer, Supplier<TaskRunner> works) {
    this.shown = shown;
    this.importer = importer;
    this.reading = works.get();
    this.writing = works.get();
    shown.revisedProperty().subscribe(this::again);
    shown.stateProperty().subscribe(this::left);
  }

  /// How far the draft is.
  public ReadOnlyObjectProperty<DraftState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Returns the draft, or null where there is none.
  public @Nullable HeldDraft held() {
    return state.get() instanceof DraftState.Held held ? held.draft() : null;
  }

  public void file(Path file) {
    hold(RawArticle.OfFile.of(file), ArticleImporter.nameOf(file));
  }

  /// Compares words that were pasted or typed.
  ///
  /// @param html the same with its markup, or null
  public void words(@Nullable String text, @Nullable String html) {
    hold(new RawArticle.OfClipboard(text, html), "");
  }

  private void hold(RawArticle draft, String name) {
    Briefing briefing = shown.briefing();
    if (briefing == null) {
      return;
    }
    state.set(new DraftState.Reading());
    reading.run(
        superseded -> compared(read(draft, name), briefing, superseded),
        held -> state.set(new DraftState.Held(held)),
        failure -> state.set(new DraftState.Failed(problems(draft.name(), failure))));
  }

  private static List<Problem> problems(String name, Exception failure) {
    return failure instanceof UnreadableFile unreadable
        ? List.of(unreadable.problem())
        : Refusal.problems(name, failure);
  }

  private HeldDraft read(RawArticle draft, String name)
      throws IOException, Refusal, UnreadableFile {
    return new RawReading(importer.get(), new MemoryShare())
        .read(
            draft,
            "draft",
            (raw, marked, notes) ->
                new HeldDraft(
                    name,
                    marked,
                    CommentedDocument.isWord(raw.bytes()) ? raw.bytes() : null,
                    List.copyOf(notes),
                    List.of(),
                    "",
                    0));
  }

  private static HeldDraft compared(HeldDraft draft, Briefing briefing, BooleanSupplier superseded)
      throws Refusal {
    briefing.complete();
    List<MarkedArticle> articles = new ArrayList<>();
    int unread = briefing.articles(superseded, articles::add);
    return draft.with(
        new DraftCheck(articles).check(draft.text()), briefing.about().title(), unread);
  }

  private void again(@Nullable RevisedBriefing now) {
    HeldDraft held = held();
    if (now != null && held != null) {
      reading.run(
          superseded -> compared(held, now.briefing(), superseded),
          compared -> state.set(new DraftState.Held(compared)),
          failure -> state.set(new DraftState.Failed(problems(held.name(), failure))));
    }
  }

  private void left(LoadState now) {
    if (now instanceof LoadState.Empty || now instanceof LoadState.Failed) {
      close();
    }
  }

  /// Lets go of the draft: nothing of it stays.
  public void close() {
    reading.cancel();
    state.set(new DraftState.None());
  }

  /// Writes the draft as a Word document with comments: a copy of its own document, or one that is
  /// made from its words.
  ///
  /// @param notes what the comments say
  /// @param done told how many comments stand at their words, and how many at the document's head
  /// @param failed told what went wrong
  public void save(
      Path out,
      List<DraftNote> notes,
      Consumer<CommentedDocument.Placed> done,
      Consumer<Problem> failed) {
    HeldDraft held = held();
    if (held == null) {
      return;
    }
    writing.run(
        TaskRunner.Task.of(
            () -> CommentedDocument.write(held.text().article(), held.document(), notes, out)),
        done,
        failure -> failed.accept(WriteFailure.of(out.toString(), failure)));
  }
}
