// SPDX-License-Identifier: Apache-2.0
/// A few files or pasted words on their way into a briefing that is open, or into a new one without
/// a name ([DraftBriefing]).
///
/// Start at [ArticleGatherer], which reads them one after another; more than a person brings in by
/// hand go into a file of their own ([FileImport]). What is there already is known again by
/// [ArticleMatcher].
@NullMarked
package org.briefingviewer.intake.addition;

import org.jspecify.annotations.NullMarked;
