// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// Opens one file, and reads one of its articles, before anybody asks for it: while the settings
/// are read, the toolkit is loaded and the views are built. Whoever then opens that file gets it
/// from here, once; every other file is opened as usual.
public final class EarlyOpening implements BriefingOpener {
  private final BriefingOpener opener;
  private final Executor background;
  private final AtomicBoolean taken = new AtomicBoolean();
  private @Nullable Begun begun;

  private record Begun(Path file, CompletableFuture<OpenBriefing> opening) {}

  public EarlyOpening(BriefingOpener opener, Executor background) {
    this.opener = opener;
    this.background = background;
  }

  /// Begins to open a file, unless one was begun before.
  ///
  /// @param file null where there is none
  /// @param wished the article to read first, or null for its first one
  public void begin(@Nullable Path file, CompletableFuture<@Nullable String> wished) {
    if (begun == null && file != null) {
      CompletableFuture<OpenBriefing> opening =
          CompletableFuture.supplyAsync(() -> openNow(file), background);
      begun = new Begun(file, opening);
      // What goes wrong there goes wrong again for whoever asks, and is told then.
      var _ = opening.thenAcceptBothAsync(wished, EarlyOpening::read, background);
    }
  }

  private OpenBriefing openNow(Path file) {
    try {
      return opener.open(file);
    } catch (Refusal e) {
      throw new CompletionException(e);
    }
  }

  /// The briefing keeps what was read for whoever asks.
  private static void read(OpenBriefing briefing, @Nullable String wished) {
    String id = briefing.beginning(wished);
    if (id != null) {
      try {
        briefing.article(id);
      } catch (Refusal e) {
        // Told when it is asked for.
      }
    }
  }

  @Override
  public OpenBriefing open(Path wanted) throws Refusal {
    Begun early = begun;
    if (early == null || !wanted.equals(early.file()) || taken.getAndSet(true)) {
      return opener.open(wanted);
    }
    try {
      return early.opening().join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case Refusal expected -> throw expected;
        case null, default -> throw e;
      }
    }
  }
}
