// SPDX-License-Identifier: Apache-2.0

/// What a briefing says, in a language: the words that a card, a table, a copy, a page or a picture
/// uses. Every one of them stands in a message file, none in the code; but why something cannot be
/// done is told where it is found, and said in the window's language by [ProblemWords].
///
/// Start at [Messages]; no name or headline that stands in a line with our words can be taken for
/// them ([NameWords]); [QuantityWords], [ChainWords] and [TieWords] make sentences of what the
/// model holds, `wording.computed` of what follows from it, and `wording.cited` puts together what
/// may leave the program. The package knows no toolkit: the same words are drawn, copied, printed
/// and read aloud.
@NullMarked
package org.briefingviewer.wording;

import org.jspecify.annotations.NullMarked;
