// SPDX-License-Identifier: Apache-2.0
/// What people have done to an open briefing, kept so that nothing of it is lost.
///
/// Start at [UndoSteps], through which undo goes, and at [JournalKeeper], which writes each edit at
/// once beside the file; [StepRewinder] takes back what is in it. [UnsavedBriefings] are briefings
/// that nobody has named yet: all that is in one stands in its journal.
@NullMarked
package org.briefingviewer.journal;

import org.jspecify.annotations.NullMarked;
