// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.issued;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.issued.CopyRegister.Outgoing;
import org.briefingviewer.session.printing.PrintRun;
import org.briefingviewer.settings.issued.IssuedFolder;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// Remembers which copies of the open briefing went out, and tells which of them show a figure that
/// was corrected or withdrawn since. All of it happens in the background, once the briefing is
/// complete.
public final class IssuedCopies {
  private final ShownBriefing shown;
  private final Document document;
  private final IssuedFolder folder;
  private final CopyRegister register;
  private final Around around;
  private final TaskRunner looking;
  private final TaskRunner writing;
  private final ReadOnlyObjectWrapper<List<StaleCopy>> stale =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem =
      new ReadOnlyObjectWrapper<>(null);

  /// What it has around it.
  ///
  /// @param speech in whose language copies are remembered
  /// @param assets the program's folder of fonts
  /// @param clock gives the moment
  /// @param works makes runners of long work
  public record Around(
      MessageSpeech speech,
      Path assets,
      Supplier<OffsetDateTime> clock,
      Supplier<TaskRunner> works) {}

  public IssuedCopies(
      ShownBriefing shown,
      Document document,
      PrintRun printing,
      IssuedFolder folder,
      Around around) {
    this.shown = shown;
    this.document = document;
    this.folder = folder;
    this.register = new CopyRegister(folder, around.speech());
    this.around = around;
    this.looking = around.works().get();
    this.writing = around.works().get();
    shown.knowledgeProperty().subscribe(known -> look());
    shown.revisedProperty().subscribe(revised -> look());
    printing.onWritten(this::written);
    document.onSaved(this::saved);
  }

  /// The copies that show figures otherwise than the briefing says them now, the newest first.
  public ReadOnlyObjectProperty<List<StaleCopy>> staleProperty() {
    return stale.getReadOnlyProperty();
  }

  /// What went wrong last, or null.
  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  private void written(PrintRun.Written done) {
    remember(
        done.briefing(),
        new Outgoing(
            done.format(),
            done.printed(),
            done.article(),
            done.printed() ? null : done.file(),
            done.figures()));
  }

  /// A seal that was just saved goes out with its file.
  private void saved(Path file, Briefing briefing) {
    Seal seal = briefing.about().seal();
    if (seal != null
        && seal.covers()
        && briefing instanceof Revision revision
        && revision.edits().stream().anyMatch(BriefingEdit.SealBriefing.class::isInstance)) {
      remember(revision, new Outgoing(IssuedCopy.BRIEFING, false, null, file));
    }
  }

  private void remember(Briefing briefing, Outgoing way) {
    OpenBriefing base = shown.base();
    if (base != null && base.lock() != null) {
      return; // what a copy shows would lie open in the user's folder
    }
    // What was saved has a name, whatever is open by now.
    boolean untitled = !way.format().equals(IssuedCopy.BRIEFING) && document.untitled();
    OffsetDateTime at = around.clock().get();
    writing.run(
        superseded -> {
          register.remember(briefing, untitled, way, at);
          return briefing;
        },
        remembered -> look(),
        this::failed);
  }

  private void failed(Exception failure) {
    problem.set(null);
    problem.set(Refusal.problems(folder.folder().toString(), failure).getFirst());
  }

  private void look() {
    Briefing briefing = shown.briefing();
    if (briefing == null || shown.knowledgeProperty().get() == null) {
      looking.cancel();
      stale.set(List.of());
      return;
    }
    looking.run(
        superseded -> register.stale(briefing, null, superseded),
        stale::set,
        failure -> {
          stale.set(List.of());
          failed(failure);
        });
  }

  /// Writes an erratum to a copy as PDF, and takes note of what it tells.
  ///
  /// @param done told when the file is there
  public void writeErratum(StaleCopy of, Path out, Runnable done) {
    Briefing briefing = shown.briefing();
    if (briefing == null) {
      return;
    }
    OffsetDateTime made = around.clock().get();
    writing.run(
        superseded -> {
          register.writeErrata(briefing, List.of(of), made, around.assets(), out);
          return out;
        },
        there -> {
          done.run();
          look();
        },
        failure -> problem.set(WriteFailure.of(out.toString(), failure)));
  }

  /// Forgets a copy: nobody has it any more.
  public void forget(IssuedCopy copy) {
    writing.run(
        superseded -> {
          folder.forget(copy);
          return copy;
        },
        gone -> look(),
        this::failed);
  }
}
