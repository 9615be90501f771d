// SPDX-License-Identifier: Apache-2.0

/// Starts the program: the composition root, where every object is constructed by hand.
///
/// Start at [Main]. A window comes in two steps: [WindowProgram] reads the text and builds it while
/// the toolkit is loaded, shows it, and furnishes the window after its [FirstPicture].
@NullMarked
package org.briefingviewer;

import org.briefingviewer.app.FirstPicture;
import org.jspecify.annotations.NullMarked;
