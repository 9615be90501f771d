// SPDX-License-Identifier: Apache-2.0
/// Names in every spelling and script: how a text is folded so that spellings meet, how a spelling
/// is looked for, and which names the program knows.
///
/// Start at [FoldedText]; a [FoldedPattern] finds a [NameSpelling] in it; [KnownNames] reads
/// `names.tsv` and `agents.tsv`. The package knows no bundle and no window.
@NullMarked
package org.briefingviewer.extract.name;

import org.jspecify.annotations.NullMarked;
