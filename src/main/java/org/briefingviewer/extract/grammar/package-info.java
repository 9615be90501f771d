// SPDX-License-Identifier: Apache-2.0

/// The grammar of a sentence, read once: what sort of word each word is, which word governs it, its
/// phrases, verb groups and clauses. Start at [GrammarReader] and [SentenceReading]; its weights
/// are learnt from a treebank. It knows nothing of what figures or sources are.
@NullMarked
package org.briefingviewer.extract.grammar;

import org.jspecify.annotations.NullMarked;
