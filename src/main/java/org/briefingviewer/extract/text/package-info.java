// SPDX-License-Identifier: Apache-2.0

/// Cuts an article's text into sentences and tokens, once, for every recogniser, and reads the
/// lexicons. Start at [AnalysedText]. It knows nothing of numbers, sources or ties.
@NullMarked
package org.briefingviewer.extract.text;

import org.jspecify.annotations.NullMarked;
