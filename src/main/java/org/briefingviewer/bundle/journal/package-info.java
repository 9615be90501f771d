// SPDX-License-Identifier: Apache-2.0
/// Edits that no file holds yet, on disk, so that nothing is lost when the program ends otherwise
/// than it should.
///
/// Start at [Journal]: each edit is one line that is appended at once. [JournalLook] tells what a
/// program that ended left. What an edit brings in bulk lies in a [PartFolder], each part once,
/// under its hash. A [JournalPlace] says where all that stands. A save names itself in the journal,
/// and whoever opens the briefing begins behind it.
@NullMarked
package org.briefingviewer.bundle.journal;

import org.jspecify.annotations.NullMarked;
