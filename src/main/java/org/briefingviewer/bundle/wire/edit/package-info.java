// SPDX-License-Identifier: Apache-2.0
/// Edits as JSON: in the history of a briefing, in the journal, and in files that persons write.
///
/// Start at [EditWire]: an edit is one object. What of a briefing stands in an edit is written as
/// the briefing's own files write it, by the classes of the room around this one.
@NullMarked
package org.briefingviewer.bundle.wire.edit;

import org.jspecify.annotations.NullMarked;
