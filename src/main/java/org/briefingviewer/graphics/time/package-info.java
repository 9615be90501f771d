// SPDX-License-Identifier: Apache-2.0
/// A line of time in a drawing: the days that a date may mean ([DaySpan]), where they stand
/// ([TimeScale]), and the line with its years or months ([TimeSteps]).
@NullMarked
package org.briefingviewer.graphics.time;

import org.jspecify.annotations.NullMarked;
