// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.OpenBriefing;

/// Opens a briefing, the whole of it, behind the one that is being read.
final class BriefingArrivals {
  private final BriefingOpener opener;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<BriefingArrival> arrival =
      new ReadOnlyObjectWrapper<>(new BriefingArrival.None());

  /// @param work runs every opening, so that the newest one wins
  BriefingArrivals(BriefingOpener opener, TaskRunner work) {
    this.opener = opener;
    this.work = work;
  }

  ReadOnlyObjectProperty<BriefingArrival> arrivalProperty() {
    return arrival.getReadOnlyProperty();
  }

  /// Opens a file and hands it over once nothing in it can be refused any more.
  void open(Path file, Consumer<OpenBriefing> arrived) {
    arrival.set(new BriefingArrival.Coming(file));
    work.run(
        superseded -> whole(file, superseded),
        arrived,
        failure ->
            arrival.set(
                new BriefingArrival.Refused(file, Refusal.problems(file.toString(), failure))));
  }

  private OpenBriefing whole(Path file, BooleanSupplier superseded) throws Refusal {
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
    arrival.set(new BriefingArrival.None());
  }
}
