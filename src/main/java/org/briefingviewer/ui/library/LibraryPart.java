// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.library;

import java.nio.file.Path;
import javafx.beans.property.SimpleBooleanProperty;
import org.briefingviewer.library.Unlocking;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.session.library.LibraryModels;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.locking.PassPhraseSheet;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.passage.PassageTrip;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// Finding in all briefings of the folders that the user named.
public final class LibraryPart extends WindowPart {
  private final LibraryModels library;
  private final Settings settings;
  private final PassageTrip trip;
  private @Nullable LibraryView view;

  public LibraryPart(WindowContext of, PartHost host) {
    super(of, host);
    library = of.bench().library();
    settings = of.settings();
    trip = new PassageTrip(of.bench().choice(), of.bench().moves(), host, fonts, this::close);
    settings.foldersProperty().subscribe(library::of);
    library.finder().lock(); // a window that is built anew has no page that asked
    commands.add(
        Group.READING,
        "library.command",
        this::open,
        new SimpleBooleanProperty(true),
        "Shortcut+Shift+F");
    commands.add(
        Group.READING, "library.command.back", trip::back, trip.returningProperty(), "Esc");
  }

  private void open() {
    LibraryView made = view;
    if (made == null) {
      made = new LibraryView(library, settings.foldersProperty(), messages, fonts, new PageActs());
      view = made;
    }
    library.upkeep().now();
    library.finder().again();
    library.finder().makeReady();
    trip.lay(
        made,
        made.entry(),
        new PassageTrip.Words(
            messages.text("library.away"),
            messages.text("library.away.back"),
            messages.text("library.command.back"),
            messages.text("library.close")));
    made.take();
  }

  private void close() {
    library.finder().lock();
    trip.end();
  }

  /// Asks for a pass phrase and tries it on the locked briefings.
  private void unlock() {
    int locked = library.finder().resultsProperty().get().locked();
    PassPhraseSheet sheet =
        new PassPhraseSheet(messages, messages.text("library.unlock.words", locked), false);
    sheet.onGiven(
        messages.text("library.unlock.search"),
        phrase -> {
          sheet.waiting(true);
          library
              .finder()
              .unlock(
                  phrase,
                  tried -> tried(tried, sheet),
                  problem -> sheet.say(new MessageSpeech(messages).told(problem)));
        });
    sheet.onLeft(host::closeSheet);
    host.showSheet(messages.text("library.unlock.title"), sheet);
  }

  private void tried(Unlocking tried, PassPhraseSheet sheet) {
    if (sheet.getScene() == null) {
      return;
    }
    if (tried.opened() == 0) {
      sheet.say(messages.text("library.unlock.none"));
    } else {
      host.closeSheet();
      library.upkeep().now();
    }
  }

  private final class PageActs implements LibraryView.Acts {
    @Override
    public void addFolder() {
      Path chosen = desk.chooseFolder(messages.text("library.folder.choose"));
      if (chosen != null) {
        settings.searchFolder(chosen);
        library.upkeep().now();
        library.finder().makeReady();
      }
    }

    @Override
    public void removeFolder(Path folder) {
      settings.leaveFolder(folder);
      library.finder().makeReady();
    }

    @Override
    public void searchLocked() {
      unlock();
    }

    @Override
    public void leaveLocked() {
      library.leaveLocked();
    }

    @Override
    public void show(Path file, EvidenceQuote place) {
      trip.go(() -> library.places().show(file, place, host::open));
    }

    @Override
    public void close() {
      LibraryPart.this.close();
    }
  }
}
