// SPDX-License-Identifier: Apache-2.0

/// Bringing articles in, as a user sees it: pasting, how far a long import is, what came in, and
/// the sheet of lines that were left out.
///
/// Start at [ImportPart].
@NullMarked
package org.briefingviewer.ui.importing;

import org.jspecify.annotations.NullMarked;
