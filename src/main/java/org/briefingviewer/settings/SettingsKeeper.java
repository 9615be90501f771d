// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Saves the settings a moment after each change, so that nothing is lost when the program ends in
/// another way than by being closed. Several changes become one save.
public final class SettingsKeeper {
  private final Settings settings;
  private final SettingsFile file;
  private final Executor later;
  private final Consumer<IOException> failed;
  private final AtomicReference<@Nullable SettingsSnapshot> unsaved = new AtomicReference<>();
  private Subscription following = Subscription.EMPTY;

  /// What the file holds as far as is known.
  private SettingsSnapshot saved;

  /// @param later runs a save in the background after a moment
  /// @param failed told, in the background, that the settings cannot be saved, once for each change
  public SettingsKeeper(
      Settings settings, SettingsFile file, Executor later, Consumer<IOException> failed) {
    this.settings = settings;
    this.file = file;
    this.later = later;
    this.failed = failed;
    this.saved = settings.remembered();
  }

  /// Begins to save changes.
  public void follow() {
    following.unsubscribe();
    following = settings.rememberedProperty().subscribe(() -> changed(settings.remembered()));
  }

  /// Saves at once what is not saved yet, and follows these settings no longer.
  ///
  /// @throws IOException when it cannot be saved; the old file then still stands
  public void leave() throws IOException {
    following.unsubscribe();
    save();
  }

  private void changed(SettingsSnapshot now) {
    // While a save is waiting it takes the newest values along.
    if (unsaved.getAndSet(now) == null) {
      later.execute(this::saveWaiting);
    }
  }

  private void saveWaiting() {
    try {
      save();
    } catch (IOException e) {
      failed.accept(e);
    }
  }

  /// Saves at once what is not saved yet.
  ///
  /// @throws IOException when it cannot be saved; the old file then still stands
  public synchronized void save() throws IOException {
    SettingsSnapshot now = unsaved.getAndSet(null);
    // Compared here, in the background: a start does not wait for it.
    if (now != null && !SettingsFile.same(now, saved)) {
      file.save(now);
      saved = now;
    }
  }
}
