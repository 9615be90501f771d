// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.session.TaskRunner;

/// The window that a benchmark times: with the threads of the program, and its own files in a
/// folder of the benchmark.
final class BenchWindow {
  /// How long the program waits before it writes, in milliseconds.
  private static final int LATER_MILLIS = 500;

  private BenchWindow() {}

  /// Makes a window.
  ///
  /// @param folder for what the program remembers and keeps
  /// @param background what is opened and read runs there
  /// @param writing what is saved runs there
  /// @param reviewer who checks
  static WindowFixture in(
      Path folder, ExecutorService background, Executor writing, String reviewer) {
    Executor later =
        CompletableFuture.delayedExecutor(LATER_MILLIS, TimeUnit.MILLISECONDS, background);
    WindowFixture fixture =
        new WindowFixture(
            new BundleOpener(folder.resolve("own")),
            Locale.ENGLISH,
            folder.resolve("own"),
            () -> new TaskRunner(background, Platform::runLater),
            new DocumentContext(
                folder.resolve("own"),
                new UnsavedBriefings(folder.resolve("drafts")),
                writing,
                later,
                OffsetDateTime::now));
    fixture.settings.nameReviewer(reviewer);
    return fixture;
  }
}
