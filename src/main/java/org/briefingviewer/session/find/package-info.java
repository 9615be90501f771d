// SPDX-License-Identifier: Apache-2.0

/// Finding in the open briefing, as the window binds to it: what is sought, what was found so far,
/// which hit is shown.
///
/// There is one model, [BriefingFinder]; it runs what `search` knows in the background, and the
/// newest question wins.
@NullMarked
package org.briefingviewer.session.find;

import org.jspecify.annotations.NullMarked;
