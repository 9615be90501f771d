// SPDX-License-Identifier: Apache-2.0

/// Files under a pass phrase: a whole package as one encrypted member, and what is kept beside it
/// under the same key. Start at [LockHeader], which has the layout of a locked file; [LockedOutput]
/// writes it and [LockedChunks] reads it at any place. It knows nothing of what is inside.
@NullMarked
package org.briefingviewer.bundle.locked;

import org.jspecify.annotations.NullMarked;
