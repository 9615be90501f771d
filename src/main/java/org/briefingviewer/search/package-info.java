// SPDX-License-Identifier: Apache-2.0

/// Finding words in a briefing, by any spelling of a name, and figures by their value: in the
/// texts, in the names of sources, among the figures.
///
/// A [QuerySpeller] makes a [SearchQuery] of what was typed, an [ArticleSearch] looks for it in one
/// article, and a [SearchSweep] goes through all of them. How texts are folded and which spellings
/// belong together is the business of `extract.name`. The package knows no window and holds no
/// state of one.
@NullMarked
package org.briefingviewer.search;

import org.jspecify.annotations.NullMarked;
