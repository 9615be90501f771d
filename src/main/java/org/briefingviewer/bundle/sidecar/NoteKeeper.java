// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.briefingviewer.model.Note;
import org.jspecify.annotations.Nullable;

/// Saves the notes of one briefing. Several wishes become one save; what is saved is always the
/// newest wish, in whichever order the background gets to it.
public final class NoteKeeper {
  private record Wish(List<Note> known, List<Note> mine) {}

  /// What came of a save.
  ///
  /// @param mine the notes that were asked for
  public record Saved(List<Note> mine, Sidecar.State state) {}

  /// The notes on disk as they were when the briefing was opened, and who saves them from then on.
  public record Opened(NoteKeeper keeper, Sidecar.State state) {}

  private final Sidecar sidecar;
  private final AtomicReference<@Nullable Wish> wish = new AtomicReference<>();
  private @Nullable Saved last;

  private NoteKeeper(Sidecar sidecar) {
    this.sidecar = sidecar;
  }

  /// Reads the notes, or gives null where none are wanted.
  public static @Nullable Opened open(@Nullable Sidecar sidecar) {
    return sidecar == null ? null : new Opened(new NoteKeeper(sidecar), sidecar.open());
  }

  /// Asks for a save, in place of one that was asked for and not done yet.
  ///
  /// @param known the notes of the state that the window heard of last
  public void want(List<Note> known, List<Note> mine) {
    wish.set(new Wish(known, mine));
  }

  /// Saves what was asked for.
  ///
  /// @return null when nothing was
  /// @throws IOException when it cannot be saved; it is then still asked for
  public synchronized @Nullable Saved save() throws IOException {
    Wish now = wish.getAndSet(null);
    if (now == null) {
      return null;
    }
    Saved before = last;
    List<Note> known = now.known();
    List<Note> mine = now.mine();
    if (before != null && !before.state().notes().equals(known)) {
      // The window had not heard yet what came of the save before, when it asked for this one.
      known = before.state().notes();
      mine = NoteMerge.merge(before.mine(), mine, known);
    }
    try {
      Saved saved = new Saved(now.mine(), sidecar.save(known, mine));
      last = saved;
      return saved;
    } catch (IOException e) {
      wish.compareAndSet(null, now);
      throw e;
    }
  }
}
