// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import java.util.function.Supplier;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.find.Finder;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.seal.SealWords;

/// What the window presents from: the stops of the open briefing, what the room sees of each, and
/// what somebody in the room may ask for.
public final class Presenting {
  private final ReadingSession session;
  private final Finder finder;
  private final Supplier<Work> works;
  private final StopList stops;

  public Presenting(
      ReadingSession session, Document document, Finder finder, Supplier<Work> works) {
    this.session = session;
    this.finder = finder;
    this.works = works;
    stops = new StopList(session, document);
  }

  public StopList stops() {
    return stops;
  }

  /// Returns what the room sees of stops, said in a language.
  public PreparedPages pages(Messages messages) {
    return new PreparedPages(session, works.get(), messages);
  }

  /// Says how the open briefing is sealed, and whether it was changed since; nothing where it never
  /// was.
  public String sealed(Messages messages) {
    Briefing briefing = session.briefing();
    return briefing == null || briefing.about().seal() == null
        ? ""
        : new SealWords(messages).of(briefing.about());
  }

  /// Returns what looks for what the room asks for.
  ///
  /// @param pages makes the answers ready to be shown
  public Asking asking(PreparedPages pages) {
    return new Asking(session, finder, works.get(), pages);
  }
}
