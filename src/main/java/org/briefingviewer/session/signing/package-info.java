// SPDX-License-Identifier: Apache-2.0

/// Keys for signing seals, and signing the seal of the open briefing, off the window's thread.
/// Start at [SigningKeys].
@NullMarked
package org.briefingviewer.session.signing;

import org.jspecify.annotations.NullMarked;
