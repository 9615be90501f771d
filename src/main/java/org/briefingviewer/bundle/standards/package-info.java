// SPDX-License-Identifier: Apache-2.0

/// What the standards that a briefing's files keep would say of them: their own schemas, which lie
/// beside this package as their makers published them, held against the files by a schema library.
/// Start at [StandardsCheck]. Nothing else uses that library, and only a check loads it.
@NullMarked
package org.briefingviewer.bundle.standards;

import org.jspecify.annotations.NullMarked;
