// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.util.function.Supplier;
import org.briefingviewer.extract.Extractor;
import org.jspecify.annotations.Nullable;

/// Makes the extractor when it is first asked for: reading its word lists takes a moment.
public final class LazyExtractor implements Supplier<Extractor> {
  private @Nullable Extractor extractor;

  @Override
  public synchronized Extractor get() {
    Extractor there = extractor == null ? new Extractor() : extractor;
    extractor = there;
    return there;
  }
}
