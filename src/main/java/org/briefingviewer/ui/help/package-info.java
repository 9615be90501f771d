// SPDX-License-Identifier: Apache-2.0
/// Help in the window: the first steps, the sample, and what the program is and keeps.
///
/// Start at [HelpPart]. The sheet of keys is the window's own, which has all commands.
@NullMarked
package org.briefingviewer.ui.help;

import org.jspecify.annotations.NullMarked;
