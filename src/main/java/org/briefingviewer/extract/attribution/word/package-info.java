// SPDX-License-Identifier: Apache-2.0

/// The words by which a text gives figures to somebody: cue verbs ([CueLexicon]), classes of words
/// and the shapes that they make ([FunctionWords]), nouns and names of those who speak
/// ([AgentNouns], [KnownAgents], [MediaLexicon]). Words are data; nothing here looks at a whole
/// sentence.
@NullMarked
package org.briefingviewer.extract.attribution.word;

import org.jspecify.annotations.NullMarked;
