// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import org.briefingviewer.model.ActorPair;
import org.jspecify.annotations.Nullable;

/// What a text told before a sentence.
///
/// @param last the pair named or told of last: "the two countries"
/// @param before the sentence before, or null
/// @param topic the actor that the text opens with: whom "relations with China" are told of
record Context(@Nullable ActorPair last, @Nullable Passage before, @Nullable String topic) {}
