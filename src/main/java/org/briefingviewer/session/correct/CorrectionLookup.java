// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.correct;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.derive.correction.Corrections;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// What a corrected estimate said before. The history is read in the background, once for each
/// revision, and only when somebody looks at an estimate that was corrected.
public final class CorrectionLookup {
  private final ShownBriefing shown;
  private final ShownArticle reading;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<Corrections> known =
      new ReadOnlyObjectWrapper<>(Corrections.NONE);

  /// The revision that is known, or being read.
  private @Nullable Briefing of;

  CorrectionLookup(ShownBriefing shown, ShownArticle reading, TaskRunner work) {
    this.shown = shown;
    this.reading = reading;
    this.work = work;
    shown
        .stateProperty()
        .subscribe(
            state -> {
              of = null;
              work.cancel();
              known.set(Corrections.NONE);
            });
  }

  /// What is known of corrections; it changes when what was asked for has been read.
  public ReadOnlyObjectProperty<Corrections> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /// Returns the steps by which an estimate of the chosen article came to say what it says, the
  /// oldest first: at once what is known of it, and later, told by [#knownProperty()], the rest.
  public List<Correction> of(Estimate estimate) {
    String article = reading.articleIdProperty().get();
    return article == null ? List.of() : of(article, estimate);
  }

  /// Returns the same of a finding of any article.
  public List<Correction> of(String article, Finding finding) {
    Briefing now = shown.briefing();
    if (now == null || !Corrections.isCorrected(finding)) {
      return List.of();
    }
    if (!now.equals(of)) {
      of = now;
      work.run(TaskRunner.Task.of(() -> Corrections.in(now)), known::set, failure -> {});
    }
    return known.get().of(article, finding);
  }
}
