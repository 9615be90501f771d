// SPDX-License-Identifier: Apache-2.0

/// Pictures of quantities and of events: areas to scale, a share as a ring, bars side by side, a
/// timeline. Start at [ChartDatum], then [FigureReach], which says how far a figure's shape goes
/// and how it ends. Each picture says when it is true to its figures (`fits`) and is drawn from
/// zero, on one scale; none adds figures up. The package knows no language: whoever draws brings
/// the words.
@NullMarked
package org.briefingviewer.graphics.chart;

import org.jspecify.annotations.NullMarked;
