// SPDX-License-Identifier: Apache-2.0

/// Bringing articles in while the window is open, and putting back what the cleaning left out.
///
/// Start at [Imports]: it reads files or pasted words in the background, writes them as a briefing
/// into the user's own folder and opens that. [LeftOut] puts dropped lines back into such a
/// briefing. Both write through [Shelf], the only class here that touches files.
@NullMarked
package org.briefingviewer.session.importing;

import org.jspecify.annotations.NullMarked;
