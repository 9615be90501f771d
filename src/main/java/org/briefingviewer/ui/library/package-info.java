// SPDX-License-Identifier: Apache-2.0

/// All briefings of the folders that the user named, searched at once. Start at [LibraryPart]; what
/// is looked for and found stands in `session.library`.
@NullMarked
package org.briefingviewer.ui.library;

import org.jspecify.annotations.NullMarked;
