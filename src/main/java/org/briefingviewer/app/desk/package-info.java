// SPDX-License-Identifier: Apache-2.0

/// What the desktop gives a window: its choosers of files and where they open, the clipboard, its
/// programs for files. Start at [StageDesktop]; a window without a desktop has [AbsentDesktop].
@NullMarked
package org.briefingviewer.app.desk;

import org.jspecify.annotations.NullMarked;
