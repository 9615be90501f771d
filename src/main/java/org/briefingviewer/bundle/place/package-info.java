// SPDX-License-Identifier: Apache-2.0

/// Where a save goes and what it may take the place of: never somebody else's work without a word.
/// Start at [SaveTarget]. [SafeSave] puts the new file there whole, [PassingFile] is what stands
/// there until then.
@NullMarked
package org.briefingviewer.bundle.place;

import org.jspecify.annotations.NullMarked;
