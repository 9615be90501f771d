// SPDX-License-Identifier: Apache-2.0
/// Bringing articles in while the window is open, and putting back what the cleaning left out.
///
/// Start at [ArticleImports]: it has files or pasted words read in the background, by
/// `intake.addition`, and lets them come into the open briefing as one edit. [DroppedLines] puts
/// dropped lines back, as an edit too.
@NullMarked
package org.briefingviewer.session.importing;

import org.jspecify.annotations.NullMarked;
