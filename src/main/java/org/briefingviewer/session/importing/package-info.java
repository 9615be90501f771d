// SPDX-License-Identifier: Apache-2.0

/// Bringing articles in while the window is open, and putting back what the cleaning left out.
///
/// Start at [Imports]: it reads files or pasted words in the background and lets them come into the
/// open briefing as one edit, or into a new one without a name ([DraftBriefing]); more than a
/// person brings in by hand go into a file of their own ([FileImport]). What is there already is
/// known again by [SameArticle]. [LeftOut] puts dropped lines back, as an edit too.
@NullMarked
package org.briefingviewer.session.importing;

import org.jspecify.annotations.NullMarked;
