// SPDX-License-Identifier: Apache-2.0
/// Whom the articles of a briefing name, and where.
///
/// Start at [AgentUses], which goes through all articles beside the window. What a person makes of
/// an agent is an [AgentDraft] before it is an edit.
@NullMarked
package org.briefingviewer.session.agents;

import org.jspecify.annotations.NullMarked;
