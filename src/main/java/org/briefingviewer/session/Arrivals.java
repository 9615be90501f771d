// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.Refused;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.OpenBriefing;

/// Opens a briefing, the whole of it, behind the one that is being read.
final class Arrivals {
  private final BriefingOpener opener;
  private final Work work;
  private final ReadOnlyObjectWrapper<Arrival> arrival =
      new ReadOnlyObjectWrapper<>(new Arrival.None());

  /// @param work runs every opening, so that the newest one wins
  Arrivals(BriefingOpener opener, Work work) {
    this.opener = opener;
    this.work = work;
  }

  ReadOnlyObjectProperty<Arrival> arrivalProperty() {
    return arrival.getReadOnlyProperty();
  }

  /// Opens a file and hands it over once nothing in it can be refused any more.
  void open(Path file, Consumer<OpenBriefing> arrived) {
    arrival.set(new Arrival.Coming(file));
    work.run(
        superseded -> whole(file, superseded),
        arrived,
        failure ->
            arrival.set(new Arrival.Refused(file, Refused.problems(file.toString(), failure))));
  }

  private OpenBriefing whole(Path file, BooleanSupplier superseded) throws Refused {
    OpenBriefing briefing = opener.open(file);
    boolean whole = false;
    try {
      briefing.complete();
      whole = !superseded.getAsBoolean();
    } finally {
      if (!whole) {
        briefing.close();
      }
    }
    return briefing;
  }

  /// Lets go of what is under way, or was refused.
  void cancel() {
    work.cancel();
    arrival.set(new Arrival.None());
  }
}
