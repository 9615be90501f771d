// SPDX-License-Identifier: Apache-2.0

/// Tells for which time a figure holds. Start at [FigureTimes]; [TimeAdjuncts] finds the times of a
/// sentence and the verb of each. Where no rule tells, [TimeScorer] asks trees which of the
/// [TimeCandidates] it is.
@NullMarked
package org.briefingviewer.extract.figure.time;

import org.jspecify.annotations.NullMarked;
