// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.seal;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.check.SealChecks;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// Looks the open briefing through and seals it. What was found holds for the briefing as it was
/// then: any edit makes it void.
public final class SealRun {
  private final ShownBriefing shown;
  private final Document document;
  private final Supplier<SealChecks> checks;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<SealLook> look =
      new ReadOnlyObjectWrapper<>(new SealLook.None());

  /// The checks with their word lists; made in the background when they are needed first.
  private volatile @Nullable SealChecks made;

  /// @param checks makes what looks, which takes a moment
  public SealRun(
      ShownBriefing shown, Document document, Supplier<SealChecks> checks, TaskRunner work) {
    this.shown = shown;
    this.document = document;
    this.checks = checks;
    this.work = work;
    shown.revisedProperty().subscribe(revised -> forget());
  }

  /// How far the newest look is.
  public ReadOnlyObjectProperty<SealLook> lookProperty() {
    return look.getReadOnlyProperty();
  }

  private void forget() {
    work.cancel();
    look.set(new SealLook.None());
  }

  /// Looks the briefing through as it is now.
  public void look() {
    Briefing briefing = shown.briefing();
    OpenBriefing base = shown.base();
    if (briefing == null || base == null) {
      return;
    }
    look.set(new SealLook.Running());
    work.run(
        superseded -> found(briefing, base, superseded),
        look::set,
        failure ->
            look.set(new SealLook.Failed(Refusal.problems(base.file().toString(), failure))));
  }

  /// What is sealed is hashed, whatever is known of its file: a seal is for others to rely on.
  private SealLook found(Briefing briefing, OpenBriefing base, BooleanSupplier superseded)
      throws Refusal {
    briefing.complete();
    List<String> altered = base.verify(progress -> {}, superseded).changed();
    if (!altered.isEmpty()) {
      return new SealLook.Failed(altered.stream().map(SealRun::altered).toList());
    }
    SealChecks looking = made == null ? checks.get() : made;
    made = looking;
    return new SealLook.Done(
        briefing.about(),
        looking.of(briefing, superseded),
        ChangesSinceSeal.of(briefing.history()));
  }

  private static Problem altered(String path) {
    return new Problem(
        path,
        "It was altered since it was saved, or is missing.",
        "Get the briefing again from its source.");
  }

  /// Seals the briefing with what the newest look found.
  ///
  /// @param by the person's name
  /// @return whether it was sealed; not where nobody has looked since the last edit, nor where the
  ///   document refuses it
  public boolean seal(String by) {
    Briefing briefing = shown.briefing();
    return briefing != null
        && look.get() instanceof SealLook.Done done
        && document.apply(
            SealBriefing.of(document.act(by), briefing.about(), done.report().open()));
  }
}
