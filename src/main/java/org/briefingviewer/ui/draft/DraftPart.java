// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.compare.draft.DraftFinding.Passage;
import org.briefingviewer.model.citing.CitationStyle;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.draft.DraftComparison;
import org.briefingviewer.session.draft.DraftState;
import org.briefingviewer.session.draft.HeldDraft;
import org.briefingviewer.ui.opening.StateFollower;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.passage.PassageTrip;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.compare.DraftNote;
import org.briefingviewer.wording.compare.DraftWords;
import org.jspecify.annotations.Nullable;

/// The reader's own draft: taken in, shown beside what the briefing says, taken along with
/// footnotes or comments. While a passage of the briefing is looked at the draft waits, and Esc
/// leads back to the very finding.
public final class DraftPart extends WindowPart {
  private final ShownBriefing shown;
  private final DraftComparison drafts;
  private final Supplier<CitationStyle> citations;
  private final PassageTrip trip;
  private @Nullable DraftView view;

  public DraftPart(WindowContext of, PartHost host) {
    super(of, host);
    this.shown = of.bench().shown();
    this.drafts = of.bench().draft();
    this.citations = of.settings()::citations;
    trip = new PassageTrip(of.bench().choice(), of.bench().moves(), host, fonts, this::close);
    ObservableValue<Boolean> open = shown.stateProperty().map(LoadState.Ready.class::isInstance);
    commands.add(Group.BRIEFING, "draft.command", this::begin, open, "Shortcut+Shift+D");
    commands.add(
        Group.BRIEFING, "draft.command.paste", this::paste, trip.showingProperty(), "Shortcut+V");
    commands.add(
        Group.BRIEFING,
        "draft.command.copy",
        this::copyChosen,
        trip.showingProperty(),
        "Shortcut+C");
    commands.add(Group.BRIEFING, "draft.command.back", trip::back, trip.returningProperty(), "Esc");
    StateFollower.follow(drafts.stateProperty(), DraftState.None.class, this::show);
  }

  private void begin() {
    if (view != null) {
      trip.back();
      return;
    }
    DraftSheet sheet = new DraftSheet(messages, new Taking());
    host.showSheet(messages.text("draft.sheet.title"), sheet);
    sheet.focusFirst();
  }

  private void paste() {
    DesktopServices.Pasted pasted = desk.pasted();
    if (pasted.files().isEmpty()) {
      drafts.words(pasted.text(), pasted.html());
    } else {
      drafts.file(pasted.files().getFirst());
    }
  }

  private void show(DraftState state) {
    switch (state) {
      case DraftState.None none -> forget();
      case DraftState.Reading reading -> {
        host.closeSheet();
        forget();
        trip.await(messages.text("draft.waiting"), messages.text("draft.cancel"), drafts::close);
      }
      case DraftState.Failed failed -> {
        forget();
        host.tell(failed.problems().getFirst());
      }
      case DraftState.Held held -> show(held.draft());
    }
  }

  private void show(HeldDraft draft) {
    DraftView there = view;
    if (there != null) {
      there.show(draft); // compared anew: whether it is in view or waits
      return;
    }
    DraftView made = new DraftView(draft, messages, fonts, new Acts());
    DraftSheet.Dropped.on(made, new Taking());
    view = made;
    String name = draft.name().isEmpty() ? messages.text("draft.pasted") : draft.name();
    trip.lay(
        made,
        made.entry(),
        new PassageTrip.Words(
            messages.text("draft.away", name),
            messages.text("draft.away.back"),
            messages.text("draft.away.again"),
            messages.text("draft.close")));
  }

  private void forget() {
    view = null;
    trip.end();
  }

  private void close() {
    drafts.close();
    host.say(messages.text("draft.closed"));
  }

  private void copyChosen() {
    DraftFinding chosen = view == null ? null : view.chosen();
    if (chosen != null) {
      copy(List.of(chosen));
    }
  }

  private void copy(List<DraftFinding> findings) {
    DraftFootnotes footnotes =
        DraftFootnotes.of(
            findings, shown.briefing(), new MessageSpeech(messages, citations.get()), messages);
    if (footnotes.count() > 0) {
      desk.copy(footnotes.text());
    }
    host.say(messages.text("draft.copied", footnotes.count()));
  }

  private void save() {
    HeldDraft draft = drafts.held();
    if (draft == null) {
      return;
    }
    String name = draft.name().isEmpty() ? "draft" : draft.name().replaceFirst("\\.[^.]*$", "");
    Path out = desk.chooseSave(name + "-comments.docx", new DesktopServices.FileKind("docx"));
    if (out != null) {
      drafts.save(
          out,
          DraftNote.of(draft.findings(), draft.against(), new DraftWords(messages)),
          placed ->
              host.say(
                  messages.text(
                      "draft.saved",
                      String.valueOf(out.getFileName()),
                      placed.atWords(),
                      placed.atHead())),
          host::tell);
    }
  }

  private final class Taking implements DraftSheet.Taking {
    @Override
    public void words(@Nullable String text, @Nullable String html) {
      drafts.words(text, html);
    }

    @Override
    public void file(Path file) {
      drafts.file(file);
    }

    @Override
    public void choose() {
      desk.chooseOpen().stream().limit(1).forEach(drafts::file);
    }
  }

  private final class Acts implements DraftView.Acts {
    @Override
    public void open(DraftFinding finding) {
      Passage passage = finding.passage();
      if (passage != null) {
        trip.open(passage.sentence());
      }
    }

    @Override
    public void copyFootnotes(List<DraftFinding> findings) {
      copy(findings);
    }

    @Override
    public void save() {
      DraftPart.this.save();
    }

    @Override
    public void leave() {
      trip.leave();
    }

    @Override
    public void close() {
      DraftPart.this.close();
    }
  }
}
