// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import org.briefingviewer.model.Quantity;

/// A figure said in another unit: computed here.
///
/// @param quantity in the other unit, its bound kept; the words as written are those of the text
/// @param rounded whether digits were left off
public record ConvertedFigure(Quantity quantity, UnitConversion conversion, boolean rounded) {}
