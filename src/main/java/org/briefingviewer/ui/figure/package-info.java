// SPDX-License-Identifier: Apache-2.0

/// Shows figures as pictures on a sheet, to copy and to save with their source. Start at
/// [FiguresPart]; [DrawingView] draws the plain shapes of `figure`, and [Plates] brings the words
/// without which no picture leaves the program.
@NullMarked
package org.briefingviewer.ui.figure;

import org.jspecify.annotations.NullMarked;
