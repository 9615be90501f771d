// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.place;

import org.briefingviewer.derive.correction.ClaimField;

/// What of a card is corrected where it stands.
///
/// @param at which of several, from 0: a place of the chain
public record CardPlace(ClaimField field, int at) {
  public CardPlace(ClaimField field) {
    this(field, 0);
  }
}
