// SPDX-License-Identifier: Apache-2.0

/// Correcting an estimate and marking one that was missed, without a window. Start at [Correcting],
/// which holds what is being typed as an [EstimateDraft] until it becomes one edit; [DraftReading]
/// says what of it cannot be, as it is typed. [CorrectionLookup] reads what a corrected estimate
/// said before, when somebody looks at it. [Carrying] carries a correction to the proposals that
/// say the same wrong thing, which nobody is said to have read. The words that say all that are the
/// window's: a draft goes from a window in one language into one in another.
@NullMarked
package org.briefingviewer.session.correct;

import org.jspecify.annotations.NullMarked;
