// SPDX-License-Identifier: Apache-2.0

/// What stands on a page, before anything is drawn: [ArticlePage] and [CoverPage] make a
/// [BriefingPage], a tree of [PageBlock]s whose words are [PageRun]s; [FigureNotes] numbers the
/// figures of a page and says of each all there is to say. Paper is printed from it, and whatever
/// else draws pages draws the same tree, so that none of them says less. The package knows neither
/// a file format nor a toolkit.
@NullMarked
package org.briefingviewer.page;

import org.jspecify.annotations.NullMarked;
