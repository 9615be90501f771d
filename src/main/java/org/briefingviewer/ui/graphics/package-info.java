// SPDX-License-Identifier: Apache-2.0

/// Shows graphics on a sheet, to copy and to save with their source. Start at [FiguresPart];
/// [DrawingView] draws the plain shapes of `graphics`, and `page.plate` brings the words without
/// which no picture leaves the program.
@NullMarked
package org.briefingviewer.ui.graphics;

import org.jspecify.annotations.NullMarked;
