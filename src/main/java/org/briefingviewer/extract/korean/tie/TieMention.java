// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.tie;

import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.TieState.Stance;
import org.briefingviewer.model.Trend;

/// Words of a sentence that tell of a tie.
///
/// @param from their place in the sentence
record TieMention(ActorPair pair, Trend trend, Stance stance, int from, int to) {}
