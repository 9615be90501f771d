// SPDX-License-Identifier: Apache-2.0

/// Turns a saved page, a raw text or a document (PDF, DOCX, HWP, HWPX) into a clean
/// [org.briefingviewer.model.Article]: bytes are decoded, read into a draft of blocks, cleaned step
/// by step and assembled.
///
/// Start at [Ingest], then [CleaningOrder], whose one page shows the order of the steps. Nothing is
/// lost silently: what does not stand in the article is listed with its reason and place. The
/// package knows nothing of estimates, bundles or windows.
@NullMarked
package org.briefingviewer.ingest;

import org.jspecify.annotations.NullMarked;
