// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.intake.data.DataDelivery;
import org.briefingviewer.intake.data.DataFile;
import org.briefingviewer.intake.data.DataImport;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// Data that went out of the open briefing and comes in again: first it is looked at, then taken,
/// as one step. Used on the thread on which results are delivered.
public final class DataArrival {
  private final ShownBriefing shown;
  private final Document document;
  private final TaskRunner work;

  public DataArrival(ShownBriefing shown, Document document, TaskRunner work) {
    this.shown = shown;
    this.document = document;
    this.work = work;
  }

  /// What a file would bring.
  ///
  /// @param into the briefing as it was looked at
  /// @param edits what would be done, in its order; none when all is there as it comes
  /// @param came how many things come
  /// @param same how many of them are there as they come
  /// @param foreign how many are other programs', which say nothing of ours
  /// @param outside what stays outside, and why
  /// @param withoutVerdicts the same without the verdicts that the file says others gave, or null
  ///   where it brings none
  public record Coming(
      Path file,
      Briefing into,
      List<BriefingEdit> edits,
      int came,
      int same,
      int foreign,
      List<Problem> outside,
      @Nullable Coming withoutVerdicts) {
    public Coming {
      edits = List.copyOf(edits);
      outside = List.copyOf(outside);
    }
  }

  /// Looks at what a file would bring.
  ///
  /// @param by who would bring it in
  /// @param looked told what it is
  /// @param failed told why it cannot be read
  public void look(Path file, String by, Consumer<Coming> looked, Consumer<Problem> failed) {
    Briefing now = shown.briefing();
    if (now == null) {
      return;
    }
    Act act = document.act(by);
    work.run(
        TaskRunner.Task.of(() -> coming(file, now, act)),
        looked,
        failure -> failed.accept(Refusal.problems(file.toString(), failure).getFirst()));
  }

  private static Coming coming(Path file, Briefing now, Act act) throws Exception {
    DataDelivery delivery = new DataFile(file).read();
    return coming(file, now, delivery, new IncomingVerdicts(act, true));
  }

  private static Coming coming(
      Path file, Briefing now, DataDelivery delivery, IncomingVerdicts verdicts) throws Refusal {
    DataImport data = new DataImport(now, verdicts);
    data.take(file.toString(), delivery);
    boolean choice = verdicts.others() && !data.ofOthers().isEmpty();
    return new Coming(
        file,
        now,
        data.edits(),
        data.came(),
        data.same(),
        delivery.foreign(),
        data.problems(),
        choice ? coming(file, now, delivery, new IncomingVerdicts(verdicts.act(), false)) : null);
  }

  /// Takes what was looked at, as one step that one undo takes back.
  ///
  /// @return false when the briefing was changed since, or the document says why it cannot be
  @SuppressWarnings("ReferenceEquality") // each edit makes another briefing
  public boolean take(Coming coming) {
    return coming.into() == shown.briefing() && document.applyAll(coming.edits());
  }
}
