// SPDX-License-Identifier: Apache-2.0

/// What the program has of the desktop: its stages and their first picture, the start and its mark,
/// the places where things are kept, the log of its own faults.
///
/// Start at [WorkbenchAssembly], which owns the stages, and [ProgramFolders]. `app.opening` reads
/// what the window is to show while the toolkit is loaded; `app.handover` gives a second start's
/// file to the window that runs; `app.awake` keeps screens on while something is presented;
/// `app.desk` has its choosers of files and its clipboard. Nothing here decides what is seen: the
/// root puts these pieces together.
@NullMarked
package org.briefingviewer.app;

import org.briefingviewer.WorkbenchAssembly;
import org.jspecify.annotations.NullMarked;
