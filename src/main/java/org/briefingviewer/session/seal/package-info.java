// SPDX-License-Identifier: Apache-2.0
/// Looking a briefing through before it is sealed, and sealing it. Start at [SealRun]; what it
/// found is a [SealLook]. It decides nothing: whether to seal with what was found is the user's
/// choice.
@NullMarked
package org.briefingviewer.session.seal;

import org.jspecify.annotations.NullMarked;
