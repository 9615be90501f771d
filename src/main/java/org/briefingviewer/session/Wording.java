// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

/// Finds words in the user's language; the message files are known to the window alone.
@FunctionalInterface
public interface Wording {
  /// Returns the message `key` with its places filled in.
  String text(String key, Object... arguments);
}
