// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.settings.Settings;
import org.jspecify.annotations.Nullable;

/// Ends a start: the settings name the file that is shown as the last one, and only then the mark
/// goes. At every moment between the opening of a file and the end of the start a kill leaves
/// something that the next start tells of. On the toolkit's thread.
public final class StartEnd {
  private final StartMark mark;

  /// Done when the mark of this start stands.
  private final CompletableFuture<?> marked;

  private @Nullable Path kept;

  /// Puts the mark of a start that is about to draw a file.
  ///
  /// @param background puts it
  public StartEnd(StartMark mark, Path first, Executor background) {
    this.mark = mark;
    marked = CompletableFuture.runAsync(() -> mark.put(first), background);
  }

  /// The user ends the start: the mark goes at once.
  public void atOnce() {
    marked.thenRun(mark::remove).join();
  }

  /// Nothing could be shown that a next start would open: the mark goes.
  ///
  /// @return done when it is gone
  public CompletableFuture<?> withoutFile() {
    return marked.thenRunAsync(mark::remove);
  }

  /// Saves a file that is shown as the last one as soon as the settings say so.
  ///
  /// @param shown what is open, or null
  /// @param save saves the settings, in the background
  public void follow(Settings settings, Supplier<@Nullable OpenBriefing> shown, Runnable save) {
    settings
        .rememberedProperty()
        .subscribe(
            now -> {
              OpenBriefing open = shown.get();
              var _ = remembered(now.lastFile(), open == null ? null : open.file(), save);
            });
  }

  /// Hears of the last file as the settings have it: it is saved once for each file that is shown.
  ///
  /// @return done when that is saved and the mark is gone; at once where nothing is to be done
  CompletableFuture<?> remembered(@Nullable Path last, @Nullable Path shown, Runnable save) {
    if (last == null
        || shown == null
        || last.equals(kept)
        || !last.equals(shown.toAbsolutePath().normalize())) {
      return CompletableFuture.completedFuture(null);
    }
    kept = last;
    return marked.thenRunAsync(save).thenRun(mark::remove);
  }
}
