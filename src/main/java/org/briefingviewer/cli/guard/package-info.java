// SPDX-License-Identifier: Apache-2.0

/// What keeps a verb from writing over what it reads. Start at [OutputGuard]; a verb that is there
/// to write over a briefing says so by [org.briefingviewer.cli.verb.Verb#revised()].
@NullMarked
package org.briefingviewer.cli.guard;

import org.jspecify.annotations.NullMarked;
