// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.anchor.AnchorFinder;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.sidecar.NoteKeeper;
import org.briefingviewer.bundle.sidecar.NoteMerge;
import org.briefingviewer.bundle.sidecar.Sidecar;
import org.briefingviewer.journal.NoteActs;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.NoteEdit;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// The reader's own notes on the open briefing. Views bind to the properties and call the verbs;
/// each change is saved a moment later, and at the latest when the briefing is closed. All of it is
/// used on the thread on which results are delivered.
public final class Notes {
  private final ShownBriefing whole;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final Function<OpenBriefing, @Nullable Sidecar> sidecars;
  private final TaskRunner work;
  private final Executor later;
  private final Supplier<OffsetDateTime> clock;

  private final ReadOnlyObjectWrapper<List<Note>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<PlacedNote>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Kept> kept = new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure =
      new ReadOnlyObjectWrapper<>(null);

  private NoteActs acts = NoteActs.UNHEARD;
  private @Nullable NoteKeeper keeper;
  private @Nullable AnchorFinder anchoring;
  private final Map<Anchor, AnchorOutcome> places = new HashMap<>();
  private List<Note> known = List.of();

  /// Where the notes of the open briefing are kept.
  ///
  /// @param place why they are kept there
  public record Kept(Path file, Sidecar.Place place) {}

  /// Notes that could not be saved. They stay in the window, and saving is tried again.
  ///
  /// @param reason what the file system said
  public record Failure(Path file, String reason) {}

  /// @param sidecars gives a briefing's notes on disk, or null where none are wanted; may be slow
  /// @param work reads the notes of a briefing that was opened, and delivers
  /// @param later runs a save in the background after a moment
  /// @param clock gives the moment, to date the notes
  public Notes(
      ShownBriefing whole,
      ReaderChoice choice,
      ReaderMoves moves,
      Function<OpenBriefing, @Nullable Sidecar> sidecars,
      TaskRunner work,
      Executor later,
      Supplier<OffsetDateTime> clock) {
    this.whole = whole;
    this.choice = choice;
    this.moves = moves;
    this.sidecars = sidecars;
    this.work = work;
    this.later = later;
    this.clock = clock;
    whole.stateProperty().subscribe(state -> leave());
    whole.articlesProperty().subscribe(this::firstTextIsThere);
    choice.articleProperty().subscribe(article -> articleShown());
  }

  /// Says who hears of every act on a note.
  public void onAct(NoteActs hears) {
    acts = hears;
  }

  /// All notes of the open briefing, in the order in which they were made.
  public ReadOnlyObjectProperty<List<Note>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /// The notes on the shown article, each with its place in the text.
  public ReadOnlyObjectProperty<List<PlacedNote>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Where the notes are kept; null while they are read.
  public ReadOnlyObjectProperty<@Nullable Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /// What was wrong with the files of notes when they were last read or written.
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// Why the notes could not be saved when it was last tried, or null.
  public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /// The places in the shown article that bear a note, in text order, each once.
  public List<TextSpan> spans() {
    return shown.get().stream()
        .map(PlacedNote::span)
        .filter(Objects::nonNull)
        .sorted()
        .distinct()
        .toList();
  }

  /// Returns the notes on an estimate of the shown article.
  public List<Note> on(Estimate estimate) {
    return shown.get().stream()
        .filter(placed -> about(placed, estimate))
        .map(PlacedNote::note)
        .toList();
  }

  /// An id alone is not enough: after an edit it may be given to another figure.
  private static boolean about(PlacedNote placed, Estimate estimate) {
    TextSpan span = placed.span();
    String id = placed.note().target().estimateId();
    return span != null
        && (span.equals(estimate.span())
            || (span.overlaps(estimate.span()) && estimate.id().equals(id)));
  }

  private void leave() {
    flush();
    keeper = null;
    known = List.of();
    problems.set(List.of());
    failure.set(null);
    kept.set(null);
    show(List.of());
    work.cancel();
  }

  /// The notes wait for the first text, as the list of articles does.
  private void firstTextIsThere(@Nullable List<ArticleSummary> articles) {
    OpenBriefing briefing = whole.base();
    if (articles != null && briefing != null) {
      work.run(
          TaskRunner.Task.of(() -> NoteKeeper.open(sidecars.apply(briefing))),
          this::read,
          unread -> {});
    }
  }

  private void read(NoteKeeper.Opened opened) {
    Sidecar.State read = opened.state();
    keeper = opened.keeper();
    known = read.notes();
    kept.set(new Kept(read.where(), read.place()));
    problems.set(read.problems());
    show(read.notes());
  }

  private void articleShown() {
    MarkedArticle marked = choice.markedArticle();
    anchoring = marked == null ? null : new AnchorFinder(marked.article().text());
    places.clear();
    place();
  }

  private void show(List<Note> notes) {
    all.set(List.copyOf(notes));
    place();
  }

  private void place() {
    MarkedArticle marked = choice.markedArticle();
    AnchorFinder text = anchoring;
    if (marked == null || text == null) {
      shown.set(List.of());
      return;
    }
    shown.set(
        all.get().stream()
            .filter(note -> note.target().articleId().equals(marked.article().id()))
            .map(note -> new PlacedNote(note, outcome(note.target().anchor(), text)))
            .toList());
  }

  /// Each passage is looked for once in a text, not with every key of a note that is being typed.
  private @Nullable AnchorOutcome outcome(@Nullable Anchor anchor, AnchorFinder text) {
    return anchor == null ? null : places.computeIfAbsent(anchor, text::place);
  }

  /// Returns what a reader means to write on: the selected passage, else the chosen estimate, else
  /// the paragraph that is being read; with the note that already stands there.
  ///
  /// @param selected a passage of the shown article, or null
  /// @param paragraph the index of a paragraph of the shown article; below 0 for the whole article
  /// @return null when no article is shown
  public @Nullable NoteDraft draft(@Nullable TextSpan selected, int paragraph) {
    MarkedArticle marked = choice.markedArticle();
    if (marked == null) {
      return null;
    }
    acts.begin();
    Estimate estimate = choice.estimateProperty().get();
    TextSpan span = selected;
    if (span == null && estimate != null) {
      span = estimate.span();
    } else if (span == null && paragraph >= 0) {
      span = marked.article().paragraphs().get(paragraph).span();
    }
    return new NoteDraft(NoteDraft.target(marked.article(), estimate, span), standing(span));
  }

  private @Nullable Note standing(@Nullable TextSpan span) {
    return shown.get().stream()
        .filter(placed -> Objects.equals(placed.span(), span))
        .filter(placed -> span != null || placed.outcome() == null)
        .map(PlacedNote::note)
        .findFirst()
        .orElse(null);
  }

  /// Writes what a reader wrote: a new note, or a changed one.
  ///
  /// @param text not blank
  /// @return the draft for writing on
  public NoteDraft write(NoteDraft draft, String text) {
    Note before = draft.note();
    String words = text.strip();
    if (before != null && before.text().equals(words)) {
      return draft;
    }
    OffsetDateTime moment = clock.get().truncatedTo(ChronoUnit.SECONDS);
    Note note =
        before == null
            ? new Note(NoteMerge.freshId(), draft.target(), words, moment, moment)
            : before.withText(words, moment);
    place(note);
    acts.writing(new NoteEdit.Noted(before, note));
    return NoteDraft.of(note);
  }

  /// Takes a note away.
  public void remove(Note note) {
    if (without(note)) {
      acts.done(new NoteEdit.Noted(note, null));
    }
  }

  /// Takes the note away that is being written: one that was begun and emptied again never was.
  public void discard(Note note) {
    if (without(note)) {
      acts.writing(new NoteEdit.Noted(note, null));
    }
  }

  private boolean without(Note note) {
    List<Note> left = all.get().stream().filter(each -> !each.id().equals(note.id())).toList();
    boolean there = left.size() < all.get().size();
    if (there) {
      change(left);
    }
    return there;
  }

  /// Makes a note what it is after an act that is undone or done again.
  public void put(NoteEdit.Noted act) {
    Note after = act.after();
    if (after != null) {
      place(after);
    } else if (act.before() != null) {
      without(act.before());
    }
  }

  private void place(Note note) {
    List<Note> now = new ArrayList<>(all.get());
    int at = now.stream().map(Note::id).toList().indexOf(note.id());
    if (at >= 0) {
      now.set(at, note);
    } else {
      now.add(note);
    }
    change(now);
  }

  /// Shows what a note is about, in whichever article it is: its passage, or the article.
  ///
  /// @param lost told when the words stand in the article no more; the article is shown then
  public void goTo(Note note, Runnable lost) {
    Briefing open = whole.briefing();
    Anchor anchor = note.target().anchor();
    String article = note.target().articleId();
    if (open == null || anchor == null) {
      moves.chooseArticle(article);
      return;
    }
    work.run(
        TaskRunner.Task.of(
            () ->
                new PlacedNote(
                    note, new AnchorFinder(open.article(article).article().text()).place(anchor))),
        found -> {
          TextSpan span = found.span();
          if (span == null) {
            moves.chooseArticle(article);
            lost.run();
          } else {
            moves.showPassage(new EvidenceQuote(article, span, note.words()));
          }
        },
        // The article itself says why it cannot be read.
        unread -> moves.chooseArticle(article));
  }

  private void change(List<Note> notes) {
    NoteKeeper now = keeper;
    if (now != null) {
      show(notes);
      now.want(known, all.get());
      later.execute(() -> save(now));
    }
  }

  private void save(NoteKeeper now) {
    try {
      NoteKeeper.Saved saved = now.save();
      if (saved != null) {
        work.deliver(() -> saved(now, saved));
      }
    } catch (IOException e) {
      work.deliver(() -> failed(now, e));
    }
  }

  private void saved(NoteKeeper by, NoteKeeper.Saved saved) {
    if (by != keeper) {
      return;
    }
    Sidecar.State state = saved.state();
    List<Note> merged = NoteMerge.merge(saved.mine(), all.get(), state.notes());
    known = state.notes();
    kept.set(new Kept(state.where(), state.place()));
    failure.set(null);
    if (!state.problems().isEmpty()) {
      problems.set(state.problems());
    }
    if (!merged.equals(all.get())) {
      show(merged);
    }
  }

  private void failed(NoteKeeper by, IOException reason) {
    Kept place = kept.get();
    if (by == keeper && place != null) {
      failure.set(new Failure(place.file(), WriteFailure.reason(reason)));
    }
  }

  /// Saves at once what is not saved yet.
  public void flush() {
    if (keeper != null) {
      save(keeper);
    }
  }
}
