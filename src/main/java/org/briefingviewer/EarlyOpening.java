// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.briefingviewer.session.BriefingOpener;
import org.briefingviewer.session.CannotOpen;
import org.briefingviewer.session.OpenBriefing;

/// Opens one file before anybody asks for it: while the settings are read and the toolkit is
/// loaded. Whoever then opens that file gets it from here, once; every other file is opened as
/// usual.
final class EarlyOpening implements BriefingOpener {
  private final BriefingOpener opener;
  private final Path file;
  private final CompletableFuture<OpenBriefing> opening;
  private final AtomicBoolean taken = new AtomicBoolean();

  /// Begins to open the file.
  EarlyOpening(BriefingOpener opener, Path file, Executor background) {
    this.opener = opener;
    this.file = file;
    this.opening = CompletableFuture.supplyAsync(this::openNow, background);
  }

  private OpenBriefing openNow() {
    try {
      return opener.open(file);
    } catch (CannotOpen e) {
      throw new CompletionException(e);
    }
  }

  @Override
  public OpenBriefing open(Path wanted) throws CannotOpen {
    if (!wanted.equals(file) || taken.getAndSet(true)) {
      return opener.open(wanted);
    }
    try {
      return opening.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case CannotOpen expected -> throw expected;
        case null, default -> throw e;
      }
    }
  }
}
