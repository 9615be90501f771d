// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.find.BriefingFinder;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.seal.SealWords;

/// What the window presents from: the stops of the open briefing, what the room sees of each, and
/// what somebody in the room may ask for.
public final class PresentationModels {
  private final ShownBriefing shown;
  private final BriefingFinder finder;
  private final Supplier<TaskRunner> works;
  private final StopList stops;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);

  public PresentationModels(
      ShownBriefing shown,
      ReaderChoice choice,
      Document document,
      BriefingFinder finder,
      Supplier<TaskRunner> works) {
    this.shown = shown;
    this.finder = finder;
    this.works = works;
    stops = new StopList(shown, choice, document);
  }

  public StopList stops() {
    return stops;
  }

  /// Whether a presentation runs: whatever else there is to do waits.
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// Tells that a presentation began, or that it ended.
  public void run(boolean begun) {
    running.set(begun);
  }

  /// Returns what the room sees of stops, said in a language.
  public PreparedPages pages(Messages messages) {
    return new PreparedPages(shown, works.get(), messages);
  }

  /// Says how the open briefing is sealed, and whether it was changed since; nothing where it never
  /// was.
  public String sealed(Messages messages) {
    Briefing briefing = shown.briefing();
    return briefing == null || briefing.about().seal() == null
        ? ""
        : new SealWords(messages).of(briefing.about());
  }

  /// Returns what looks for what the room asks for.
  ///
  /// @param pages makes the answers ready to be shown
  public RoomSearch asking(PreparedPages pages) {
    return new RoomSearch(shown, finder, works.get(), pages);
  }
}
