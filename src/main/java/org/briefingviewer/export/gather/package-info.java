// SPDX-License-Identifier: Apache-2.0

/// What the formats for other programs have in common: [OrderedArticles] goes through what was
/// ordered, [FigureSentence] and [TieSentence] say in one sentence what none of them may lose, and
/// [WholeFile] writes so that no half a file is ever seen. [HandoutPages] gives the pages of what
/// is printed. No room here knows a kind of file.
@NullMarked
package org.briefingviewer.export.gather;

import org.jspecify.annotations.NullMarked;
