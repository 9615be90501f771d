// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.RightsCheck;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// Prints what is open or writes it in any format, in the background. A new print takes the place
/// of one under way; another briefing ends it.
public final class PrintRun {
  private final ShownBriefing shownBriefing;
  private final ShownArticle shownArticle;
  private final Path assets;
  private final TaskRunner work;
  private Consumer<Written> written = order -> {};
  private final ReadOnlyObjectWrapper<PrintState> state =
      new ReadOnlyObjectWrapper<>(new PrintState.Idle());

  /// @param assets the program's folder of fonts
  public PrintRun(
      ShownBriefing shownBriefing, ShownArticle shownArticle, Path assets, TaskRunner work) {
    this.shownBriefing = shownBriefing;
    this.shownArticle = shownArticle;
    this.assets = assets;
    this.work = work;
    shownBriefing.stateProperty().subscribe(opened -> cancel());
  }

  /// What was written.
  ///
  /// @param briefing as it was then
  /// @param format the id of its format
  /// @param printed whether the file is there to be printed, and goes away
  /// @param article the id of the only article, or null for the whole briefing
  /// @param figures those that it shows, or null where it shows all
  public record Written(
      Briefing briefing,
      String format,
      boolean printed,
      @Nullable String article,
      Path file,
      @Nullable Set<EstimateId> figures) {

    private Written showing(@Nullable Set<EstimateId> some) {
      return new Written(briefing, format, printed, article, file, some);
    }
  }

  /// Says who hears of what was written.
  public void onWritten(Consumer<Written> told) {
    written = told;
  }

  /// How far the newest print is.
  public ReadOnlyObjectProperty<PrintState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Returns a name for the file: of the briefing, or of the briefing and the chosen article.
  public String fileName(Format format, boolean whole) {
    Briefing briefing = shownBriefing.briefing();
    String id = shownArticle.articleIdProperty().get();
    String name = briefing == null ? "briefing" : briefing.about().name();
    String of = whole || id == null ? name : name + "-" + id;
    // A copy of a briefing does not lie down on the briefing itself.
    String kind = format.ending().equals("briefing") ? "-" + format.id() : "";
    return of + kind + "." + format.ending();
  }

  /// Prints into a folder for passing files, which goes when the program ends.
  ///
  /// @param printed makes the pages
  /// @param whole the whole briefing, else the chosen article
  public void print(Format printed, boolean whole, MessageSpeech speech) {
    Path file = Path.of(fileName(printed, whole));
    Path name = file;
    try {
      Path folder = Files.createTempDirectory("briefing-viewer");
      file = folder.resolve(file);
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
    } catch (IOException e) {
      state.set(failed(name, e));
      return;
    }
    write(printed, whole, speech, file, true);
  }

  /// Writes a format into `out`.
  ///
  /// @param whole the whole briefing, else the chosen article
  public void write(Format format, boolean whole, MessageSpeech speech, Path out) {
    write(format, whole, speech, out, false);
  }

  private void write(
      Format format, boolean whole, MessageSpeech speech, Path out, boolean printed) {
    Briefing briefing = shownBriefing.briefing();
    String article = whole ? null : shownArticle.articleIdProperty().get();
    if (briefing == null || (!whole && article == null)) {
      return;
    }
    write(new Written(briefing, format.id(), printed, article, out, null), format, speech);
  }

  private void write(Written order, Format format, MessageSpeech speech) {
    Briefing briefing = order.briefing();
    Path out = order.file();
    state.set(new PrintState.Running(0, order.article() == null ? count(briefing.info()) : 1));
    List<String> told = new CopyOnWriteArrayList<>();
    work.run(
        superseded -> {
          ExportOrder ordered = new ExportOrder(briefing, order.article(), speech, assets);
          Delivered delivered = new Delivered(superseded, told);
          if (!format.write(ordered, out, delivered)) {
            return Optional.<Written>empty();
          }
          told.addAll(RightsCheck.of(ordered));
          Set<EstimateId> some = delivered.shown;
          return Optional.of(
              order.showing(some == null ? format.figures(briefing, order.article()) : some));
        },
        made -> {
          boolean done = made.isPresent();
          state.set(
              done
                  ? new PrintState.Done(
                      out, order.printed(), format.looked(), format.ending(), told)
                  : new PrintState.Idle());
          made.ifPresent(written);
        },
        failure -> state.set(failed(told(out, order.printed()), failure)));
  }

  /// Nobody looks for a file in a folder for passing files.
  private static Path told(Path out, boolean passing) {
    Path name = out.getFileName();
    return passing && name != null ? name : out;
  }

  private static int count(BundleInfo info) {
    return Math.max(1, info.articles().size());
  }

  private static PrintState.Failed failed(Path file, Exception failure) {
    return new PrintState.Failed(file, WriteFailure.of(file.toString(), failure));
  }

  /// Gives up what is under way.
  public void cancel() {
    work.cancel();
    state.set(new PrintState.Idle());
  }

  private final class Delivered implements ExportProgress {
    private final BooleanSupplier superseded;
    private final List<String> told;
    private @Nullable Set<EstimateId> shown;

    Delivered(BooleanSupplier superseded, List<String> told) {
      this.superseded = superseded;
      this.told = told;
    }

    @Override
    public void told(String line) {
      told.add(line);
    }

    @Override
    public void shown(Set<EstimateId> figures) {
      shown = figures;
    }

    @Override
    public void made(int articles, int of) {
      work.deliver(
          () -> {
            if (!superseded.getAsBoolean()) {
              state.set(new PrintState.Running(articles, of));
            }
          });
    }

    @Override
    public boolean cancelled() {
      return superseded.getAsBoolean();
    }
  }
}
