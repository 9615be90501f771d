// SPDX-License-Identifier: Apache-2.0
/// What a briefing is after people have worked on it.
///
/// Start at [Revision]: a briefing, and one edit more than the revision before it. Nothing is ever
/// changed; to undo is to go back to the revision before. What an edit makes of an article is
/// [ArticleReviser]'s business, what of the knowledge of a briefing, [KnowledgeReviser]'s. The
/// package does not know where a briefing is kept.
@NullMarked
package org.briefingviewer.revise;

import org.jspecify.annotations.NullMarked;
