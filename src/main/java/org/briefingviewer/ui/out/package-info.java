// SPDX-License-Identifier: Apache-2.0

/// What leaves the window: copies with their sources, the printed page, the citation; and the card
/// that says where an article comes from. Start at [OutPart]. What a copy holds is decided in
/// `wording.cited`, what a page holds in `export`; here they are only asked for.
@NullMarked
package org.briefingviewer.ui.out;

import org.jspecify.annotations.NullMarked;
