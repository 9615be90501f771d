// SPDX-License-Identifier: Apache-2.0
/// Correcting an estimate and marking one that was missed, while the window is open. Start at
/// [EstimateCorrection], which holds what is being typed until it becomes one edit; what a draft
/// may be is decided in `correct`. [CorrectionLookup] reads what a corrected estimate said before,
/// when somebody looks at it. [CorrectionCarrier] carries a correction to the proposals that say
/// the same wrong thing, which nobody is said to have read.
@NullMarked
package org.briefingviewer.session.correct;

import org.jspecify.annotations.NullMarked;
