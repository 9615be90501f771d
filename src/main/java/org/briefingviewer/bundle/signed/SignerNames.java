// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signed;

import org.jspecify.annotations.Nullable;

/// Whose keys the user knows.
@FunctionalInterface
public interface SignerNames {
  /// Knows nobody.
  SignerNames NOBODY = key -> null;

  /// Returns the name that a key's owner gave it, or null where the user knows no such key.
  @Nullable String name(SignerKey key);
}
