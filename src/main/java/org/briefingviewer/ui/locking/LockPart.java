// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.locking;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.locking.BriefingLocks;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// Asks for pass phrases.
public final class LockPart extends WindowPart {
  private final Workbench bench;
  private final BriefingLocks locks;
  private @Nullable PassPhraseSheet asking;

  public LockPart(WindowContext of, PartHost host) {
    super(of, host);
    this.bench = of.bench();
    this.locks = bench.locks();
    commands.add(Group.FILE, "lock.command", this::chooseNew, isOpen(false));
    commands.add(Group.FILE, "lock.change.command", this::chooseNew, isOpen(true));
    locks.wantedProperty().subscribe(this::ask);
  }

  private ObservableValue<Boolean> isOpen(boolean locked) {
    return bench
        .shown()
        .stateProperty()
        .map(
            state ->
                state instanceof LoadState.Ready ready
                    && (ready.briefing().lock() != null) == locked);
  }

  private void ask(@Nullable Path file) {
    PassPhraseSheet before = asking;
    asking = null;
    if (before != null && before.getScene() != null) {
      host.closeSheet();
    }
    if (file == null) {
      return;
    }
    PassPhraseSheet sheet =
        new PassPhraseSheet(messages, messages.text("lock.ask.words", file.getFileName()), false);
    sheet.onGiven(
        messages.text("lock.ask.open"),
        phrase -> {
          sheet.waiting(true);
          locks.open(phrase, problem -> sheet.say(new MessageSpeech(messages).told(problem)));
        });
    sheet.onLeft(locks::forgo);
    asking = sheet;
    host.showSheet(messages.text("lock.ask.title"), sheet);
  }

  private void chooseNew() {
    OpenBriefing base = bench.shown().base();
    if (base == null) {
      return;
    }
    boolean locked = base.lock() != null;
    String words = messages.text(locked ? "lock.change.words" : "lock.new.words");
    PassPhraseSheet sheet = new PassPhraseSheet(messages, words, true);
    sheet.onGiven(messages.text("lock.new.save"), phrase -> save(base, phrase));
    sheet.onLeft(host::closeSheet);
    host.showSheet(messages.text(locked ? "lock.change.title" : "lock.new.title"), sheet);
  }

  private void save(OpenBriefing base, PassPhrase phrase) {
    host.closeSheet();
    Path chosen = desk.chooseSave(suggested(base), DesktopServices.FileKind.BRIEFING);
    if (chosen == null) {
      return;
    }
    boolean open = base.lock() == null && !bench.document().untitled();
    locks.save(
        chosen,
        phrase,
        () ->
            host.say(
                open
                    ? messages.text("lock.saved.beside", chosen, base.file())
                    : messages.text("lock.saved", chosen),
                NoticeDuration.NEXT_EDIT),
        host::tell);
  }

  private String suggested(OpenBriefing base) {
    String name = String.valueOf(base.file().getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return messages.text("lock.name", stem) + ".briefing";
  }
}
