// SPDX-License-Identifier: Apache-2.0

/// What persons decide of reports of one figure: [GroupDecision]. The groups that nobody decided on
/// are in no briefing; `compare` finds them.
@NullMarked
package org.briefingviewer.model.group;

import org.jspecify.annotations.NullMarked;
