// SPDX-License-Identifier: Apache-2.0

/// A sentence as the number grammar reads it: [AtomLine] cuts words and figures finer than tokens
/// do, and [PhraseTable] finds the phrases of a word list in it. It knows nothing of numbers.
@NullMarked
package org.briefingviewer.extract.quantity.line;

import org.jspecify.annotations.NullMarked;
