// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.briefingviewer.presentation.RoomState;

/// What the room saw of a presentation, and when: stops, what was asked for, and curtains. What
/// only the speaker saw is not in it, nor which screen of a stop or how large.
public final class StageLog {
  private final Supplier<LocalTime> now;
  private final List<Entry> entries = new ArrayList<>();

  /// @param at when it came onto the screen
  /// @param room what stood there first
  public record Entry(LocalTime at, RoomState room) {
    private boolean like(RoomState other) {
      return room.curtain() == other.curtain()
          && room.place() == other.place()
          && room.page().equals(other.page());
    }
  }

  /// @param now the time of day
  public StageLog(Presentation show, Supplier<LocalTime> now) {
    this.now = now;
    show.roomProperty().subscribe(this::add);
  }

  private void add(RoomState room) {
    if (entries.isEmpty() || !entries.getLast().like(room)) {
      entries.add(new Entry(now.get(), room));
    }
  }

  /// Returns what was shown so far, in its order.
  public List<Entry> entries() {
    return List.copyOf(entries);
  }
}
