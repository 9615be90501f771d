// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.nio.file.Path;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.jspecify.annotations.Nullable;

/// What verbs keep in the user's own folder.
///
/// @param keys for signing
/// @param indexes of folders of briefings; null where none is kept
public record OwnFolders(KeyFolder keys, @Nullable Path indexes) {
  /// Keeps nothing.
  public static final OwnFolders NONE = new OwnFolders(KeyFolder.NONE, null);
}
