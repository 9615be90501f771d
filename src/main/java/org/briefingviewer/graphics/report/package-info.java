// SPDX-License-Identifier: Apache-2.0

/// Reports of one figure as shapes: on a line of time ([ReportsFigure]), and where their chains
/// meet ([MeetingFigure]).
@NullMarked
package org.briefingviewer.graphics.report;

import org.jspecify.annotations.NullMarked;
