// SPDX-License-Identifier: Apache-2.0
/// What people have done to an open briefing, kept so that nothing of it is lost.
///
/// Start at [Steps], through which undo goes, and at [JournalKeeper], which writes each edit at
/// once beside the file; [Rewinding] takes back what is in it. [Drafts] are briefings that nobody
/// has named yet: all that is in one stands in its journal.
@NullMarked
package org.briefingviewer.journal;

import org.jspecify.annotations.NullMarked;
