// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;

/// A briefing for tests that is another one but for what is overridden.
public interface Relayed extends OpenBriefing {
  /// The other one.
  OpenBriefing of();

  @Override
  default Path file() {
    return of().file();
  }

  @Override
  default BundleInfo info() {
    return of().info();
  }

  @Override
  default Knowledge knowledge() {
    return of().knowledge();
  }

  @Override
  default MarkedArticle article(String id) throws Refusal {
    return of().article(id);
  }

  @Override
  default BundleIntegrity verify(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
    return of().verify(progress, cancelled);
  }

  @Override
  default void close() {
    of().close();
  }
}
