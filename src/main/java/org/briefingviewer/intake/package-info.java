// SPDX-License-Identifier: Apache-2.0

/// Any number of raw files into one briefing: side by side, in bounded memory, and so that it can
/// be stopped at any moment and gone on with.
///
/// Start at [BatchImport]. What it reads it keeps at once in [PieceFile], a file in a
/// [ImportJournal]; when all is read, the pieces are put together in the order of the files. The
/// outcome depends on the files alone, not on how many threads there were nor how often it was
/// stopped. [OrderedWork] is the way of working side by side; `extract` uses it too. The package
/// prints nothing and knows no window.
@NullMarked
package org.briefingviewer.intake;

import org.jspecify.annotations.NullMarked;
