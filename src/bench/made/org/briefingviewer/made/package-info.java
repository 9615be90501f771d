// SPDX-License-Identifier: Apache-2.0

/// Makes briefings of any size, in words of its own, of which everything is known: how many
/// estimates, ties and events they hold, and how often what stands in them.
///
/// Start at [MadeArticles], which writes the article of a number: the same number gives the same
/// article, so nothing has to be kept. [Answers] says what so many of them hold. [Make] writes
/// briefings and folders of raw articles from the command line; those of [MixedFiles] are saved
/// pages, texts, PDF and DOCX.
@NullMarked
package org.briefingviewer.made;

import org.jspecify.annotations.NullMarked;
