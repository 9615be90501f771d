// SPDX-License-Identifier: Apache-2.0

/// Figures of many articles in a form in which they can be compared: what each is of, for when, by
/// whom and in which words. Start at [FigureReading].
@NullMarked
package org.briefingviewer.compare.figure;

import org.jspecify.annotations.NullMarked;
