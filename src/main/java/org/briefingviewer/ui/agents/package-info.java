// SPDX-License-Identifier: Apache-2.0
/// Whom the briefing names: finding where, renaming, making two one.
///
/// Start at [AgentsPart], which shows the [AgentsSheet]. What is typed there is a draft of
/// `session.agents`, and becomes one edit.
@NullMarked
package org.briefingviewer.ui.agents;

import org.jspecify.annotations.NullMarked;
