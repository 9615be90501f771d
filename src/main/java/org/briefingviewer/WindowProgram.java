// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.briefingviewer.app.CacheTraining;
import org.briefingviewer.app.DesktopName;
import org.briefingviewer.app.FirstPicture;
import org.briefingviewer.app.OwnStartCache;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.ResultDelivery;
import org.briefingviewer.app.SharedWindow;
import org.briefingviewer.app.StartEnd;
import org.briefingviewer.app.StartMark;
import org.briefingviewer.app.StartPlan;
import org.briefingviewer.app.StartRequest;
import org.briefingviewer.app.ToolkitStart;
import org.briefingviewer.app.WorkThreadFactory;
import org.briefingviewer.app.desk.DialogFolder;
import org.briefingviewer.app.desk.StageDesktop;
import org.briefingviewer.app.handover.MeetingPlace;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.app.opening.EarlyOpening;
import org.briefingviewer.app.system.FinderFiles;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.apart.ApartReader;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.addition.ArticleOpener;
import org.briefingviewer.intake.addition.ImportResult;
import org.briefingviewer.intake.addition.LazyImporter;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.settings.SettingsSnapshot.FileMemory;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The program with a window. [WindowStart] makes it.
final class WindowProgram {
  /// From a change of a note or a setting until it is saved.
  private static final Duration SAVE_AFTER = Duration.ofMillis(400);

  /// How long the end of the program waits for what was done last to be written down.
  private static final Duration LAST_WRITES = Duration.ofSeconds(10);

  /// From the first file's picture until something may be done that was not asked for.
  private static final Duration PEACE = Duration.ofSeconds(20);

  private final ProgramFolders places;

  /// Opens what the user named, which may be a raw article.
  private final ArticleOpener articles;

  private final StartEnd end;
  private final StartPlan beginning;

  /// The stop with which the first file is presented at once, or 0.
  private final int stop;

  private OpenWindow.Surroundings around;

  /// How far the first file is.
  private Progress progress = Progress.UNDER_WAY;

  /// Writes down what is done, line after line.
  private final ExecutorService writing =
      Executors.newSingleThreadExecutor(new WorkThreadFactory("briefing-journal-"));

  /// The window in the language of now.
  private OpenWindow open;

  /// Where file dialogs open, whatever language the window speaks.
  private final DialogFolder dialogFolder;

  private final Scene scene;

  private boolean saidWhatCameIn;

  private @Nullable Stage stage; // null until the toolkit runs

  private enum Progress {
    UNDER_WAY,
    /// The sample has come into the place of a file that could not be shown.
    REPLACED,
    DRAWN
  }

  /// @param asked what to open; with a beginning when the usual way has failed
  WindowProgram(
      ProgramFolders places, ResultDelivery deliveries, ToolkitStart toolkit, StartRequest asked) {
    this.places = places;
    dialogFolder = dialogFolder();
    Keyring keys = new Keyring();
    keys.know(key -> new KeyFolder(places.keys()).name(key));
    articles = articles(places, keys);
    Executor background = background();
    EarlyOpening opener = new EarlyOpening(articles, background);
    CompletableFuture<@Nullable String> wished = new CompletableFuture<>();
    opener.begin(asked.given(), wished);
    StartMark mark = StartMark.in(places.settings());
    beginning = asked.beginning(places, mark);
    stop = asked.stop();
    Path first = beginning.file();
    opener.begin(first, wished);
    wished.complete(OpenWindow.article(beginning.remembered(), first));
    end = new StartEnd(mark, beginning.named(places), background);
    Executor later =
        CompletableFuture.delayedExecutor(SAVE_AFTER.toMillis(), TimeUnit.MILLISECONDS, background);
    around =
        new OpenWindow.Surroundings(
            places,
            keys,
            opener,
            beginning.kept(),
            new Fonts(places.assets()),
            () -> new TaskRunner(background, deliveries),
            later,
            writing,
            this::reportUnsaved);
    open =
        new OpenWindow(
            around,
            beginning.remembered(),
            first,
            this::desk,
            session -> {
              // From here on the text is read in the background, while its views are built.
              deliveries.serve(() -> !(session.stateProperty().get() instanceof LoadState.Loading));
              toolkit.awaitBegun();
            });
    deliveries.serve(() -> hasCome(open.session()) || toolkit.hasEnded());
    toolkit.awaitRunning();
    scene = FirstStage.scene(open);
    deliveries.serve(() -> hasCome(open.session()));
    open.view().applyCss();
    open.view().layout();
  }

  private DialogFolder dialogFolder() {
    return new DialogFolder(
        () -> open.settings().remembered().files().stream().map(FileMemory::file).toList(),
        List.of(places.drafts(), places.assets()),
        Path.of(System.getProperty("user.home", "")));
  }

  private static ArticleOpener articles(ProgramFolders places, Keyring keys) {
    return new ArticleOpener(
        new BundleOpener(places.journals(), keys).remembering(ProgramFolders.compared()),
        new UnsavedBriefings(places.drafts()),
        new LazyImporter(
            () -> new ArticleImporter(new Ingest(ApartReader.withThisProgram()), new Extractor())));
  }

  private static Executor background() {
    return Executors.newCachedThreadPool(new WorkThreadFactory("briefing-work-"));
  }

  /// Tells whether there is something to show in the text's place.
  private static boolean hasCome(ReadingSession session) {
    return session.stateProperty().get() instanceof LoadState.Empty
        || session.stateProperty().get() instanceof LoadState.Failed
        || session.articleProperty().get() instanceof ArticleState.Shown
        || session.articleProperty().get() instanceof ArticleState.Failed;
  }

  private DesktopServices desk(Messages messages) {
    var here = places.installation(CommandLineProgram.VERSION);
    return new StageDesktop(() -> Objects.requireNonNull(stage), messages, dialogFolder, here);
  }

  /// Shows the window. On the toolkit's thread.
  void show() {
    DesktopName.take();
    Stage shown = FirstStage.over(scene, open.settings(), beginning.remembered());
    stage = shown;
    Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> failed(fault));
    followTitle(shown);
    shown.setOnCloseRequest(event -> close(shown, event));
    shown.setOnHidden(event -> leave(shown));
    try {
      shown.show();
    } catch (RuntimeException | Error e) {
      failed(e);
      return;
    }
    if (hasCome(open.session())) {
      FirstPicture.then(open.view(), () -> furnish(shown));
    } else {
      Platform.runLater(() -> furnish(shown));
    }
  }

  /// Adds what was not needed to show the text, and tells what there is to tell.
  private void furnish(Stage shown) {
    if (beginning.problem() != null) {
      open.view().tell(beginning.problem());
    }
    open.session().stateProperty().subscribe(this::sayWhatCameIn);
    open.view().furnish();
    FirstStage.addIcons(shown, places);
    FirstStage.follow(() -> open.settings());
    followLanguage(shown);
    awaitDrawn();
    if (stop > 0) {
      open.view().present(beginning.named(places), stop);
    }
    if (Boolean.getBoolean("briefing.training")) {
      new CacheTraining(open.session(), open.session(), open.session(), open.settings(), shown)
          .start();
    } else {
      share(shown);
    }
  }

  /// Once the first file is drawn, with all that stands around it, the start has not failed.
  private void awaitDrawn() {
    open.session().stateProperty().subscribe(state -> drawIfCome());
    open.session().articleProperty().subscribe(state -> drawIfCome());
  }

  private void drawIfCome() {
    if (progress != Progress.DRAWN && hasCome(open.session())) {
      FirstPicture.then(open.view(), this::drawn);
    }
  }

  private void drawn() {
    progress = Progress.DRAWN;
    if (open.session().articleProperty().get() instanceof ArticleState.Shown) {
      end.follow(
          open.settings(), open.session()::base, () -> open.saveSettings(this::reportUnsaved));
    } else {
      var _ = end.withoutFile();
    }
    makeStartCache();
  }

  private void makeStartCache() {
    CompletableFuture.delayedExecutor(PEACE.toSeconds(), TimeUnit.SECONDS)
        .execute(OwnStartCache::provide);
  }

  private void sayWhatCameIn(LoadState state) {
    ImportResult imported = articles.imported();
    if (imported != null && state instanceof LoadState.Ready && !saidWhatCameIn) {
      saidWhatCameIn = true;
      open.view().tell(imported);
    }
  }

  private void share(Stage shown) {
    FinderFiles.followOnMac(file -> open.view().open(file));
    MeetingPlace meeting = places.meeting();
    if (meeting != null) {
      SharedWindow shared = new SharedWindow(shown, meeting, () -> open.view());
      shown.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> shared.close());
      shared.shareAfterFirst(open.session(), open.session(), around.later());
    }
  }

  /// Builds the window anew when it shall speak another language, once the key or the click that
  /// asked for it has been dealt with.
  private void followLanguage(Stage shown) {
    open.settings()
        .languageProperty()
        .subscribe((before, now) -> Platform.runLater(() -> speakAnew(shown)));
  }

  private void speakAnew(Stage shown) {
    open = open.anew(around, places.sample(), this::desk, view -> shown.getScene().setRoot(view));
    followTitle(shown);
    followLanguage(shown);
  }

  /// Says in the title what is open, and whether all of it is saved.
  private void followTitle(Stage shown) {
    OpenWindow now = open;
    Runnable entitle =
        () -> {
          if (now.equals(open)) {
            shown.setTitle(now.title());
          }
        };
    now.session().stateProperty().subscribe(state -> entitle.run());
    now.document().unsavedProperty().subscribe(unsaved -> entitle.run());
  }

  private void close(Stage shown, WindowEvent event) {
    if (open.document().unsavedProperty().get() > 0) {
      event.consume();
      open.view().leave(shown::hide);
    }
  }

  /// Whatever fails before a file is drawn is taken for that file's fault: the sample comes into
  /// its place, or what was open before.
  private void failed(Throwable fault) {
    OpenBriefing opened = open.session().base();
    Path file = opened == null ? beginning.named(places) : opened.file();
    Path before = open.settings().remembered().lastFile();
    Problem told =
        Refusal.byMemory(fault)
            ? Problem.ofMemory(file.toString())
            : places.faults().keep(fault, progress == Progress.DRAWN ? "You can go on. " : "");
    if (progress == Progress.UNDER_WAY) {
      progress = Progress.REPLACED;
      replace(StartPlan.instead(places, beginning.named(places), told));
    } else if (before != null
        && opened != null
        && !file.toAbsolutePath().normalize().equals(before)) {
      open.session().close();
      open.session().open(before);
      open.view()
          .tell(
              new Problem(
                  file.toString(),
                  "It could not be shown, so what was open before is. " + told.what(),
                  told.remedy()));
    } else {
      open.view().tell(told);
    }
  }

  /// Shows the sample in place of a file that could not be shown. The window of that is left to
  /// itself: whatever touches it may fail again.
  private void replace(StartPlan sample) {
    Stage shown = Objects.requireNonNull(stage);
    around = around.instead(articles, sample.kept());
    open = new OpenWindow(around, sample.remembered(), sample.file(), this::desk, session -> {});
    scene.setRoot(open.view());
    open.view().tell(Objects.requireNonNull(sample.problem()));
    open.view().furnish();
    followTitle(shown);
    followLanguage(shown);
    if (!shown.isShowing()) {
      shown.show();
    }
    awaitDrawn();
  }

  private void leave(Stage shown) {
    if (shown.isMaximized()) {
      open.settings().rememberFullWindow(scene.getWidth(), scene.getHeight());
    } else if (!shown.isFullScreen()) {
      open.settings().rememberWindow(scene.getWidth(), scene.getHeight());
    }
    open.close(this::reportUnsaved);
    awaitWritten();
    end.atOnce();
    // Not at once: what else hears that the window was hidden still needs the toolkit.
    Platform.runLater(Platform::exit);
  }

  /// What was done last may still be on its way to the disk.
  private void awaitWritten() {
    writing.shutdown();
    try {
      if (!writing.awaitTermination(LAST_WRITES.toMillis(), TimeUnit.MILLISECONDS)) {
        System.err.println("briefing-viewer: The last edits could not be kept in time.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void reportUnsaved(IOException reason) {
    System.err.println(
        "briefing-viewer: "
            + places.settings()
            + ": The settings could not be saved: "
            + WriteFailure.reason(reason));
  }
}
