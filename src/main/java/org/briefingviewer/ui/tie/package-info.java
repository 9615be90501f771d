// SPDX-License-Identifier: Apache-2.0
/// Saying what an article says of a tie: evidence that the program missed, a state or the date of
/// an event that it read wrongly.
///
/// Start at [TiesPart], which has the commands. What is being written is a draft of `session.tie`;
/// the [TieEditor] at the foot of the text only shows it, so that its passages stay in view.
@NullMarked
package org.briefingviewer.ui.tie;

import org.jspecify.annotations.NullMarked;
