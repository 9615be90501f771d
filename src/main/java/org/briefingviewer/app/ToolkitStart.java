// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// JavaFX's toolkit, which is loaded on a thread of its own while the program does what needs no
/// toolkit. It comes in two steps.
///
/// It has *begun* when its fonts can be asked for: then nodes may be made and texts be measured.
/// Until then only its own thread may enter JavaFX, since two threads that both begin it can wait
/// for each other for ever.
///
/// It is *running* when its thread takes work, its pulse beats and the looks of controls are read:
/// then scenes may be made.
public final class ToolkitStart {
  private final CompletableFuture<@Nullable Void> begun = new CompletableFuture<>();
  private final CompletableFuture<@Nullable Void> running = new CompletableFuture<>();

  private final Runnable ended;

  private ToolkitStart(Runnable ended) {
    this.ended = ended;
  }

  /// Begins to load it.
  ///
  /// @param ended run when scenes may be made, or never will
  public static ToolkitStart begin(Runnable ended) {
    ToolkitStart start = new ToolkitStart(ended);
    Thread.ofPlatform().daemon().name("logging").start(ToolkitStart::findLogging);
    Thread.ofPlatform().name("toolkit").start(start::load);
    return start;
  }

  /// Has Java look for a library that writes logs. JavaFX's style sheets ask for one, for which
  /// Java opens every jar: here beside the first thread instead of on it.
  private static void findLogging() {
    var _ = System.getLogger("javafx.css");
  }

  private void load() {
    try {
      Font.getDefault();
      begun.complete(null);
      Platform.startup(this::runs);
    } catch (RuntimeException | Error e) {
      begun.completeExceptionally(e);
      running.completeExceptionally(e);
      ended.run();
    }
  }

  private void runs() {
    running.complete(null);
    ended.run();
  }

  /// Waits until nodes may be made.
  ///
  /// @throws java.util.concurrent.CompletionException with the cause when the toolkit cannot be
  ///   loaded
  public void awaitBegun() {
    begun.join();
  }

  /// Tells whether scenes may be made, or never will.
  public boolean hasEnded() {
    return running.isDone();
  }

  /// Tells whether the toolkit cannot be loaded.
  public boolean hasFailed() {
    return begun.isCompletedExceptionally() || running.isCompletedExceptionally();
  }

  /// Waits until scenes may be made.
  ///
  /// JavaFX would have its thread read the looks of controls when the first control is made, and
  /// forget then what it knows of all scenes, also of one that another thread is styling: that one
  /// would lose every colour that has a name.
  ///
  /// @throws java.util.concurrent.CompletionException with the cause when the toolkit cannot be
  ///   loaded, as without a display that can be opened
  public void awaitRunning() {
    running.join();
    CompletableFuture.runAsync(
            () -> Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA),
            Platform::runLater)
        .join();
  }
}
