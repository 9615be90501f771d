// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.RendererFaults;
import org.briefingviewer.app.desk.AbsentDesktop;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.cli.PictureDrawer;
import org.briefingviewer.cli.compare.GroupPicture;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.compare.ReportGroups;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.PngWriter;
import org.briefingviewer.ui.WindowPicture;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.opening.StartOrder;
import org.briefingviewer.ui.panel.RelationsPanel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Draws the window without a display, on JavaFX's headless platform. One picture a process.
final class PictureStudio implements PictureDrawer {
  private final ProgramFolders places;
  private final Keyring keys;

  /// @param places of which only the program's own count: a picture does not show what its maker
  ///   did
  /// @param keys asked where a briefing is locked
  PictureStudio(ProgramFolders places, Keyring keys) {
    this.places = places.ofNobody();
    this.keys = keys;
  }

  @Override
  public void draw(Request request) throws Refusal, IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<@Nullable Void> drawn = new CompletableFuture<>();
    // Nobody would wait in vain for what fails on another of the toolkit's threads.
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> drawn.completeExceptionally(fault));
    Platform.startup(
        () -> {
          try {
            drawNow(request);
            drawn.complete(null);
          } catch (Refusal | IOException | RuntimeException | Error e) {
            drawn.completeExceptionally(e);
          }
        });
    try {
      drawn.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      rethrow(e.getCause());
    } finally {
      Platform.exit();
    }
  }

  private static void rethrow(@Nullable Throwable cause) throws Refusal, IOException {
    switch (cause) {
      case Refusal e -> throw e;
      case IOException e -> throw e;
      case null, default -> throw new IllegalStateException(cause);
    }
  }

  private void drawNow(Request request) throws Refusal, IOException {
    Supplier<TaskRunner> works = () -> new TaskRunner(Runnable::run, Runnable::run);
    ReadingSession session = new ReadingSession(new BundleOpener(null, keys), works);
    // Own notes are in no picture that is given away.
    Notes notes =
        new Notes(
            session,
            session,
            session,
            briefing -> null,
            works.get(),
            save -> {},
            OffsetDateTime::now);
    Settings settings = new Settings(SettingsSnapshot.FIRST);
    settings.choose(request.dark() ? Theme.DARK : Theme.LIGHT);
    Locale language = request.view().language();
    Document document =
        WorkbenchAssembly.document(session, notes, works.get(), Runnable::run, later -> {}, places);
    Workbench bench =
        WorkbenchAssembly.bench(
            session, document, notes, works, new Messages(language), places, keys);
    MainWindow window =
        new MainWindow(
            bench,
            settings,
            new Messages(language),
            new Fonts(places.assets()),
            new AbsentDesktop(),
            new StartOrder());
    window.furnish();
    session.open(request.briefing());
    try {
      if (session.stateProperty().get() instanceof LoadState.Failed failed) {
        throw new Refusal(failed.problems());
      }
      StageView stage = request.view().stage();
      if (stage == null) {
        choose(session, request);
        arrange(window, settings, bench, request);
        compare(bench, request);
        SafeSave.replace(request.out(), png(window, request));
      } else {
        StagePicture picture = new StagePicture(bench, settings, new Fonts(places.assets()));
        SafeSave.replace(request.out(), png(picture.of(request, stage), request));
      }
    } finally {
      session.close();
    }
  }

  private static byte[] png(Parent window, Request request) throws IOException {
    try (RendererFaults faults = RendererFaults.listen()) {
      var image = WindowPicture.draw(window, request.width(), request.height());
      faults.check();
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      PngWriter.write(image, png);
      return png.toByteArray();
    }
  }

  private static void arrange(
      MainWindow window, Settings settings, Workbench bench, Request request) throws Refusal {
    View view = request.view();
    for (int steps = 0; steps < Settings.ZOOMS.size(); steps++) {
      if (settings.zoomProperty().get() < view.zoom()) {
        settings.zoomIn();
      } else if (settings.zoomProperty().get() > view.zoom()) {
        settings.zoomOut();
      }
    }
    if (view.table() != bench.table().showingProperty().get()) {
      bench.table().toggle();
    }
    if (view.page() != null) {
      // The panel is found by its id once the window was set.
      WindowPicture.draw(window, request.width(), request.height());
      if (!(window.lookup("#relations-panel") instanceof RelationsPanel panel)
          || !panel.offers(view.page())) {
        throw new Refusal(
            List.of(
                new Problem(
                    request.briefing().toString(),
                    "The panel has no page \"" + view.page() + "\".",
                    "Give relations, estimates or timeline.")));
      }
      panel.turnTo(view.page());
    }
  }

  private static void compare(Workbench bench, Request request) throws Refusal {
    if (request.view().lanes()) {
      bench.course().open();
    }
    ReportGroups comparing = bench.comparing();
    int number = request.view().compare();
    if (number > 0) {
      comparing.show();
      List<Compared> groups = comparing.foundProperty().get().groups();
      GroupPicture.check(request.briefing(), number, groups.size());
      comparing.choose(groups.get(number - 1));
    }
  }

  private static void choose(ReadingSession session, Request request) throws Refusal {
    Briefing briefing = session.briefing();
    if (request.article() != null && briefing != null) {
      new GivenFile(request.briefing()).demandArticle(briefing, request.article());
      session.chooseArticle(request.article());
    }
    if (session.articleProperty().get() instanceof ArticleState.Failed failed) {
      throw new Refusal(failed.problems());
    }
    if (request.select() == null) {
      return;
    }
    List<Estimate> estimates = session.estimates();
    for (int i = 0; i < estimates.size(); i++) {
      if (estimates.get(i).id().equals(request.select())
          || String.valueOf(i + 1).equals(request.select())) {
        session.chooseEstimate(estimates.get(i));
        return;
      }
    }
    session.chooseTie(tie(session, request));
  }

  private static ActorPair tie(ReadingSession session, Request request) throws Refusal {
    if (session.stateProperty().get() instanceof LoadState.Ready ready) {
      for (ActorPair pair : ready.briefing().knowledge().triangle().pairs()) {
        if (pair.key().equals(request.select())) {
          return pair;
        }
      }
    }
    throw new Refusal(
        List.of(
            new Problem(
                request.briefing().toString(),
                "The article has no estimate or tie \"" + request.select() + "\".",
                "Give an estimate's id, its number in the text (1 for the first), or a tie such as"
                    + " DPRK-China.")));
  }
}
