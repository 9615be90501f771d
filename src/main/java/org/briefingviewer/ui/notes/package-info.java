// SPDX-License-Identifier: Apache-2.0

/// The reader's own notes on screen.
///
/// Start at [NotesPart]: the commands, the editor at the foot of the text and the sheet of all
/// notes. Notes look like the reader's hand wherever they stand: a double rule at the left and a
/// pencil, in a colour of their own. They are shown here and nowhere else, so no copy or print
/// takes them along.
@NullMarked
package org.briefingviewer.ui.notes;

import org.jspecify.annotations.NullMarked;
