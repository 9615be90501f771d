// SPDX-License-Identifier: Apache-2.0
/// Finding words in an open briefing: in the texts, in the names of sources, among the figures.
///
/// Start at [Finder], the model that the window binds to. A [Speller] makes a [Query] of what was
/// typed, and an [ArticleSearch] looks for it in one article. How texts are folded and which
/// spellings belong together is the business of `extract.name`.
@NullMarked
package org.briefingviewer.session.find;

import org.jspecify.annotations.NullMarked;
