// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import org.briefingviewer.model.edit.Act;
import org.jspecify.annotations.Nullable;

/// A figure that a copy shows otherwise than the briefing says now.
///
/// @param headline of its article as it was or is called
/// @param then as the copy shows it
/// @param now what has become of it
/// @param act who changed it last, when and why, or null where the history does not say
public record CorrectedFigure(
    String headline, IssuedFigure then, FigureFate now, @Nullable Act act) {}
