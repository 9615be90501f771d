// SPDX-License-Identifier: Apache-2.0
/// What a person says of a tie, before it is an edit.
///
/// Start at [TieDraft]: a state as it is being written, and what it still lacks. [PassageSteps]
/// goes through a text passage by passage, [StateNames] and [AgentNames] know what is typed again.
/// Nothing here knows a window.
@NullMarked
package org.briefingviewer.correct.tie;

import org.jspecify.annotations.NullMarked;
