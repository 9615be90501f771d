// SPDX-License-Identifier: Apache-2.0

/// Whether two figures are of one quantity: [FigureIndex] finds pairs that may be without looking
/// at all of them, [PairSigns] reads what speaks for and against it, [PairScorer] weighs that with
/// fitted weights.
@NullMarked
package org.briefingviewer.compare.pair;

import org.jspecify.annotations.NullMarked;
