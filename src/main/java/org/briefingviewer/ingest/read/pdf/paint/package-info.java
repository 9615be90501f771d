// SPDX-License-Identifier: Apache-2.0

/// Which letters of a PDF's page a reader sees: what the page paints besides letters, in its order,
/// and the layers that are switched off. Start at [LetterSight]. It knows nothing of words.
@NullMarked
package org.briefingviewer.ingest.read.pdf.paint;

import org.jspecify.annotations.NullMarked;
