// SPDX-License-Identifier: Apache-2.0

/// Reads a page's text into a [org.briefingviewer.ingest.draft.CleaningDraft]: front matter, HTML,
/// Markdown and plain text.
///
/// Start at [PageReader]. Reading judges by the page's structure only; what the words themselves
/// betray is left to the steps.
@NullMarked
package org.briefingviewer.ingest.read;

import org.jspecify.annotations.NullMarked;
