// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;

/// Compares the files of the open briefing with their hashes, behind everything else, unless it is
/// known that nothing differs.
final class HashRun {
  /// How long nothing is told after something was: fifty thousand files are not told one by one.
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<BundleIntegrity> integrity =
      new ReadOnlyObjectWrapper<>(BundleIntegrity.NONE);

  HashRun(TaskRunner work) {
    this.work = work;
  }

  ReadOnlyObjectProperty<BundleIntegrity> integrityProperty() {
    return integrity.getReadOnlyProperty();
  }

  void begin(OpenBriefing briefing) {
    work.run(
        superseded -> briefing.verifyUnlessKnown(new Telling(superseded)::tell, superseded),
        integrity::set,
        failure -> {});
  }

  /// Compares a briefing that was saved since anew; where its file cannot be read nothing is known.
  void again(OpenBriefing briefing) {
    work.run(
        superseded -> briefing.verifyFile(new Telling(superseded)::tell, superseded),
        integrity::set,
        failure -> integrity.set(BundleIntegrity.NONE));
  }

  /// Forgets the briefing.
  void forget() {
    work.cancel();
    integrity.set(BundleIntegrity.NONE);
  }

  /// Tells how far one comparison has come.
  private final class Telling {
    private final BooleanSupplier superseded;
    private long next = System.nanoTime();

    Telling(BooleanSupplier superseded) {
      this.superseded = superseded;
    }

    void tell(BundleIntegrity progress) {
      long now = System.nanoTime();
      if (now - next >= 0) {
        next = now + PAUSE.toNanos();
        work.deliver(
            () -> {
              if (!superseded.getAsBoolean()) {
                integrity.set(progress);
              }
            });
      }
    }
  }
}
