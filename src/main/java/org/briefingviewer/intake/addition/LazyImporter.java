// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.util.function.Supplier;
import org.briefingviewer.intake.Importer;
import org.jspecify.annotations.Nullable;

/// Makes the importer, with all its word lists, when it is first needed; most days nobody does.
public final class LazyImporter implements Supplier<Importer> {
  private final Supplier<Importer> maker;
  private @Nullable Importer made;

  public LazyImporter(Supplier<Importer> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized Importer get() {
    Importer importer = made;
    if (importer == null) {
      importer = maker.get();
      made = importer;
    }
    return importer;
  }
}
