// SPDX-License-Identifier: Apache-2.0

/// Which article of a briefing is a translation of which, and who translated it: [Translation]. A
/// person says so; the program only proposes it. What the two say differently is found anew each
/// time and is in no file.
@NullMarked
package org.briefingviewer.model.translation;

import org.jspecify.annotations.NullMarked;
