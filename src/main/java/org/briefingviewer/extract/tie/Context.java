// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a text told before a sentence.
///
/// @param last the states named or told of last as two: "the two countries"; empty, or two names of
///   which one may be an outsider's
/// @param before the sentence before, or null
/// @param topic the actor that the text opens with: whom "relations with China" are told of
record Context(List<String> last, @Nullable Passage before, @Nullable String topic) {
  Context {
    last = List.copyOf(last);
  }
}
