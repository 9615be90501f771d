// SPDX-License-Identifier: Apache-2.0
/// What was done to a briefing, in the words of the terminal.
///
/// Start at [EditLine]: who did what, from what to what, on one line.
@NullMarked
package org.briefingviewer.cli.history;

import org.jspecify.annotations.NullMarked;
