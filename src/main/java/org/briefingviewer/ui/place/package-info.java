// SPDX-License-Identifier: Apache-2.0

/// What of the window is corrected where it stands: [CardPlaces] of a card, each with its digit,
/// and what was chosen last.
@NullMarked
package org.briefingviewer.ui.place;

import org.jspecify.annotations.NullMarked;
