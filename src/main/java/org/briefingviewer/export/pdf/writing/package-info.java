// SPDX-License-Identifier: Apache-2.0

/// Words that are read from the right on printed sheets: what the renderer is told of them
/// ([RightToLeft]), the order of a line over its elements ([LineOrder]), and the letters that
/// whoever takes text out of a file finds for their shapes ([ReadableForms]). Of all words, where a
/// line may end ([PrintedLineEnds]). Knows nothing of briefings.
@NullMarked
package org.briefingviewer.export.pdf.writing;

import org.jspecify.annotations.NullMarked;
