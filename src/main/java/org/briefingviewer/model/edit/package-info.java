// SPDX-License-Identifier: Apache-2.0
/// What may be done to a briefing, as data: who did what, when, and from what to what.
///
/// Start at [BriefingEdit]: its records are all the acts that there are; [RetractedEdits] says
/// which of a history do not stand any more, [ChangesSinceSeal] which came after the last seal that
/// stands. What they make of a briefing is the business of `revise`; how they are written down, of
/// `bundle`. An [NoteEdit] is an act on the reader's own notes, which are no part of a briefing.
@NullMarked
package org.briefingviewer.model.edit;

import org.jspecify.annotations.NullMarked;
