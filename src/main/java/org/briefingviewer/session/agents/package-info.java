// SPDX-License-Identifier: Apache-2.0
/// Whom the articles of a briefing name, and where: [AgentUses] goes through all articles beside
/// the window.
@NullMarked
package org.briefingviewer.session.agents;

import org.jspecify.annotations.NullMarked;
