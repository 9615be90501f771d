// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.util.function.Supplier;
import org.briefingviewer.intake.ArticleImporter;
import org.jspecify.annotations.Nullable;

/// Makes the importer, with all its word lists, when it is first needed; most days nobody does.
public final class LazyImporter implements Supplier<ArticleImporter> {
  private final Supplier<ArticleImporter> maker;
  private @Nullable ArticleImporter made;

  public LazyImporter(Supplier<ArticleImporter> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized ArticleImporter get() {
    ArticleImporter importer = made;
    if (importer == null) {
      importer = maker.get();
      made = importer;
    }
    return importer;
  }
}
