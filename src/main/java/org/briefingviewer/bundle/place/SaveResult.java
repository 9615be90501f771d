// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What came of a save.
///
/// @param identity by which the new file is known again
/// @param kept where what it took the place of is now, or null where that was not kept
public record SaveResult(@Nullable String identity, @Nullable Path kept) {}
