// SPDX-License-Identifier: Apache-2.0
/// Lanes on one line of time, as plain shapes: [LanesFigure] draws them; what stands in a lane is a
/// [LaneMark].
@NullMarked
package org.briefingviewer.graphics.lane;

import org.jspecify.annotations.NullMarked;
