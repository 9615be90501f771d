// SPDX-License-Identifier: Apache-2.0

/// The verbs that lock a briefing by a pass phrase and unlock it. Start at [LockCommand].
@NullMarked
package org.briefingviewer.cli.locking;

import org.jspecify.annotations.NullMarked;
