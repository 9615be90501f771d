// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.conflict;

import org.jspecify.annotations.Nullable;

/// One thing that a file and the open briefing say differently, in words.
///
/// @param of what it is, or the article that it stands in
/// @param file what the file says, or null where it has nothing of the kind
/// @param open what the open briefing says, or null where it has nothing of the kind
public record FileDifference(String of, @Nullable String file, @Nullable String open) {}
