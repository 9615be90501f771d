// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.progress;

import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Hears how far work on a file is, so that whoever waits for it knows whether it still gets
/// further. Called in the thread that does the work.
@FunctionalInterface
public interface WorkProgress {
  /// Heard by nobody.
  WorkProgress UNHEARD = place -> {};

  /// Hears that the work came a step further.
  ///
  /// @param place what it is at now in the article's text; null where it is not at any
  /// @throws java.util.concurrent.CancellationException when nobody waits for the work any more
  void at(@Nullable TextSpan place);
}
