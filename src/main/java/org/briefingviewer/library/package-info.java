// SPDX-License-Identifier: Apache-2.0

/// All briefings of a folder, searched at once. Start at [LibrarySearch]: a [LibraryIndex] says
/// which articles may hold what is looked for, and `search` looks there as it does in the briefing
/// that is open. The index holds no text, lies in the user's own folder, and is made again where it
/// is damaged. What is locked is not in it: where the user asks for that, [SealedIndexes] keeps an
/// index of each under its own lock.
@NullMarked
package org.briefingviewer.library;

import org.jspecify.annotations.NullMarked;
