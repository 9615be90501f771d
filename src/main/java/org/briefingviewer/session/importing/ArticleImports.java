// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.intake.addition.ArticleGatherer;
import org.briefingviewer.intake.addition.ArticleOpener;
import org.briefingviewer.intake.addition.DraftBriefing;
import org.briefingviewer.intake.addition.FileImport;
import org.briefingviewer.intake.addition.ImportResult;
import org.briefingviewer.intake.addition.ImportState;
import org.briefingviewer.intake.addition.LazyImporter;
import org.briefingviewer.intake.addition.NewArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// Brings articles in, in the background: files, or what lies on the clipboard. They come into the
/// open briefing as one edit, or into a new one that has no name yet. One that cannot be read keeps
/// none of the others out. The newest import wins over one that is under way.
///
/// So many at once as would not be brought in by hand go into a file of their own, for which the
/// user is asked a name first: there memory does not depend on how many there are.
public final class ArticleImports {
  /// How many raw files, and how many bytes of them, come in as one edit.
  static final int MOST_FILES = 100;

  static final long MOST_BYTES = 32L << 20;

  private final ReadingSession reading;
  private final Document document;
  private final BriefingOpener opener;
  private final LazyImporter importer;
  private final SampleFiles samples;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Idle());
  private String by = ArticleOpener.UNNAMED;

  /// @param opener opens briefings
  /// @param samples the briefings that come with the program
  public ArticleImports(
      ReadingSession reading,
      Document document,
      BriefingOpener opener,
      LazyImporter importer,
      SampleFiles samples,
      TaskRunner work) {
    this.reading = reading;
    this.document = document;
    this.opener = opener;
    this.importer = importer;
    this.samples = samples;
    this.work = work;
  }

  /// How far the import is.
  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says under whose name articles come in.
  public void by(@Nullable String name) {
    by = name == null || name.isBlank() ? ArticleOpener.UNNAMED : name;
  }

  /// Returns whether what is pasted comes into the open briefing: not into a sample, and not into
  /// what is as somebody sealed it. Whoever has edited it since is making another version.
  public boolean adds() {
    OpenBriefing open = reading.base();
    return open != null && reading.briefing() != null && !samples.has(open.file()) && !sealed();
  }

  private boolean sealed() {
    Briefing now = reading.briefing();
    return now != null && now.about().seal() != null && now.about().seal().covers();
  }

  /// Begins an empty briefing without a name.
  public void begin() {
    work.run(
        superseded -> beginning().empty(act()),
        begun -> reading.adopt(begun, begun, null),
        failure -> state.set(new ImportState.Failed(problems(failure))));
  }

  private Act act() {
    return document.act(by);
  }

  private DraftBriefing beginning() {
    return new DraftBriefing(opener, document.drafts(), importer.get());
  }

  /// Opens the briefing that comes with the program for readers of a language.
  public void openSample(Locale language) {
    open(List.of(samples.in(language)));
  }

  /// Opens what a user chose: a briefing alone is opened, raw articles become a new briefing.
  public void open(List<Path> files) {
    open(files, false);
  }

  /// Takes what a user dropped or pasted: a briefing alone is opened, raw articles come into the
  /// open briefing, or a new one.
  public void take(List<Path> files) {
    open(files, adds());
  }

  private void open(List<Path> files, boolean add) {
    if (files.isEmpty()) {
      return;
    }
    List<Path> raw = files.stream().filter(file -> !ArticleOpener.isBriefing(file)).toList();
    List<Problem> notOpened = new ArrayList<>();
    files.stream()
        .filter(ArticleOpener::isBriefing)
        .skip(raw.isEmpty() ? 1 : 0)
        .forEach(file -> notOpened.add(notOpened(file)));
    if (raw.isEmpty()) {
      cancel();
      reading.open(files.getFirst());
      if (!notOpened.isEmpty()) {
        state.set(new ImportState.Failed(notOpened));
      }
    } else if (isMany(raw)) {
      cancel();
      state.set(new ImportState.Asking(raw, ArticleImporter.nameOf(raw.getFirst())));
    } else {
      List<RawArticle> incoming = new ArrayList<>();
      raw.forEach(file -> incoming.add(RawArticle.OfFile.of(file)));
      bring(incoming, add, notOpened);
    }
  }

  private static boolean isMany(List<Path> raw) {
    long bytes = 0;
    for (Path file : raw) {
      if (Files.isDirectory(file)) {
        return true;
      }
      bytes += file.toFile().length();
    }
    return raw.size() > MOST_FILES || bytes > MOST_BYTES;
  }

  private static Problem notOpened(Path file) {
    return new Problem(
        ArticleImporter.nameOf(file),
        "It was not opened: the window shows one briefing at a time.",
        "Open it by itself.");
  }

  /// Brings in the texts of a folder that is no briefing; the file they go into is asked for.
  public void gather(Path folder) {
    cancel();
    String name = ArticleImporter.nameOf(folder).replaceFirst("(?i)\\.briefing$", "");
    state.set(new ImportState.Asking(List.of(folder), name));
  }

  /// Brings in what lies on the clipboard: into the open briefing, or a new one.
  ///
  /// @param asNew always makes a new briefing
  public void paste(@Nullable String text, @Nullable String html, boolean asNew) {
    bring(List.of(new RawArticle.OfClipboard(text, html)), !asNew && adds(), List.of());
  }

  /// Brings files and folders into a file, and opens that. Its memory is bounded, however many they
  /// are.
  ///
  /// @param out is written over
  public void into(Path out, List<Path> files) {
    state.set(new ImportState.Running(1, files.size(), ArticleImporter.nameOf(files.getFirst())));
    work.run(
        superseded ->
            new FileImport(importer.get(), out)
                .bring(files, running -> tell(running, superseded), superseded),
        outcome -> {
          if (outcome instanceof ImportState.Done done && done.imported().file() != null) {
            reading.open(done.imported().file());
          }
          state.set(outcome);
        },
        failure -> state.set(new ImportState.Failed(problems(failure))));
  }

  /// Says what came in by another way, opening a raw article at the start.
  public void cameIn(ImportResult imported) {
    state.set(new ImportState.Done(imported));
  }

  /// Stops the import; nothing of it is kept.
  public void cancel() {
    work.cancel();
    state.set(new ImportState.Idle());
  }

  /// What an import brought, and what is to be done with it.
  private record ImportedArticles(
      ArticleGatherer gathering, @Nullable BriefingEdit edit, @Nullable OpenBriefing begun) {}

  private void bring(List<RawArticle> incoming, boolean add, List<Problem> known) {
    state.set(new ImportState.Running(1, incoming.size(), incoming.getFirst().name()));
    Briefing into = add ? reading.briefing() : null;
    PartFolder parts = add ? document.parts() : null;
    Act act = act();
    work.run(
        superseded -> {
          ArticleGatherer gathering = new ArticleGatherer(importer.get());
          gathering.problems().addAll(known);
          gathering.read(incoming, into, running -> tell(running, superseded), superseded);
          if (gathering.fresh().isEmpty() || superseded.getAsBoolean()) {
            return new ImportedArticles(gathering, null, null);
          }
          return parts == null
              ? new ImportedArticles(gathering, null, beginning().with(gathering.fresh(), act))
              : new ImportedArticles(
                  gathering, NewArticle.edit(gathering.fresh(), act, importer.get(), parts), null);
        },
        this::delivered,
        failure -> state.set(new ImportState.Failed(problems(failure))));
  }

  private void tell(ImportState running, BooleanSupplier superseded) {
    work.deliver(
        () -> {
          if (!superseded.getAsBoolean()) {
            state.set(running);
          }
        });
  }

  private void delivered(ImportedArticles brought) {
    OpenBriefing begun = brought.begun();
    ArticleGatherer gathering = brought.gathering();
    if (gathering.fresh().isEmpty() && gathering.again().isEmpty()) {
      state.set(new ImportState.Failed(gathering.problems()));
    } else if (begun != null) {
      ImportResult.Into into = sealed() ? ImportResult.Into.SEALED : ImportResult.Into.NEW;
      reading.adopt(begun, begun.recovered().briefing(begun), null);
      state.set(new ImportState.Done(gathering.imported(into)));
    } else if (brought.edit() != null && !document.apply(brought.edit())) {
      state.set(new ImportState.Idle()); // the document says why
    } else {
      state.set(new ImportState.Done(gathering.imported(ImportResult.Into.OPEN)));
    }
  }

  private static List<Problem> problems(Exception failure) {
    if (failure instanceof Refusal expected) {
      return expected.problems();
    }
    return List.of(ArticleOpener.unwritten(failure));
  }
}
