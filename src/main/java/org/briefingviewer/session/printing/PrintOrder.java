// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.printing;

import org.briefingviewer.model.Briefing;
import org.briefingviewer.wording.Speech;
import org.jspecify.annotations.Nullable;

/// What is to be printed.
///
/// @param articleId the article, or null for the whole briefing
/// @param speech the language of what stands around the articles
public record PrintOrder(Briefing briefing, @Nullable String articleId, Speech speech) {}
