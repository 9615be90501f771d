// SPDX-License-Identifier: Apache-2.0
/// Rating an estimate's source and what it says, by the Admiralty code.
///
/// Start at [RatingPart]. Nothing is rated unless a person rates it, and no rating is taken over
/// from the one before.
@NullMarked
package org.briefingviewer.ui.rating;

import org.jspecify.annotations.NullMarked;
