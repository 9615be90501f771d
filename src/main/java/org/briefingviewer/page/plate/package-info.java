// SPDX-License-Identifier: Apache-2.0

/// Graphics with the words without which none leaves the program: what estimates and a briefing's
/// ties and events look like as a [NamedPlate], for a sheet of the window, a picture or a page.
///
/// Start at [EstimatePlates] and [BriefingPlates]. Nothing here is drawn yet: a plate is shapes.
@NullMarked
package org.briefingviewer.page.plate;

import org.jspecify.annotations.NullMarked;
