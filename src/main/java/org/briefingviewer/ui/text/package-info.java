// SPDX-License-Identifier: Apache-2.0

/// The reading column: an article's text with what was found in it, drawn in place.
///
/// Start at [HighlightFinder], a pure function from an article to what is marked, and [StyledRuns],
/// which cuts text at the borders of the marks; neither needs a toolkit. [ArticleView] shows the
/// paragraphs in view, each with its grounds and lines, which are flat boxes filled with an
/// [TextInk]. The package talks to the session and never to the other parts of the window.
@NullMarked
package org.briefingviewer.ui.text;

import org.jspecify.annotations.NullMarked;
