// SPDX-License-Identifier: Apache-2.0

/// The program's verbs without a window: `import`, `extract`, `check`, `picture`.
///
/// Start at [CommandLineProgram]. Results go to the standard output, progress and errors to the
/// standard error; the exit status is 0 when done, 1 when something failed or problems were found,
/// 2 when the call was wrong. Everything that is said passes [VerbStreams], so that no name of a
/// file and no headline can command a terminal. The package draws nothing itself: the root hands it
/// a [PictureDrawer].
@NullMarked
package org.briefingviewer.cli;

import org.jspecify.annotations.NullMarked;
