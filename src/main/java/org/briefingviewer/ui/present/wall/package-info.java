// SPDX-License-Identifier: Apache-2.0

/// What the room sees, drawn.
///
/// Start at [AudienceView], which draws a page of `page.stop` for a screen of any size, and
/// [StageLayout], which puts it on as many screens as it takes so that nothing is clipped and
/// nothing is smaller than a room can read. A [StageThumb] is a picture of it, made smaller.
@NullMarked
package org.briefingviewer.ui.present.wall;

import org.jspecify.annotations.NullMarked;
