// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.briefingviewer.intake.Incoming;
import org.briefingviewer.intake.Joining;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// Counts what comes in, and breaks off when nobody wants it any more.
final class Tally implements Joining.Listener {
  private final BooleanSupplier unwanted;
  private final List<Problem> notes = new ArrayList<>();
  private int articles;
  private int estimates;
  private int leftOut;
  private @Nullable String firstId;

  Tally(BooleanSupplier unwanted) {
    this.unwanted = unwanted;
  }

  @Override
  public void joined(int number, Incoming file, MarkedArticle marked, List<Problem> noted) {
    goOn();
    notes.addAll(noted);
    articles++;
    estimates += marked.findings().estimates().size();
    leftOut += marked.article().dropped().size();
    firstId = firstId == null ? marked.article().id() : firstId;
  }

  /// @throws CancellationException when the import was stopped
  void goOn() {
    if (unwanted.getAsBoolean()) {
      throw new CancellationException("stopped");
    }
  }

  Imported imported(Path file, boolean added, List<Problem> problems) {
    String first = firstId == null ? "" : firstId;
    return new Imported(file, first, articles, estimates, leftOut, added, problems, notes);
  }
}
