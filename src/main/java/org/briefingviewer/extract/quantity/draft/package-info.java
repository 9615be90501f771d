// SPDX-License-Identifier: Apache-2.0

/// What the steps of the finder hand on: a [QuantityDraft] for each number of a line, and the form
/// of a step, [QuantityRecogniser].
@NullMarked
package org.briefingviewer.extract.quantity.draft;

import org.jspecify.annotations.NullMarked;
