// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.guard;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A verb that changes a briefing where it stands, unless another file is named for the result.
public interface InPlaceVerb {
  /// Returns that briefing, or null where this call has none.
  @Nullable Path revised();
}
