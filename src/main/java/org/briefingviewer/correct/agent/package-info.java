// SPDX-License-Identifier: Apache-2.0
/// What a person says of an agent, before it is an edit: an [AgentDraft], made of what the articles
/// say ([AgentUse]); [AlikeNames] are those that may be one.
@NullMarked
package org.briefingviewer.correct.agent;

import org.jspecify.annotations.NullMarked;
