// SPDX-License-Identifier: Apache-2.0

/// Opening locked briefings and locking them, off the window's thread. Start at [BriefingLocks].
@NullMarked
package org.briefingviewer.session.locking;

import org.jspecify.annotations.NullMarked;
